import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { Store } from '../../store/store.ts';
import type { Log } from '../log.ts';

/** Slack sends an event again for up to an hour when it saw no answer, also over another connection. */
const REMEMBERED_SECONDS = 2 * 60 * 60;

/** Lets each event through once. Without a store to ask, twice is better than never. */
export function onlyOnce(store: Store, log: Log): Middleware<AnyMiddlewareArgs> {
  return async ({ body, next }) => {
    const id = 'event_id' in body && typeof body.event_id === 'string' ? body.event_id : undefined;
    const key = { owner: '', kind: 'event', id: id ?? '' };
    const isNew = id === undefined || (await store.swap(key, undefined, true, REMEMBERED_SECONDS).catch(() => true));
    if (isNew) await next();
    else log.debug('seen before');
  };
}

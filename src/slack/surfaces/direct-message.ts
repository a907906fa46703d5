import type { Middleware, SlackEventMiddlewareArgs, types } from '@slack/bolt';
import { type Edge, type Who, whoIn } from '../edge.ts';
import { handle } from '../frame/handle.ts';
import { sendAnswer } from '../frame/send-answer.ts';
import { findPerson, keepPerson, type Person } from '../kept/people.ts';
import { OUTSIDE_THREADS } from '../kept/threads.ts';
import { factsOf } from '../log.ts';
import { postIn, readingFor } from '../post/ways.ts';
import { askInThread, keepAsAsked } from '../read/ask-in-thread.ts';
import { isSaid } from '../read/is-said.ts';
import { readMessage } from '../read/read-message.ts';

/** A direct message: answered where it stands, in its thread if it has one. */
export function onDirectMessage(edge: Edge): Middleware<SlackEventMiddlewareArgs<'message'>> {
  return async ({ event, context, client }) => {
    const { channel, channel_type: type, ts, user = '', thread_ts: thread } = event as types.GenericMessageEvent;
    if (type !== 'im' || !isSaid(event as types.GenericMessageEvent)) return;
    const who = whoIn(context, user);
    const { team } = who;
    const work = async () => {
      const { person, isFirst } = await meet(edge, who, channel);
      const question = readMessage({ ...event });
      const place = { team, channel, thread: thread ?? OUTSIDE_THREADS };
      const answered = await askInThread(edge, place, { question, ts, person });
      const way = postIn(client, { channel, thread }, readingFor(answered.query, edge));
      const sent = await sendAnswer(edge, answered, { place: 'direct', question, isFirst }, [way]);
      // The next question may come in the thread of this one, or of its answer.
      for (const own of thread ? [] : [ts, sent.ts])
        if (own) await keepAsAsked(edge, { team, channel, thread: own }, answered.query, ts);
      return sent;
    };
    const aside = [postIn(client, { channel, thread })];
    await handle(edge, { surface: 'direct message', who, context, aside, work });
  };
}

/** Who writes, and whether it is for the first time. */
async function meet(edge: Edge, who: Who, channel: string): Promise<{ person: Person; isFirst: boolean }> {
  const person = await findPerson(edge.store, who);
  if (!person.welcomed || person.directMessages !== channel) {
    const met = { ...person, welcomed: true, directMessages: channel } as const;
    // An answer does not wait for a store that is not there.
    await keepPerson(edge.store, who, met).catch((error: unknown) => edge.log.debug('not met', factsOf(error)));
  }
  return { person, isFirst: !person.welcomed };
}

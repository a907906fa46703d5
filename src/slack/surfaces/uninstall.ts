import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import { type Edge, teamOf } from '../edge.ts';
import { forgetPerson } from '../kept/people.ts';

/** The workspace removes the app: everything that was kept for it goes. May come twice, and in any order. */
export function onUninstall(edge: Edge): Middleware<SlackEventMiddlewareArgs<'app_uninstalled'>> {
  return async ({ context, body }) => {
    await forgetTeam(edge, body.team_id ?? teamOf(context));
    edge.log.info('uninstalled');
  };
}

/** The app's own token: the same as removing it. Of persons: what is kept about them goes. */
export function onTokensRevoked(edge: Edge): Middleware<SlackEventMiddlewareArgs<'tokens_revoked'>> {
  return async ({ event, context, body }) => {
    const team = body.team_id ?? teamOf(context);
    if ((event.tokens.bot ?? []).length > 0) await forgetTeam(edge, team);
    else for (const user of event.tokens.oauth ?? []) await forgetPerson(edge.store, { team, user });
    edge.log.info('tokens revoked');
  };
}

async function forgetTeam({ store }: Edge, team: string): Promise<void> {
  await store.deleteAll(team);
  await store.scrub();
}

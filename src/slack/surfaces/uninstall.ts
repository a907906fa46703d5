import type { Middleware, SlackEventMiddlewareArgs } from '@slack/bolt';
import { OF_WORKSPACES } from '../../store/kinds.ts';
import { type Edge, teamOf } from '../edge.ts';
import { forgetPerson } from '../kept/people.ts';

/** What Slack says of where an event comes from; of an organisation, `team_id` may be the organisation, or nothing. */
interface From {
  readonly team_id?: string | null;
  readonly enterprise_id?: string | null;
  readonly is_enterprise_install?: boolean;
}

/** The workspace, or the organisation, removes the app: everything that was kept for it goes. It may come twice. */
export function onUninstall(edge: Edge): Middleware<SlackEventMiddlewareArgs<'app_uninstalled'>> {
  return async ({ context, body }) => {
    await forgetAll(edge, ownersOf(body as From, teamOf(context)));
    edge.log.info('uninstalled');
  };
}

/** The app's own token: the same as removing it. Of persons: what is kept about them goes. */
export function onTokensRevoked(edge: Edge): Middleware<SlackEventMiddlewareArgs<'tokens_revoked'>> {
  return async ({ event, context, body }) => {
    const owners = ownersOf(body as From, teamOf(context));
    if ((event.tokens.bot ?? []).length > 0) await forgetAll(edge, owners);
    else
      for (const user of event.tokens.oauth ?? [])
        for (const team of owners) await forgetPerson(edge.store, { team, user });
    edge.log.info('tokens revoked');
  };
}

/**
 * Workspaces of an organisation lose the app, which stays installed for others. What is kept for an organisation does not
 * tell its workspaces apart, so that all of it goes, but for the installation.
 */
export function onAccessRevoked(edge: Edge): Middleware<SlackEventMiddlewareArgs<'team_access_revoked'>> {
  return async ({ event, context }) => {
    const { team_ids: teams } = event as { readonly team_ids?: readonly string[] };
    const owner = teamOf(context);
    for (const kind of OF_WORKSPACES) await edge.store.deleteAll(owner, kind);
    await forgetAll(
      edge,
      (teams ?? []).filter((team) => team !== owner),
    );
    edge.log.info('access revoked');
  };
}

function ownersOf(
  { team_id: team, enterprise_id: enterprise, is_enterprise_install: isAll }: From,
  known: string,
): string[] {
  const ofAll = !team || isAll ? enterprise : undefined;
  return [...new Set([team, ofAll, known])].filter((owner): owner is string => Boolean(owner));
}

async function forgetAll({ store }: Edge, owners: readonly string[]): Promise<void> {
  for (const owner of owners) await store.deleteAll(owner);
  await store.scrub();
}

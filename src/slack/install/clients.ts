import { webApi } from '@slack/bolt';
import type { Access } from '../../config.ts';
import type { Store } from '../../store/store.ts';
import { clientOptionsFor } from '../connect/client-options.ts';
import type { Log } from '../log.ts';
import { createAuthorize } from './authorize.ts';
import { createInstallations } from './installations.ts';
import { createSeal } from './seal.ts';

export interface ClientParts {
  readonly access: Access;
  readonly slackApiUrl: string;
  readonly store: Store;
  readonly log: Log;
}

/**
 * Clients for where nobody has called the app: each with the token of its workspace, or of its organisation. They try once;
 * rejects where the app is not installed.
 */
export function createClients({
  access,
  slackApiUrl,
  store,
  log,
}: ClientParts): (team: string) => Promise<webApi.WebClient> {
  const withToken = (token: string | undefined) => new webApi.WebClient(token, clientOptionsFor(slackApiUrl, 0));
  const { botToken, install } = access;
  if (!install) return async () => withToken(botToken);
  const { clientId, clientSecret } = install;
  const installations = createInstallations(store, createSeal(install.keys));
  const clientOptions = clientOptionsFor(slackApiUrl);
  const authorize = createAuthorize({ installations, store, log, clientId, clientSecret, clientOptions });
  return async (team) => {
    const isEnterpriseInstall = isOrganisation(team);
    const place = isEnterpriseInstall
      ? { teamId: undefined, enterpriseId: team }
      : { teamId: team, enterpriseId: undefined };
    return withToken((await authorize({ ...place, isEnterpriseInstall })).botToken);
  };
}

/** The same client, for what must not be done twice. */
export function tryingOnce({ token, slackApiUrl }: webApi.WebClient): webApi.WebClient {
  return new webApi.WebClient(token, clientOptionsFor(slackApiUrl, 0));
}

/** Ids of organisations begin with an E, those of workspaces with a T. */
function isOrganisation(team: string): boolean {
  return team.startsWith('E');
}

import type { webApi } from '@slack/bolt';
import { type InstallationStore, InstallProvider } from '@slack/oauth';
import type { InstallConfig } from '../../config.ts';
import type { Routes } from '../connect/serve-http.ts';
import { type Log, toSlackLogger } from '../log.ts';

/** What the app may do; the manifest asks for the same. */
export const SCOPES: readonly string[] = ['app_mentions:read', 'chat:write', 'commands', 'im:history'];

export interface Installing {
  readonly config: InstallConfig;
  readonly stateSecret: string;
  readonly installations: InstallationStore;
  readonly clientOptions: webApi.WebClientOptions;
  readonly log: Log;
}

/** The pages through which a workspace installs the app: Slack's own flow, with a state that is checked. */
export function installRoutes({ config, stateSecret, installations, clientOptions, log }: Installing): Routes {
  const { clientId, clientSecret, redirectUri } = config;
  const provider = new InstallProvider({
    clientId,
    clientSecret,
    stateSecret,
    installationStore: installations,
    clientOptions,
    logger: toSlackLogger(log),
    directInstall: true,
  });
  const installOptions = { scopes: [...SCOPES], ...(redirectUri ? { redirectUri } : {}) };
  return {
    'GET /slack/install': (request, response) => provider.handleInstallPath(request, response, {}, installOptions),
    'GET /slack/oauth_redirect': (request, response) => provider.handleCallback(request, response, {}),
  };
}

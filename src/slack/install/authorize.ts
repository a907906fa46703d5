import { randomUUID } from 'node:crypto';
import { type AuthorizeResult, type AuthorizeSourceData, webApi } from '@slack/bolt';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';
import type { Key, Store } from '../../store/store.ts';
import { factsOf, type Log } from '../log.ts';

/** A token lives twelve hours; it is renewed when it has these left, so that nobody ever waits for it. */
const RENEWED_BEFORE_SECONDS = 2 * 60 * 60;
const LOCKED_SECONDS = 60;

export interface Authorizing {
  readonly installations: InstallationStore;
  readonly store: Store;
  readonly log: Log;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly clientOptions: webApi.WebClientOptions;
}

/** Finds the token for where something comes from, and renews it in time: by one process, of however many there are. */
export function createAuthorize(
  parts: Authorizing,
): (source: AuthorizeSourceData<boolean>) => Promise<AuthorizeResult> {
  return async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
    const query: InstallationQuery<boolean> = { teamId, enterpriseId, isEnterpriseInstall };
    const installation = await parts.installations.fetchInstallation(query as never);
    const renewing = renewInTime(parts, query, installation).catch((error: unknown) => {
      parts.log.error('token not renewed', factsOf(error));
      return installation;
    });
    const { bot } = secondsLeft(installation) > 0 ? installation : await renewing;
    if (!bot) throw new Error('the installation has no bot token');
    const team = teamId ?? installation.team?.id;
    return {
      botToken: bot.token,
      botId: bot.id,
      botUserId: bot.userId,
      ...(team ? { teamId: team } : {}),
      ...(enterpriseId ? { enterpriseId } : {}),
    };
  };
}

function secondsLeft({ bot }: Installation): number {
  return bot?.expiresAt === undefined ? Number.POSITIVE_INFINITY : bot.expiresAt - Date.now() / 1000;
}

/** The refresh token is good for one use, so only who holds the lock uses it. */
async function renewInTime(
  parts: Authorizing,
  query: InstallationQuery<boolean>,
  seen: Installation,
): Promise<Installation> {
  const { store, installations } = parts;
  if (secondsLeft(seen) > RENEWED_BEFORE_SECONDS || !seen.bot?.refreshToken) return seen;
  const owner = (query.isEnterpriseInstall ? query.enterpriseId : query.teamId) ?? '';
  const lock: Key = { owner, kind: 'renewing', id: 'app' };
  if (!(await store.swap(lock, undefined, randomUUID(), LOCKED_SECONDS))) return seen;
  try {
    const now: Installation = await installations.fetchInstallation(query as never);
    const refreshToken = now.bot?.refreshToken;
    if (!refreshToken || secondsLeft(now) > RENEWED_BEFORE_SECONDS) return now;
    const renewed = await renew(parts, now, refreshToken);
    await installations.storeInstallation(renewed as never);
    parts.log.info('token renewed');
    return renewed;
  } finally {
    await store.delete(lock);
  }
}

async function renew(
  { clientId, clientSecret, clientOptions }: Authorizing,
  installation: Installation,
  refreshToken: string,
): Promise<Installation> {
  const answer = await new webApi.WebClient(undefined, clientOptions).oauth.v2.access({
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'refresh_token',
    refresh_token: refreshToken,
  });
  const { access_token: token, refresh_token: next, expires_in: seconds } = answer;
  if (!installation.bot || !token || !next || !seconds) throw new Error('Slack gave no new token');
  const expiresAt = Math.floor(Date.now() / 1000) + seconds;
  return { ...installation, bot: { ...installation.bot, token, refreshToken: next, expiresAt } };
}

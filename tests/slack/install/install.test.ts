import { expect, test, vi } from 'vitest';
import type { InstallConfig } from '../../../src/config.ts';
import { createInstallations } from '../../../src/slack/install/installations.ts';
import { createSeal } from '../../../src/slack/install/seal.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { click, command, event, mention } from '../payloads.ts';

const KEY = 'k'.repeat(32);
const install: InstallConfig = { clientId: '1.2', clientSecret: 'client-secret', keys: [KEY] };

const app = await httpAppForFile({ install });

const access = (more: object = {}) => ({
  ok: true,
  app_id: 'A1',
  access_token: 'xoxb-of-T7',
  token_type: 'bot',
  scope: 'chat:write',
  bot_user_id: 'U0BOT',
  team: { id: 'T7', name: 'Seven' },
  enterprise: null,
  authed_user: { id: 'U1' },
  is_enterprise_install: false,
  ...more,
});

/** Goes through Slack's pages as a browser would. */
async function installInto(answer: object): Promise<Response> {
  app.slack.answer('oauth.v2.access', () => ({ body: answer as Record<string, unknown> }));
  app.slack.answer('auth.test', () => ({ user_id: 'U0BOT', bot_id: 'B0BOT', team_id: 'T7' }));
  const begun = await fetch(`${app.baseUrl}/slack/install`, { redirect: 'manual' });
  const to = new URL(begun.headers.get('location') ?? '');
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  const back = `${app.baseUrl}/slack/oauth_redirect?code=c0de&state=${to.searchParams.get('state')}`;
  return fetch(back, { redirect: 'manual', headers: { cookie } });
}

const inTeam = (body: ReturnType<typeof mention>, team: string) => ({
  ...body,
  team_id: team,
  authorizations: [
    { enterprise_id: null, team_id: team, user_id: 'U0BOT', is_bot: true, is_enterprise_install: false },
  ],
});
const ofAll = { enterprise_id: 'E1', is_enterprise_install: true };
const inAll = (body: ReturnType<typeof mention>, team: string | null) => ({
  ...body,
  ...ofAll,
  team_id: team,
  authorizations: [{ ...ofAll, team_id: null, user_id: 'U0BOT', is_bot: true }],
});

test('a workspace installs the app, is answered with its own token, and has everything removed', async () => {
  const begun = await fetch(`${app.baseUrl}/slack/install`, { redirect: 'manual' });
  const asked = new URL(begun.headers.get('location') ?? '');
  expect(asked.searchParams.get('scope')).toBe('app_mentions:read,chat:write,commands,im:history');
  expect((await installInto(access())).status).toBeLessThan(400);
  await app.sendEvent(inTeam(mention('klachten 2019'), 'T7'));
  expect((await app.slack.until('chat.postMessage'))[0]?.token).toBe('xoxb-of-T7');
  const [kept] = await app.store.find('installation');
  expect(kept?.owner).toBe('T7');
  expect(JSON.stringify(kept)).not.toContain('xoxb');
  await app.sendEvent({ ...event({ type: 'app_uninstalled' }), team_id: 'T7' });
  await vi.waitFor(async () => {
    for (const kind of ['installation', 'thread', 'claim'] as const)
      expect(await app.store.find(kind, 'T7')).toEqual([]);
  });
});

test('a state that is not ours installs nothing', async () => {
  const back = await fetch(`${app.baseUrl}/slack/oauth_redirect?code=c0de&state=forged`);
  expect(back.status).toBeGreaterThanOrEqual(400);
  expect(app.slack.of('oauth.v2.access')).toEqual([]);
});

test('what comes from where the app is not installed is answered by nobody', async () => {
  await app.sendEvent(inTeam(mention('klachten 2019'), 'T9'));
  expect(app.slack.of('chat.postMessage')).toEqual([]);
});

test('an organisation installs for all its workspaces; commands and clicks are kept under one key, and go together', async () => {
  const organisation = { enterprise: { id: 'E1', name: 'One' }, team: null, is_enterprise_install: true };
  await installInto(access({ ...organisation, access_token: 'xoxb-of-E1' }));
  const orgCommand = { enterprise_id: 'E1', enterprise_name: 'One', is_enterprise_install: 'true', team_id: 'T8' };
  await app.sendCommand(command('klachten 2019', app.slack.responseUrl(), orgCommand));
  await app.slack.until('respond');
  await app.sendEvent(inAll(mention('klachten 2019'), 'T8'));
  expect((await app.slack.until('chat.postMessage'))[0]?.token).toBe('xoxb-of-E1');
  const chosen = click({ action_id: 'home_language', selected_option: { value: 'en' } }, '', { isHome: true });
  await app.sendInteraction({
    ...chosen,
    team: null,
    enterprise: { id: 'E1', name: 'One' },
    is_enterprise_install: true,
  });
  const owners = async () => {
    const kinds = await Promise.all(
      (['person', 'thread', 'installation'] as const).map((kind) => app.store.find(kind)),
    );
    return kinds.map((found) => found.map(({ owner }) => owner));
  };
  await vi.waitFor(async () => expect(await owners()).toEqual([['E1'], ['E1'], ['E1']]));
  await app.sendEvent({ ...inAll(event({ type: 'team_access_revoked', team_ids: ['T8'] }), null) });
  await vi.waitFor(async () => expect(await owners()).toEqual([[], [], ['E1']]));
  await app.sendEvent({ ...event({ type: 'app_uninstalled' }), ...ofAll, team_id: null });
  await vi.waitFor(async () => expect(await owners()).toEqual([[], [], []]));
});

test('a token is renewed once, whoever needs it at the same time', async () => {
  const soon = { refresh_token: 'xoxe-1', expires_in: 3_600 };
  await installInto(access(soon));
  app.slack.reset();
  app.slack.answer('oauth.v2.access', () => ({
    body: access({ access_token: 'xoxb-renewed', refresh_token: 'xoxe-2', expires_in: 43_200 }),
  }));
  await Promise.all([1, 2, 3, 4].map(() => app.sendEvent(inTeam(mention('klachten 2019'), 'T7'))));
  await vi.waitFor(() => expect(app.slack.of('oauth.v2.access')).toHaveLength(1));
  await app.untilLogged('token renewed');
  await app.sendEvent(inTeam(mention('klachten 2019'), 'T7'));
  expect(app.slack.of('chat.postMessage').at(-1)?.token).toBe('xoxb-renewed');
  expect(app.slack.of('oauth.v2.access')[0]?.args).toMatchObject({
    grant_type: 'refresh_token',
    refresh_token: 'xoxe-1',
  });
});

test('keys can be rotated: what was sealed with the old one opens, and is sealed afresh', async () => {
  const query = { teamId: 'T7', enterpriseId: undefined, isEnterpriseInstall: false } as const;
  const rotated = createInstallations(app.store, createSeal(['n'.repeat(32), KEY]));
  expect((await rotated.fetchInstallation(query)).bot?.token).toBe('xoxb-renewed');
  const alone = createInstallations(app.store, createSeal(['n'.repeat(32)]));
  expect((await alone.fetchInstallation(query)).bot?.token).toBe('xoxb-renewed');
  const stranger = createInstallations(app.store, createSeal(['s'.repeat(32)]));
  await expect(stranger.fetchInstallation(query)).rejects.toThrow('not installed');
});

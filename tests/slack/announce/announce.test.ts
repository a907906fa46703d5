import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { announce } from '../../../src/slack/announce/announce.ts';
import { allPending } from '../../../src/slack/announce/pending.ts';
import { createClients } from '../../../src/slack/install/clients.ts';
import { createInstallations } from '../../../src/slack/install/installations.ts';
import { createSeal } from '../../../src/slack/install/seal.ts';
import { createFollows, type Follows } from '../../../src/slack/kept/follows.ts';
import { createLog } from '../../../src/slack/log.ts';
import { IN_MEMORY, openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { type TwoEditions, twoEditions } from '../../two-editions.ts';
import { blockFaults } from '../check-blocks.ts';
import { type FakeSlack, refuse, startFakeSlack } from '../fake-slack.ts';
import { blocksOf, buttonsOf, typesOf } from '../find-button.ts';

let two: TwoEditions;
let slack: FakeSlack;
let store: Store;
let follows: Follows;
beforeAll(async () => {
  [two, slack] = [await twoEditions(), await startFakeSlack()];
});
beforeEach(async () => {
  store = await openStore(IN_MEMORY);
  follows = createFollows(store);
});
afterEach(() => slack.reset());
afterAll(async () => {
  two.remove();
  await slack.close();
});

const log = createLog('error', () => {});
const follow = (
  channel: string,
  topics: readonly string[],
  more: { language?: 'nl' | 'en'; edition?: string; team?: string } = {},
) => {
  const { language = 'nl', edition = '2020', team = 'T1' } = more;
  return follows.begin({ team, channel }, { topics, edition, by: 'U1', language });
};
const clientsOf = () => createClients({ access: { botToken: 'xoxb-1' }, slackApiUrl: slack.apiUrl, store, log });
const announceAll = async (clientOf = clientsOf()) => {
  const all = await announce(
    { bot: two.bot, follows, log, clientOf },
    allPending(await follows.all(), two.bot.dataset),
  );
  return Object.fromEntries(all.map(({ following: { channel }, outcome }) => [channel, outcome]));
};
const posted = () => slack.of('chat.postMessage').map(({ args }) => String(args.channel));

test('posts what changed to each that follows, in its language, as blocks that Slack takes', async () => {
  await follow('C1', ['naturalisatie']);
  await follow('D1', ['studenten', 'klachten', 'telefonie'], { language: 'en' });
  expect(await announceAll()).toEqual({ C1: 'posted', D1: 'posted' });
  const [dutch, english] = slack.of('chat.postMessage');
  expect(String(dutch?.args.text).split('\n').slice(0, 3)).toEqual([
    'Nieuwe cijfers over 2021: Naturalisatie',
    'Gestegen sinds 2020:',
    '• Aanvragen: 50.120, +6.460 (+14,8%)',
  ]);
  expect(dutch?.args).toMatchObject({ channel: 'C1', unfurl_links: false });
  expect(typesOf(dutch)).toEqual(['rich_text', 'table', 'context', 'actions', 'context']);
  expect(buttonsOf(dutch).map(({ text }) => text.text)).toEqual(['Alle jaren', 'Niet meer volgen']);
  expect(String(english?.args.text)).toContain('New figures for 2021: Students, Telephony and Complaints');
  expect(String(english?.args.text)).toContain('Source: IND annual figures 2021 (factsheet)');
  expect(String(english?.args.text)).toContain('This is followed here. All of it: /ind follow');
  for (const call of [dutch, english]) expect(blockFaults(blocksOf(call), 'message')).toEqual([]);
});

test('everything at once still is a message that Slack takes', async () => {
  await follow('C1', [...two.bot.dataset.topics.keys()]);
  expect(await announceAll()).toEqual({ C1: 'posted' });
  expect(blockFaults(blocksOf(slack.of('chat.postMessage')[0]), 'message')).toEqual([]);
});

test('once for each edition, also when started again, and when started twice at the same time', async () => {
  for (const n of [1, 2, 3, 4, 5]) await follow(`C${n}`, ['klachten']);
  await Promise.all([announceAll(), announceAll(), announceAll()]);
  await announceAll();
  expect(posted().sort()).toEqual(['C1', 'C2', 'C3', 'C4', 'C5']);
  await follow('C1', ['naturalisatie'], { edition: '2021' });
  expect(await announceAll()).toEqual({});
});

test('whoever began to follow when the edition was there hears nothing; of what ended there is no news', async () => {
  await follow('C1', ['klachten'], { edition: '2021' });
  await follow('C2', ['klachten', 'naturalisatie']);
  await follows.end({ team: 'T1', channel: 'C2' }, ['klachten']);
  await follow('C3', ['a-topic-that-is-gone']);
  expect(await announceAll()).toEqual({ C2: 'posted' });
  expect(String(slack.of('chat.postMessage')[0]?.args.text)).not.toContain('lachten');
});

test('what fails is said with its reason, the rest goes on, and the next time only that is tried', async () => {
  const wrong: Record<string, string> = {
    C2: 'is_archived',
    C3: 'not_in_channel',
    C4: 'account_inactive',
    C5: 'fatal_error',
  };
  for (const n of [1, 2, 3, 4, 5, 6]) await follow(`C${n}`, ['klachten']);
  slack.answer('chat.postMessage', ({ args }) => {
    const error = wrong[String(args.channel)];
    return error ? refuse(error) : undefined;
  });
  expect(await announceAll()).toEqual({
    C1: 'posted',
    C2: 'archived',
    C3: 'gone',
    C4: 'removed',
    C5: 'other',
    C6: 'posted',
  });
  slack.reset();
  expect(await announceAll()).toEqual({ C2: 'posted', C3: 'posted', C4: 'posted', C5: 'posted' });
});

test('a limit of Slack is waited out; where it is too long, that is said, and it can be tried again', async () => {
  await follow('C1', ['klachten']);
  await follow('C2', ['klachten']);
  let refused = 0;
  slack.answer('chat.postMessage', ({ args }) => {
    if (args.channel === 'C2') return { status: 429, headers: { 'retry-after': '3600' }, body: { ok: false } };
    refused += 1;
    return refused === 1 ? { status: 429, headers: { 'retry-after': '1' }, body: { ok: false } } : undefined;
  });
  expect(await announceAll()).toEqual({ C1: 'posted', C2: 'later' });
  slack.reset();
  expect(await announceAll()).toEqual({ C2: 'posted' });
});

test('an answer of Slack that got lost is not followed by a second post', async () => {
  await follow('C1', ['klachten']);
  slack.answer('chat.postMessage', () => ({ status: 500, body: {} }));
  expect(await announceAll()).toEqual({ C1: 'other' });
  expect(posted()).toEqual(['C1']);
});

test('each workspace with its own token; one without the app leaves the others alone', async () => {
  const install = { clientId: '1.2', clientSecret: 'client-secret', keys: ['k'.repeat(32)] };
  const installations = createInstallations(store, createSeal(install.keys));
  const installed = (team: string, enterprise?: string) =>
    installations.storeInstallation({
      ...(enterprise
        ? { enterprise: { id: enterprise }, team: undefined }
        : { team: { id: team }, enterprise: undefined }),
      isEnterpriseInstall: enterprise !== undefined,
      user: { id: 'U1', token: undefined, scopes: undefined },
      bot: { token: `xoxb-of-${enterprise ?? team}`, userId: 'U0BOT', id: 'B1', scopes: [] },
    } as never);
  await installed('T1');
  await installed('T2');
  await installed('', 'E1');
  for (const [n, team] of ['T1', 'T2', 'T3', 'E1'].entries()) await follow(`C${n + 1}`, ['klachten'], { team });
  const clientOf = createClients({ access: { install }, slackApiUrl: slack.apiUrl, store, log });
  expect(await announceAll(clientOf)).toEqual({ C1: 'posted', C2: 'posted', C3: 'removed', C4: 'posted' });
  const tokens = slack.of('chat.postMessage').map(({ args, token }) => `${args.channel} ${token}`);
  expect(tokens.sort()).toEqual(['C1 xoxb-of-T1', 'C2 xoxb-of-T2', 'C4 xoxb-of-E1']);
});

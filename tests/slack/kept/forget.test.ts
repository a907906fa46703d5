import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { forgetPerson } from '../../../src/slack/kept/people.ts';
import { KINDS, type Kind } from '../../../src/store/kinds.ts';
import type { Json } from '../../../src/store/store.ts';
import { startHttpApp } from '../http-app.ts';
import { CHANNEL, DIRECT, directMessage, event, mention, TEAM, USER } from '../payloads.ts';

const OTHER = 'U0OTHER';
const OTHER_DIRECT = 'D0OTHER';

type Records = readonly (readonly [id: string, value: Json])[];

/** Of each kind what the app would keep about somebody in one workspace: a new kind must say here what that is. */
const about = (user: string, direct: string): Readonly<Record<Kind, Records>> => ({
  installation: [['app', 'sealed']],
  renewing: [['app', 'by one process']],
  person: [[user, { language: 'en', directMessages: direct }]],
  thread: [
    [`${direct}/main`, []],
    [`${CHANNEL}/1.1`, []],
  ],
  told: [[`${CHANNEL}/1.1`, true]],
  hinted: [[CHANNEL, true]],
  shared: [
    [`answer-of-${user}`.toLowerCase(), true],
    [`${direct}:1.1`, true],
  ],
  vote: [[`${user}/answer`, { judgement: `j-${user}` }]],
  judgement: [[`j-${user}`, { question: 'klachten 2019' }]],
  claim: [
    [`message/${direct}/main/1.1`, { state: 'done' }],
    [`message/${CHANNEL}/1.1/1.1`, { state: 'done' }],
  ],
  parked: [
    [`message/${CHANNEL}/1.1/${user}`, JSON.stringify(mention('klachten 2019', { user }))],
    [`message/${direct}/main/1.2`, JSON.stringify(directMessage('klachten', { user, channel: direct }))],
    [`trigger/${user}`, JSON.stringify({ command: '/ind', user_id: user, text: 'klachten' })],
    [`click/${user}`, JSON.stringify({ type: 'block_actions', user: { id: user } })],
    ['click/spoiled', '{"half'],
  ],
  follow: [
    [direct, { language: 'nl', topics: { klachten: { since: '2020', by: user } } }],
    [
      CHANNEL,
      { language: 'nl', topics: { klachten: { since: '2020', by: USER }, documenten: { since: '2020', by: OTHER } } },
    ],
  ],
  announcing: [[direct, true]],
});

const app = await startHttpApp();
afterAll(() => app.close());

const seed = async (owner: string, user: string, direct: string) => {
  const records = about(user, direct);
  for (const kind of KINDS)
    for (const [id, value] of records[kind]) await app.store.set({ owner, kind, id }, value, 60);
};
const kept = async (owner: string) => (await Promise.all(KINDS.map((kind) => app.store.find(kind, owner)))).flat();
const kindsOf = async (owner: string) => [...new Set((await kept(owner)).map(({ kind }) => kind))].sort();
const ALL = [...KINDS].sort();

beforeEach(async () => {
  for (const owner of [TEAM, 'T2', 'E1']) await app.store.deleteAll(owner);
  await seed(TEAM, USER, DIRECT);
  await seed('T2', USER, DIRECT);
});

test('whoever is forgotten stands in no record of any kind, and everybody else still does', async () => {
  await seed(TEAM, OTHER, OTHER_DIRECT);
  await forgetPerson(app.store, { team: TEAM, user: USER });
  const left = await kept(TEAM);
  expect(left.filter((record) => [USER, DIRECT].some((name) => JSON.stringify(record).includes(name)))).toEqual([]);
  const others = left.filter((record) => [OTHER, OTHER_DIRECT].some((name) => JSON.stringify(record).includes(name)));
  expect(others).toHaveLength(13);
  expect(await kindsOf('T2')).toEqual(ALL);
});

test('removing the app leaves no record of any kind', async () => {
  await app.sendEvent(event({ type: 'app_uninstalled' }));
  await vi.waitFor(async () => expect(await kindsOf(TEAM)).toEqual([]));
  expect(await kindsOf('T2')).toEqual(ALL);
});

test.each([null, 'E1', TEAM])(
  'an organisation that removes it leaves none, when Slack says that it is %s',
  async (team) => {
    await seed('E1', USER, DIRECT);
    const ofAll = { team_id: team, enterprise_id: 'E1', is_enterprise_install: true };
    await app.sendEvent({ ...event({ type: 'app_uninstalled' }), ...ofAll });
    await vi.waitFor(async () => expect(await kindsOf('E1')).toEqual([]));
  },
);

test('an organisation of which a workspace loses the app keeps the installation only', async () => {
  await seed('E1', USER, DIRECT);
  const ofAll = { team_id: null, enterprise_id: 'E1', is_enterprise_install: true };
  const revoked = event({ type: 'team_access_revoked', team_ids: [TEAM] });
  const authorizations = [
    { enterprise_id: 'E1', team_id: null, user_id: 'U0BOT', is_bot: true, is_enterprise_install: true },
  ];
  await app.sendEvent({ ...revoked, ...ofAll, authorizations });
  await vi.waitFor(async () => expect(await kindsOf(TEAM)).toEqual([]));
  expect(await kindsOf('E1')).toEqual(['installation', 'renewing']);
});

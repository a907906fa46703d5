import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFollows } from '../../../src/slack/kept/follows.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { createTestDatabase, hasPostgres, type TestDatabase } from '../../store/postgres.ts';
import { type TwoEditions, twoEditions } from '../../two-editions.ts';
import { type FakeSlack, refuse, startFakeSlack } from '../fake-slack.ts';
import { newDatabase, runProgram, theProgram } from '../run-program.ts';

let two: TwoEditions;
let slack: FakeSlack;
const databases: TestDatabase[] = [];
beforeAll(async () => {
  [two, slack] = [await twoEditions(), await startFakeSlack()];
});
afterAll(async () => {
  two.remove();
  await slack.close();
  for (const database of databases) await database.drop();
});

const TOKENS = { SLACK_BOT_TOKEN: 'xoxb-topsecret', SLACK_SIGNING_SECRET: 'signing-secret' };

/** The command as whoever runs the program starts it. */
async function announce(databaseUrl: string, args: readonly string[] = [], env: Record<string, string> = TOKENS) {
  const run = runProgram([...theProgram('announce-cli.ts'), ...args], {
    DATABASE_URL: databaseUrl,
    DATA_DIR: two.folder,
    SLACK_API_URL: slack.apiUrl,
    ...env,
  });
  return { code: await run.ended, output: run.output() };
}

async function withFollows(databaseUrl: string, channels: readonly string[]): Promise<string> {
  const store = await openStore(databaseUrl);
  const follows = createFollows(store);
  for (const channel of channels)
    await follows.begin({ team: 'T1', channel }, { topics: ['klachten'], edition: '2020', by: 'U1', language: 'nl' });
  await store.close();
  return databaseUrl;
}

const channels = Array.from({ length: 8 }, (_, n) => `C${n}`);

describe.each([
  ['SQLite', newDatabase, true],
  [
    'PostgreSQL',
    async () => {
      databases.push(await createTestDatabase());
      return databases.at(-1)?.url ?? '';
    },
    hasPostgres,
  ],
])('with %s', (_, newUrl, isThere) => {
  test.runIf(isThere)(
    'started twice at the same time, and once more: each channel hears it once',
    { timeout: 60_000 },
    async () => {
      const databaseUrl = await withFollows(await newUrl(), channels);
      slack.reset();
      await Promise.all([announce(databaseUrl), announce(databaseUrl)]);
      const again = await announce(databaseUrl);
      expect(
        slack
          .of('chat.postMessage')
          .map(({ args }) => args.channel)
          .sort(),
      ).toEqual(channels);
      expect(again).toEqual({
        code: 0,
        output:
          'Nothing to announce: all who follow a topic that edition 2021 (IND annual figures 2021 (factsheet)) has news of have heard it.\n',
      });
    },
  );
});

test('--dry-run prints what would be posted and where, without tokens, and posts nothing', {
  timeout: 60_000,
}, async () => {
  const databaseUrl = await withFollows(await newDatabase(), ['C1']);
  slack.reset();
  const { code, output } = await announce(databaseUrl, ['--dry-run'], {});
  expect(code).toBe(0);
  expect(output).toContain('T1 C1 (nl): klachten\n\nNieuwe cijfers over 2021: Klachten\n');
  expect(output).toContain('• Ontvangen: 2.410, −490 (−16,9%)');
  expect(output).toMatch(/^Ontvangen +1\.880 +2\.900 +2\.410 +−490 \(−16,9%\)$/m);
  expect(slack.calls).toEqual([]);
  const real = await announce(databaseUrl, [], {});
  expect(real).toMatchObject({ code: 1, output: expect.stringContaining('There are no Slack tokens') });
});

test('says where it failed and why, and ends with 1; no token is printed', { timeout: 60_000 }, async () => {
  const databaseUrl = await withFollows(await newDatabase(), ['C1', 'C2']);
  slack.reset();
  slack.answer('chat.postMessage', ({ args }) => (args.channel === 'C1' ? refuse('is_archived') : undefined));
  const { code, output } = await announce(databaseUrl);
  expect(code).toBe(1);
  expect(output).toContain('FAILED  T1 C1: the channel is archived\n');
  expect(output).toContain('posted  T1 C2\n');
  expect(output).not.toContain('topsecret');
});

test('wrong use is explained', { timeout: 60_000 }, async () => {
  const databaseUrl = await newDatabase();
  const [help, wrong] = await Promise.all([announce(databaseUrl, ['--help']), announce(databaseUrl, ['--dry'])]);
  expect(help).toMatchObject({ code: 0, output: expect.stringContaining('Usage: npm run announce') });
  expect(wrong).toMatchObject({ code: 1, output: expect.stringContaining('--dry-run') });
});

import type { ChildProcess } from 'node:child_process';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type FakeSlack, refuse, startFakeSlack } from './fake-slack.ts';
import { judgeOn } from './find-button.ts';
import { SIGNING_SECRET } from './http-app.ts';
import { click, command, mention } from './payloads.ts';
import { newDatabase, runProgram, startHttpProgram, theProgram } from './run-program.ts';

// Several processes are started, one after the other; on a busy machine each takes seconds.
vi.setConfig({ testTimeout: 120_000 });

const running: ChildProcess[] = [];
let slack: FakeSlack;
beforeAll(async () => {
  slack = await startFakeSlack();
});
afterEach(() => {
  slack.reset();
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => slack.close());

function run(file: string, env: Record<string, string>, args: readonly string[] = []) {
  const program = runProgram([...theProgram(file), ...args], env);
  running.push(program.child);
  return program;
}

async function startHttp(database: string) {
  const program = await startHttpProgram(slack, database);
  running.push(program.child);
  return program;
}

test('starts over HTTP, answers, and ends when it is told to; a restart keeps threads, judgements and what was shared', async () => {
  const database = await newDatabase();
  const thread = '1600002000.000001';
  const first = await startHttp(database);
  expect((await fetch(`${first.base}/healthz`)).status).toBe(200);
  await first.event(mention('klachten 2019', { ts: thread }));
  await first.form(command('frobnicatie', slack.responseUrl()));
  const [, [unknown]] = await Promise.all([slack.until('chat.postMessage'), slack.until('respond')]);
  await first.form({
    payload: JSON.stringify(click(judgeOn(unknown, 'negative'), slack.responseUrl(), { isEphemeral: true })),
  });
  await slack.until('views.open');
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.output()).not.toMatch(/topsecret|klachten|frobnicatie/);

  const second = await startHttp(database);
  await second.event(mention('en in 2020?', { thread_ts: thread }));
  expect((await slack.until('chat.postMessage', 2))[1]?.args.text).toContain('2.900');
  const list = run('questions-cli.ts', { DATABASE_URL: database });
  expect(await list.ended).toBe(0);
  expect(list.output()).toMatch(/Judged wrong \(1; judged right: 0\)\n +1× {2}frobnicatie\n +→ .*“frobnicatie”/);
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);
});

test('says how it is used, and starts nothing then', async () => {
  const helped = run('main.ts', {}, ['--help']);
  expect(await helped.ended).toBe(0);
  expect(helped.output()).toMatch(/^Usage: npm start/);
  const mistaken = run('main.ts', {}, ['--prot', '4000']);
  expect(await mistaken.ended).toBe(1);
  expect(mistaken.output()).toMatch(/^Unknown option '--prot'\n\nUsage: npm start/);
});

test('a setting that is wrong stops the start, by name', async () => {
  const main = run('main.ts', { SLACK_BOT_TOKEN: 'topsecret' });
  expect(await main.ended).toBe(1);
  expect(main.output()).toContain('SLACK_BOT_TOKEN should be a bot token');
  expect(main.output()).not.toMatch(/topsecret|at .*\.ts/);
});

test('a token that Slack refuses, a port in use and broken data stop the start, in a sentence', async () => {
  const env = {
    SLACK_BOT_TOKEN: 'xoxb-topsecret',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    DATABASE_URL: await newDatabase(),
  };
  slack.answer('auth.test', () => refuse('invalid_auth'));
  const refused = run('main.ts', env);
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain('Slack answered "invalid_auth"');
  slack.reset();
  const inUse = run('main.ts', { ...env, PORT: slack.url.split(':').at(-1) ?? '' });
  const noData = run('main.ts', { ...env, DATA_DIR: '/nowhere' });
  expect([await inUse.ended, await noData.ended]).toEqual([1, 1]);
  expect(inUse.output()).toContain('PORT is in use');
  expect(`${refused.output()}${inUse.output()}${noData.output()}`).not.toMatch(/topsecret|at .*\.ts/);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type FakeSlack, refuse, startFakeSlack } from './fake-slack.ts';
import { judgeOn } from './find-button.ts';
import { SIGNING_SECRET, signed } from './http-app.ts';
import { click, command, mention } from './payloads.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSX = import.meta.resolve('tsx');
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

interface Run {
  readonly output: () => string;
  readonly ended: Promise<number | null>;
  readonly child: ChildProcess;
}

function run(file: string, env: Record<string, string>, cwd = ROOT): Run {
  const child = spawn(process.execPath, ['--import', TSX, join(ROOT, 'src', file)], {
    cwd,
    env: { PATH: process.env.PATH ?? '', DATA_DIR: join(ROOT, 'data'), ...env },
  });
  running.push(child);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return { child, output: () => output, ended: new Promise((resolve) => child.on('close', resolve)) };
}

async function startHttp(storeFile: string) {
  const main = run('main.ts', {
    SLACK_BOT_TOKEN: 'xoxb-topsecret',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_API_URL: slack.apiUrl,
    PORT: '0',
    STORE_FILE: storeFile,
  });
  const port = await new Promise<string>((resolve, reject) => {
    main.child.stderr?.on('data', () => {
      const found = /started connection=http port=(?<port>\d+)/.exec(main.output())?.groups?.port;
      if (found) resolve(found);
    });
    void main.ended.then(() => reject(new Error(main.output())));
  });
  const base = `http://127.0.0.1:${port}`;
  const post = (body: string, type: string) =>
    fetch(`${base}/slack/events`, { method: 'POST', body, headers: { 'content-type': type, ...signed(body) } });
  const form = (fields: Record<string, string>) =>
    post(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded');
  return { ...main, base, form, event: (body: object) => post(JSON.stringify(body), 'application/json') };
}

const newStore = async () => join(await mkdtemp(join(tmpdir(), 'main-')), 'store.jsonl');

test('starts over HTTP, answers, and ends when it is told to; a restart keeps threads, judgements and what was shared', async () => {
  const storeFile = await newStore();
  const thread = '1600002000.000001';
  const first = await startHttp(storeFile);
  expect((await fetch(`${first.base}/healthz`)).status).toBe(200);
  await first.event(mention('klachten 2019', { ts: thread }));
  await first.form(command('frobnicatie', slack.responseUrl()));
  const [, [unknown]] = await Promise.all([slack.until('chat.postMessage'), slack.until('respond')]);
  await first.form({
    payload: JSON.stringify(click(judgeOn(unknown, 'negative'), slack.responseUrl(), { isEphemeral: true })),
  });
  await slack.until('respond', 2);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.output()).not.toMatch(/topsecret|klachten|frobnicatie/);

  const second = await startHttp(storeFile);
  await second.event(mention('en in 2020?', { thread_ts: thread }));
  expect((await slack.until('chat.postMessage', 2))[1]?.args.text).toContain('2.900');
  const list = run('feedback-cli.ts', { STORE_FILE: storeFile });
  expect(await list.ended).toBe(0);
  expect(list.output()).toMatch(/^wrong\t\S+\tunknown\tfrobnicatie/m);
  second.child.kill('SIGINT');
  expect(await second.ended).toBe(0);
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
    STORE_FILE: await newStore(),
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

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, VARIABLES } from '../src/config.ts';

const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

test('.env.example has every variable that is read, each with a line of why, and none filled in', () => {
  const lines = example.split('\n');
  const named = lines.flatMap((line, i) => {
    const name = /^(?<name>[A-Z_]+)=$/.exec(line)?.groups?.name;
    return name ? [{ name, why: lines[i - 1] ?? '' }] : [];
  });
  expect(named.map(({ name }) => name)).toEqual(VARIABLES);
  for (const { why } of named) expect(why).toMatch(/^# \S.{20}/);
  expect(lines.filter((line) => line && !/^(#.*|[A-Z_]+=)$/.test(line))).toEqual([]);
});

const bot = { SLACK_BOT_TOKEN: 'xoxb-1' };

test('without tokens: the local workspace', () => {
  expect(readConfig({})).toEqual({
    connection: { kind: 'local', port: 3000 },
    slackApiUrl: 'https://slack.com/api/',
    dataDir: 'data',
    databaseUrl: 'sqlite:var/ind-cijfers.db',
    storeFile: 'var/store.jsonl',
    logLevel: 'info',
    threadDays: 30,
    feedbackDays: 90,
  });
  expect(readConfig({ SLACK_BOT_TOKEN: '', PORT: '' }).connection.kind).toBe('local');
});

test('Socket Mode with an app token, else HTTP with a signing secret', () => {
  expect(readConfig({ ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 'abcdefgh' }).connection.kind).toBe(
    'socket',
  );
  expect(readConfig({ ...bot, SLACK_SIGNING_SECRET: 'abcdefgh', PORT: '8080' }).connection).toEqual({
    kind: 'http',
    botToken: 'xoxb-1',
    signingSecret: 'abcdefgh',
    port: 8080,
  });
});

test('the port can be given on the command line', () => {
  expect(readConfig({ PORT: '1' }, ['--port', '4000']).connection).toEqual({ kind: 'local', port: 4000 });
  expect(readConfig({}, ['--port=4001']).connection).toEqual({ kind: 'local', port: 4001 });
  expect(() => readConfig({}, ['--port'])).toThrow('PORT');
});

test('the address of the Web API always ends in a slash; feedback can be switched off', () => {
  const config = readConfig({ SLACK_API_URL: 'http://localhost:1/api', FEEDBACK: 'off' });
  expect(config.slackApiUrl).toBe('http://localhost:1/api/');
  expect(config).not.toHaveProperty('feedbackDays');
});

describe('stops with the name and what it should be, and never shows a value:', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{ SLACK_APP_TOKEN: 'xapp-topsecret' }, /SLACK_BOT_TOKEN is missing.*xoxb-/],
    [{ SLACK_BOT_TOKEN: 'xoxb-topsecret' }, /SLACK_APP_TOKEN.*or SLACK_SIGNING_SECRET.*missing/],
    [{ SLACK_BOT_TOKEN: 'topsecret' }, /SLACK_BOT_TOKEN should be a bot token, which starts with xoxb-/],
    [{ ...bot, SLACK_APP_TOKEN: 'xoxb-topsecret' }, /SLACK_APP_TOKEN should be an app-level token/],
    [{ ...bot, SLACK_SIGNING_SECRET: 'top secret' }, /SLACK_SIGNING_SECRET should be/],
    [{ PORT: 'topsecret' }, /PORT should be a whole number from 0 to 65535/],
    [{ PORT: '70000' }, /PORT should be a whole number/],
    [{ SLACK_API_URL: 'topsecret' }, /SLACK_API_URL should be a URL/],
    [{ LOG_LEVEL: 'topsecret' }, /LOG_LEVEL should be error, warn, info or debug/],
    [{ LOG_QUESTIONS: 'topsecret' }, /LOG_QUESTIONS should be on or off/],
    [{ OPERATIONS_PORT: 'topsecret' }, /OPERATIONS_PORT should be a whole number from 0 to 65535/],
    [{ FEEDBACK: 'topsecret' }, /FEEDBACK should be on or off/],
    [{ FEEDBACK_DAYS: '0' }, /FEEDBACK_DAYS should be/],
    [{ THREAD_DAYS: '9999' }, /THREAD_DAYS should be/],
    [{ ANNOUNCERS: 'topsecret' }, /ANNOUNCERS should be ids of members/],
  ])('%j', (env, expected) => {
    const read = () => readConfig(env);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(expected);
    expect(read).not.toThrow(/topsecret|top secret/);
  });
});

test('several workspaces need an id, a secret and a key', () => {
  const keys = `${'a'.repeat(32)},${'b'.repeat(32)}`;
  const given = {
    SLACK_SIGNING_SECRET: 'signing-secret',
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'client-secret',
  };
  expect(readConfig({ ...given, INSTALLATION_KEYS: keys }).connection).toMatchObject({
    kind: 'http',
    install: { clientId: '1.2', keys: keys.split(',') },
  });
  expect(() => readConfig(given)).toThrow(/INSTALLATION_KEYS is missing/);
  expect(() => readConfig({ ...given, INSTALLATION_KEYS: 'short' })).toThrow(/at least 32 characters/);
});

test('who may announce a new edition, with or without spaces', () => {
  expect(readConfig({ ANNOUNCERS: 'U012ABC, W345' }).announcers).toEqual(['U012ABC', 'W345']);
  expect(readConfig({})).not.toHaveProperty('announcers');
});

import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, test } from 'vitest';
import { IN_MEMORY, openStore } from '../../src/store/open-store.ts';
import { BOT_TOKEN, SIGNING_SECRET, signed, startHttpApp } from './http-app.ts';
import { httpAppForFile } from './http-app-for-file.ts';
import { command, mention } from './payloads.ts';

const app = await httpAppForFile();
app.slack.reset();

const FORM = 'application/x-www-form-urlencoded';
const body = () => new URLSearchParams(command('naturalisatie 2019', app.slack.responseUrl())).toString();
const now = () => Math.floor(Date.now() / 1000);

describe('refuses, without a trace of a secret in the log,', () => {
  test.each<[string, (text: string) => Record<string, string>]>([
    ['a wrong signature', (text) => signed(text, { secret: 'another-secret' })],
    ['a signature of another body', () => signed('text=klachten')],
    ['a time stamp of six minutes ago', (text) => signed(text, { at: now() - 360 })],
    ['no signature', () => ({})],
    ['a broken signature', (text) => ({ ...signed(text), 'x-slack-signature': 'v0=zz' })],
    ['a broken time stamp', (text) => ({ ...signed(text), 'x-slack-request-timestamp': 'yesterday' })],
  ])('%s', async (_, headers) => {
    const text = body();
    expect((await app.send(text, FORM, headers(text))).status).toBe(401);
    expect(app.slack.calls).toEqual([]);
    const log = app.logged.join('\n');
    for (const secret of [SIGNING_SECRET, BOT_TOKEN, 'naturalisatie', 'commands/T1/one', 'v0=zz'])
      expect(log).not.toContain(secret);
  });

  test('a body that is not JSON', async () => {
    expect((await app.send('{"naturalisatie', 'application/json')).status).toBe(400);
    expect(app.logged.join('\n')).not.toContain('naturalisatie');
  });

  test.each([
    'null',
    '[]',
    '"text"',
    '7',
    '{"type":"event_callback"}',
    '{"type":"event_callback","event":null}',
    'payload=null',
  ])('what Slack never sends: %s', async (text) => {
    const type = text.startsWith('payload') ? FORM : 'application/json';
    expect((await app.send(text, type)).status).toBe(400);
  });

  test('a time stamp of six minutes ahead', async () => {
    const text = body();
    expect((await app.send(text, FORM, signed(text, { at: now() + 360 }))).status).toBe(401);
  });

  test('what is too large, unsigned or signed, before it is read', async () => {
    const large = JSON.stringify({ text: 'x'.repeat(3_900_000) });
    const send = (headers: Record<string, string>) =>
      app.send(large, 'application/json', headers).then(
        ({ status }) => status,
        // The connection may be closed while the rest is still being sent.
        () => 'closed',
      );
    for (const status of await Promise.all(Array.from({ length: 20 }, () => send({}))))
      expect([401, 'closed']).toContain(status);
    expect([413, 'closed']).toContain(await send(signed(large)));
  });

  test('an unknown path', async () => {
    expect((await fetch(`${app.baseUrl}/elsewhere`)).status).toBe(404);
  });
});

test('takes a form to which a proxy added its character set', async () => {
  expect((await app.send(body(), `${FORM}; charset=utf-8`)).status).toBe(200);
  await app.slack.until('respond');
});

test('answers the check of the certificate, which has no signature, and nothing smuggled in with it', async () => {
  expect((await app.send(`ssl_check=1&${body().slice(0, 500)}`, FORM, {})).status).toBe(200);
  expect(app.slack.calls).toEqual([]);
});

test('answers the check of the address, and the check of health', async () => {
  const challenge = await app.sendEvent({ type: 'url_verification', challenge: 'abc' });
  expect(await challenge.json()).toEqual({ challenge: 'abc' });
  expect((await fetch(`${app.baseUrl}/healthz`)).status).toBe(200);
});

test('a notice that Slack holds events back is acknowledged, and logged', async () => {
  expect(
    (await app.sendEvent({ type: 'app_rate_limited', team_id: 'T1', minute_rate_limited: 1, api_app_id: 'A1' })).status,
  ).toBe(200);
  expect(app.logged.some((line) => line.includes('holds events back'))).toBe(true);
});

test('acknowledges before it answers', async () => {
  app.slack.answer('respond', () => ({}));
  const since = performance.now();
  await app.sendCommand(command('naturalisatie 2019', app.slack.responseUrl()));
  expect(performance.now() - since).toBeLessThan(500);
});

test('what is asked is answered to the end when the app stops', async () => {
  const stopping = await startHttpApp();
  await stopping.sendEvent(mention('naturalisatie 2019'));
  await stopping.app.stop();
  expect(stopping.slack.of('chat.postMessage')).toHaveLength(1);
  await stopping.slack.close();
});

test('stops in time, whatever is half open', async () => {
  const stopping = await startHttpApp();
  const half = connect(Number(new URL(stopping.baseUrl).port), '127.0.0.1');
  half.on('error', () => {});
  half.write('POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 500\r\n\r\n{');
  await once(half, 'connect');
  const since = performance.now();
  await stopping.app.stop();
  expect(performance.now() - since).toBeLessThan(8_000);
  await stopping.slack.close();
});

test('while it stops, the check of health says so to those who are still connected', async () => {
  const stopping = await startHttpApp();
  const ask = () =>
    new Promise<number>((resolve, reject) => {
      request(`${stopping.baseUrl}/healthz`, { agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      })
        .on('error', reject)
        .end();
    });
  expect(await ask()).toBe(200);
  await stopping.app.stop();
  await expect(ask()).rejects.toThrow();
  await stopping.slack.close();
});

test('without a store to ask, an event is answered all the same', async () => {
  const away = () => Promise.reject(new Error('store is away'));
  const store = { ...(await openStore(IN_MEMORY)), get: away, set: away, swap: away };
  const other = await startHttpApp({ store });
  await other.sendEvent(mention('naturalisatie 2019'));
  await other.slack.until('chat.postMessage');
  await other.close();
});

test('a token that Slack does not know stops the start', async () => {
  const { startFakeSlack, refuse } = await import('./fake-slack.ts');
  const { startApp } = await import('../../src/slack/app.ts');
  const { createLog } = await import('../../src/slack/log.ts');
  const { bot } = await import('../bot.ts');
  const slack = await startFakeSlack();
  slack.answer('auth.test', () => refuse('invalid_auth'));
  const connection = { kind: 'http', botToken: BOT_TOKEN, signingSecret: SIGNING_SECRET, port: 0 } as const;
  const config = { connection, slackApiUrl: slack.apiUrl, threadDays: 30 };
  await expect(
    startApp({ config, bot, store: await openStore(IN_MEMORY), log: createLog('error', () => {}) }),
  ).rejects.toThrow('invalid_auth');
  await slack.close();
});

import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { type RunningApp, startApp } from '../../src/slack/app.ts';
import { createLog } from '../../src/slack/log.ts';
import { IN_MEMORY, openStore } from '../../src/store/open-store.ts';
import { bot } from '../bot.ts';
import { type FakeSlack, startFakeSlack } from './fake-slack.ts';
import { command, mention, suggestion } from './payloads.ts';

let slack: FakeSlack;
let server: WebSocketServer;
let app: RunningApp;
/** Newest last. */
const open: WebSocket[] = [];
const logged: string[] = [];
const acknowledged = new Map<string, unknown>();

beforeAll(async () => {
  slack = await startFakeSlack();
  server = new WebSocketServer({ server: slack.server });
  slack.answer('apps.connections.open', () => ({ url: `${slack.url.replace('http', 'ws')}/link?ticket=1` }));
  server.on('connection', (connected) => {
    open.push(connected);
    connected.on('close', () => open.splice(open.indexOf(connected), 1));
    connected.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload?: unknown };
      acknowledged.set(envelope_id, payload);
    });
    connected.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
  });
  const connection = { kind: 'socket', botToken: 'xoxb-test-token', appToken: 'xapp-test-token', port: 0 } as const;
  const config = { connection, slackApiUrl: slack.apiUrl, threadDays: 30, feedbackDays: 90 };
  app = await startApp({
    config,
    bot,
    store: await openStore(IN_MEMORY),
    log: createLog('error', (line) => logged.push(line)),
  });
});
afterAll(async () => {
  server.close();
  await slack.close();
});

function send(envelope_id: string, type: string, payload: object, more: object = {}, socket = open.at(-1)): void {
  socket?.send(JSON.stringify({ envelope_id, type, payload, accepts_response_payload: true, ...more }));
}

test('connects with the app token, and answers a command', async () => {
  expect(slack.of('apps.connections.open')[0]?.token).toBe('xapp-test-token');
  send('e1', 'slash_commands', command('naturalisatie 2019', slack.responseUrl()));
  const [answer] = await slack.until('respond');
  expect(answer?.args.text).toContain('44.400');
  await vi.waitFor(() => expect(acknowledged.has('e1')).toBe(true));
});

test('an event that is sent again over another connection is answered once', async () => {
  const body = mention('naturalisatie 2019');
  send('e2', 'events_api', body, { retry_attempt: 0, retry_reason: '' });
  send('e3', 'events_api', body, { retry_attempt: 1, retry_reason: 'timeout' });
  await slack.until('chat.postMessage');
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(slack.of('chat.postMessage')).toHaveLength(1);
  expect([acknowledged.has('e2'), acknowledged.has('e3')]).toEqual([true, true]);
});

test('suggestions come with the acknowledgement', async () => {
  send('e4', 'interactive', suggestion('form_topic', 'klachten'));
  for (let tries = 0; tries < 200 && !acknowledged.has('e4'); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect(JSON.stringify(acknowledged.get('e4'))).toContain('topic:klachten');
});

test('frames that nobody can read are logged, and what has an envelope is acknowledged', async () => {
  for (const frame of ['null', '[]', '{', '"text"', '{"type":3}']) open[0]?.send(frame);
  open[0]?.send(JSON.stringify({ type: 'events_api', envelope_id: 'bad1' }));
  send('bad2', 'events_api', { type: 'app_rate_limited', minute_rate_limited: 1 });
  await vi.waitFor(() => expect([acknowledged.has('bad1'), acknowledged.has('bad2')]).toEqual([true, true]));
  await vi.waitFor(() => expect(logged.filter((line) => line.includes('frame not understood'))).toHaveLength(6));
  expect(logged.some((line) => line.includes('slack holds events back'))).toBe(true);
});

test('while Slack renews one connection, the other one answers', async () => {
  expect(open).toHaveLength(2);
  const before = slack.of('respond').length;
  open[0]?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
  await vi.waitFor(() => expect(open).toHaveLength(1));
  for (const n of [1, 2, 3]) send(`r${n}`, 'slash_commands', command('naturalisatie 2019', slack.responseUrl()));
  await slack.until('respond', before + 3);
  await vi.waitFor(() => expect(acknowledged.has('r3')).toBe(true));
});

test('stops within a few seconds', async () => {
  const since = performance.now();
  await app.stop();
  expect(performance.now() - since).toBeLessThan(4000);
});

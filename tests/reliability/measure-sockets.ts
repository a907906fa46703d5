import { setTimeout as wait } from 'node:timers/promises';
import { WebSocket, WebSocketServer } from 'ws';
import { startApp } from '../../src/slack/app.ts';
import { createLog } from '../../src/slack/log.ts';
import { IN_MEMORY, openStore } from '../../src/store/open-store.ts';
import { bot } from '../bot.ts';
import { startFakeSlack } from '../slack/fake-slack.ts';
import { command } from '../slack/payloads.ts';
import { line, type Measured, of } from './measured.ts';

const COMMANDS = 32;

/** Frames that end the client of Slack's SDK, and connections that Slack renews one after the other. */
export async function measureSockets(): Promise<Measured[]> {
  const slack = await startFakeSlack();
  const server = new WebSocketServer({ server: slack.server });
  const open = new Set<WebSocket>();
  slack.answer('apps.connections.open', () => ({ url: `${slack.url.replace('http', 'ws')}/link` }));
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.send(JSON.stringify({ type: 'hello' }));
  });
  const connection = { kind: 'socket', botToken: 'xoxb-test', appToken: 'xapp-test', port: 0 } as const;
  const config = { connection, slackApiUrl: slack.apiUrl, threadDays: 30 };
  const app = await startApp({ config, bot, store: await openStore(IN_MEMORY), log: createLog('error', () => {}) });
  const limited = { type: 'app_rate_limited', minute_rate_limited: 1 };
  const frames = [
    'null',
    '{',
    JSON.stringify({ type: 'events_api' }),
    JSON.stringify({ type: 'events_api', payload: limited }),
  ];
  for (const frame of frames) for (const socket of open) socket.send(frame);
  let sent = 0;
  const [first] = open;
  for (let n = 0; n < COMMANDS; n += 1) {
    if (n === 4 && first) {
      // Slack sends nothing more over a connection that it renews.
      first.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      open.delete(first);
    }
    const socket = [...open].find(({ readyState }) => readyState === WebSocket.OPEN);
    const payload = { ...command('klachten 2019', slack.responseUrl()), user_id: `U${n}` };
    socket?.send(
      JSON.stringify({ envelope_id: `e${n}`, type: 'slash_commands', payload, accepts_response_payload: true }),
    );
    if (socket) sent += 1;
    await wait(250);
  }
  for (let tries = 0; tries < 100 && slack.of('respond').length < sent; tries += 1) await wait(50);
  const answered = slack.of('respond').length;
  await app.stop();
  server.close();
  await slack.close();
  return [
    line(`Socket Mode: ${frames.length} frames that nobody can read, on each connection`, 'the process goes on'),
    line(
      'Socket Mode, one connection renewed: commands that found a connection and were answered',
      of(answered, COMMANDS),
    ),
  ];
}

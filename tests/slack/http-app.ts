import { createHmac } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { Bot } from '../../src/bot.ts';
import type { InstallConfig } from '../../src/config.ts';
import { type RunningApp, startApp } from '../../src/slack/app.ts';
import type { PaceLimits } from '../../src/slack/frame/pace.ts';
import { createLog } from '../../src/slack/log.ts';
import { IN_MEMORY, openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { bot as bot2020 } from '../bot.ts';
import { type FakeSlack, startFakeSlack } from './fake-slack.ts';

export const SIGNING_SECRET = 'shhhhh-signing-secret';
export const BOT_TOKEN = 'xoxb-test-token';

/** Tests ask faster than people do. */
const HURRIED: PaceLimits = { atOnce: 10_000, everyMs: 1, mostWaiting: 10_000 };

/** The real app behind the real HTTP receiver, against the fake Slack. */
export interface HttpApp {
  readonly slack: FakeSlack;
  readonly store: Store;
  readonly logged: string[];
  /** Resolves when a line that has all of these words is logged, which can be after Slack was answered. */
  untilLogged(...words: string[]): Promise<void>;
  readonly app: RunningApp;
  readonly baseUrl: string;
  sendCommand(fields: Record<string, string>): Promise<Response>;
  sendEvent(body: object): Promise<Response>;
  sendInteraction(payload: object): Promise<Response>;
  send(body: string, type: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export interface HttpAppOptions {
  readonly feedbackDays?: number | undefined;
  readonly store?: Store;
  readonly leaseMs?: number;
  readonly slack?: FakeSlack;
  readonly pace?: PaceLimits;
  readonly install?: InstallConfig;
  readonly bot?: Bot;
  readonly announcers?: readonly string[];
}

export async function startHttpApp(options: HttpAppOptions = {}): Promise<HttpApp> {
  const slack = options.slack ?? (await startFakeSlack());
  const logged: string[] = [];
  const lines = new EventEmitter();
  const log = createLog('debug', (line) => {
    logged.push(line);
    lines.emit('line');
  });
  const store = options.store ?? (await openStore(IN_MEMORY));
  const feedbackDays = 'feedbackDays' in options ? options.feedbackDays : 90;
  const access = options.install ? { install: options.install } : { botToken: BOT_TOKEN };
  const connection = { kind: 'http', signingSecret: SIGNING_SECRET, port: 0, ...access } as const;
  const config = {
    connection,
    slackApiUrl: slack.apiUrl,
    threadDays: 30,
    ...(feedbackDays === undefined ? {} : { feedbackDays }),
    ...(options.announcers ? { announcers: options.announcers } : {}),
  };
  const leaseMs = options.leaseMs === undefined ? {} : { leaseMs: options.leaseMs };
  const app = await startApp({
    config,
    bot: options.bot ?? bot2020,
    store,
    log,
    pace: options.pace ?? HURRIED,
    ...leaseMs,
  });
  const baseUrl = `http://127.0.0.1:${app.port}`;
  const send = (body: string, type: string, headers: Record<string, string> = signed(body)) =>
    fetch(`${baseUrl}/slack/events`, { method: 'POST', body, headers: { 'content-type': type, ...headers } });
  const FORM = 'application/x-www-form-urlencoded';
  return {
    slack,
    store,
    logged,
    untilLogged: async (...words) => {
      while (!logged.some((line) => words.every((word) => line.includes(word)))) await once(lines, 'line');
    },
    app,
    baseUrl,
    send,
    sendCommand: (fields) => send(new URLSearchParams(fields).toString(), FORM),
    sendEvent: (body) => send(JSON.stringify(body), 'application/json'),
    sendInteraction: (payload) => send(new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), FORM),
    close: async () => {
      await app.stop().catch(() => {});
      await slack.close();
    },
  };
}

export function signed(
  body: string,
  { secret = SIGNING_SECRET, at = Math.floor(Date.now() / 1000) } = {},
): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` };
}

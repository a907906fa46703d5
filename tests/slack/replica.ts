import { startApp } from '../../src/slack/app.ts';
import { createLog, factsOf } from '../../src/slack/log.ts';
import { openStore } from '../../src/store/open-store.ts';
import { bot } from '../bot.ts';
import { SIGNING_SECRET } from './http-app.ts';

/** The app as one of several processes, which count as dead sooner than they would in earnest. Run as a program. */
const { DATABASE_URL = '', SLACK_API_URL = '', LEASE_MS = '10000', KIND = 'http' } = process.env;

const connection =
  KIND === 'http'
    ? ({ kind: 'http', botToken: 'xoxb-test', signingSecret: SIGNING_SECRET, port: 0 } as const)
    : ({ kind: 'socket', botToken: 'xoxb-test', appToken: 'xapp-test', port: 0 } as const);
const app = await startApp({
  config: { connection, slackApiUrl: SLACK_API_URL, threadDays: 30, feedbackDays: 90 },
  bot,
  store: await openStore(DATABASE_URL, { onFailure: (error) => console.error(factsOf(error)) }),
  log: createLog('warn'),
  leaseMs: Number(LEASE_MS),
});
console.log(`started port=${app.port}`);

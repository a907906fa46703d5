import { readFileSync } from 'node:fs';
import { App } from '@slack/bolt';

/** The least that a Bolt app can be: it acknowledges a command and responds with what BODY_FILE has; without one it does nothing. */
const { SLACK_BOT_TOKEN = '', SLACK_SIGNING_SECRET = '', SLACK_API_URL = '', PORT, BODY_FILE } = process.env;

const app = new App({
  token: SLACK_BOT_TOKEN,
  signingSecret: SLACK_SIGNING_SECRET,
  clientOptions: { slackApiUrl: SLACK_API_URL },
});
if (BODY_FILE) {
  const body = JSON.parse(readFileSync(BODY_FILE, 'utf8'));
  app.command('/ind', async ({ ack, respond }) => {
    await ack();
    await respond(body);
  });
}
await app.start(Number(PORT));

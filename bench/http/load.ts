import { createHmac } from 'node:crypto';
import autocannon from 'autocannon';
import { SIGNING_SECRET } from '../apps/running-app.ts';
import type { Slack } from './slack.ts';

const AT_ONCE = 50;
// On a machine that is busy with other work too.
const PATIENCE_S = 60;

export interface Load {
  /** Until the last answer had come, not only the last acknowledgement. */
  readonly requestsPerSecond: number;
  readonly slowestAckMs: number;
}

/** Asks all questions by the slash command, fifty at once, each signed as Slack signs it. */
export async function loadApp(url: string, questions: readonly string[], slack: Slack): Promise<Load> {
  let next = 0;
  const answersBefore = slack.count();
  const from = performance.now();
  const result = await autocannon({
    url,
    connections: AT_ONCE,
    timeout: PATIENCE_S,
    amount: questions.length,
    requests: [
      {
        method: 'POST',
        setupRequest: (request) => ({
          ...request,
          ...signedCommand(questions[next++ % questions.length] ?? '', slack),
        }),
      },
    ],
  });
  if (result.errors > 0 || result.non2xx > 0) throw new Error(`${result.errors + result.non2xx} requests were refused`);
  await slack.answered(answersBefore + questions.length);
  const seconds = (performance.now() - from) / 1000;
  return { requestsPerSecond: questions.length / seconds, slowestAckMs: result.latency.max };
}

let triggers = 0;

function signedCommand(text: string, slack: Slack): { body: string; headers: Record<string, string> } {
  triggers += 1;
  const body = new URLSearchParams({
    command: '/ind',
    text,
    user_id: `U${triggers % 500}`,
    team_id: 'T1',
    channel_id: 'C1',
    trigger_id: `1.${triggers}`,
    response_url: `${slack.url}/commands/T1/${triggers}`,
  }).toString();
  const at = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', SIGNING_SECRET).update(`v0:${at}:${body}`).digest('hex');
  return {
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': at,
      'x-slack-signature': `v0=${signature}`,
    },
  };
}

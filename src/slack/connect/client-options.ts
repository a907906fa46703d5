import type { webApi } from '@slack/bolt';

const CALL_MS = 10_000;
/** More tries would answer a question minutes late, or twice. */
const RETRIES = 2;

export function clientOptionsFor(slackApiUrl: string, retries: number = RETRIES): webApi.WebClientOptions {
  return {
    slackApiUrl,
    timeout: CALL_MS,
    retryConfig: { retries },
    // A client that waits out a rate limit holds up every other call to that workspace.
    rejectRateLimitedCalls: true,
    maxRequestConcurrency: Number.POSITIVE_INFINITY,
  };
}

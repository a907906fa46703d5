/** Slack's clocks, in milliseconds; tests may wind them forward. */
export interface Timing {
  readonly ack: number;
  readonly eventRetries: readonly number[];
  readonly trigger: number;
  readonly responseUrl: number;
  readonly silence: number;
}

export const SLACK_TIMING: Timing = {
  ack: 3000,
  eventRetries: [0, 60_000, 300_000],
  trigger: 3000,
  responseUrl: 30 * 60_000,
  silence: 15_000,
};

import { webApi } from '@slack/bolt';
import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import { NotInstalledError } from '../install/installations.ts';

/** Why there is no news in a conversation. */
export type Failure = keyof SlackPhrases['announce']['reasons'];

/** What Slack says, as far as whoever announces can do something about it. */
const SAID: Readonly<Record<string, Failure>> = {
  is_archived: 'archived',
  channel_not_found: 'gone',
  not_in_channel: 'gone',
  restricted_action: 'gone',
  account_inactive: 'removed',
  invalid_auth: 'removed',
  not_authed: 'removed',
  token_revoked: 'removed',
  token_expired: 'removed',
  ratelimited: 'later',
  rate_limited: 'later',
};

export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIRateLimitedError) return 'later';
  if (error instanceof NotInstalledError) return 'removed';
  const { data } = error as { readonly data?: { readonly error?: string } };
  return SAID[data?.error ?? ''] ?? 'other';
}

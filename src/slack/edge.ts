import type { Context } from '@slack/bolt';
import type { Bot } from '../bot.ts';
import type { Store } from '../store/store.ts';
import type { Follows } from './kept/follows.ts';
import type { Log } from './log.ts';

/** What every surface works with. */
export interface Edge {
  readonly bot: Bot;
  readonly store: Store;
  readonly log: Log;
  readonly follows: Follows;
  /** Who may announce a new edition, where they are. */
  readonly announcers: readonly string[];
  /** Absent when there is no feedback. */
  readonly feedbackDays?: number;
  readonly threadDays: number;
  /** Set when what people ask is to stand in the log. */
  readonly logQuestions?: true;
}

/** Somebody in a workspace. */
export interface Who {
  readonly team: string;
  readonly user: string;
}

/**
 * The workspace that something happened in. Where the app is installed for all of an organisation, the organisation: Slack
 * does not always say from which of its workspaces something comes.
 */
export function teamOf({ teamId, enterpriseId, isEnterpriseInstall }: Partial<Context>): string {
  return (isEnterpriseInstall ? enterpriseId : undefined) ?? teamId ?? enterpriseId ?? 'unknown';
}

export function whoIn(context: Parameters<typeof teamOf>[0], user: string): Who {
  return { team: teamOf(context), user };
}

const DAY = 86_400;

export function days(count: number): number {
  return count * DAY;
}

import type { Bot } from '../bot.ts';
import type { Store } from '../store/store.ts';
import type { Log } from './log.ts';

/** What every surface works with. */
export interface Edge {
  readonly bot: Bot;
  readonly store: Store;
  readonly log: Log;
  /** Absent when there is no feedback. */
  readonly feedbackDays?: number;
  readonly threadDays: number;
}

/** Somebody in a workspace. */
export interface Who {
  readonly team: string;
  readonly user: string;
}

/** The workspace that something happened in; of an organisation-wide installation, the organisation. */
export function teamOf(context: {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
}): string {
  return context.teamId ?? context.enterpriseId ?? 'unknown';
}

export function whoIn(context: Parameters<typeof teamOf>[0], user: string): Who {
  return { team: teamOf(context), user };
}

const DAY = 86_400;

export function days(count: number): number {
  return count * DAY;
}

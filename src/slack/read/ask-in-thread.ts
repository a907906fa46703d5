import type { Query } from '../../model/query.ts';
import type { Edge } from '../edge.ts';
import type { Person } from '../kept/people.ts';
import { keepInThread, readInThread, type ThreadKeeping, type ThreadPlace } from '../kept/threads.ts';
import { type Answered, ask } from './ask.ts';

interface AskedInThread {
  readonly question: string;
  /** The time stamp of its message. */
  readonly ts: string;
  readonly person: Person;
}

/** Reads a question in its thread. */
export async function askInThread(
  edge: Edge,
  place: ThreadPlace,
  { question, ts, person }: AskedInThread,
): Promise<Answered> {
  return readInThread(keepingOf(edge), place, ts, (before) => ask(edge.bot, question, person, before));
}

/** Remembers a question that stood behind a button, or was asked elsewhere, as if it had been typed here. */
export async function keepAsAsked(edge: Edge, place: ThreadPlace, query: Query, ts: string): Promise<void> {
  await keepInThread(keepingOf(edge), place, { ts, query });
}

export function keepingOf({ bot, store, threadDays }: Edge): ThreadKeeping {
  return { store, dataset: bot.dataset, threadDays };
}

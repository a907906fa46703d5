import type { Query } from '../../model/query.ts';
import type { Edge, Who } from '../edge.ts';
import { findPerson } from '../kept/people.ts';
import { keepInThread, readInThread, type ThreadKeeping, type ThreadPlace } from '../kept/threads.ts';
import { type Answered, ask } from './ask.ts';

/** Reads a question in its thread; `ts` is the time stamp of its message. */
export async function askInThread(
  edge: Edge,
  place: ThreadPlace,
  who: Who,
  { question, ts }: { readonly question: string; readonly ts: string },
): Promise<Answered> {
  const person = await findPerson(edge.store, who);
  return readInThread(keepingOf(edge), place, ts, (before) => ask(edge.bot, question, person, before));
}

/** Remembers a question that stood behind a button, or was asked elsewhere, as if it had been typed here. */
export async function keepAsAsked(edge: Edge, place: ThreadPlace, query: Query, ts: string): Promise<void> {
  await keepInThread(keepingOf(edge), place, { ts, query });
}

function keepingOf({ bot, store, threadDays }: Edge): ThreadKeeping {
  return { store, dataset: bot.dataset, threadDays };
}

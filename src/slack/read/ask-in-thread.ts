import type { Query } from '../../model/query.ts';
import type { Edge, Who } from '../edge.ts';
import { findPerson } from '../kept/people.ts';
import { inOrder, keepInThreads, readThread, type ThreadPlace } from '../kept/threads.ts';
import { type Answered, ask } from './ask.ts';

/** Reads a question in its thread. `alsoIn`: other threads that it may be followed up in. */
export async function askInThread(
  edge: Edge,
  place: ThreadPlace,
  who: Who,
  question: string,
  alsoIn: readonly ThreadPlace[] = [],
): Promise<Answered> {
  const { bot, store, threadDays } = edge;
  const person = await findPerson(store, who);
  return inOrder(place, async () => {
    const before = await readThread(store, bot.dataset, place);
    const answered = ask(bot, question, person, before);
    await keepInThreads(store, [place, ...alsoIn], before, answered.query, threadDays);
    return answered;
  });
}

/** Remembers a question that stood behind a button as if it had been typed. */
export async function keepAsAsked(edge: Edge, place: ThreadPlace, query: Query): Promise<void> {
  const { bot, store, threadDays } = edge;
  await inOrder(place, async () => {
    const before = await readThread(store, bot.dataset, place);
    await keepInThreads(store, [place], before, query, threadDays);
  });
}

import type { Edge } from '../edge.ts';
import { findForButton, keepForButton } from '../kept/threads.ts';
import { type ButtonValue, keyIn, readButtonValue, writeButtonValue } from '../post/button-value.ts';
import type { Answered } from './ask.ts';
import { keepingOf } from './ask-in-thread.ts';
import type { Click } from './click.ts';

/** What a button stands for: undefined where it is none of ours, or where its question is not kept any more. */
export async function carriedBy(
  edge: Edge,
  { value, who }: Pick<Click, 'value' | 'who'>,
): Promise<ButtonValue | undefined> {
  const key = keyIn(value);
  const kept = key ? await findForButton(keepingOf(edge), who.team, key) : undefined;
  return readButtonValue(value, edge.bot.dataset, kept);
}

/** A check of a long text does not fit in its buttons, and is kept for them. */
export async function keepIfLong(edge: Edge, { query }: Answered, team: string): Promise<{ readonly kept?: string }> {
  if (query.kind !== 'figures' || writeButtonValue({ query, answer: ROOM, asked: ROOM, thread: ROOM })) return {};
  return { kept: await keepForButton(keepingOf(edge), team, query) };
}
/** What else can stand in a button. */
const ROOM = 'x'.repeat(40);

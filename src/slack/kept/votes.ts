import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Store } from '../../store/store.ts';
import { days, type Who } from '../edge.ts';

/** A judgement as it is kept: what was asked and how it was read, not who judged. */
export const judgement = z.object({
  verdict: z.enum(['right', 'wrong']),
  question: z.string(),
  reading: z.string(),
  kind: z.string(),
  /** The day only: a moment would tell who it was. */
  day: z.string(),
});
export type Judgement = Readonly<z.infer<typeof judgement>>;

const vote = z.object({ judgement: z.string() });

/** Keeps a judgement, once for each person and answer. False when there was one already. */
export async function keepJudgement(
  store: Store,
  who: Who,
  answer: string,
  given: Judgement,
  keptDays: number,
): Promise<boolean> {
  const key = `${who.team}/judgement/${randomUUID()}`;
  const isFirst = await store.addIfAbsent(`${who.team}/vote/${who.user}/${answer}`, { judgement: key }, days(keptDays));
  if (isFirst) await store.set(key, { ...given }, days(keptDays));
  return isFirst;
}

/** The vote is what ties a person to a judgement; both go. */
export async function forgetVotes(store: Store, { team, user }: Who): Promise<void> {
  const prefix = `${team}/vote/${user}/`;
  for (const { value } of await store.entries(prefix)) {
    const key = vote.safeParse(value).data?.judgement;
    if (key) await store.delete(key);
  }
  await store.deletePrefix(prefix);
}

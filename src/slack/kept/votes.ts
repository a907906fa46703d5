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
  { team: owner, user }: Who,
  answer: string,
  given: Judgement,
  keptDays: number,
): Promise<boolean> {
  const id = randomUUID();
  const vote = { owner, kind: 'vote', id: `${user}/${answer}` };
  const isFirst = await store.swap(vote, undefined, { judgement: id }, days(keptDays));
  if (isFirst) await store.set({ owner, kind: 'judgement', id }, { ...given }, days(keptDays));
  return isFirst;
}

export async function findJudgements(store: Store): Promise<readonly Judgement[]> {
  return (await store.find('judgement')).flatMap(({ value }) => judgement.safeParse(value).data ?? []);
}

/** The vote is what ties a person to a judgement; both go. */
export async function forgetVotes(store: Store, { team: owner, user }: Who): Promise<void> {
  const prefix = `${user}/`;
  for (const { value } of await store.find('vote', owner, prefix)) {
    const id = vote.safeParse(value).data?.judgement;
    if (id) await store.delete({ owner, kind: 'judgement', id });
  }
  await store.deleteAll(owner, 'vote', prefix);
}

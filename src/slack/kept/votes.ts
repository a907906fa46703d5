import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Kind } from '../../store/kinds.ts';
import type { Key, Store } from '../../store/store.ts';
import { days, type Who } from '../edge.ts';

/** What can be wrong with an answer. */
export const REASONS = ['figure', 'year', 'topic', 'not-understood'] as const;

/** A judgement as it is kept: what was asked and how it was read, not who judged. */
export const judgement = z.object({
  verdict: z.enum(['right', 'wrong']),
  question: z.string(),
  reading: z.string(),
  kind: z.string(),
  /** The day only: a moment would tell who it was. */
  day: z.string(),
  reason: z.enum(REASONS).exactOptional(),
  remark: z.string().exactOptional(),
});
export type Judgement = Readonly<z.infer<typeof judgement>>;

/** The kinds of record that judgements consist of. */
export const JUDGEMENT_KINDS: readonly Kind[] = ['judgement', 'vote'];

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
  const vote: Key = { owner, kind: 'vote', id: `${user}/${answer}` };
  const isFirst = await store.swap(vote, undefined, { judgement: id }, days(keptDays));
  if (isFirst) await store.set({ owner, kind: 'judgement', id }, { ...given }, days(keptDays));
  return isFirst;
}

/** Adds to a judgement what was wrong. Without effect where there is none, or it is gone by now. */
export async function explainJudgement(
  store: Store,
  { team: owner, user }: Who,
  answer: string,
  why: Pick<Judgement, 'reason' | 'remark'>,
  keptDays: number,
): Promise<void> {
  const given = await store.get({ owner, kind: 'vote', id: `${user}/${answer}` });
  const id = vote.safeParse(given?.value).data?.judgement;
  if (!id) return;
  const key: Key = { owner, kind: 'judgement', id };
  const kept = judgement.safeParse((await store.get(key))?.value).data;
  if (kept) await store.set(key, { ...kept, ...why }, days(keptDays));
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

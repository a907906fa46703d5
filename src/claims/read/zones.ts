import type { Mention } from '../../parse/mention.ts';
import type { Amount } from '../amounts/amount.ts';
import { phraseAt } from '../phrase-set.ts';
import { type ChangeSign, changeSignOf } from './change-sign.ts';
import { mentionsIn, type Placed, type Sentence } from './sentence.ts';

/** What stands before an amount that sets it off from the one before it. `contrast`: "against", "than", "from … to". */
export type Link = 'none' | 'and' | 'comma' | 'contrast' | 'to' | 'clause';

/** The stretch of a sentence that belongs to one amount. */
export interface Zone {
  readonly amount: Amount;
  readonly from: number;
  readonly to: number;
  readonly link: Link;
  /** It is how much something changed by. */
  readonly sign?: ChangeSign;
  readonly mentions: readonly Placed<Mention>[];
}

const CLAUSE = /[.;:(=–—•|]/;
const NO_LINK = { at: -1, rank: 0, link: 'none' } as const;

/** Cuts a sentence between its amounts, where the strongest mark or word stands. */
export function zonesOf(sentence: Sentence): readonly Zone[] {
  const { amounts, tokens } = sentence;
  const zones: Zone[] = [];
  let from = 0;
  let link: Link = 'none';
  amounts.forEach((amount, i) => {
    const next = amounts[i + 1];
    const cut = next ? cutBetween(sentence, amount.to, next.hedgeFrom) : undefined;
    const to = cut?.at ?? tokens.length;
    const sign = changeSignOf(amount, sentence);
    zones.push({ amount, from, to, link, mentions: mentionsIn(sentence, from, to), ...(sign ? { sign } : {}) });
    from = to;
    link = cut?.link ?? 'none';
  });
  return zones;
}

interface Cut {
  readonly at: number;
  readonly rank: number;
  readonly link: Link;
}

function cutBetween(sentence: Sentence, from: number, to: number): { at: number; link: Link } {
  let best: Cut = NO_LINK;
  for (let at = from; at <= to; at++) {
    const cut = cutAt(sentence, at, to);
    // "in 2020 (4,640) than in 2019 (5,440)": of marks of the same strength the first, of words the first too.
    if (cut && cut.rank > best.rank) best = { at, ...cut };
  }
  if (best.at >= 0) {
    const named = ofWhat(sentence, best.at, from);
    if (best.rank <= 2 && named !== undefined) return { at: named, link: 'none' };
    // "…, tegen 20.430": the word right behind a comma says more.
    const word = best.link === 'comma' || best.link === 'clause' ? linkOfWord(sentence, best.at, to) : undefined;
    return { at: best.at, link: word?.link === 'contrast' || word?.link === 'to' ? word.link : best.link };
  }
  return { at: openerBefore(sentence, from, to), link: 'none' };
}

function cutAt(sentence: Sentence, at: number, to: number): Omit<Cut, 'at'> | undefined {
  const gap = sentence.tokens[at]?.gap ?? '';
  const word = linkOfWord(sentence, at, to);
  const mark: Omit<Cut, 'at'> | undefined = CLAUSE.test(gap)
    ? { rank: gap.includes('(') ? (at === to ? 1.5 : 3.5) : 5, link: 'clause' }
    : /[,+]/.test(gap)
      ? { rank: 4, link: 'comma' }
      : gap.includes(')')
        ? { rank: 3.7, link: 'clause' }
        : undefined;
  if (mark && word) return word.rank > mark.rank ? word : { ...mark, link: word.link };
  return mark ?? word;
}

function linkOfWord(
  { tokens, matches, matchOf, lexicon, mentions }: Sentence,
  at: number,
  to: number,
): Omit<Cut, 'at'> | undefined {
  const token = tokens[at];
  if (!token || at >= to) return undefined;
  if (lexicon.small.whose.has(token.word)) return { rank: 4.5, link: 'clause' };
  if (lexicon.small.joins.has(token.word)) {
    const inside = matches[matchOf[at] ?? 0]?.tokens.length ?? 1;
    const listed = mentions.some((one) => one.to === at) && mentions.some((one) => one.from === at + 1);
    return inside > 1 && mentions.some((one) => one.from <= at && one.to > at)
      ? undefined
      : { rank: listed ? 1 : 3.8, link: 'and' };
  }
  const reached = phraseAt(tokens, at, lexicon.to);
  if (reached && reached.to <= to) return { rank: 2, link: 'to' };
  const contrast = phraseAt(tokens, at, lexicon.than) ?? phraseAt(tokens, at, lexicon.from);
  return contrast && contrast.to <= to ? { rank: 2, link: 'contrast' } : undefined;
}

/** "… met een tekort van 47,9 miljoen": what the next amount is of begins before "of". */
function ofWhat({ tokens, mentions, lexicon }: Sentence, cut: number, from: number): number | undefined {
  if (!lexicon.small.of.has(tokens[cut]?.word ?? '')) return undefined;
  const named = mentions.findLast((one) => one.to === cut && one.from > from);
  if (!named || !mentions.some((one) => one.from >= from && one.to <= named.from)) return undefined;
  let at = named.from;
  while (at > from + 1 && lexicon.small.leading.has(tokens[at - 1]?.word ?? '')) at--;
  return at;
}

/** No mark or word at all: before the preposition that leads up to the next amount. */
function openerBefore({ tokens, lexicon }: Sentence, from: number, to: number): number {
  for (let at = from; at < to; at++) if (lexicon.small.openers.has(tokens[at]?.word ?? '')) return at;
  return Math.min(from + 1, to);
}

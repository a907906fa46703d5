import type { Lexicon } from '../lexicon.ts';
import { isLight, type Match, matchTokens } from '../match.ts';
import type { Token } from '../tokenize.ts';
import type { Repair } from './repair.ts';

/** A word as typed, with what it can have been, and what is taken for it now: `undefined` is as typed. */
export interface Slot {
  readonly token: Token;
  readonly repairs: readonly Repair[];
  chosen: Repair | undefined;
}

/** As many words to either side make a difference to what a word means. */
const AROUND = 5;
/** The words around must say so clearly before a word that is known is taken for another one. */
const DOUBT = 0.5;
/** How much sense the words around must make to outweigh one point of cost. */
const POINT = 0.2;

/** Where a word can have been several, the one that makes the most of the words around it. */
export function chooseWords(slots: readonly Slot[], lexicon: Lexicon): void {
  slots.forEach((slot, at) => {
    if (slot.repairs.length === 0 || (slot.repairs.length === 1 && slot.chosen)) return;
    const around = slots.slice(Math.max(0, at - AROUND), at + AROUND + 1);
    const typed = slot.chosen === undefined;
    const least = slot.repairs[0]?.cost ?? 0;
    let most = typed ? sense(around, lexicon) + DOUBT : Number.NEGATIVE_INFINITY;
    let best = slot.chosen;
    for (const repair of slot.repairs) {
      slot.chosen = repair;
      const made = sense(around, lexicon) - (repair.cost - least) * POINT;
      if (made <= most) continue;
      most = made;
      best = repair;
    }
    slot.chosen = best;
  });
}

/** How much sense a row of words makes: long terms count for more than short ones, the subject for more than the rest. */
function sense(slots: readonly Slot[], lexicon: Lexicon): number {
  return matchTokens(slots.flatMap(tokensOf), lexicon).reduce((sum, match) => sum + weightOf(match), 0);
}

function weightOf(match: Match): number {
  const { entry, tokens } = match;
  if (!entry) return 0;
  const named = entry.concepts.some((id) => !id.startsWith('absent:'));
  const signals = entry.concepts.length === 0 && !isLight(match);
  return tokens.length ** 2 + (named ? NAMED : signals ? SIGNAL : 0);
}

const NAMED = 0.6;
const SIGNAL = 0.3;

export function tokensOf({ token, chosen }: Slot): Token[] {
  return chosen ? chosen.words.map((word, at) => mendedToken(token, word, at)) : [token];
}

function mendedToken(token: Token, word: string, index: number): Token {
  const number = /^\d+$/.test(word) ? { number: Number(word) } : {};
  return { ...token, ...number, word, gap: index === 0 ? token.gap : '' };
}

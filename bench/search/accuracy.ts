import type { Bot } from '../../src/bot.ts';
import { toRecord } from '../../src/terminal/contract.ts';
import { askedBefore } from '../asked-before.ts';
import { median } from '../percentile.ts';
import { type Question, questions } from '../questions.ts';
import { engines } from './engines.ts';
import { searchAnswer } from './search-answer.ts';
import { searchables } from './searchable.ts';

/** How well something answers the questions. */
export interface Score {
  readonly name: string;
  readonly questions: number;
  /** Shares of the questions, 0 to 1: the figures that are asked for, or none where there are none. */
  readonly right: number;
  /** Other figures than are asked for, or figures where there are none. */
  readonly wrong: number;
  readonly medianMs: number;
}

type Given = { readonly kind: string; readonly cells: readonly string[] };

/** The slow ones among the searches take tenths of a second for a question, so not every question is asked. */
const EVERY = 5;

export function scoreAll(bot: Bot): Score[] {
  const sample = questions.filter((_, n) => n % EVERY === 0);
  const documents = searchables(bot.dataset);
  const searches = Object.entries(engines).map(([name, create]) => {
    const search = create(documents);
    return score(`${name} and a pattern for years`, sample, ({ question }) => {
      const cells = searchAnswer(question, search, bot.dataset);
      return { kind: cells.length > 0 ? 'figures' : 'unavailable', cells };
    });
  });
  const own = score('this program', sample, (question) => {
    const reply = bot.ask(question.question, { thread: askedBefore(bot, question) });
    return toRecord(reply, bot);
  });
  return [own, ...searches];
}

function score(name: string, sample: readonly Question[], give: (question: Question) => Given): Score {
  const times: number[] = [];
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const question of sample) {
    const from = performance.now();
    const given = give(question);
    times.push(performance.now() - from);
    counts[judge(question, given)] += 1;
  }
  return {
    name,
    questions: sample.length,
    right: counts.right / sample.length,
    wrong: counts.wrong / sample.length,
    medianMs: median(times),
  };
}

function judge({ kind, kinds = [], accept = [] }: Question, given: Given): 'right' | 'wrong' | 'missed' {
  if (kind !== 'figures' || given.kind !== 'figures') {
    // An explanation, a list, "not available" and "not understood" are answers without figures.
    const isRight =
      given.kind === kind || kinds.includes(given.kind) || (kind !== 'figures' && given.cells.length === 0);
    return isRight ? 'right' : given.kind === 'figures' ? 'wrong' : 'missed';
  }
  if (accept.length === 0) return 'right';
  return accept.some((set) => sameSet(set, given.cells)) ? 'right' : 'wrong';
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && new Set([...a, ...b]).size === a.length;
}

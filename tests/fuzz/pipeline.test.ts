import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bot } from '../bot.ts';
import { question, thread } from './questions.ts';
import { replyFaults } from './reply-faults.ts';
import { unexplainedNumbers } from './unexplained-numbers.ts';

/** The same questions every time; `npm run fuzz` asks others, and many more. */
const SAME = { numRuns: 4_000, seed: 1 };

describe('whatever is asked', () => {
  it('has an answer that Slack takes, that pings nobody, and in which every number can be accounted for', () => {
    fc.assert(
      fc.property(thread, (questions) => {
        expect(replyFaults(questions)).toEqual([]);
      }),
      SAME,
    );
  }, 300_000);
});

describe('the account of numbers', () => {
  it('notices a number that is not right, unless it stands elsewhere in the table', () => {
    const noticed = fc.sample(question, { numRuns: 400, seed: 2 }).flatMap((asked) => {
      const { answer, message } = bot.ask(asked);
      const wrong = answer.kind === 'figures' ? withOneNumberChanged(message.headline) : undefined;
      if (wrong === undefined) return [];
      return [unexplainedNumbers({ ...message, headline: wrong }, asked, bot.dataset).length > 0];
    });
    expect(noticed.length).toBeGreaterThan(50);
    expect(noticed.filter(Boolean).length / noticed.length).toBeGreaterThan(0.8);
  });
});

/** Undefined where there is no number but years. */
function withOneNumberChanged(text: string): string | undefined {
  const found = [...text.matchAll(/\d[\d.,]*\d/g)].findLast(([number]) => !/^20\d\d$/.test(number));
  if (!found) return undefined;
  const [number] = found;
  const changed = number.replace(/\d$/, (digit) => String((Number(digit) + 3) % 10));
  return text.slice(0, found.index) + changed + text.slice(found.index + number.length);
}

describe('what is asked at random', () => {
  it('is answered with figures often enough to prove something', () => {
    const kinds = fc.sample(question, { numRuns: 300, seed: 1 }).map((text) => bot.ask(text).answer.kind);
    expect(kinds.filter((kind) => kind === 'figures').length).toBeGreaterThan(60);
  });
});

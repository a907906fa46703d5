import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { bot } from '../bot.ts';
import { costMs } from './cost.ts';

/** Found by `bench/worst/find-worst.ts`: a misspelt word after another, each of which could be many. */
const texts: readonly string[] = JSON.parse(readFileSync(new URL('worst-texts.json', import.meta.url), 'utf8'));
const MOST_TIMES_A_LOOK_UP = 2_000;

const lookUps = ['naturalisatie 2019', 'klachten 2018', 'studenten aanvragen 2020', 'kosten 2019', 'asiel 2018'];
const askAll = () => {
  for (let n = 0; n < 20; n++) for (const question of lookUps) bot.ask(question);
};

it('no text that anybody can send is answered much slower than those that were found by search', () => {
  const lookUpMs = costMs(askAll) / (20 * lookUps.length);
  for (const text of texts) {
    const long = `${text} ${text.repeat(40)}`;
    expect(costMs(() => bot.ask(text)) / lookUpMs).toBeLessThan(MOST_TIMES_A_LOOK_UP);
    expect(costMs(() => bot.ask(long)) / lookUpMs).toBeLessThan(MOST_TIMES_A_LOOK_UP);
  }
});

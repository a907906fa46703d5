import Fuse from 'fuse.js';
import { expect, it } from 'vitest';
import { bot } from '../bot.ts';
import { readCorpus } from '../corpus/corpus.ts';
import { costMs } from './cost.ts';

const questions = [...readCorpus('open').values()]
  .flat()
  .filter((_, n) => n % 40 === 0)
  .map(({ question }) => question);
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;

it('answers in a small part of the time that one fuzzy search through a quarter of the names takes', () => {
  const names = [...bot.dataset.concepts.values()]
    .filter(({ kind }) => kind === 'topic' || kind === 'measure' || kind === 'indicator')
    .flatMap(({ terms }) => [...terms.nl, ...terms.en])
    .filter((_, n) => n % 4 === 0);
  const fuse = new Fuse(names);
  const askAll = () => {
    for (const question of questions) bot.ask(question);
  };
  const search = costMs(() => fuse.search('hoeveel aanvragen naturalisatie'), 2);
  expect(search / (costMs(askAll) / questions.length)).toBeGreaterThan(5);
});

it('takes for no question very much longer than for most', () => {
  const costs = questions.map((question) => costMs(() => bot.ask(question)));
  expect(Math.max(...costs) / Math.max(median(costs), 0.1)).toBeLessThan(100);
});

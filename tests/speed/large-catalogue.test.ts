import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeCatalogue } from '../../bench/large/write-catalogue.ts';
import { type Bot, createBot } from '../../src/bot.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { languages } from '../../src/languages/languages.ts';
import { costMs } from './cost.ts';

const folder = mkdtempSync(join(tmpdir(), 'large-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TEN_TIMES = 10;
const YEARS = 5;

function load(indicators: number): { readonly bot: Bot; readonly ms: number } {
  const data = join(folder, String(indicators));
  writeCatalogue(data, indicators, YEARS);
  let bot: Bot | undefined;
  const ms = costMs(() => {
    bot = createBot(loadDataset(data), languages);
  }, 2);
  if (!bot) throw new Error('not loaded');
  return { bot, ms };
}

function lookUpMs({ dataset, ask }: Bot): number {
  const questions = [...dataset.indicators.values()]
    .filter((_, n) => n % 7 === 0)
    .slice(0, 80)
    .map(({ label }, n) => `${label.nl} ${dataset.years[n % dataset.years.length]}`);
  return costMs(() => questions.forEach((question) => void ask(question)), 4);
}

it('a catalogue ten times as large is answered from as fast, and loaded in a time that grows with it', () => {
  const small = load(600);
  const large = load(600 * TEN_TIMES);
  expect(lookUpMs(large.bot) / lookUpMs(small.bot)).toBeLessThan(3);
  // Quadratic would be a hundred times.
  expect(large.ms / small.ms).toBeLessThan(TEN_TIMES * 2);
  const { answer } = large.bot.ask(`${[...large.bot.dataset.indicators.values()][5]?.label.nl} 1972`);
  expect(answer.kind).toBe('figures');
});

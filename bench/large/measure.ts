import { createBot } from '../../src/bot.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { languages } from '../../src/languages/languages.ts';
import { median } from '../percentile.ts';

/** What a catalogue costs, measured in a process of its own: `node --expose-gc bench/large/measure.ts <data folder>`. */
export interface CatalogueCost {
  readonly indicators: number;
  /** From the files to a program that can answer: processor time, as a busy machine takes several times as long. */
  readonly loadMs: number;
  readonly memoryMb: number;
  readonly lookUpUs: number;
}

const ASKED = 400;
const RUNS = 5;

const heapMb = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 ** 2;
};

const before = heapMb();
const from = process.cpuUsage();
const dataset = loadDataset(process.argv[2] ?? 'data');
const bot = createBot(dataset, languages);
const { user, system } = process.cpuUsage(from);
const loadMs = (user + system) / 1000;
const memoryMb = heapMb() - before;

const indicators = [...dataset.indicators.values()];
const { years } = dataset;
const questions = Array.from({ length: ASKED }, (_, n) => {
  const { label } = indicators[(n * 7919) % indicators.length] ?? {};
  return `${label?.[n % 2 === 0 ? 'nl' : 'en'].toLowerCase()} ${years[n % years.length]}`;
});
for (const question of questions) bot.ask(question);
const times = questions.map((question) =>
  median(
    Array.from({ length: RUNS }, () => {
      const start = performance.now();
      bot.ask(question);
      return performance.now() - start;
    }),
  ),
);
const cost: CatalogueCost = { indicators: indicators.length, loadMs, memoryMb, lookUpUs: median(times) * 1000 };
console.log(JSON.stringify(cost));

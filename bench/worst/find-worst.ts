import { createBot } from '../../src/bot.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { languages } from '../../src/languages/languages.ts';
import { numbersFrom } from '../../tests/corpus/noise.ts';
import { textMaker } from './make-text.ts';

/**
 * Searches for the texts that take longest to answer: many random ones first, then small changes to the worst of them.
 * `node bench/worst/find-worst.ts [seconds] [seed]`; what it finds goes into tests/speed/worst-texts.json.
 */
const [seconds = '60', seed = '1'] = process.argv.slice(2);
const LENGTHS = [1_000, 400, 40_000];
const KEPT = 8;

const dataset = loadDataset('data');
const bot = createBot(dataset, languages);
const random = numbersFrom(Number(seed));
const make = textMaker(dataset, languages, random);

/** Processor time, so that other work on the machine does not count; the least of three. */
function costMs(text: string): number {
  const costs = [1, 2, 3].map(() => {
    const from = process.cpuUsage();
    bot.ask(text);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

/** A part of the text is exchanged for a part of another one. */
function changed(text: string, most: number): string {
  const at = Math.floor(random() * text.length);
  const length = Math.floor((random() * text.length) / 4);
  const part = make(length + 1);
  return (text.slice(0, at) + part + text.slice(at + length)).slice(0, most);
}

const worst: { readonly ms: number; readonly text: string }[] = [];
for (const most of LENGTHS) {
  const until = performance.now() + (Number(seconds) * 1000) / LENGTHS.length;
  let found: { ms: number; text: string }[] = [];
  for (let n = 0; performance.now() < until; n++) {
    const parent = found[n % KEPT];
    const text = n % 3 === 0 || !parent ? make(most) : changed(parent.text, most);
    found = [...found, { ms: costMs(text), text }].sort((a, b) => b.ms - a.ms).slice(0, KEPT);
  }
  worst.push(...found.slice(0, 3));
}
console.log(
  JSON.stringify(
    worst.map(({ ms, text }) => ({ ms: Math.round(ms * 10) / 10, text: text.slice(0, 1_000), length: text.length })),
    null,
    2,
  ),
);

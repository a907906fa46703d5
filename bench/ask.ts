import { fileURLToPath } from 'node:url';
import { createBot } from '../src/bot.ts';
import { loadDataset } from '../src/dataset/load.ts';
import { languages } from '../src/languages/languages.ts';
import { readCorpus } from '../tests/corpus/corpus.ts';

/** How long the whole pipeline takes for one question, over the corpus: `npm run bench`. */
const ROUNDS = 10;

const started = performance.now();
const bot = createBot(loadDataset(fileURLToPath(new URL('../data', import.meta.url))), languages);
const startUp = performance.now() - started;

const questions = [...readCorpus().values()].flat().map(({ question }) => question);
for (const question of questions) bot.ask(question);

const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const question of questions) {
    const from = process.hrtime.bigint();
    bot.ask(question);
    times.push(Number(process.hrtime.bigint() - from) / 1000);
  }
}
times.sort((a, b) => a - b);

const at = (share: number) => `${(times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(0)} µs`;
console.log(`start-up          ${startUp.toFixed(0)} ms`);
console.log(`questions         ${questions.length}, each ${ROUNDS} times, one core`);
console.log(`read to message   median ${at(0.5)}, 90% under ${at(0.9)}, 99% under ${at(0.99)}`);

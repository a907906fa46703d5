import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createBot } from '../src/bot.ts';
import { loadDataset } from '../src/dataset/load.ts';
import { languages } from '../src/languages/languages.ts';
import { readCommandLine } from '../src/terminal/command-line.ts';
import { compareAsking } from './ask-speed.ts';
import type { Comparison } from './comparison.ts';
import { compareHttp } from './http/compare-http.ts';
import { compareLarge } from './large/compare-large.ts';
import { describeMachine } from './machine.ts';
import { printResults, type Results } from './print-results.ts';
import { scoreAll } from './search/accuracy.ts';
import { compareStart } from './start/compare-start.ts';

const USAGE = `Usage: npm run bench -- [option]

How fast the program is, each line beside a reference in the same run.

Options
  --only PART   one of the parts: ask, http, start, large, search
  --json        the results as JSON
  --write       puts the results into docs/performance.md
  --help        this text`;

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const PAGE = new URL('../docs/performance.md', import.meta.url);
const RESULTS = /(?<=<!-- results of npm run bench -->\n)[\s\S]*(?=<!-- end of results -->)/;

const line = readCommandLine(process.argv.slice(2), {
  usage: USAGE,
  options: { json: { type: 'boolean' }, write: { type: 'boolean' }, only: { type: 'string' } },
});
if (!line) process.exit();
const options = line.values;

const dataset = loadDataset(DATA);
const bot = createBot(dataset, languages);
const parts: Readonly<Record<string, () => Promise<Comparison[]>>> = {
  ask: () => compareAsking(bot),
  http: () => compareHttp(dataset),
  start: compareStart,
  large: () => compareLarge(DATA),
};
const { only } = options;
if (only && only !== 'search' && !parts[only]) {
  console.error(`There is no part "${only}": choose from ${[...Object.keys(parts), 'search'].join(', ')}.`);
  process.exit(1);
}

const comparisons: Comparison[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (only && only !== name) continue;
  console.error(`measuring: ${name}`);
  comparisons.push(...(await measure()));
}
const results: Results = {
  measuredOn: new Date().toISOString().slice(0, 10),
  machine: describeMachine(),
  comparisons,
  scores: !only || only === 'search' ? scoreAll(bot) : [],
};
console.log(options.json ? JSON.stringify(results, null, 2) : printResults(results));
if (options.write && !only)
  writeFileSync(PAGE, readFileSync(PAGE, 'utf8').replace(RESULTS, `\n${printResults(results)}\n\n`));

import fc from 'fast-check';
import { readCommandLine } from '../../src/terminal/command-line.ts';
import { startFuzzedApp } from './payload-faults.ts';
import { payload } from './payloads.ts';
import { thread } from './questions.ts';
import { replyFaults } from './reply-faults.ts';

const USAGE = `Usage: npm run fuzz -- [option]

Far more random questions and payloads than the tests have. Ends with 1, and the case, when one goes wrong.

Options
  --questions NUMBER   how many questions
  --payloads NUMBER    how many payloads
  --seed NUMBER        the same ones again as in the run that named it
  --help               this text`;

const line = readCommandLine(process.argv.slice(2), {
  usage: USAGE,
  options: { questions: { type: 'string' }, payloads: { type: 'string' }, seed: { type: 'string' } },
});
if (!line) process.exit();
const { values } = line;
const seed = Number(values.seed ?? Date.now() % 0x7fffffff);
/** So many payloads at the same time: for some, Slack would wait three seconds. */
const BATCH = 500;

await run('questions', Number(values.questions ?? 160_000), (numRuns) =>
  fc.check(
    fc.property(thread, (questions) => {
      fail(replyFaults(questions));
    }),
    { numRuns, seed },
  ),
);

const fuzzed = await startFuzzedApp();
await run('payloads', Number(values.payloads ?? 40_000), (numRuns) =>
  fc.check(
    fc.asyncProperty(
      fc.array(payload(fuzzed.app.slack.responseUrl()), { minLength: BATCH, maxLength: BATCH }),
      async (sent) => fail(await fuzzed.faultsOf(sent)),
    ),
    { numRuns: Math.ceil(numRuns / BATCH), seed, endOnFailure: true },
  ),
);
await fuzzed.app.close();

function fail(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

async function run<T>(
  what: string,
  most: number,
  check: (numRuns: number) => fc.RunDetails<T> | Promise<fc.RunDetails<T>>,
): Promise<void> {
  const started = Date.now();
  const { failed, counterexample, errorInstance } = await check(most);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`${most} ${what} in ${seconds} s, --seed ${seed}: ${failed ? 'something is wrong' : 'nothing is wrong'}`);
  if (!failed) return;
  console.error(JSON.stringify(counterexample).slice(0, 2_000), '\n', errorInstance);
  process.exitCode = 1;
}

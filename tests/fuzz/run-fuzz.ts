import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { thread } from './questions.ts';
import { replyFaults } from './reply-faults.ts';

/** `npm run fuzz`: far more random questions than the tests ask. Ends with 1, and the shortest case, when one goes wrong. */
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200000' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 0x7fffffff);
const numRuns = Number(values.runs);

const started = Date.now();
const result = fc.check(
  fc.property(thread, (questions) => {
    const faults = replyFaults(questions);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }),
  { numRuns, seed },
);
console.log(
  `questions: ${result.numRuns} of ${numRuns} in ${Math.round((Date.now() - started) / 1000)} s, --seed ${seed}`,
);
if (result.failed) {
  console.error(JSON.stringify(result.counterexample), '\n', result.errorInstance);
  process.exitCode = 1;
}

import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FuzzedApp, startFuzzedApp } from './payload-faults.ts';
import { payload } from './payloads.ts';

/** Slack gives three seconds, so many wait for it at the same time. */
const AT_ONCE = 500;
const SAME = { numRuns: 2, seed: 1, endOnFailure: true };

let fuzzed: FuzzedApp;
beforeAll(async () => {
  fuzzed = await startFuzzedApp();
});
afterAll(() => fuzzed.app.close());

it('whatever Slack sends, also with its fields spoilt: no exception, valid Block Kit, nobody pinged', async () => {
  const batch = fc.array(payload(fuzzed.app.slack.responseUrl()), { minLength: AT_ONCE, maxLength: AT_ONCE });
  await fc.assert(
    fc.asyncProperty(batch, async (sent) => {
      expect(await fuzzed.faultsOf(sent)).toEqual([]);
    }),
    SAME,
  );
}, 300_000);

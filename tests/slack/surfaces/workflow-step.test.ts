import { expect, test } from 'vitest';
import { refuse } from '../fake-slack.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { stepRun } from '../payloads.ts';

const app = await httpAppForFile();

const run = (inputs: Record<string, unknown>) => app.sendEvent(stepRun('look_up_step', inputs));

test.each([
  [{ question: 'Hoeveel naturalisatieaanvragen in 2019?' }],
  [{ topic: 'aanvragen naturalisatie', year: 2019 }],
])('gives value, sentence, footnotes and source for %j', async (inputs) => {
  await run(inputs);
  const [done] = await app.slack.until('functions.completeSuccess');
  expect(done?.args.function_execution_id).toMatch(/^Fx/);
  expect(done?.args.outputs).toEqual({
    value: '44.400',
    sentence: expect.stringContaining('44.400'),
    footnotes: '',
    source: expect.stringContaining('IND-jaarcijfers 2020'),
  });
  expect(done?.token).toBe('xwfp-step-token');
});

test.each([[{}], [{ question: '  ' }], [{ year: 2019 }]])('%j fails with what is needed', async (inputs) => {
  await run(inputs);
  expect((await app.slack.until('functions.completeError'))[0]?.args.error).toContain('Geef een vraag');
});

test('a question that has no figure fails with the reason', async () => {
  await run({ question: 'klachten per provincie in 2019' });
  expect((await app.slack.until('functions.completeError'))[0]?.args.error).toContain(
    'geen cijfers per plaats of regio',
  );
});

test('ends as failed when Slack does not take the outputs', async () => {
  app.slack.answer('functions.completeSuccess', () => refuse('parameter_validation_failed'));
  await run({ question: 'klachten 2019' });
  expect((await app.slack.until('functions.completeError'))[0]?.args.error).toContain('Er ging iets mis');
});

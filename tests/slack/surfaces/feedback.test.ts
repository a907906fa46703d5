import { expect, test } from 'vitest';
import { judgement } from '../../../src/slack/kept/votes.ts';
import { blockFaults } from '../check-blocks.ts';
import { refuse } from '../fake-slack.ts';
import { judgeOn, typesOf } from '../find-button.ts';
import { startHttpApp } from '../http-app.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { click, submission, TEAM, USER } from '../payloads.ts';
import { privateAnswer } from '../private-answer.ts';

const app = await httpAppForFile();

async function judge(action: object, user = USER) {
  const before = app.slack.of('respond').length;
  await app.sendInteraction(click({ ...action }, app.slack.responseUrl('click'), { isEphemeral: true }, user));
  return (await app.slack.until('respond', before + 1)).at(-1)?.args;
}

const kept = async () => (await app.store.find('judgement', TEAM)).map(({ value }) => judgement.parse(value));

interface OpenedView {
  readonly private_metadata: string;
  readonly blocks: readonly Record<string, unknown>[];
}

/** Presses the thumb down, and gives back the question that opens. */
async function judgeWrong(action: object, user = USER): Promise<OpenedView> {
  const before = app.slack.of('views.open').length;
  await app.sendInteraction(click({ ...action }, app.slack.responseUrl('click'), { isEphemeral: true }, user));
  return (await app.slack.until('views.open', before + 1)).at(-1)?.args.view as unknown as OpenedView;
}

test('keeps the question and the judgement, without a name, once for each person', async () => {
  const wrong = judgeOn(await privateAnswer(app, 'frobnicatie 2019'), 'negative');
  await judgeWrong(wrong);
  expect(await kept()).toEqual([
    {
      verdict: 'wrong',
      question: 'frobnicatie 2019',
      reading: expect.any(String),
      kind: 'unknown',
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    },
  ]);
  expect(JSON.stringify(await app.store.find('judgement', TEAM))).not.toContain(USER);
  expect((await judge(wrong))?.text).toBe('U hebt dit antwoord al beoordeeld.');
  await judgeWrong(wrong, 'U0OTHER');
  expect(await kept()).toHaveLength(2);
});

test('asks what was wrong, and keeps that with the judgement', async () => {
  const view = await judgeWrong(judgeOn(await privateAnswer(app, 'nareizigers 2018'), 'negative'));
  expect(blockFaults(view.blocks as never, 'modal')).toEqual([]);
  const values = {
    reason: { feedback_reason: { type: 'radio_buttons', selected_option: { value: 'year' } } },
    remark: { feedback_remark: { type: 'plain_text_input', value: 'Ik bedoelde 2017' } },
  };
  await app.sendInteraction(submission('feedback_form', values, view.private_metadata));
  await app.untilLogged('judgement explained');
  expect((await kept()).find(({ question }) => question === 'nareizigers 2018')).toMatchObject({
    verdict: 'wrong',
    reason: 'year',
    remark: 'Ik bedoelde 2017',
  });
});

test('thanks where the question cannot be opened', async () => {
  app.slack.answer('views.open', () => refuse('trigger_expired'));
  const args = await judge(judgeOn(await privateAnswer(app, 'telefonie 2019'), 'negative'));
  expect(args?.text).toMatch(/^Dank u\./);
});

test('what a person gave is gone when they delete their data', async () => {
  const before = (await kept()).length;
  await judge(judgeOn(await privateAnswer(app, 'klachten 2019'), 'positive'), 'U0LEAVES');
  expect(await kept()).toHaveLength(before + 1);
  await app.sendInteraction(click({ action_id: 'home_forget', value: 'all' }, '', { isHome: true }, 'U0LEAVES'));
  await app.slack.until('views.publish');
  expect(await kept()).toHaveLength(before);
});

test('a forged or old value is refused kindly', async () => {
  expect((await judge({ action_id: 'feedback', type: 'feedback_buttons', value: '{"v":"maybe"}' }))?.text).toContain(
    'oudere versie',
  );
});

test('switched off: no buttons, and old buttons keep nothing', async () => {
  const off = await startHttpApp({ feedbackDays: undefined });
  const answer = await privateAnswer(off, 'klachten 2019');
  expect(typesOf(answer)).not.toContain('context_actions');
  const old = judgeOn(await privateAnswer(app, 'klachten 2020'), 'positive');
  await off.sendInteraction(click(old, off.slack.responseUrl(), { isEphemeral: true }));
  expect((await off.slack.until('respond', 2))[1]?.args.text).toContain('niet bewaard');
  expect(await off.store.find('vote')).toEqual([]);
  await off.close();
});

import { expect, test } from 'vitest';
import { refuse } from '../fake-slack.ts';
import { buttonsOf, clickOn, typesOf } from '../find-button.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { click, USER } from '../payloads.ts';
import { privateAnswer } from '../private-answer.ts';

const app = await httpAppForFile();

test('becomes a public message that names who shared it, and the private copy goes', async () => {
  const answer = await privateAnswer(app, 'naturalisatie 2019');
  await app.sendInteraction(
    click(clickOn(answer, 'Deel in kanaal'), app.slack.responseUrl('click'), { isEphemeral: true }),
  );
  const [, shared, removed] = await app.slack.until('respond', 3);
  expect(shared?.args).toMatchObject({ response_type: 'in_channel', replace_original: false });
  expect(shared?.args.text).toContain(`Gedeeld door <@${USER}>: “naturalisatie 2019”`);
  expect(shared?.args.text).toContain('44.400');
  expect(typesOf(shared).slice(0, 3)).toEqual(['context', 'rich_text', 'table']);
  expect(buttonsOf(shared).map(({ text }) => text.text)).not.toContain('Deel in kanaal');
  expect(removed?.args).toEqual({ delete_original: true });
});

test('the button is in the language of the question', async () => {
  expect(buttonsOf(await privateAnswer(app, 'How many complaints in 2019?')).map(({ text }) => text.text)).toContain(
    'Share in channel',
  );
});

test('pressed twice is shared once', async () => {
  const clicked = clickOn(await privateAnswer(app, 'klachten 2019'), 'Deel in kanaal');
  const press = () => app.sendInteraction(click(clicked, app.slack.responseUrl('click'), { isEphemeral: true }));
  await Promise.all([press(), press()]);
  const all = await app.slack.until('respond', 4);
  expect(all.filter(({ args }) => args.response_type === 'in_channel')).toHaveLength(1);
});

test('when sharing fails it is said, and can be tried again', async () => {
  const clicked = clickOn(await privateAnswer(app, 'klachten 2020'), 'Deel in kanaal');
  app.slack.answer('respond', ({ args }) =>
    args.response_type === 'in_channel' ? { status: 500, body: {} } : undefined,
  );
  await app.sendInteraction(click(clicked, app.slack.responseUrl('click'), { isEphemeral: true }));
  const failed = await app.slack.until('respond', 3);
  expect(failed[2]?.args).toMatchObject({ response_type: 'ephemeral' });
  expect(failed[2]?.args.text).toContain('Delen lukt hier niet');
  app.slack.reset();
  await app.sendInteraction(click(clicked, app.slack.responseUrl('click'), { isEphemeral: true }));
  expect((await app.slack.until('respond', 2))[0]?.args.response_type).toBe('in_channel');
});

test('refused blocks are shared in a plainer form', async () => {
  const clicked = clickOn(await privateAnswer(app, 'klachten 2018'), 'Deel in kanaal');
  app.slack.answer('respond', ({ args }) =>
    JSON.stringify(args).includes('"table"') ? refuse('invalid_blocks') : undefined,
  );
  await app.sendInteraction(click(clicked, app.slack.responseUrl('click'), { isEphemeral: true }));
  const all = await app.slack.until('respond', 4);
  expect(all.slice(1).map((call) => typesOf(call).includes('section'))).toEqual([false, true, false]);
});

test.each(['', 'no json', 'q1YqVLKqVspOzUlVslJKL0pVqq0FAA', 'x'.repeat(2_000)])(
  'a button with the value %j says that it is too old',
  async (value) => {
    await app.sendInteraction(click({ action_id: 'share', value }, app.slack.responseUrl(), { isEphemeral: true }));
    const [sorry] = await app.slack.until('respond');
    expect(sorry?.args.text).toContain('oudere versie');
    expect(sorry?.args.response_type).toBe('ephemeral');
  },
);

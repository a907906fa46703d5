import { expect, test } from 'vitest';
import { bot } from '../../bot.ts';
import { blockFaults } from '../check-blocks.ts';
import { refuse } from '../fake-slack.ts';
import { typesOf } from '../find-button.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { globalShortcut, submission, suggestion, USER } from '../payloads.ts';

const app = await httpAppForFile();

interface Acknowledged {
  readonly response_action?: string;
  readonly options?: unknown;
  readonly view?: { readonly submit?: unknown; readonly blocks: Record<string, unknown>[] };
}
const json = async (response: Response) => (await response.json()) as Acknowledged;
const suggest = async (typed: string, language?: string) =>
  (await json(await app.sendInteraction(suggestion('form_topic', typed, language)))).options as {
    text: { text: string };
    value: string;
  }[];
const values = (topic: string | undefined, years: readonly string[] = []) => ({
  topic: {
    form_topic: {
      type: 'external_select',
      selected_option: topic ? { value: topic, text: { type: 'plain_text', text: topic } } : null,
    },
  },
  years: {
    form_years: {
      type: 'multi_static_select',
      selected_options: years.map((value) => ({ value, text: { type: 'plain_text', text: value } })),
    },
  },
  where: { form_where: { type: 'conversations_select', selected_conversation: null } },
});
const submit = (topic: string | undefined, years?: readonly string[], urls?: readonly unknown[], language?: string) =>
  app.sendInteraction(submission('look_up_form', values(topic, years), language, urls));

test('the shortcut opens the form', async () => {
  await app.sendInteraction(globalShortcut('look_up'));
  const [opened] = await app.slack.until('views.open');
  const view = opened?.args.view as { title: { text: string }; blocks: Record<string, unknown>[] };
  expect(view.title.text).toBe('Cijfer opzoeken');
  expect(blockFaults(view.blocks, 'modal')).toEqual([]);
  expect(JSON.stringify(view)).toContain('"response_url_enabled":true');
});

test('a form that cannot be opened is only logged', async () => {
  app.slack.answer('views.open', () => refuse('trigger_expired'));
  expect((await app.sendInteraction(globalShortcut('look_up'))).status).toBe(200);
  await app.slack.until('views.open');
});

test('suggests all topics before anything is typed, and what looks like it after', async () => {
  expect((await suggest('')).map(({ value }) => value)).toEqual(
    [...bot.dataset.topics.keys()].slice(0, 30).map((id) => `topic:${id}`),
  );
  expect((await suggest('natur'))[0]).toEqual({
    text: { type: 'plain_text', text: 'Naturalisatie (alles)', emoji: false },
    value: 'topic:naturalisatie',
  });
  expect((await suggest('complaints', 'en'))[0]?.text.text).toBe('Complaints (everything)');
  const found = async (typed: string) => (await suggest(typed)).map(({ value }) => value);
  expect((await found('email')).every((value) => value === 'topic:telefonie' || /e-mails/.test(value))).toBe(true);
  expect((await found('klachten')).every((value) => /^\w+:klachten/.test(value))).toBe(true);
  expect(await found('eerste aan')).toContain('topic:asiel-eerste');
  expect((await found('asyl'))[0]).toMatch(/^topic:asiel/);
  expect((await found('klahcten'))[0]).toBe('topic:klachten');
  expect(await suggest('zzzzqqqq')).toEqual([]);
  for (const { text, value } of await suggest('e'))
    expect(Math.max(text.text.length, value.length)).toBeLessThanOrEqual(75);
});

const pasted = (text: string) => ({
  ...values(undefined),
  text: { form_text: { type: 'plain_text_input', value: text } },
});

test('a text that is pasted is checked', async () => {
  const text = 'In 2020 kreeg de IND 2.900 klachten, tegen 1.800 in 2019.';
  const inModal = await json(await app.sendInteraction(submission('look_up_form', pasted(text), 'nl')));
  expect(inModal.response_action).toBe('update');
  expect(JSON.stringify(inModal.view)).toContain('Niet alles klopt: 1 van de 2');
  expect(blockFaults(inModal.view?.blocks ?? [], 'modal')).toEqual([]);
  const urls = [{ response_url: app.slack.responseUrl('chosen'), channel_id: 'C1', block_id: 'where' }];
  await app.sendInteraction(submission('look_up_form', pasted(text), 'nl', urls));
  const [told] = await app.slack.until('respond');
  expect(told?.args).toMatchObject({ response_type: 'in_channel' });
  expect(told?.args.text).toContain('1.800 [✗ klopt niet]');
});

test('the answer comes in the modal when it is only for the asker', async () => {
  const answer = await json(await submit('topic:naturalisatie', ['2019']));
  expect(answer.response_action).toBe('update');
  expect(answer.view?.submit).toBeUndefined();
  expect(JSON.stringify(answer.view)).toContain('2019: 44.400');
  expect(blockFaults(answer.view?.blocks ?? [], 'modal')).toEqual([]);
  expect(JSON.stringify(await json(await submit('indicator:klachten.ontvangen', [], [], 'en')))).toContain(
    '2020: 2,900',
  );
});

test('errors stand next to the field', async () => {
  expect(await json(await submit(undefined))).toEqual({
    response_action: 'errors',
    errors: { topic: 'Kies een onderwerp of een cijfer uit de lijst, of plak een tekst.' },
  });
  expect(await json(await submit('topic:nonsense'))).toMatchObject({ errors: { topic: expect.any(String) } });
  expect(await json(await submit('topic:klachten', ['1999']))).toEqual({
    response_action: 'errors',
    errors: { years: 'Voor 1999 is dit cijfer er niet; wel voor 2018, 2019 en 2020.' },
  });
});

test('goes to the conversation that was chosen, under the name of the asker', async () => {
  const urls = [
    { block_id: 'where', action_id: 'form_where', channel_id: 'C1', response_url: app.slack.responseUrl('form') },
  ];
  expect(await (await submit('topic:klachten', ['2019'], urls)).text()).toBe('');
  const [posted] = await app.slack.until('respond');
  expect(posted?.args).toMatchObject({ response_type: 'in_channel' });
  expect(posted?.args.text).toContain(`Gevraagd door <@${USER}>`);
  expect(typesOf(posted)).toContain('table');
});

test('a conversation that Slack refuses is logged', async () => {
  app.slack.answer('respond', () => ({ status: 404, body: {} }));
  const urls = [
    { block_id: 'where', action_id: 'form_where', channel_id: 'C1', response_url: app.slack.responseUrl('form') },
  ];
  await submit('topic:klachten', ['2019'], urls);
  await app.untilLogged('look-up form', '404');
});

import { expect, test } from 'vitest';
import { blockFaults } from '../check-blocks.ts';
import { refuse } from '../fake-slack.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { CHANNEL, mention, messageShortcut, submission, USER } from '../payloads.ts';

const app = await httpAppForFile();

const run = (text: string, message?: Record<string, unknown>) =>
  app.sendInteraction(messageShortcut('answer_message', text, app.slack.responseUrl(), message));

test('answers the message in its thread, and says who asked', async () => {
  await run('Weet iemand hoeveel klachten er in 2019 waren?', { ts: '1600000800.000001' });
  const [answer] = await app.slack.until('chat.postMessage');
  expect(answer?.args).toMatchObject({ channel: CHANNEL, thread_ts: '1600000800.000001' });
  expect(answer?.args.text).toContain(`Gevraagd door <@${USER}>`);
  expect(answer?.args.text).toContain('1.880');
  await app.sendEvent(mention('en in 2020?', { thread_ts: '1600000800.000001' }));
  expect((await app.slack.until('chat.postMessage', 2))[1]?.args.text).toContain('2.900');
});

test('a message in a thread is answered in that thread', async () => {
  await run('klachten 2019', { thread_ts: '1600000900.000001' });
  expect((await app.slack.until('chat.postMessage'))[0]?.args.thread_ts).toBe('1600000900.000001');
});

interface OpenedForm {
  readonly private_metadata: string;
  readonly blocks: readonly { readonly block_id: string; readonly element: { readonly initial_value?: string } }[];
}

async function openForm(text: string, thread: string): Promise<OpenedForm> {
  await run(text, { ts: thread });
  const [opened] = await app.slack.until('views.open');
  return opened?.args.view as unknown as OpenedForm;
}

const fill = async (form: OpenedForm, question: string, topic?: string, years: readonly string[] = []) => {
  const response = await app.sendInteraction(
    submission(
      'look_up_form',
      {
        question: { form_question: { type: 'plain_text_input', value: question } },
        topic: { form_topic: { type: 'external_select', selected_option: topic ? { value: topic } : null } },
        years: { form_years: { type: 'multi_static_select', selected_options: years.map((value) => ({ value })) } },
      },
      form.private_metadata,
    ),
  );
  return response.text();
};

test.each(['Zullen we lunchen?', ''])(
  '%j is no question: the form opens with it, and nothing is posted',
  async (text) => {
    const { blocks } = await openForm(text, '1600001100.000001');
    expect(blocks.map(({ block_id }) => block_id)).toEqual(['question', 'topic', 'years']);
    expect(blocks[0]?.element.initial_value).toBe(text || undefined);
    expect(blockFaults(blocks as never, 'modal')).toEqual([]);
    expect(app.slack.of('chat.postMessage')).toEqual([]);
  },
);

test('what is found with the form comes in the thread of the message, under the name of who asked', async () => {
  const form = await openForm('Die aantallen lijken me sterk', '1600001200.000001');
  expect(await fill(form, 'Hoeveel klachten in 2019?')).toBe('');
  const [answer] = await app.slack.until('chat.postMessage');
  expect(answer?.args).toMatchObject({ channel: CHANNEL, thread_ts: '1600001200.000001' });
  expect(answer?.args.text).toContain(`Gevraagd door <@${USER}>: “Hoeveel klachten in 2019?”`);
  const later = String(Date.now() / 1000 + 60);
  await app.sendEvent(mention('en in 2020?', { thread_ts: '1600001200.000001', ts: later }));
  expect((await app.slack.until('chat.postMessage', 2))[1]?.args.text).toContain('2.900');
});

test('a topic that was chosen counts, also where the app is no member', async () => {
  const form = await openForm('Die aantallen lijken me sterk', '1600001300.000001');
  app.slack.answer('chat.postMessage', () => refuse('not_in_channel'));
  await fill(form, 'Die aantallen lijken me sterk', 'topic:naturalisatie', ['2019']);
  const [posted] = await app.slack.until('respond');
  expect(posted?.args).toMatchObject({ response_type: 'in_channel', thread_ts: '1600001300.000001' });
  expect(posted?.args.text).toContain('44.400');
  expect(posted?.args.text).toContain(`Gevraagd door <@${USER}>: “Naturalisatie, 2019”`);
});

test('what is still no question is said at the field', async () => {
  const form = await openForm('Zullen we lunchen?', '1600001400.000001');
  expect(JSON.parse(await fill(form, 'Zullen we lunchen?'))).toEqual({
    response_action: 'errors',
    errors: { question: expect.stringContaining('begrijp ik niet') },
  });
});

test('where the app is no member, the answer still comes into the thread', async () => {
  app.slack.answer('chat.postMessage', () => refuse('not_in_channel'));
  await run('klachten 2019', { ts: '1600001000.000001' });
  expect((await app.slack.until('respond'))[0]?.args).toMatchObject({
    response_type: 'in_channel',
    thread_ts: '1600001000.000001',
    replace_original: false,
  });
});

test('says so when the answer cannot be posted', async () => {
  app.slack.answer('chat.postMessage', () => refuse('internal_error'));
  await run('klachten 2019');
  expect((await app.slack.until('respond'))[0]?.args.text).toContain('Er ging iets mis');
});

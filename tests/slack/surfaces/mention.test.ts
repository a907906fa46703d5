import { expect, test } from 'vitest';
import { refuse } from '../fake-slack.ts';
import { buttonsOf, clickOn, typesOf } from '../find-button.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { CHANNEL, click, event, mention, USER } from '../payloads.ts';

const app = await httpAppForFile();

const settle = () => new Promise((resolve) => setTimeout(resolve, 80));

test('answers in the thread of the message, without previews, and says in metadata how it was read', async () => {
  const body = mention('naturalisatie 2019');
  await app.sendEvent(body);
  const [answer] = await app.slack.until('chat.postMessage');
  expect(answer?.args).toMatchObject({
    channel: CHANNEL,
    thread_ts: body.event.ts,
    unfurl_links: false,
    unfurl_media: false,
    metadata: { event_type: 'reading', event_payload: { reading: 'Naturalisatie, 2019' } },
  });
  expect(answer?.args.text).toContain('44.400');
  expect(answer?.token).toBe('xoxb-test-token');
});

test('a mention in a thread is answered in that thread, and goes on from what was asked there', async () => {
  await app.sendEvent(mention('naturalisatie 2019', { ts: '1600000100.000001' }));
  await app.slack.until('chat.postMessage');
  await app.sendEvent(mention('en in 2020?', { thread_ts: '1600000100.000001' }));
  const [, second] = await app.slack.until('chat.postMessage', 2);
  expect(second?.args.thread_ts).toBe('1600000100.000001');
  expect(second?.args.text).toContain('43.660');
  expect(second?.args.text).toContain('uit uw vorige vraag');
  await app.sendEvent(mention('en in 2020?', { thread_ts: '1600000200.000001' }));
  const [, , elsewhere] = await app.slack.until('chat.postMessage', 3);
  expect(elsewhere?.args.text).not.toContain('43.660');
});

test('two questions of one moment in a thread are read one after the other', async () => {
  const thread = '1600000300.000001';
  await Promise.all([
    app.sendEvent(mention('klachten 2019', { ts: thread })),
    app.sendEvent(mention('en in 2020?', { thread_ts: thread, user: 'U0OTHER' })),
  ]);
  const answers = await app.slack.until('chat.postMessage', 2);
  expect(answers.map(({ args }) => args.text).join('\n')).toContain('uit uw vorige vraag: Klachten');
});

test('tells how to go on once in each thread', async () => {
  const thread = '1600000800.000001';
  await app.sendEvent(mention('klachten 2019', { ts: thread }));
  const [first] = await app.slack.until('chat.postMessage');
  expect(first?.args.text).toContain('Een vervolgvraag? Noem mij hier opnieuw.');
  await app.sendEvent(mention('en in 2018?', { thread_ts: thread }));
  const [, second] = await app.slack.until('chat.postMessage', 2);
  expect(second?.args.text).not.toContain('Noem mij hier opnieuw');
});

test('thanks get half a line, without anything to press', async () => {
  await app.sendEvent(mention('dank je wel!'));
  const [answer] = await app.slack.until('chat.postMessage');
  expect(answer?.args.text).toBe('Graag gedaan.');
  expect(typesOf(answer)).toEqual(['rich_text']);
});

test('an example is not offered again right after it was asked', async () => {
  await app.sendEvent(mention('help'));
  const [help] = await app.slack.until('chat.postMessage');
  const [first] = buttonsOf(help).filter(({ action_id }) => action_id.startsWith('ask:'));
  await app.sendInteraction(click(clickOn(help, first?.text.text ?? ''), app.slack.responseUrl(), { thread: '1.2' }));
  const [, answer] = await app.slack.until('chat.postMessage', 2);
  expect(answer?.args.text).toMatch(new RegExp(`^“${first?.text.text.replace('?', '\\?')}”`));
  expect(buttonsOf(answer).map(({ text }) => text.text)).not.toContain(first?.text.text);
});

test('an empty mention is answered with help', async () => {
  await app.sendEvent(mention(''));
  const [answer] = await app.slack.until('chat.postMessage');
  expect(buttonsOf(answer).filter(({ action_id }) => action_id.startsWith('ask:'))).toHaveLength(3);
});

test('bots and other kinds of messages are not answered', async () => {
  await app.sendEvent(mention('naturalisatie 2019', { bot_id: 'B0OTHER' }));
  await app.sendEvent(mention('naturalisatie 2019', { subtype: 'message_changed' }));
  await app.sendEvent(
    event({
      type: 'message',
      channel_type: 'channel',
      channel: CHANNEL,
      user: USER,
      text: 'naturalisatie 2019',
      ts: '1',
    }),
  );
  await settle();
  expect(app.slack.of('chat.postMessage')).toEqual([]);
});

test('the same event is answered once, however often it is delivered', async () => {
  const body = mention('naturalisatie 2019');
  await Promise.all([app.sendEvent(body), app.sendEvent(body), app.sendEvent(body)]);
  await app.slack.until('chat.postMessage');
  await settle();
  expect(app.slack.of('chat.postMessage')).toHaveLength(1);
});

test('when Slack does not take the answer, the asker alone is told', async () => {
  app.slack.answer('chat.postMessage', () => refuse('not_in_channel'));
  await app.sendEvent(mention('naturalisatie 2019'));
  const [sorry] = await app.slack.until('chat.postEphemeral');
  expect(sorry?.args).toMatchObject({ channel: CHANNEL, user: USER });
  expect(sorry?.args.text).toContain('Er ging iets mis');
});

test('nothing that is typed pings anybody or becomes a link', async () => {
  await app.sendEvent(
    mention('naturalisatie per <!channel> &lt;!here&gt; <@U0OTHER> <https://evil.example|hier> frobnicatie 2019'),
  );
  const [answer] = await app.slack.until('chat.postMessage');
  const sent = JSON.stringify(answer?.args);
  expect(sent).not.toMatch(/<!|<@|<https|evil\.example/);
});

test('an answer in a thread can go to the channel, once, under the name of who sends it', async () => {
  const thread = '1600000400.000001';
  await app.sendEvent(mention('naturalisatie 2019', { ts: thread }));
  const [answer] = await app.slack.until('chat.postMessage');
  const clicked = clickOn(answer, 'Ook in kanaal');
  await app.sendInteraction(click(clicked, app.slack.responseUrl(), { thread }));
  await app.sendInteraction(click(clicked, app.slack.responseUrl(), { thread }));
  const [, shared] = await app.slack.until('chat.postMessage', 2);
  expect(shared?.args.thread_ts).toBeUndefined();
  expect(shared?.args.text).toContain(`Gedeeld door <@${USER}>`);
  const [already] = await app.slack.until('respond');
  expect(already?.args).toMatchObject({ response_type: 'ephemeral', text: 'Dit antwoord is al gedeeld.' });
  expect(typesOf(shared)).toContain('table');
});

test('a workflow that mentions the app is told of the step, once a day', async () => {
  const posted = {
    bot_id: 'B0WORKFLOW',
    subtype: 'bot_message',
    bot_profile: { is_workflow_bot: true },
    user: undefined,
  };
  for (let n = 0; n < 2; n += 1) await app.sendEvent(mention('klachten 2019', posted));
  const hints = app.slack.of('chat.postMessage');
  expect(hints.map(({ args }) => args.text)).toEqual([expect.stringMatching(/eigen stap[\s\S]*own step/)]);
});

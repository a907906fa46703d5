import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { refuse } from '../fake-slack.ts';
import { type HttpApp, startHttpApp } from '../http-app.ts';
import { CHANNEL, mention, messageShortcut, USER } from '../payloads.ts';

let app: HttpApp;
beforeAll(async () => {
  app = await startHttpApp();
});
afterEach(() => app.slack.reset());
afterAll(() => app.close());

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

test.each(['Zullen we lunchen?', ''])('%j is no question: only the one who asked hears so', async (text) => {
  await run(text);
  const [told] = await app.slack.until('respond');
  expect(told?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
  expect(app.slack.of('chat.postMessage')).toEqual([]);
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

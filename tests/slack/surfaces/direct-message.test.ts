import { expect, test } from 'vitest';
import { refuse } from '../fake-slack.ts';
import { buttonsOf, clickOn } from '../find-button.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { click, DIRECT, directMessage } from '../payloads.ts';

const app = await httpAppForFile();

async function say(text: string, more: Record<string, unknown> = {}) {
  const before = app.slack.of('chat.postMessage').length;
  await app.sendEvent(directMessage(text, more));
  return (await app.slack.until('chat.postMessage', before + 1)).at(-1);
}

test('the first message is answered, and the app explains itself with examples, once', async () => {
  const first = await say('klachten 2019', { user: 'U0NEW', channel: 'D0NEW' });
  expect(first?.args).toMatchObject({ channel: 'D0NEW' });
  expect(first?.args.thread_ts).toBeUndefined();
  expect(first?.args.text).toContain('1.880');
  expect(first?.args.text).toContain('IND Cijfers');
  expect(buttonsOf(first).filter(({ action_id }) => action_id.startsWith('ask:'))).toHaveLength(3);
  const second = await say('klachten 2020', { user: 'U0NEW', channel: 'D0NEW' });
  expect(second?.args.text).not.toContain('IND Cijfers');
});

test('a question in a thread is answered in that thread', async () => {
  const answer = await say('naturalisatie 2019', { thread_ts: '1600000500.000001' });
  expect(answer?.args).toMatchObject({ channel: DIRECT, thread_ts: '1600000500.000001' });
});

test('outside threads the conversation goes on, and in a thread below a question or an answer as well', async () => {
  const asked = directMessage('klachten 2019');
  await app.sendEvent(asked);
  await app.slack.until('chat.postMessage');
  expect((await say('en in 2020?'))?.args.text).toContain('2.900');
  expect((await say('en in 2018?', { thread_ts: asked.event.ts }))?.args.text).toContain('2.010');
});

test('bots, edits and the app itself are not answered', async () => {
  await app.sendEvent(directMessage('klachten 2019', { bot_id: 'B0OTHER' }));
  await app.sendEvent(directMessage('klachten 2019', { subtype: 'message_changed' }));
  await app.sendEvent(directMessage('klachten 2019', { subtype: 'bot_message' }));
  await app.sendEvent(directMessage('klachten 2019', { user: 'U0BOT' }));
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(app.slack.of('chat.postMessage')).toEqual([]);
});

test('says so when the answer cannot be posted', async () => {
  let tries = 0;
  app.slack.answer('chat.postMessage', () => (tries++ === 0 ? refuse('internal_error') : undefined));
  await app.sendEvent(directMessage('klachten 2019'));
  const [, sorry] = await app.slack.until('chat.postMessage', 2);
  expect(sorry?.args.text).toContain('Er ging iets mis');
});

test('a button goes on in the conversation, and the next question goes on from there', async () => {
  const answer = await say('aanvragen naturalisatie 2019');
  await app.sendInteraction(click(clickOn(answer, 'Grafiek'), app.slack.responseUrl(), { channel: DIRECT }));
  const [, all] = await app.slack.until('chat.postMessage', 2);
  expect(all?.args).toMatchObject({ channel: DIRECT });
  expect(all?.args.thread_ts).toBeUndefined();
  expect(all?.args.text).toContain('2018 26.080');
});

test.each(['file_share', 'thread_broadcast', 'me_message'])('a message is answered as %s too', async (subtype) => {
  await app.sendEvent(directMessage('klachten 2019', { subtype }));
  expect((await app.slack.until('chat.postMessage'))[0]?.args.text).toContain('1.880');
});

test('a message that is forwarded is answered', async () => {
  const attachments = [{ is_share: true, text: 'klachten 2019' }];
  await app.sendEvent(directMessage('', { attachments }));
  expect((await app.slack.until('chat.postMessage'))[0]?.args.text).toContain('1.880');
});

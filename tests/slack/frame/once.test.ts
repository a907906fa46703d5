import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { IN_MEMORY, openStore } from '../../../src/store/open-store.ts';
import { refuse } from '../fake-slack.ts';
import { clickOn } from '../find-button.ts';
import { startHttpApp } from '../http-app.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { CHANNEL, click, command, directMessage, event, mention, TEAM } from '../payloads.ts';
import { privateAnswer } from '../private-answer.ts';

const app = await httpAppForFile({ leaseMs: 1_000 });

/** Everything that was under way has been answered by then. */
const settle = () => wait(200);
const again = (body: ReturnType<typeof mention>) => ({ ...body, event_id: `${body.event_id}-again` });

describe('is answered once', () => {
  test('a message under three event ids, also when they come together', async () => {
    const body = mention('klachten 2019');
    const answers = await Promise.all([body, again(body), again(again(body))].map((one) => app.sendEvent(one)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await app.sendEvent(again(body));
    expect(app.slack.of('chat.postMessage')).toHaveLength(1);
  });

  test('a command that comes twice', async () => {
    const body = command('klachten 2019', app.slack.responseUrl());
    await Promise.all([app.sendCommand(body), app.sendCommand(body)]);
    expect(app.slack.of('respond')).toHaveLength(1);
  });

  test('two quick clicks, but not a click after one that failed', async () => {
    const answer = await privateAnswer(app, 'aanvragen naturalisatie 2019');
    const send = () => {
      const button = clickOn(answer, 'Grafiek');
      return app.sendInteraction(click(button, app.slack.responseUrl('click'), { isEphemeral: true, ts: '1.1' }));
    };
    const before = app.slack.of('respond').length;
    for (const method of ['respond', 'chat.postEphemeral', 'chat.postMessage'])
      app.slack.answer(method, () => (method === 'respond' ? { status: 500, body: {} } : refuse('fatal_error')));
    await send();
    await settle();
    expect(app.slack.of('chat.postMessage').length).toBeGreaterThan(0);
    app.slack.reset();
    await Promise.all([send(), send()]);
    await settle();
    expect(before).toBeGreaterThan(0);
    expect(app.slack.of('respond')).toHaveLength(1);
  });
});

test('an edited message that mentions the app now is answered, if it was not before', async () => {
  const body = mention('klachten 2019', { edited: { user: 'U1', ts: '1700000001.000001' } });
  await app.sendEvent(body);
  await app.sendEvent(again(body));
  expect(app.slack.of('chat.postMessage')).toHaveLength(1);
});

test('what gets through to nobody is not acknowledged, and is answered when Slack delivers it again', async () => {
  for (const method of ['chat.postMessage', 'chat.postEphemeral'])
    app.slack.answer(method, () => refuse('fatal_error'));
  const body = mention('klachten 2019');
  expect((await app.sendEvent(body)).status).toBe(500);
  app.slack.reset();
  expect((await app.sendEvent(again(body))).status).toBe(200);
  expect(app.slack.of('chat.postMessage')).toHaveLength(1);
});

test('what takes longer than Slack waits is acknowledged in time, kept until it is done, and then no longer', async () => {
  let go = () => {};
  const held = new Promise<void>((resolve) => (go = resolve));
  app.slack.answer('chat.postMessage', async () => {
    await held;
    return undefined;
  });
  const since = Date.now();
  expect((await app.sendEvent(mention('klachten 2019'))).status).toBe(200);
  expect(Date.now() - since).toBeLessThan(2_900);
  expect(await app.store.find('parked', TEAM)).toHaveLength(1);
  go();
  await vi.waitFor(async () => expect(await app.store.find('parked', TEAM)).toHaveLength(0), 5_000);
  expect(app.slack.of('chat.postMessage')).toHaveLength(1);
});

test('questions of one thread are answered in their order, whoever they are delivered to', async () => {
  const other = await startHttpApp({ leaseMs: 1_000, store: { ...app.store, isShared: true }, slack: app.slack });
  const first = directMessage('klachten 2019');
  const second = directMessage('en in 2020?');
  const [one, two] = [app.sendEvent(first), wait(5).then(() => other.sendEvent(second))];
  await Promise.all([one, two]);
  const texts = app.slack.of('chat.postMessage').map(({ args }) => args.text);
  expect(texts).toEqual([expect.stringContaining('1.880'), expect.stringContaining('2.900')]);
  await other.app.stop();
});

test('what another process acknowledged and left undone is taken up, and a poisonous one is given up', async () => {
  const store = await openStore(IN_MEMORY);
  const body = mention('klachten 2019');
  const poison = mention('klachten 2018');
  for (const [one, tries] of [
    [body, 1],
    [poison, 3],
  ] as const) {
    const { ts } = one.event as { ts: string };
    const id = `message/${CHANNEL}/${ts}/${ts}`;
    await store.set({ owner: TEAM, kind: 'claim', id }, { state: 'working', by: 'gone', at: 0, tries }, 60);
    await store.set({ owner: TEAM, kind: 'parked', id }, JSON.stringify(one), 60);
  }
  const late = await startHttpApp({ store });
  const [answer] = await late.slack.until('chat.postMessage');
  expect(answer?.args.text).toContain('1.880');
  const [sorry] = await late.slack.until('chat.postEphemeral');
  expect(sorry?.args.text).toContain('Er ging iets mis');
  await vi.waitFor(async () => expect(await store.find('parked')).toEqual([]));
  await late.close();
});

test('a parked record that cannot be read is logged and dropped, and holds up no other', async () => {
  const store = await openStore(IN_MEMORY);
  const body = mention('klachten 2019');
  const { ts } = body.event as { ts: string };
  const spoiled = ['{"half', 'null', 7, JSON.stringify({ type: 'event_callback', event: { type: 'message' } })];
  for (const [n, value] of spoiled.entries()) await store.set({ owner: 'A1', kind: 'parked', id: `${n}` }, value, 60);
  await store.set({ owner: TEAM, kind: 'parked', id: `message/${CHANNEL}/${ts}/${ts}` }, JSON.stringify(body), 60);
  const late = await startHttpApp({ store });
  const [answer] = await late.slack.until('chat.postMessage');
  expect(answer?.args.text).toContain('1.880');
  await vi.waitFor(async () => expect(await store.find('parked')).toEqual([]));
  expect(late.logged.filter((line) => line.includes('parked record spoiled'))).toHaveLength(4);
  await late.close();
});

test('an event of another kind is no message', async () => {
  expect((await app.sendEvent(event({ type: 'app_home_opened', user: 'U1', tab: 'home' }))).status).toBe(200);
  expect((await app.sendEvent(event({ type: 'app_home_opened', user: 'U1', tab: 'home' }))).status).toBe(200);
  expect(app.slack.of('views.publish')).toHaveLength(2);
});

import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { IN_MEMORY, openStore } from '../../../src/store/open-store.ts';
import type { Key, Store } from '../../../src/store/store.ts';
import { judgeOn } from '../find-button.ts';
import { type HttpApp, startHttpApp } from '../http-app.ts';
import { CHANNEL, click, command, directMessage, mention, TEAM } from '../payloads.ts';
import { privateAnswer } from '../private-answer.ts';

const full = Object.assign(new Error('secret of the database'), {
  code: 'ERR_SQLITE_ERROR',
  errstr: 'database or disk is full',
});

/** A store whose disk can be full: what is kept can be read, and nothing changes. */
async function openOnSmallDisk() {
  const store = await openStore(IN_MEMORY);
  const disk = { isFull: false };
  const unlessFull =
    <A extends unknown[], R>(change: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (disk.isFull) throw full;
      return change(...args);
    };
  const changes = ['set', 'swap', 'delete', 'deleteAll', 'sweep', 'scrub'] as const;
  const guarded = Object.fromEntries(changes.map((name) => [name, unlessFull(store[name] as never)]));
  return { disk, store: { ...store, ...guarded } as Store };
}

const { disk, store } = await openOnSmallDisk();
let app: HttpApp;
beforeAll(async () => {
  app = await startHttpApp({ store, leaseMs: 200 });
});
beforeEach(() => {
  disk.isFull = true;
  app.logged.length = 0;
});
afterEach(() => {
  disk.isFull = false;
  app.slack.reset();
});
afterAll(() => app.close());

/** But for what is swept at the start. */
const errors = () =>
  app.logged.filter((line) => /"level":"(?:error|warn)"/.test(line) && !line.includes('could not sweep'));

test('questions are answered all the same, and one line of the log says why and where', async () => {
  await app.sendEvent(mention('klachten 2019'));
  await app.sendEvent(directMessage('klachten 2019'));
  await app.sendCommand(command('klachten 2019', app.slack.responseUrl()));
  const texts = ['chat.postMessage', 'respond'].flatMap((method) => app.slack.of(method)).map(({ args }) => args.text);
  expect(texts).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('1.880')));
  expect(errors()).toEqual([expect.stringMatching(/database does not answer.*ERR_SQLITE_ERROR.*disk is full/)]);
  expect(errors().join()).not.toContain('secret');
});

test('nobody is thanked for what could not be kept', async () => {
  disk.isFull = false;
  const answer = await privateAnswer(app, 'klachten 2019');
  const before = app.slack.of('respond').length;
  disk.isFull = true;
  const judged = click({ ...judgeOn(answer, 'positive') }, app.slack.responseUrl('click'), { isEphemeral: true });
  await app.sendInteraction(judged);
  expect((await app.slack.until('respond', before + 1)).at(-1)?.args.text).toContain('Er ging iets mis');
  const english = { action_id: 'home_language', type: 'static_select', selected_option: { value: 'en' } };
  await app.sendInteraction(click(english, '', { isHome: true }));
  expect(JSON.stringify(app.slack.of('views.publish').at(-1)?.args.view)).toContain('Er ging iets mis');
});

test('what was parked is not answered again and again, but once when it can be marked', async () => {
  const body = mention('klachten 2019');
  const { ts } = body.event as { ts: string };
  const key: Key = { owner: TEAM, kind: 'parked', id: `message/${CHANNEL}/${ts}/${ts}` };
  disk.isFull = false;
  await store.set(key, JSON.stringify(body), 60);
  disk.isFull = true;
  await wait(700);
  expect(app.slack.of('chat.postMessage')).toHaveLength(0);
  disk.isFull = false;
  await app.slack.until('chat.postMessage');
  await wait(500);
  expect(app.slack.of('chat.postMessage')).toHaveLength(1);
});

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HttpApp, startHttpApp } from '../http-app.ts';
import { directMessage, event, mention, TEAM, USER } from '../payloads.ts';

let app: HttpApp;
beforeAll(async () => {
  app = await startHttpApp();
});
afterAll(() => app.close());

const until = async (isTrue: () => Promise<boolean>) => {
  for (let tries = 0; tries < 200 && !(await isTrue()); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await isTrue()).toBe(true);
};
const count = async (team: string, idPrefix = '') =>
  (await Promise.all((['person', 'thread'] as const).map((kind) => app.store.find(kind, team, idPrefix)))).flat()
    .length;

async function talk() {
  const before = app.slack.of('chat.postMessage').length;
  await app.sendEvent(directMessage('klachten 2019'));
  await app.sendEvent(mention('klachten 2019'));
  await app.slack.until('chat.postMessage', before + 2);
  await until(async () => (await count(TEAM)) >= 5);
}

test('removing the app deletes everything of that workspace, and nothing of another', async () => {
  await app.store.set({ owner: 'T2', kind: 'person', id: 'U1' }, { language: 'en' }, 60);
  await talk();
  await app.sendEvent(event({ type: 'app_uninstalled' }));
  await app.sendEvent(event({ type: 'app_uninstalled' }));
  await until(async () => (await count(TEAM)) === 0);
  expect(await count('T2')).toBe(1);
});

test('a person who revokes is forgotten, with what was read of their direct messages', async () => {
  await talk();
  await app.sendEvent(event({ type: 'tokens_revoked', tokens: { oauth: [USER] } }));
  await until(async () => (await app.store.get({ owner: TEAM, kind: 'person', id: USER })) === undefined);
  await until(async () => (await count(TEAM, 'D0ASKER/')) === 0);
  expect(await count(TEAM, 'C0GENERAL/')).toBeGreaterThan(0);
  await app.sendEvent(event({ type: 'tokens_revoked', tokens: { bot: ['U0BOT'] } }));
  await until(async () => (await count(TEAM)) === 0);
});

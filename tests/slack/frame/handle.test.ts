import { expect, test } from 'vitest';
import { handle } from '../../../src/slack/frame/handle.ts';
import { createLog } from '../../../src/slack/log.ts';
import type { Way } from '../../../src/slack/post/ways.ts';
import { IN_MEMORY, openStore } from '../../../src/store/open-store.ts';
import { edge } from '../test-edge.ts';

const who = { team: 'T1', user: 'U1' };

async function run(aside: readonly Way[], store = edge.store) {
  const lines: string[] = [];
  const outcomes: string[] = [];
  const delivery = { failed: () => outcomes.push('failed'), refuse: () => outcomes.push('refused') };
  const log = createLog('info', (line) => lines.push(line));
  const context = { isEnterpriseInstall: false, delivery };
  const work = () => Promise.reject(Object.assign(new Error('broken'), { code: 'fatal_error' }));
  await handle({ ...edge, store, log }, { surface: 'test', who, context, aside, work });
  return { logged: lines.join('\n'), outcomes };
}

const closed: Way = { name: 'closed', send: () => Promise.reject(Object.assign(new Error('no'), { code: 'gone' })) };

test('a failure is logged, and said the first way that works', async () => {
  const said: string[] = [];
  const open: Way = { name: 'open', send: async ({ text }) => void said.push(text) as undefined };
  const { logged, outcomes } = await run([closed, open]);
  expect(said.join()).toMatch(/ging iets mis[\s\S]*went wrong/);
  expect(logged).toMatch(/"event":"failed","surface":"test","error":"fatal_error"/);
  expect(outcomes).toEqual(['failed']);
});

test('it is said in the language that the person chose', async () => {
  const store = await openStore(IN_MEMORY);
  await store.set({ owner: 'T1', kind: 'person', id: 'U1' }, { language: 'en' }, 60);
  const said: string[] = [];
  await run([{ name: 'open', send: async ({ text }) => void said.push(text) as undefined }], store);
  expect(said).toEqual([expect.stringMatching(/^Something went wrong/)]);
});

test('when nothing gets through, that is logged and Slack may deliver it again', async () => {
  const { logged, outcomes } = await run([closed]);
  expect(logged).toMatch(/"event":"could not say so","surface":"test","error":"gone"/);
  expect(outcomes).toEqual(['failed', 'refused']);
});

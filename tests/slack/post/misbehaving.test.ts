import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { startHttpApp } from '../http-app.ts';
import { httpAppForFile } from '../http-app-for-file.ts';
import { command, mention } from '../payloads.ts';

const app = await httpAppForFile();

test('a response_url that is reset is no silence', async () => {
  const server = createServer((request) => request.socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/commands/T1/x`;
  await app.sendCommand(command('klachten 2019', url));
  expect((await app.slack.until('chat.postEphemeral'))[0]?.args.text).toContain('1.880');
  server.close();
});

test('a response_url that never answers is no silence either', async () => {
  const server = createServer(() => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/commands/T1/x`;
  expect((await app.sendCommand(command('klachten 2019', url))).status).toBe(200);
  expect((await app.slack.until('chat.postEphemeral'))[0]?.args.text).toContain('1.880');
  server.closeAllConnections();
  server.close();
});

test('a channel that must wait, or that hangs, holds up no other', async () => {
  let tries = 0;
  let release = () => {};
  const hanging = new Promise<undefined>((resolve) => (release = () => resolve(undefined)));
  app.slack.answer('chat.postMessage', ({ args: { channel } }) => {
    if (channel === 'C0HANGS') return hanging;
    if (channel !== 'C0BUSY') return undefined;
    tries += 1;
    return tries === 1 ? { status: 429, headers: { 'retry-after': '1' }, body: { ok: false } } : undefined;
  });
  const started = [mention('klachten 2019', { channel: 'C0BUSY' })];
  for (let n = 0; n < 120; n += 1) started.push(mention('klachten 2019', { channel: 'C0HANGS' }));
  const pending = started.map((body) => app.sendEvent(body));
  await app.slack.until('chat.postMessage', 2);
  await app.sendEvent(mention('klachten 2020', { channel: 'C0OTHER' }));
  const other = app.slack.of('chat.postMessage').findIndex(({ args }) => args.channel === 'C0OTHER');
  expect(other).toBeGreaterThan(-1);
  await pending[0];
  expect(tries).toBe(2);
  release();
  await Promise.all(pending);
});

test('somebody who floods is answered at a pace and told so; whoever else asks does not wait', async () => {
  const usual = await startHttpApp({ pace: { atOnce: 5, everyMs: 400, mostWaiting: 2 } });
  const flood = Array.from({ length: 60 }, (_, n) =>
    usual.sendEvent(mention('klachten 2019', { channel: `C0FLOOD${n}` })),
  );
  await usual.sendEvent(mention('klachten 2020', { channel: 'C0OTHER', user: 'U0BYSTANDER' }));
  await Promise.all(flood);
  const answered = usual.slack.of('chat.postMessage').map(({ args }) => args.channel);
  expect(answered.length).toBeLessThan(40);
  // Nothing was done, or kept, for what was let go.
  expect((await usual.store.find('claim')).length).toBeLessThan(40);
  expect(answered.indexOf('C0OTHER')).toBeGreaterThan(-1);
  const told = usual.slack.of('chat.postEphemeral').map(({ args }) => args.text);
  expect(told).toEqual([expect.stringContaining('sneller dan ik kan bijhouden')]);
  await usual.close();
});

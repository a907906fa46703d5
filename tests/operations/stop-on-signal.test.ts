import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type FakeSlack, startFakeSlack } from '../slack/fake-slack.ts';
import { mention } from '../slack/payloads.ts';
import { type HttpProgram, newDatabase, startHttpProgram } from '../slack/run-program.ts';

let slack: FakeSlack;
let program: HttpProgram | undefined;
beforeAll(async () => {
  slack = await startFakeSlack();
});
afterEach(() => {
  program?.child.kill('SIGKILL');
  slack.reset();
});
afterAll(() => slack.close());

/** A request of which the rest never comes. */
async function halfOpen(base: string): Promise<void> {
  const socket = connect(Number(new URL(base).port), '127.0.0.1');
  socket.on('error', () => {});
  await new Promise<void>((resolve) => {
    socket.write('POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf of', () => resolve());
  });
}

test('stops with 0 though a request is half open', async () => {
  program = await startHttpProgram(slack, await newDatabase());
  await halfOpen(program.base);
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

test('stops with 0 though Slack does not answer a call', async () => {
  program = await startHttpProgram(slack, await newDatabase());
  slack.answer('chat.postMessage', () => new Promise(() => {}) as never);
  void program.event(mention('klachten 2019')).catch(() => {});
  await slack.until('chat.postMessage');
  program.child.kill('SIGTERM');
  expect(await program.ended).toBe(0);
});

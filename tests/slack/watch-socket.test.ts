import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSocket } from '../../src/slack/watch-socket.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch() {
  const client = new EventEmitter();
  const lost = vi.fn();
  watchSocket(client, lost, 1000);
  return { client, lost };
}

test('tells once that the connection is gone for good', () => {
  const { client, lost } = watch();
  client.emit('close');
  vi.advanceTimersByTime(600);
  client.emit('reconnecting');
  vi.advanceTimersByTime(600);
  expect(lost).toHaveBeenCalledTimes(1);
});

test('says nothing when it comes back, or when the app is stopping', () => {
  const { client, lost } = watch();
  client.emit('close');
  client.emit('connected');
  vi.advanceTimersByTime(5000);
  client.emit('disconnecting');
  client.emit('close');
  vi.advanceTimersByTime(5000);
  expect(lost).not.toHaveBeenCalled();
});

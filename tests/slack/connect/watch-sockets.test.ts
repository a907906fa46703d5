import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchSockets } from '../../../src/slack/connect/watch-sockets.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watch() {
  const [one, two] = [new EventEmitter(), new EventEmitter()];
  const lost = vi.fn();
  watchSockets([one, two], lost, 1000);
  return { one, two, lost };
}

test('tells once that there is no connection any more', () => {
  const { one, two, lost } = watch();
  one.emit('close');
  vi.advanceTimersByTime(5000);
  expect(lost).not.toHaveBeenCalled();
  two.emit('close');
  vi.advanceTimersByTime(600);
  one.emit('reconnecting');
  vi.advanceTimersByTime(600);
  expect(lost).toHaveBeenCalledTimes(1);
});

test('says nothing when one comes back, or when the app is stopping', () => {
  const { one, two, lost } = watch();
  one.emit('close');
  two.emit('close');
  two.emit('connected');
  vi.advanceTimersByTime(5000);
  one.emit('disconnecting');
  two.emit('close');
  vi.advanceTimersByTime(5000);
  expect(lost).not.toHaveBeenCalled();
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPace, type Turn } from '../../../src/slack/frame/pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const limits = { atOnce: 3, everyMs: 1_000, mostWaiting: 5 };
const flooder = { team: 'T1', user: 'U1' };

test('whoever floods is slowed, for themselves alone, and hears so once', async () => {
  const pace = createPace(limits);
  const turns: Turn[] = [];
  const all = Promise.all(Array.from({ length: 20 }, async () => turns.push(await pace.turn(flooder))));
  await vi.advanceTimersByTimeAsync(0);
  const count = (turn: Turn) => turns.filter((one) => one === turn).length;
  expect([count('go'), count('too many'), count('told already')]).toEqual([3, 1, 11]);
  expect(await pace.turn({ team: 'T1', user: 'U2' })).toBe('go');
  expect(await pace.turn({ team: 'T2', user: 'U1' })).toBe('go');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(count('go')).toBe(5);
  await vi.advanceTimersByTimeAsync(3_000);
  await all;
  expect(count('go')).toBe(8);
});

test('whoever asks at a pace that can be read never waits', async () => {
  const pace = createPace(limits);
  for (let n = 0; n < 50; n += 1) {
    expect(await pace.turn(flooder)).toBe('go');
    await vi.advanceTimersByTimeAsync(1_000);
  }
});

import { expect, test } from 'vitest';
import { createPace } from '../../../src/slack/frame/pace.ts';

const limits = { atOnce: 3, everyMs: 1_000, mostWaiting: 5 };
const flooder = { team: 'T1', user: 'U1' };

test('whoever floods is slowed, for themselves alone, and hears so once', () => {
  let now = 1_800_000_000_000;
  const pace = createPace(limits, () => now);
  const take = (count: number) => Array.from({ length: count }, () => pace.take(flooder));
  expect(take(11)).toEqual([0, 0, 0, 1_000, 2_000, 3_000, 4_000, 5_000, 'too many', 'told already', 'told already']);
  expect(pace.take({ team: 'T1', user: 'U2' })).toBe(0);
  expect(pace.take({ team: 'T2', user: 'U1' })).toBe(0);
  now += 2_000;
  expect(take(3)).toEqual([4_000, 5_000, 'told already']);
  now += 60_000;
  expect(pace.take(flooder)).toBe(0);
});

test('whoever asks at a pace that can be read never waits', () => {
  let now = 1_800_000_000_000;
  const pace = createPace(limits, () => now);
  for (let n = 0; n < 50; n += 1) {
    expect(pace.take(flooder)).toBe(0);
    now += 1_000;
  }
});

import type { Who } from '../edge.ts';

/** How fast one person may ask. */
export interface PaceLimits {
  /** So many questions are answered at once. */
  readonly atOnce: number;
  /** After that one in each such time. */
  readonly everyMs: number;
  /** So many may wait for their turn. */
  readonly mostWaiting: number;
}

/** In how many milliseconds it is somebody's turn, or that too much of theirs is waiting. */
export type Turn = number | 'too many' | 'told already';

export interface Pace {
  take(who: Who): Turn;
}

/** More than anybody can read. */
const LIMITS: PaceLimits = { atOnce: 10, everyMs: 1_000, mostWaiting: 20 };
const TOLD_MS = 60_000;
/** Those who have not asked for a while are forgotten when there are so many. */
const MANY = 10_000;

interface Asking {
  /** When the next question would be on time, if they had asked at an even pace. */
  readonly due: number;
  readonly told: number;
}

export function createPace(limits: PaceLimits = LIMITS, now: () => number = Date.now): Pace {
  const { atOnce, everyMs, mostWaiting } = limits;
  const asking = new Map<string, Asking>();
  return {
    take: ({ team, user }) => {
      const person = `${team}/${user}`;
      const at = now();
      const { due, told } = asking.get(person) ?? { due: 0, told: 0 };
      const next = Math.max(due, at - atOnce * everyMs) + everyMs;
      const waits = next - at;
      if (waits > mostWaiting * everyMs) {
        if (told + TOLD_MS > at) return 'told already';
        asking.set(person, { due, told: at });
        return 'too many';
      }
      asking.set(person, { due: next, told });
      if (asking.size > MANY) forgetIdle(asking, at - TOLD_MS);
      return Math.max(0, waits);
    },
  };
}

function forgetIdle(asking: Map<string, Asking>, before: number): void {
  for (const [person, { due, told }] of asking) if (due < before && told < before) asking.delete(person);
}

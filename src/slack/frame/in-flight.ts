/** Counts what is being worked on, so that stopping can wait for it. */
export interface InFlight {
  track<T>(work: Promise<T>): Promise<T>;
  count(): number;
  drain(): void;
  isDraining(): boolean;
  /** Resolves when nothing is being worked on, or when it has waited this long. */
  idle(mostMs: number): Promise<void>;
}

export function createInFlight(): InFlight {
  let count = 0;
  let draining = false;
  let tell = () => {};
  return {
    track: async (work) => {
      count += 1;
      try {
        return await work;
      } finally {
        count -= 1;
        if (count === 0) tell();
      }
    },
    count: () => count,
    drain: () => {
      draining = true;
    },
    isDraining: () => draining,
    idle: (mostMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, mostMs);
        tell = () => {
          clearTimeout(timer);
          resolve();
        };
        if (count === 0) tell();
      }),
  };
}

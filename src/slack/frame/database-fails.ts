import { factsOf, type Log } from '../log.ts';

const AGAIN_MS = 10_000;

/** Logs that the database does not do what is asked of it: one line in ten seconds, however much of it fails. */
export function databaseFails(log: Log, now: () => number = Date.now): (error: unknown) => void {
  let quietUntil = 0;
  return (error) => {
    if (now() < quietUntil) return;
    quietUntil = now() + AGAIN_MS;
    log.error('database does not answer', factsOf(error));
  };
}

import { factsOf, type Log } from './log.ts';

/** Runs the work of a surface. When it fails, the detail goes to the log, and one sentence to the person. */
export async function guarded(
  log: Log,
  surface: string,
  work: () => Promise<void>,
  tell: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error('failed', { surface, ...factsOf(error) });
    await tell().catch((again: unknown) => log.warn('could not say so', { surface, ...factsOf(again) }));
  }
}

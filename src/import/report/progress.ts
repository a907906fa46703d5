/** Where progress is shown: the terminal, never the report itself. */
export interface ProgressOutput {
  write(text: string): unknown;
}

/** Called now and then during a step, such as reading lines. */
export type OnProgress = (step: string, done: number, of: number) => void;

const FIRST_AFTER = 1000;
const NEXT_AFTER = 500;

/** Says how far the reading is, once it takes longer than a second. `now` is the clock, in milliseconds. */
export function createProgress(output: ProgressOutput, now: () => number): OnProgress {
  let due = now() + FIRST_AFTER;
  return (step, done, of) => {
    if (now() < due) return;
    due = now() + NEXT_AFTER;
    output.write(`${step}: ${Math.round((100 * done) / Math.max(of, 1))}% (${done} of ${of})\n`);
  };
}

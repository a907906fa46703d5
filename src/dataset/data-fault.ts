/** One thing wrong in the data folder: where, what was found there, and what was expected. */
export interface Fault {
  readonly file: string;
  readonly place: string;
  readonly found: string;
  readonly expected: string;
}

/** Thrown at start-up when the data folder cannot be trusted. The message lists every fault. */
export class DataFaultError extends Error {
  readonly faults: readonly Fault[];

  constructor(folder: string, faults: readonly Fault[]) {
    super([`The data in ${folder} cannot be used:`, ...faults.map(describeFault)].join('\n'));
    this.name = 'DataFaultError';
    this.faults = faults;
  }
}

export function describeFault({ file, place, found, expected }: Fault): string {
  return `- ${file}${place ? `, at ${place}` : ''}: found ${found}; expected ${expected}`;
}

/** A value as shown in a fault: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}

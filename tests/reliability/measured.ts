/** A line of the report: what is done to the app, and what came of it. */
export interface Measured {
  readonly what: string;
  readonly outcome: string;
}

export const line = (what: string, outcome: string): Measured => ({ what, outcome });

export const inMs = (since: number): string => `${Math.round(performance.now() - since)} ms`;

/** "10 of 10" */
export const of = (count: number, all: number): string => `${count} of ${all}`;

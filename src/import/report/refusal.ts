import type { Problem } from './offer.ts';

/** Why a factsheet cannot be imported: the line, what stands there, and what is wrong with it. */
export interface Refusal extends Problem {
  /** Counted from 1; none where the file as a whole is refused. */
  readonly line?: number;
  readonly text: string;
  /** What is missing, where nothing is wrong: the name of the organisation. */
  readonly asks?: string;
}

/** Thrown when nothing can be imported. Nothing has been written then. */
export class ImportRefusedError extends Error {
  readonly refusals: readonly Refusal[];

  constructor(refusals: readonly Refusal[]) {
    super(refusals.map(describeRefusal).join('\n'));
    this.name = 'ImportRefusedError';
    this.refusals = refusals;
  }
}

export function describeRefusal({ line, text, reason }: Refusal): string {
  const where = line === undefined ? '' : `line ${line}: `;
  return `- ${where}${reason}${text ? `\n    ${text.trim().slice(0, 160)}` : ''}`;
}

import { type Fault, faultText } from '../block-kit/fault.ts';

/** A Web API call that Slack would answer with `ok: false`. */
export class Refusal extends Error {
  readonly error: string;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(error: string, body: Readonly<Record<string, unknown>> = {}) {
    super(error);
    this.error = error;
    this.body = body;
  }
}

/** Refuses blocks, a message or a view in Slack's words. */
export function refuseFaults(faults: readonly Fault[], usualError: string): void {
  if (faults.length === 0) return;
  const errors = faults.map(faultText);
  const error = faults.find((fault) => fault.code)?.code ?? usualError;
  throw new Refusal(error, { errors, response_metadata: { messages: errors.map((text) => `[ERROR] ${text}`) } });
}

import { Refusal } from '../refusal.ts';
import type { Workspace } from '../workspace.ts';

/** One Web API call with its arguments, however they were encoded. */
export interface Call {
  readonly workspace: Workspace;
  readonly args: Readonly<Record<string, unknown>>;
}

/** What a method answers besides `ok: true`. */
export type Answer = Readonly<Record<string, unknown>>;

export type Method = (call: Call) => Answer;

/** A required string argument. */
export function need(call: Call, name: string): string {
  const value = call.args[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Refusal('invalid_arguments', {
    response_metadata: { messages: [`[ERROR] missing required field: ${name}`] },
  });
}

/** An argument that is JSON, which the form encoding carries as a string. */
export function jsonArg(call: Call, name: string, error: string): unknown {
  const value = call.args[name];
  if (typeof value !== 'string') return value;
  if (value === '') return undefined;
  try {
    return JSON.parse(value);
  } catch {
    throw new Refusal(error);
  }
}

export function isTrue(value: unknown): boolean {
  return value === true || value === 'true' || value === '1';
}

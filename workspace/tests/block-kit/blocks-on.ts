import { faultText } from '../../src/block-kit/fault.ts';
import type { Surface } from '../../src/block-kit/surfaces.ts';
import { validateBlocks } from '../../src/block-kit/validate.ts';

/** The faults of one block, in words, as a list that a test can read. */
export function faultsOf(block: unknown, surface: Surface = 'message'): string[] {
  return validateBlocks([block], surface).map(faultText);
}

export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const raw = (text: string) => ({ type: 'raw_text', text });
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i));
export const button = (fields: object = {}) => ({ type: 'button', text: plain('x'), ...fields });
export const option = (value: string) => ({ text: plain(value), value });

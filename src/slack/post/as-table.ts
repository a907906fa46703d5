import type { Edge } from '../edge.ts';
import type { Answered } from '../read/ask.ts';
import { readingOf } from './reading.ts';
import { surfaceTexts } from './surface-texts.ts';

/** How to get the answer in a message, which has room for its table; empty where it has none. */
export function asTable({ query, message }: Answered, { bot: { dataset } }: Edge): string {
  if (!message.table) return '';
  return surfaceTexts[query.language].asTable(`${dataset.organisation.command} ${readingOf(query, dataset)}`);
}

import type { Message } from '../model/message.ts';
import { capital } from './names.ts';

/** The footnotes, a line each, without those that are quoted in the answer itself. */
export function footnoteLines({ lines, footnotes }: Pick<Message, 'lines' | 'footnotes'>): string[] {
  return footnotes
    .filter(({ text }) => !lines.some((line) => line.includes(text)))
    .map(({ mark, text }) => `${mark} ${text}`);
}

/** What was assumed, as a sentence; empty where nothing was. */
export function assumptionLine({ assumptions }: Pick<Message, 'assumptions'>): string {
  return assumptions.length > 0 ? `${capital(assumptions.join('; '))}.` : '';
}

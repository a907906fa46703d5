import { capital } from '../languages/capital.ts';
import type { Message } from '../model/message.ts';

/** The footnotes, a line each, without those that are quoted in the answer itself; `short`: of long ones a part. */
export function footnoteLines({ lines, footnotes }: Pick<Message, 'lines' | 'footnotes'>, form?: 'short'): string[] {
  return footnotes
    .filter(({ text }) => !lines.some((line) => line.includes(text)))
    .map(({ mark, text, short = text }) => `${mark} ${form === 'short' ? short : text}`);
}

/** What was assumed, as a sentence; empty where nothing was. */
export function assumptionLine({ assumptions }: Pick<Message, 'assumptions'>): string {
  return assumptions.length > 0 ? `${capital(assumptions.join('; '))}.` : '';
}

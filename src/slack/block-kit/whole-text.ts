import type { Language } from '../../languages/language.ts';
import type { Message } from '../../model/message.ts';
import { plainText } from '../../render/plain-text.ts';
import { escapeMrkdwn, shorten } from './escape.ts';
import { LIMITS } from './limits.ts';

interface TextParts {
  readonly message: Message;
  readonly language: Language;
  readonly byline?: string;
  readonly hint?: string;
  readonly help?: Message;
}

/** Everything that the blocks say: screen readers and notifications read this instead of them. */
export function wholeText({ message, language, byline, hint, help }: TextParts): string {
  const all = [message, ...(help ? [help] : [])].map((one) => escapeMrkdwn(plainText(one, language)));
  const text = [...(byline ? [byline] : []), ...all, ...(hint ? [hint] : [])].join('\n');
  return text.length <= LIMITS.messageText ? text : cutRows(message, language, byline);
}

/** Only for tables of a size that no question gives today: rows go, and are counted, until the rest fits. */
function cutRows(message: Message, language: Language, byline: string | undefined): string {
  const { table } = message;
  if (!table || table.rows.length === 0) return shorten(escapeMrkdwn(plainText(message, language)), LIMITS.messageText);
  const kept = Math.floor(table.rows.length / 2);
  const smaller = {
    ...message,
    table: { ...table, rows: table.rows.slice(0, kept), more: table.more + table.rows.length - kept },
  };
  const text = [...(byline ? [byline] : []), escapeMrkdwn(plainText(smaller, language))].join('\n');
  return text.length <= LIMITS.messageText ? text : cutRows(smaller, language, byline);
}

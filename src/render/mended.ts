import type { Language } from '../languages/language.ts';
import type { Message } from '../model/message.ts';

/** A word of the question that was taken for another. */
export interface Mended {
  readonly raw: string;
  readonly read: string;
}

/** Says of the words that the figures were found by, and that were misspelt, how they were read. */
export function sayMended(message: Message, mended: readonly Mended[], { phrases }: Language): Message {
  if (!message.table || mended.length === 0) return message;
  const said = mended.map(({ raw, read }) => phrases.repaired(raw, read));
  return { ...message, assumptions: [...said, ...message.assumptions] };
}

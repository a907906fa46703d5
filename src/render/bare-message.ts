import type { Edition, Footnote } from '../model/dataset.ts';
import type { Message } from '../model/message.ts';
import type { Names } from './names.ts';
import { superscript } from './numbers.ts';

/** A message with nothing but sentences. */
export function bare({ language }: Names, headline: string, lines: readonly string[] = []): Message {
  return { language: language.code, headline, lines, footnotes: [], assumptions: [], examples: [], choices: [] };
}

export function footnote({ number, text }: Footnote, { language }: Names): Message['footnotes'][number] {
  const mark = number === 'text' ? language.phrases.proseMark : superscript(number);
  return { mark, text: text[language.code] };
}

/** "IND-jaarcijfers 2020 (factsheet), Immigratie- en Naturalisatiedienst, april 2021". */
export function sourceOf(editions: readonly Edition[], { language }: Names): string {
  const { code, phrases } = language;
  const sources = editions.map(({ title, publisher, published }) => {
    const [year, month] = published.split('-').map(Number);
    return phrases.source(title[code], publisher[code], phrases.month(year ?? 0, month ?? 1));
  });
  return sources.join('; ');
}

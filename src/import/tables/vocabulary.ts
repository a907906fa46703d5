import type { FactsheetWords } from '../../languages/factsheet-words.ts';
import { languages } from '../../languages/languages.ts';
import { LANGUAGE_CODES } from '../../model/language-code.ts';

type WordList = Exclude<keyof FactsheetWords, 'figureNames'>;

const SPECIAL = /[.*+?^${}()|[\]\\/]/g;

/** The words of all languages, as the alternatives of a regular expression; the longest first. */
export function alternatives(...lists: readonly WordList[]): string {
  const words = LANGUAGE_CODES.flatMap((code) => lists.flatMap((name) => languages[code].factsheet[name]));
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(SPECIAL, '\\$&').replace(/ /g, '\\s+'))
    .join('|');
}

/** Whether one of the words stands in a text, as a word of its own. */
export function wordTest(...lists: readonly WordList[]): (text: string) => boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(...lists)})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern.test(text);
}

/** The months as they are written in all languages, in full and short: name → number from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGE_CODES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index): [string, number] => [
        format
          .format(new Date(Date.UTC(2000, index)))
          .toLowerCase()
          .replace('.', ''),
        index + 1,
      ]);
    }),
  ),
);

export const MONTH_NAMES = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');

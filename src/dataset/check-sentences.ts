import type { IndicatorId } from '../model/dataset.ts';
import { LANGUAGE_CODES } from '../model/language-code.ts';
import { type Fault, shown } from './data-fault.ts';
import { matchPattern } from './patterns.ts';
import type { DataFiles } from './schema.ts';

/** What the sentences are about must be there: a name that was changed elsewhere is not to be lost in silence. */
export function checkSentences(
  { sentences = {}, catalogue, relations }: DataFiles,
  ids: readonly IndicatorId[],
): Fault[] {
  const topics = catalogue.sections.flatMap((section) => section.topics.map(({ id }) => id));
  const totals = relations.totals.map(({ id }) => id);
  const hasFigures = (pattern: string) => matchPattern(pattern, ids).length > 0;
  return LANGUAGE_CODES.flatMap((language) => {
    const file = `names/sentences.${language}.json`;
    const { of = {}, figures = {}, nouns = {}, totals: own = {} } = sentences[language] ?? {};
    const unknown = (part: string, keys: readonly string[], expected: string, isKnown: (key: string) => boolean) =>
      keys
        .filter((key) => !isKnown(key))
        .map((key): Fault => ({ file, place: `${part} → ${key}`, found: shown(key), expected }));
    return [
      ...unknown('of', Object.keys(of), 'a topic of catalogue.json', (key) => topics.includes(key)),
      ...unknown('figures', Object.keys(figures), 'a pattern that some figure has', hasFigures),
      ...unknown('nouns', Object.keys(nouns), 'a pattern that some figure has', hasFigures),
      ...unknown('totals', Object.keys(own), 'a total of relations.json', (key) => totals.includes(key)),
    ];
  });
}

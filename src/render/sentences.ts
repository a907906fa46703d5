import type { Value } from '../model/answer.ts';
import { indicatorsOf } from '../model/metric.ts';
import { namedTotal } from './metric-label.ts';
import type { Names } from './names.ts';
import { spokenValue } from './value-text.ts';

/** The sentence that the data have for a value; none where they have none for it in this language. */
export function sentenceOf(value: Value, names: Names, number = spokenValue(value, names)): string | undefined {
  return templateOf(value, names)?.replaceAll('{n}', number).replaceAll('{year}', String(value.year));
}

function templateOf({ metric, value, unit }: Value, { dataset, language: { code } }: Names): string | undefined {
  const sentences = (id: string) => dataset.indicators.get(id)?.sentences[code];
  switch (metric.is) {
    case 'indicator':
      // Of one, the plural does not read.
      return value === 1 && unit === 'count' ? sentences(metric.id)?.one : sentences(metric.id)?.said;
    case 'complement':
      return sentences(metric.of)?.rest;
    case 'estimate':
      return metric.part === 'rest' ? sentences(metric.rate)?.estimatedRest : sentences(metric.rate)?.estimated;
    case 'sum':
      if (!metric.of.every(({ is }) => is === 'indicator')) return undefined;
      return namedTotal(indicatorsOf(metric), dataset)?.sentence?.[code];
    default:
      return undefined;
  }
}

/** "12,310 applications by students", or with other words in the place of the number; none where that does not read. */
export function namedAs({ metric }: Value, number: string, { dataset, language: { code } }: Names): string | undefined {
  if (metric.is !== 'indicator') return undefined;
  return dataset.indicators.get(metric.id)?.sentences[code]?.named?.replace('{n}', number);
}

/** What is counted, without how many: "applications by students". */
export function nounOf(value: Value, names: Names): string | undefined {
  return namedAs(value, '', names)?.trim();
}

/** What some figures all count: "applications" of applications by students and by others; none where they do not. */
export function sharedNoun(values: readonly Value[], { dataset, language: { code } }: Names): string | undefined {
  const nouns = new Set(
    values.map(({ metric }) =>
      metric.is === 'indicator' ? dataset.indicators.get(metric.id)?.sentences[code]?.noun : undefined,
    ),
  );
  const [noun] = nouns;
  return nouns.size === 1 ? noun : undefined;
}

/** Without its full stop, for more to follow. */
export function openEnded(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** After a word with a colon or a comma: "In 2019" becomes "in 2019", "IND" stays. */
export function midSentence(sentence: string): string {
  return /^\p{Lu}\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

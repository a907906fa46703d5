import { type Dataset, isMadeOf } from '../../model/dataset.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { Query, Subject } from '../../model/query.ts';
import { shorten } from '../block-kit/escape.ts';

const MOST = 150;

/** How a question was read, in a few words: "Naturalisatie, 2019". Also what a button with that question is called. */
export function readingOf(query: Query, dataset: Dataset, language: LanguageCode = query.language): string {
  if (query.kind === 'choices')
    return shorten(query.options.map((option) => readingOf(option, dataset, language)).join(' / '), MOST);
  if (query.kind === 'figures') {
    return shorten(
      [subjectInWords(query.subject.value, dataset, language), yearsInWords(query.years.value)]
        .filter(Boolean)
        .join(', '),
      MOST,
    );
  }
  if (query.kind === 'explain')
    return shorten(`${query.kind}: ${subjectInWords(query.subject.value, dataset, language)}`, MOST);
  return query.kind === 'catalogue' ? `${query.kind}: ${query.ask}` : query.kind;
}

/** The kind of a question; of one about figures, what was to be done with them: "value", "change+value". */
export function kindOf(query: Query): string {
  return query.kind === 'figures' ? query.asks.map(({ ask }) => ask).join('+') : query.kind;
}

function subjectInWords({ indicators }: Subject, dataset: Dataset, language: LanguageCode): string {
  const [first = ''] = indicators;
  const total = dataset.totals.find((total) => isMadeOf(total, indicators));
  if (indicators.length === 1) return dataset.indicators.get(first)?.label[language] ?? '';
  if (total) return total.label[language];
  const topics = new Set(indicators.map((id) => dataset.indicators.get(id)?.topic ?? ''));
  return [...topics].flatMap((id) => dataset.topics.get(id)?.label[language] ?? []).join(', ');
}

function yearsInWords(years: readonly number[]): string {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length === 0) return '';
  if (years.length > 2 && last - first === years.length - 1) return `${first}–${last}`;
  return [...years].sort((a, b) => a - b).join(', ');
}

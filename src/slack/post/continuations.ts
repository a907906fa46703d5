import type { LanguageCode } from '../../languages/language.ts';
import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import type { UnknownAnswer } from '../../model/answer.ts';
import type { Dataset } from '../../model/dataset.ts';
import { type FiguresQuery, isFiguresQuery, type Query, type Subject } from '../../model/query.ts';
import type { Answered } from '../read/ask.ts';
import { inLanguage } from '../read/ask.ts';
import { readingOf } from './reading.ts';

/** Another question that goes on from an answer, and what its button says. */
export interface Continuation {
  readonly text: string;
  readonly query: Query;
}

const MOST_READINGS = 4;

/** Where one can go from an answer: other readings, all years, the same in the other language. */
export function continuationsOf({ query, answer }: Answered, dataset: Dataset, texts: SlackPhrases): Continuation[] {
  switch (answer.kind) {
    case 'figures':
      return [
        ...allYears(answer.query, dataset, texts),
        ...otherTotal(answer, dataset),
        ...otherReadings(answer.query, dataset),
      ];
    case 'choices':
      return answer.options.map((option) => named(option.query, dataset));
    case 'unknown':
      return nearMisses(answer, dataset);
    case 'catalogue': {
      const other: LanguageCode = query.language === 'nl' ? 'en' : 'nl';
      return [{ text: texts.otherLanguage, query: inLanguage(query, other) }];
    }
    default:
      return [];
  }
}

function named(query: FiguresQuery, dataset: Dataset): Continuation {
  return { text: readingOf(query, dataset), query };
}

/** Only for questions about figures as such: "all years" of a ranking or a share would be another question. */
function allYears(query: FiguresQuery, dataset: Dataset, texts: SlackPhrases): Continuation[] {
  if (query.kind !== 'lookup' && query.kind !== 'trend') return [];
  const { indicators } = query.subject.value;
  const known = dataset.years.filter((year) => indicators.some((id) => dataset.figure(id, year)));
  if (known.length < 2 || known.every((year) => query.years.value.includes(year))) return [];
  const { language, subject } = query;
  return [{ text: texts.allYears, query: { kind: 'trend', language, subject, years: { value: known, from: 'said' } } }];
}

function otherTotal(
  { query, otherTotal: total }: Extract<Answered['answer'], { kind: 'figures' }>,
  dataset: Dataset,
): Continuation[] {
  if (!total) return [];
  const { language, years } = query;
  const indicators = total.row ? [total.row] : total.parts;
  const subject = { value: { concepts: conceptsOf(total.id, dataset), indicators }, from: 'said' as const };
  return [{ text: total.label[language], query: { kind: total.row ? 'lookup' : 'total', language, subject, years } }];
}

function conceptsOf(total: string, dataset: Dataset): string[] {
  return dataset.concepts.has(`group:${total}`) ? [`group:${total}`] : [];
}

function otherReadings(query: FiguresQuery, dataset: Dataset): Continuation[] {
  const { readings = [], ...rest } = query;
  return readings
    .slice(0, MOST_READINGS)
    .map((value: Subject) => named({ ...rest, subject: { value, from: 'said' } } as FiguresQuery, dataset));
}

/** "Did you mean": the topic in its newest year. */
function nearMisses({ nearest, language }: UnknownAnswer, dataset: Dataset): Continuation[] {
  return nearest.flatMap(({ id, label, weights }) => {
    const indicators = [...weights].filter(([, weight]) => weight === 2).map(([one]) => one);
    const years = dataset.years.filter((year) => indicators.some((one) => dataset.figure(one, year))).slice(-1);
    if (indicators.length === 0 || years.length === 0) return [];
    const subject = { value: { concepts: [id], indicators }, from: 'said' as const };
    return [
      {
        text: label[language],
        query: { kind: 'lookup', language, subject, years: { value: years, from: 'assumed' } } satisfies Query,
      },
    ];
  });
}

/** Questions about a development or a comparison are shown as a chart at once; others on request. */
export function asksForChart(query: Query): boolean {
  return isFiguresQuery(query) && ['trend', 'compare', 'rank'].includes(query.kind);
}

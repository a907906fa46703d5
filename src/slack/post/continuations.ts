import type { SlackPhrases } from '../../languages/slack-phrases.ts';
import type { FiguresAnswer, UnavailableAnswer } from '../../model/answer.ts';
import { metricsOf } from '../../model/ask.ts';
import { type Dataset, yearsWithFigures } from '../../model/dataset.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { Message } from '../../model/message.ts';
import { type Metric, publishedMetric } from '../../model/metric.ts';
import { quantitiesOf } from '../../model/quantity.ts';
import type { FiguresQuery, Query, Subject } from '../../model/query.ts';
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
export function continuationsOf(
  { query, answer, message }: Answered,
  dataset: Dataset,
  texts: SlackPhrases,
): Continuation[] {
  switch (answer.kind) {
    case 'figures':
      return [
        ...otherTotal(answer, dataset),
        ...otherReadings(answer.query, dataset),
        ...allYears(answer, dataset, texts),
        ...wholeFootnotes(answer, message, texts),
      ];
    case 'choices':
      return answer.options.map((option) => named(option.query, dataset));
    case 'unavailable':
      return answer.topics.slice(0, MOST_READINGS).flatMap((one) => newestOf(one, query, dataset));
    case 'catalogue': {
      const other: LanguageCode = query.language === 'nl' ? 'en' : 'nl';
      return [{ text: texts.otherLanguage, query: inLanguage(query, other) }];
    }
    default:
      return [];
  }
}

/** What there is on a topic that was asked about in another way: its newest figures. */
function newestOf(
  { topic, years }: UnavailableAnswer['topics'][number],
  { language }: Query,
  dataset: Dataset,
): Continuation[] {
  const newest = years.at(-1);
  if (newest === undefined) return [];
  const subject = { concepts: [`topic:${topic.id}`], indicators: topic.indicators };
  const slot = { value: [newest], from: 'assumed' } as const;
  const frame = { dataset: dataset.id, language };
  const query = valueQuery(frame, subject, topic.indicators.map(publishedMetric), slot);
  return [{ text: `${topic.label[language]} ${newest}`, query }];
}

function named(query: FiguresQuery, dataset: Dataset): Continuation {
  return { text: readingOf(query, dataset), query };
}

/** Where years are not shown. Only for questions about values as such: "all years" of a ranking would be another question. */
function allYears({ query, table }: FiguresAnswer, dataset: Dataset, texts: SlackPhrases): Continuation[] {
  const [ask, ...others] = query.asks;
  if (!ask || others.length > 0 || (ask.ask !== 'value' && ask.ask !== 'trend')) return [];
  const { indicators } = query.subject.value;
  const known = yearsWithFigures(dataset, indicators);
  if (known.length < 2 || known.every((year) => table.years.includes(year))) return [];
  const of = quantitiesOf(metricsOf(ask), known);
  return [
    { text: texts.allYears, query: { ...query, asks: [{ ask: 'trend', of }], years: { value: known, from: 'said' } } },
  ];
}

/** Where only a part of them is shown. */
function wholeFootnotes({ query, footnotes }: FiguresAnswer, message: Message, texts: SlackPhrases): Continuation[] {
  const cut = footnotes.filter((_, i) => message.footnotes[i]?.short !== undefined).map(({ key }) => key);
  const { dataset, language, subject } = query;
  return cut.length === 0
    ? []
    : [
        {
          text: texts.wholeFootnotes(cut.length),
          query: { kind: 'explain', dataset, language, ask: 'includes', subject, footnotes: cut },
        },
      ];
}

/** A question for values, in the frame of another. */
function valueQuery(
  { dataset, language }: Pick<FiguresQuery, 'dataset' | 'language'>,
  subject: Subject,
  metrics: readonly Metric[],
  years: FiguresQuery['years'],
): FiguresQuery {
  return {
    kind: 'figures',
    dataset,
    language,
    asks: [{ ask: 'value', of: quantitiesOf(metrics, years.value) }],
    subject: { value: subject, from: 'said' },
    years,
  };
}

function otherTotal(
  { query, otherTotal: other }: Extract<Answered['answer'], { kind: 'figures' }>,
  dataset: Dataset,
): Continuation[] {
  if (!other) return [];
  const { total } = other;
  const indicators = total.row ? [total.row] : total.parts;
  const metric: Metric = total.row
    ? publishedMetric(total.row)
    : { is: 'sum', of: total.parts.map((id) => publishedMetric(id)) };
  const subject = { concepts: conceptsOf(total.id, dataset), indicators };
  return [{ text: total.label[query.language], query: valueQuery(query, subject, [metric], query.years) }];
}

function conceptsOf(total: string, dataset: Dataset): string[] {
  return dataset.concepts.has(`group:${total}`) ? [`group:${total}`] : [];
}

function otherReadings(query: FiguresQuery, dataset: Dataset): Continuation[] {
  const { readings = [], years } = query;
  return readings
    .slice(0, MOST_READINGS)
    .map((subject) => named(valueQuery(query, subject, subject.indicators.map(publishedMetric), years), dataset));
}

/** Questions about a development or a comparison are shown as a chart at once; others on request. */
export function asksForChart(query: Query): boolean {
  return query.kind === 'figures' && query.asks.some(({ ask }) => ['trend', 'compare', 'rank'].includes(ask));
}

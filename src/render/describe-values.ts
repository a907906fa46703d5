import type { Value } from '../model/answer.ts';
import { indicatorsOf, type Metric, type OverYears } from '../model/metric.ts';
import { isMoney } from '../model/unit.ts';
import { inOrder } from '../model/years.ts';
import { metricLabel, namedTotal } from './metric-label.ts';
import { measureLabelOf, type Names, sharedName, topicLabelOf, withoutBrackets } from './names.ts';
import { percentText, withUnit } from './numbers.ts';
import { midSentence, namedAs, nounOf, openEnded, sentenceOf, sharedNoun } from './sentences.ts';
import { roughText, spokenValue, valueText } from './value-text.ts';

const MANY = 6;
const MOST_ADDENDS = 6;
const FEW_MEASURES = 4;

/** One sentence for each topic and year, or for each thing over the years; what is too much goes to the table. */
export function describeValues(values: readonly Value[], names: Names): string[] {
  const published = values.filter(({ metric }) => metric.is === 'indicator');
  const computed = values.filter(({ metric }) => metric.is !== 'indicator');
  const isSaid = computed.length > 0 && published.length > MANY;
  return [
    ...computed.flatMap((value) => describeComputed(value, names)),
    ...(isSaid ? [] : describePublished(published, names)),
  ];
}

function describePublished(values: readonly Value[], names: Names): string[] {
  const { phrases } = names.language;
  const years = inOrder(values.map(({ year }) => year));
  if (values.length === 0) return [];
  if (values.length > MANY) return [inTheTable(values, years, names)];
  const [only] = values;
  if (only && values.length === 1) return [oneFigure(only, names)];
  if (years.length > 1) return seriesByMetric(values, names);
  const byTopic = Map.groupBy(values, ({ metric }) => topicLabelOf(idOf(metric), names));
  return [...byTopic].map(([topic, own]) => {
    const [value] = own;
    if (value && own.length === 1) return oneFigure(value, names);
    return phrases.topicFigures(
      topic,
      years[0] ?? 0,
      own.map((one) => measured(one, topic, names)),
    );
  });
}

/** What is too much to be read out: by name where that is short, else only how much there is. */
function inTheTable(values: readonly Value[], years: readonly number[], names: Names): string {
  const { phrases } = names.language;
  const ids = [...new Set(values.map(({ metric }) => idOf(metric)))];
  const name = sharedName(ids, names);
  const measures = ids.map((id) => measureLabelOf(id, names));
  const isOneTopic = new Set(ids.map((id) => topicLabelOf(id, names))).size === 1;
  return name && isOneTopic && ids.length <= FEW_MEASURES
    ? phrases.measuresOver(name, phrases.list(measures), phrases.years(years))
    : phrases.manyFigures(ids.length, phrases.years(years), name);
}

function oneFigure(value: Value, names: Names): string {
  const { phrases } = names.language;
  return (
    sentenceOf(value, names) ?? phrases.figure(metricLabel(value.metric, names), value.year, spokenValue(value, names))
  );
}

/** "85% granted", "67% of total costs"; a measure that is called what its topic is called is not named again. */
function measured(value: Value, topic: string, names: Names): string {
  const { dataset, language } = names;
  const id = idOf(value.metric);
  const text = spokenValue(value, names);
  const indicator = dataset.indicators.get(id);
  const listed = indicator?.sentences[language.code]?.listed;
  if (listed) return listed.replace('{n}', text);
  const measure = indicator?.counted?.[language.code] ?? measureLabelOf(id, names);
  return measure === topic ? text : `${text} ${measure}`;
}

function seriesByMetric(values: readonly Value[], names: Names): string[] {
  const byMetric = Map.groupBy(values, ({ metric }) => metricLabel(metric, names));
  return [...byMetric].map(([label, own]) =>
    names.language.phrases.series(
      label,
      own.map((one) => ({ year: one.year, value: spokenValue(one, names) })),
    ),
  );
}

/** What was computed, and from what. */
function describeComputed(value: Value, names: Names): string[] {
  const { phrases } = names.language;
  const label = metricLabel(value.metric, names);
  switch (value.metric.is) {
    case 'ratio':
      return [ratioSentence(value, names)];
    case 'over-years':
      return [takenSentence(value, label, names)];
    case 'estimate':
      return [estimateSentence(value, label, names), ...restWarning(value, names)];
    case 'complement': {
      const [rate] = value.from;
      if (!rate) return [];
      const said = sentenceOf(value, names) ?? phrases.figure(label, value.year, valueText(value, names));
      return [phrases.restOf(openEnded(said), valueText(rate, names)), ...restWarning(value, names)];
    }
    default:
      return [
        sentenceOf(value, names) ??
          countedTogether(value, names) ??
          phrases.computed(label, value.year, spokenValue(value, names), derivation(value, names)),
      ];
  }
}

/** "14,790 applications: students and labour migrants together", where that is what the parts of a sum all count. */
function countedTogether(value: Value, names: Names): string | undefined {
  const { phrases } = names.language;
  const topics = value.from.map(({ metric }) => topicLabelOf(idOf(metric), names));
  const noun = value.metric.is === 'sum' && value.unit === 'count' ? sharedNoun(value.from, names) : undefined;
  if (!noun || topics.length > MOST_ADDENDS || new Set(topics).size < topics.length) return undefined;
  return phrases.countedTogether(noun, phrases.list(topics), value.year, valueText(value, names));
}

/** The numbers that it came from, where they stand in no row of the table: "46,220 − 12,110". */
function derivation({ metric, from }: Value, names: Names): string | undefined {
  const { phrases } = names.language;
  if (metric.is === 'difference') return from.map((one) => valueText(one, names)).join(' − ');
  if (from.every((one) => one.metric.is === 'indicator')) return undefined;
  if (from.length > MOST_ADDENDS) return phrases.addedUp(from.length);
  return phrases.plus(from.map((one) => `${valueText(one, names)} ${metricLabel(one.metric, names)}`));
}

/** Years taken together: "On average 2,263 complaints a year, over 2018, 2019 and 2020." */
function takenSentence(value: Value, label: string, names: Names): string {
  const { phrases } = names.language;
  const { metric, from } = value;
  const [first] = from;
  if (metric.is !== 'over-years' || !first) return '';
  const text = valueText(value, names);
  const named = namedAs(first, text, names);
  return phrases.taken({
    by: metric.by,
    label,
    years: phrases.years(from.map(({ year }) => year)),
    value: text,
    ...(named ? { named } : {}),
    ...takenFrom(metric, from, names),
  });
}

/** What stands in the table is not said again. */
function takenFrom({ by, of }: OverYears, from: readonly Value[], names: Names): { from?: string } {
  const { phrases } = names.language;
  const texts = from.map((one) => valueText(one, names));
  if (by === 'change') return { from: phrases.fromTo(texts[0] ?? '', texts.at(-1) ?? '') };
  return of.is === 'indicator' ? {} : { from: phrases.plus(from.map((one, i) => `${texts[i]} (${one.year})`)) };
}

function ratioSentence({ metric, value, year, from }: Value, names: Names): string {
  const { phrases } = names.language;
  const [part, whole] = from;
  if (!part || !whole) return '';
  const [partValue, wholeValue] = [valueText(part, names), valueText(whole, names)];
  const nouns = [nounOf(part, names), nounOf(whole, names)] as const;
  if (metric.is === 'ratio' && metric.as === 'percent')
    return phrases.share({
      part: nouns[0] ?? withoutBrackets(metricLabel(part.metric, names)),
      partValue,
      whole: nouns[1] ?? wholeName(whole, names),
      wholeValue,
      year,
      percent: percentText(value, names.language),
    });
  const times = withUnit(value, 'times', names.language);
  if (nouns[0] && nouns[1])
    return phrases.timesAsMany(
      times,
      { noun: nouns[0], value: partValue, year },
      { noun: nouns[1], value: wholeValue, year },
    );
  const label = phrases.per(metricLabel(part.metric, names), metricLabel(whole.metric, names));
  return phrases.ratio(label, year, times, partValue, wholeValue);
}

/** A total has a name that is a noun; what else may be a whole can begin with one of its own. */
function wholeName({ metric }: Value, names: Names): string {
  const label = withoutBrackets(metricLabel(metric, names));
  return metric.is === 'sum' && namedTotal(indicatorsOf(metric), names.dataset) ? midSentence(label) : label;
}

function estimateSentence(value: Value, label: string, names: Names): string {
  const { language } = names;
  const { phrases } = language;
  const [rate, of] = value.from;
  if (!rate || !of || value.metric.is !== 'estimate') return '';
  const percent = withUnit(value.metric.part === 'rest' ? 100 - rate.value : rate.value, 'percent', language);
  const [number, base] = [roughText(value.value, value, language), valueText(of, names)];
  if (isMoney(value.unit))
    return phrases.amount(label, value.year, number, percent, base, metricLabel(of.metric, names));
  const { low, high } = value.bounds ?? { low: value.value, high: value.value };
  const [least, most] = [roughText(low, value, language), roughText(high, value, language)];
  const said = sentenceOf(value, names, number) ?? phrases.estimated(label, value.year, number);
  const from = phrases.estimatedFrom(percent, base, measureLabelOf(idOf(of.metric), names));
  return `${openEnded(said)} (${least === most ? from : phrases.withMargin(from, least, most)}).`;
}

/** What was not granted need not have been refused; said of rates of a count alone. */
function restWarning({ metric }: Value, { dataset, language }: Names): string[] {
  const rate =
    metric.is === 'complement' ? metric.of : metric.is === 'estimate' && metric.part === 'rest' ? metric.rate : '';
  return dataset.relations.rateOf.has(rate) ? [language.phrases.restWarning] : [];
}

function idOf(metric: Metric): string {
  return indicatorsOf(metric)[0] ?? '';
}

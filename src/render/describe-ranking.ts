import type { Ranked, Statement } from '../model/answer.ts';
import type { Rank } from '../model/ask.ts';
import { indicatorsOf, type Metric } from '../model/metric.ts';
import { signedChange } from './describe-change.ts';
import { metricLabel } from './metric-label.ts';
import { type Names, topicLabelOf } from './names.ts';
import { nounOf, sharedNoun } from './sentences.ts';
import { valueText } from './value-text.ts';

const MOST_NAMED = 3;

export function describeRanking({ rank, entries }: Extract<Statement, { form: 'ranking' }>, names: Names): string[] {
  const { phrases } = names.language;
  const [first] = entries;
  if (!first) return [];
  const overYears = rank.over === 'years';
  const noun = nounFor(rank, entries, names);
  const name = namer(rank, entries, noun !== undefined, names);
  const text = ({ value, change }: Ranked, isWithinBrackets = false) =>
    change ? signedChange(change, rank.by === 'relative-change', names, isWithinBrackets) : valueText(value, names);
  const named = overYears || rank.by !== 'value' ? [first] : entries.slice(0, Math.min(rank.top ?? 1, MOST_NAMED));
  const said = {
    first: phrases.list(named.map((entry) => `${name(entry)} (${text(entry, true)})`)),
    when: overYears && noun ? '' : whenOf(rank, names),
    order: rank.direction ?? orderSaid(rank.order, entries),
    unit: first.value.unit,
    ...(overYears && rank.of.length === 1 ? { label: metricLabel(first.value.metric, names) } : {}),
    ...(noun ? (rank.by === 'value' ? { noun } : { label: noun }) : {}),
  };
  // The table has the figures in the same order; what is computed stands in none.
  const isShown = rank.by === 'value' && entries.every(({ value }) => value.metric.is === 'indicator');
  const places = isShown ? [] : entries.map((entry, i) => phrases.place(i + 1, name(entry), text(entry)));
  return [phrases.ranking(said), ...places];
}

function whenOf({ over, by, years }: Rank, { language: { phrases } }: Names): string {
  const span = over === 'years' || by !== 'value';
  return span && years.length > 1 ? `${Math.min(...years)}–${Math.max(...years)}` : phrases.years(years);
}

/** What there is most, or least, of: over years what one figure counts, else what all of them count. */
function nounFor({ over, by }: Rank, entries: readonly Ranked[], names: Names): string | undefined {
  const values = entries.map(({ value }) => value);
  const [first] = values;
  if (!first || (by !== 'value' && over === 'years')) return undefined;
  const isOfOne = new Set(values.map(({ metric }) => metricLabel(metric, names))).size === 1;
  return over === 'years' && isOfOne ? nounOf(first, names) : sharedNoun(values, names);
}

/** What is ranked, by what tells it from the others. */
function namer({ over, of }: Rank, entries: readonly Ranked[], hasNoun: boolean, names: Names) {
  const topicOf = (metric: Metric) => topicLabelOf(indicatorsOf(metric)[0] ?? '', names);
  const topics = new Set(entries.map(({ value }) => topicOf(value.metric)));
  const byTopic = hasNoun && topics.size > 1 && topics.size === new Set(entries.map(({ value }) => value.metric)).size;
  const label = (metric: Metric) => (byTopic ? topicOf(metric) : metricLabel(metric, names));
  return ({ value: { metric, year } }: Ranked) => {
    if (over !== 'years') return label(metric);
    return of.length > 1 ? `${label(metric)} ${year}` : String(year);
  };
}

/** What is best, or worst, can be the highest or the lowest: the figures tell. */
function orderSaid(order: Rank['order'], entries: readonly Ranked[]): 'highest' | 'lowest' {
  if (order === 'highest' || order === 'lowest') return order;
  const [first, last] = [entries[0]?.value.value ?? 0, entries.at(-1)?.value.value ?? 0];
  return first >= last ? 'highest' : 'lowest';
}

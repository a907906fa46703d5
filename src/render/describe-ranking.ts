import type { Ranked, Statement } from '../model/answer.ts';
import type { Rank } from '../model/ask.ts';
import { signedChange } from './describe-change.ts';
import { metricLabel } from './metric-label.ts';
import type { Names } from './names.ts';
import { namedAs } from './sentences.ts';
import { valueText } from './value-text.ts';

const MOST_NAMED = 3;

export function describeRanking({ rank, entries }: Extract<Statement, { form: 'ranking' }>, names: Names): string[] {
  const { phrases } = names.language;
  const [first] = entries;
  if (!first) return [];
  const overYears = rank.over === 'years';
  const ofMany = rank.of.length > 1;
  const name = ({ value: { metric, year } }: Ranked) =>
    overYears ? (ofMany ? `${metricLabel(metric, names)} ${year}` : String(year)) : metricLabel(metric, names);
  const text = ({ value, change }: Ranked) =>
    change ? signedChange(change, rank.by === 'relative-change', names) : valueText(value, names);
  const { years } = rank;
  const when = overYears || rank.by !== 'value' ? `${Math.min(...years)}–${Math.max(...years)}` : phrases.years(years);
  const order = rank.direction ?? orderSaid(rank.order, entries);
  const label = overYears && !ofMany ? { label: metricLabel(first.value.metric, names) } : {};
  const noun = overYears && rank.by === 'value' ? namedAs(first.value, '', names)?.trim() : undefined;
  const named = overYears || rank.by !== 'value' ? [first] : entries.slice(0, Math.min(rank.top ?? 1, MOST_NAMED));
  const said = {
    first: phrases.list(
      named.map((entry) => (entry.change ? `${name(entry)}, ${text(entry)}` : `${name(entry)} (${text(entry)})`)),
    ),
    when,
    order,
    ...label,
    ...(noun ? { noun } : {}),
  };
  // The table has the figures in the same order; what is computed stands in none.
  const isShown = rank.by === 'value' && entries.every(({ value }) => value.metric.is === 'indicator');
  const places = isShown ? [] : entries.map((entry, i) => phrases.place(i + 1, name(entry), text(entry)));
  return [phrases.ranking(said), ...places];
}

/** What is best, or worst, can be the highest or the lowest: the figures tell. */
function orderSaid(order: Rank['order'], entries: readonly Ranked[]): 'highest' | 'lowest' {
  if (order === 'highest' || order === 'lowest') return order;
  const [first, last] = [entries[0]?.value.value ?? 0, entries.at(-1)?.value.value ?? 0];
  return first >= last ? 'highest' : 'lowest';
}

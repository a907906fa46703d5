import type { Ranked, Statement } from '../model/answer.ts';
import { signedChange } from './describe-change.ts';
import { metricLabel } from './metric-label.ts';
import type { Names } from './names.ts';
import { valueText } from './value-text.ts';

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
  const last = entries.at(-1);
  const descending = !last || first.value.value >= last.value.value;
  const order = rank.direction ?? (descending ? 'highest' : 'lowest');
  const label = overYears ? { label: metricLabel(first.value.metric, names) } : {};
  const head = phrases.ranking({ first: name(first), value: text(first), when, order, ...label });
  return [
    head,
    ...(entries.length > 1 ? entries.map((entry, i) => phrases.place(i + 1, name(entry), text(entry))) : []),
  ];
}

import type { Ranked, Statement } from '../model/answer.ts';
import type { Filter } from '../model/ask.ts';
import { signedChange } from './describe-change.ts';
import { metricLabel } from './metric-label.ts';
import type { Names } from './names.ts';
import { withUnit } from './numbers.ts';
import { valueText } from './value-text.ts';

const MOST_NAMED = 8;

/** How many, and which: "in 2 of the 3 years", "3 of 24". */
export function describeFilter({ filter, hits, of }: Extract<Statement, { form: 'filter' }>, names: Names): string[] {
  const { phrases } = names.language;
  const overYears = filter.over === 'years';
  const [metric] = filter.of;
  const years = [...new Set(hits.map(({ value }) => value.year))];
  const name = ({ value }: Ranked) => {
    if (overYears && filter.of.length === 1) return String(value.year);
    const label = metricLabel(value.metric, names);
    return years.length > 1 ? `${label} ${value.year}` : label;
  };
  const named = hits.slice(0, MOST_NAMED).map((hit) => {
    const value = hit.change ? signedChange(hit.change, false, names, true) : valueText(hit.value, names);
    return `${name(hit)} (${value})`;
  });
  const more = hits.length > MOST_NAMED ? [phrases.andMore(hits.length - MOST_NAMED)] : [];
  return [
    phrases.filter({
      over: filter.over,
      hits: hits.length,
      of,
      condition: conditionOf(filter, hits[0], names),
      names: phrases.list([...named, ...more]),
      isChange: 'moved' in filter.where,
      years: filter.years,
      ...(overYears && metric && filter.of.length === 1 ? { label: metricLabel(metric, names) } : {}),
    }),
  ];
}

function conditionOf({ where, of }: Filter, hit: Ranked | undefined, names: Names): string {
  const { phrases } = names.language;
  if ('moved' in where) return phrases.moved[where.moved];
  if ('other' in where) return phrases.comparator[where.than](metricLabel(where.other, names));
  const [first] = of;
  const id = first?.is === 'indicator' ? first.id : '';
  const unit = hit?.value.unit ?? names.dataset.indicators.get(id)?.unit ?? 'count';
  return phrases.comparator[where.than](withUnit(where.value, unit, names.language));
}

import type { Statement, Value } from '../model/answer.ts';
import { sizeText } from './describe-change.ts';
import { describeChanges, isChange } from './describe-changes.ts';
import { describeFilter } from './describe-filter.ts';
import { describeRanking } from './describe-ranking.ts';
import { describeValues } from './describe-values.ts';
import { metricLabel } from './metric-label.ts';
import { missingSentence } from './missing.ts';
import { labelOf, type Names } from './names.ts';
import { figureText, percentText, plainNumber, withUnit } from './numbers.ts';
import { midSentence, namedAs, nounOf, openEnded, sharedNoun } from './sentences.ts';
import { valueText } from './value-text.ts';

type StatementOf<Form extends Statement['form']> = Extract<Statement, { form: Form }>;

/** How each statement is worded; the compiler demands every form. */
const WORDING = {
  values: ({ values }, names) => describeValues(values, names),
  missing: ({ missing }, names) => [missingSentence(missing, names)],
  'year-of': ({ yearOf, value, year }, names) => [
    names.language.phrases.yearOf({
      year,
      peak: value.year,
      order: yearOf.order,
      label: metricLabel(yearOf.of, names),
      value: valueText(value, names),
      ...nounIfAny(value, names),
    }),
  ],
  threshold: ({ value, threshold, holds, difference }, names) => {
    const { phrases } = names.language;
    const limit = withUnit(threshold.value, value.unit, names.language);
    const [said = ''] = describeValues([value], names);
    const away =
      difference === 0 ? undefined : phrases.moreOrLess(sizeText(difference, [value], names), wayOf(difference));
    return [phrases.threshold(holds, midSentence(openEnded(said)), threshold.than, limit, away)];
  },
  change: (statement, names) => describeChanges([statement], names),
  premise: (statement, names) => describeChanges([statement], names),
  'no-reason': (_, { language }) => [language.phrases.noReason],
  comparison: describeComparison,
  ranking: describeRanking,
  filter: describeFilter,
  revised: ({ figure }, names) => {
    if (!figure.revised) return [];
    const { phrases } = names.language;
    const older = withUnit(figure.revised.value, figure.unit, names.language);
    const label = labelOf(figure.indicator, names);
    const now = figureText(figure, names.language);
    return [phrases.revised(label, figure.year, now, older, figure.revised.edition)];
  },
} satisfies { readonly [Form in Statement['form']]: (statement: StatementOf<Form>, names: Names) => readonly string[] };

function nounIfAny(value: Value, names: Names): { noun?: string } {
  const noun = nounOf(value, names);
  return noun ? { noun } : {};
}

/** All that an answer says, a line each, and nothing twice. */
export function describeAll(statements: readonly Statement[], names: Names): string[] {
  const lines: string[] = [];
  for (let at = 0; at < statements.length; ) {
    const rest = statements.slice(at);
    const end = rest.findIndex((statement) => !isChange(statement));
    const changes = rest.slice(0, end < 0 ? rest.length : end).filter(isChange);
    const [statement] = rest;
    if (changes.length > 0) lines.push(...describeChanges(changes, names));
    else if (statement) lines.push(...describe(statement, names));
    at += Math.max(1, changes.length);
  }
  return [...new Set(lines)];
}

export function describe(statement: Statement, names: Names): readonly string[] {
  return (WORDING[statement.form] as (statement: Statement, names: Names) => readonly string[])(statement, names);
}

function wayOf(difference: number): 'more' | 'less' {
  return difference > 0 ? 'more' : 'less';
}

/** What is further above the other is not understood better for a percentage. */
const MOST_PERCENT = 1000;

function describeComparison(comparison: StatementOf<'comparison'>, names: Names): string[] {
  const { language } = names;
  const { first, second, difference, percent, times, as, claim } = comparison;
  const isLike = sharedNoun([first, second], names) !== undefined || first.unit !== 'count';
  const isTelling = times === undefined && isLike && percent !== undefined && percent < MOST_PERCENT;
  const isSaid = percent !== undefined && (isTelling || as.includes('percent'));
  const relative = isSaid ? { percent: percentText(percent, language) } : {};
  const verdict = claim ? { holds: claim.holds } : {};
  const [high, low] = difference >= 0 ? [first, second] : [second, first];
  const size = sizeText(difference, [first, second], names);
  const more = namedAs(high, difference === 0 ? '' : language.phrases.moreOrLess(size, 'more'), names)?.trim();
  const other = nounOf(low, names);
  // Of the larger, as the difference is.
  const many = times ? { times: plainNumber(difference >= 0 ? times : 1 / times, language) } : {};
  // In per cent of the second, it is the first that is above or below it.
  const isOfSecond = as.includes('percent') && difference < 0;
  if (more && other && !isOfSecond)
    return [
      language.phrases.countsCompared({
        larger: { noun: more, value: valueText(high, names), year: high.year },
        smaller: { noun: other, value: valueText(low, names), year: low.year },
        isSame: difference === 0,
        ...relative,
        ...many,
        ...verdict,
      }),
    ];
  const side = (value: Value) => {
    const text = valueText(value, names);
    const what = namedAs(value, text, names) ?? `${metricLabel(value.metric, names)}: ${text}`;
    return value.metric.is === 'over-years' ? { what } : { what, year: value.year };
  };
  const [one, two] = isOfSecond ? [first, second] : [high, low];
  return [
    language.phrases.comparison({
      first: side(one),
      second: side(two),
      difference: size,
      way: difference === 0 ? 'same' : wayOf(one.value - two.value),
      ...relative,
      ...many,
      ...verdict,
    }),
  ];
}

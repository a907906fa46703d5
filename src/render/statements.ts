import type { ChangeWords } from '../languages/phrases.ts';
import type { Change, Statement } from '../model/answer.ts';
import type { Figure } from '../model/dataset.ts';
import { groupBy } from './group-by.ts';
import { labelOf, measureLabelOf, type Names, topicLabelOf } from './names.ts';
import { differenceText, figureText, percentText, plainNumber, withUnit } from './numbers.ts';

/** How each statement is worded; the compiler demands every form. */
type Wording = {
  readonly [Form in Statement['form']]: (
    statement: Extract<Statement, { form: Form }>,
    names: Names,
  ) => readonly string[];
};

const MANY = 12;
const MOST_ADDENDS = 6;

const WORDING: Wording = {
  figures: ({ figures }, names) => describeFigures(figures, names),
  missing: ({ years }, { language: { phrases } }) => [phrases.notInYears(phrases.years(years))],
  threshold: ({ figure, threshold: { than, value }, holds }, names) => {
    const { phrases } = names.language;
    const limit = withUnit(value, figure.unit, names.language);
    return [
      phrases.threshold(
        holds,
        labelOf(figure.indicator, names),
        figure.year,
        figureText(figure, names.language),
        than,
        limit,
      ),
    ];
  },
  change: ({ change }, names) => [names.language.phrases.change(changeWords(change, names))],
  premise: ({ change, holds }, names) => [names.language.phrases.premise(holds, changeWords(change, names))],
  'no-reason': (_, { language }) => [language.phrases.noReason],
  comparison: ({ highest, lowest, difference, percent }, names) => {
    const { language } = names;
    const [high, low] = [highest, lowest].map((figure) => labelOf(figure.indicator, names));
    if (difference === 0)
      return [
        language.phrases.equal(
          highest.year,
          language.phrases.list([high ?? '', low ?? '']),
          figureText(highest, language),
        ),
      ];
    const relative = percent === undefined ? undefined : `+${percentText(percent, language)}`;
    return [
      language.phrases.comparison(
        highest.year,
        high ?? '',
        figureText(highest, language),
        low ?? '',
        figureText(lowest, language),
        differenceText(difference, highest.unit, language),
        relative,
      ),
    ];
  },
  claim: ({ holds }, { language }) => [language.phrases.claim(holds)],
  ranking: describeRanking,
  total: ({ total, parts, sum, year }, names) => {
    const { language } = names;
    const [first] = parts;
    if (!first) return [];
    const one = new Set(parts.map(({ indicator }) => indicator)).size === 1;
    const years = [...new Set(parts.map((part) => part.year))];
    const label = total?.label[language.code] ?? (one ? labelOf(first.indicator, names) : language.phrases.together);
    const named =
      parts.length > MOST_ADDENDS
        ? language.phrases.addedUp(parts.length)
        : language.phrases.plus(parts.map((part) => partText(part, one, names)));
    const when = year === undefined ? language.phrases.years(years) : String(year);
    return [language.phrases.total(label, when, withUnit(sum, first.unit, language), named)];
  },
  'total-change': ({ total, unit, fromYear, toYear, from, to, difference, percent }, names) => {
    const { language } = names;
    return [
      language.phrases.change({
        label: total?.label[language.code] ?? language.phrases.together,
        from: withUnit(from, unit, language),
        fromYear,
        to: withUnit(to, unit, language),
        toYear,
        difference: differenceText(difference, unit, language),
        ...wayOf({ difference, percent }, language),
      }),
    ];
  },
  remainder: ({ whole, without, value }, names) => {
    const { language } = names;
    const sum = [whole, ...without].map((figure) => figureText(figure, language)).join(' − ');
    const left = language.phrases.list(without.map(({ indicator }) => labelOf(indicator, names)));
    return [
      language.phrases.remainder(
        labelOf(whole.indicator, names),
        left,
        whole.year,
        withUnit(value, whole.unit, language),
        sum,
      ),
    ];
  },
  share: ({ parts, whole, sum, percent }, names) => {
    const { language, dataset } = names;
    const [part] = parts;
    if (!part) return [];
    const ids = whole.map(({ indicator }) => indicator);
    const [only] = ids;
    const total = dataset.totals.find((one) => ids.every((id) => one.parts.includes(id)))?.label[language.code];
    const wholeLabel = only && ids.length === 1 ? labelOf(only, names) : (total ?? '');
    const label = language.phrases.list(parts.map(({ indicator }) => labelOf(indicator, names)));
    const value = parts.reduce((sofar, one) => sofar + one.value, 0);
    return [
      language.phrases.share(
        label,
        wholeLabel,
        part.year,
        percentText(percent, language),
        withUnit(value, part.unit, language),
        withUnit(sum, part.unit, language),
      ),
    ];
  },
  estimate: ({ part, rate, of, value, low, high }, names) => {
    const { language } = names;
    const outcome = outcomeLabel(rate, part, names);
    const percent = part === 'rest' ? 100 - rate.value : rate.value;
    const about = (number: number) => plainNumber(Math.round(number / 10) * 10, language);
    return [
      language.phrases.estimate(
        `${topicLabelOf(rate.indicator, names)}, ${outcome}`,
        rate.year,
        about(value),
        about(low),
        about(high),
        withUnit(percent, 'percent', language),
        figureText(of, language),
        measureLabelOf(of.indicator, names),
      ),
      ...(part === 'rest' ? [language.phrases.restWarning] : []),
    ];
  },
  'estimate-change': ({ part, rate, fromYear, from, to, difference, percent }, names) => {
    const { language } = names;
    const about = (number: number) =>
      language.phrases.about(plainNumber(Math.round(Math.abs(number) / 10) * 10, language));
    return [
      language.phrases.change({
        label: `${topicLabelOf(rate.indicator, names)}, ${outcomeLabel(rate, part, names)}`,
        from: about(from),
        fromYear,
        to: about(to),
        toYear: rate.year,
        difference: about(difference),
        ...wayOf({ difference, percent }, language),
      }),
    ];
  },
  rest: ({ rate, percent }, names) => {
    const { language } = names;
    return [
      language.phrases.rest(
        restLabel(rate, names),
        rate.year,
        withUnit(percent, 'percent', language),
        figureText(rate, language),
        labelOf(rate.indicator, names),
      ),
      ...(names.dataset.relations.rateOf.has(rate.indicator) ? [language.phrases.restWarning] : []),
    ];
  },
  amount: ({ part, share, of, value }, names) => {
    const { language } = names;
    const label =
      part === 'rest'
        ? restLabel(share, names)
        : (names.dataset.relations.amountLabel.get(share.indicator)?.[language.code] ?? '');
    const percent = part === 'rest' ? 100 - share.value : share.value;
    return [
      language.phrases.amount(
        label,
        share.year,
        // No more decimals than the whole that it is computed from has.
        withUnit(Math.round(value * 10) / 10, of.unit, language),
        withUnit(percent, 'percent', language),
        figureText(of, language),
        labelOf(of.indicator, names),
      ),
    ];
  },
  revised: ({ figure }, names) => {
    if (!figure.revised) return [];
    const older = withUnit(figure.revised.value, figure.unit, names.language);
    return [
      names.language.phrases.revised(
        labelOf(figure.indicator, names),
        figure.year,
        figureText(figure, names.language),
        older,
        figure.revised.edition,
      ),
    ];
  },
};

export function describe(statement: Statement, names: Names): readonly string[] {
  return (WORDING[statement.form] as (statement: Statement, names: Names) => readonly string[])(statement, names);
}

function partText(part: Figure, one: boolean, names: Names): string {
  const value = figureText(part, names.language);
  return one ? `${value} (${part.year})` : `${value} ${labelOf(part.indicator, names)}`;
}

function outcomeLabel({ indicator }: Figure, part: 'counted' | 'rest', { dataset, language }: Names): string {
  const found = dataset.indicators.get(indicator);
  return (part === 'rest' ? found?.rest : found?.counted)?.[language.code] ?? '';
}

function restLabel(rate: Figure, names: Names): string {
  const { dataset, language } = names;
  const named = dataset.relations.restOf.get(rate.indicator)?.[language.code];
  return dataset.relations.rateOf.has(rate.indicator) || !named
    ? `${topicLabelOf(rate.indicator, names)}, ${outcomeLabel(rate, 'rest', names)}`
    : named;
}

/** One sentence for each topic and year, or for each indicator over the years; what is too much goes to the table. */
function describeFigures(figures: readonly Figure[], names: Names): string[] {
  const { language } = names;
  const { phrases } = language;
  const years = [...new Set(figures.map(({ year }) => year))].sort((a, b) => a - b);
  if (figures.length > MANY) return [phrases.manyFigures(figures.length, phrases.years(years))];
  const [only] = figures;
  if (only && figures.length === 1)
    return [phrases.figure(labelOf(only.indicator, names), only.year, valueInSentence(only, names))];
  if (years.length > 1) return seriesByIndicator(figures, names);
  const byTopic = groupBy(figures, ({ indicator }) => topicLabelOf(indicator, names));
  return [...byTopic].map(([topic, own]) => {
    const [figure] = own;
    if (figure && own.length === 1)
      return phrases.figure(labelOf(figure.indicator, names), figure.year, valueInSentence(figure, names));
    return phrases.topicFigures(
      topic,
      years[0] ?? 0,
      own.map((one) => measured(one, topic, names)),
    );
  });
}

/** "85% granted"; a measure that is called what its topic is called is not named again. */
function measured(figure: Figure, topic: string, names: Names): string {
  const measure = measureLabelOf(figure.indicator, names);
  const value = valueInSentence(figure, names);
  return measure === topic ? value : `${value} ${measure}`;
}

function seriesByIndicator(figures: readonly Figure[], names: Names): string[] {
  const byIndicator = groupBy(figures, ({ indicator }) => indicator);
  return [...byIndicator].map(([id, own]) =>
    names.language.phrases.series(
      labelOf(id, names),
      own.map((one) => ({ year: one.year, value: valueInSentence(one, names) })),
    ),
  );
}

/** "negative, €47.9 million": a minus sign alone is easily overlooked. */
function valueInSentence(figure: Figure, { language }: Names): string {
  if (figure.value >= 0) return figureText(figure, language);
  return language.phrases.negative(withUnit(-figure.value, figure.unit, language));
}

/** Which way something moved, and by how many per cent, where that can be said. */
function wayOf(
  { difference, percent }: { readonly difference: number; readonly percent: number | undefined },
  language: Names['language'],
): Pick<ChangeWords, 'direction' | 'percent'> {
  const direction = difference > 0 ? 'rise' : difference < 0 ? 'fall' : 'same';
  return percent === undefined ? { direction } : { direction, percent: percentText(percent, language) };
}

function changeWords({ from, to, difference, percent }: Change, names: Names): ChangeWords {
  const { language } = names;
  return {
    label: labelOf(to.indicator, names),
    from: figureText(from, language),
    fromYear: from.year,
    to: figureText(to, language),
    toYear: to.year,
    difference: differenceText(difference, to.unit, language),
    ...wayOf({ difference, percent }, language),
  };
}

function describeRanking({ query, entries }: Extract<Statement, { form: 'ranking' }>, names: Names): string[] {
  const { phrases } = names.language;
  const [first] = entries;
  if (!first) return [];
  const overYears = query.over === 'years';
  const name = (figure: Figure) => (overYears ? String(figure.year) : labelOf(figure.indicator, names));
  const value = ({ figure, change }: (typeof entries)[number]) =>
    change ? rankedChange(change, query.by === 'relative-change', names) : figureText(figure, names.language);
  const years = query.years.value;
  const when = overYears || query.by !== 'value' ? `${Math.min(...years)}–${Math.max(...years)}` : phrases.years(years);
  const second = entries.at(-1);
  const descending = !second || first.figure.value >= second.figure.value;
  const order = query.direction ?? (descending ? 'highest' : 'lowest');
  const label = overYears ? { label: labelOf(first.figure.indicator, names) } : {};
  const head = phrases.ranking({ first: name(first.figure), value: value(first), when, order, ...label });
  return [
    head,
    ...(entries.length > 1 ? entries.map((entry, i) => phrases.place(i + 1, name(entry.figure), value(entry))) : []),
  ];
}

function rankedChange(change: Change, relative: boolean, { language }: Names): string {
  const sign = change.difference < 0 ? '−' : '+';
  const absolute = `${sign}${differenceText(change.difference, change.to.unit, language)}`;
  if (change.percent === undefined) return absolute;
  const percent = `${sign}${percentText(change.percent, language)}`;
  return relative ? `${percent} (${absolute})` : `${absolute} (${percent})`;
}

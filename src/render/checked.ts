import type { Checked, Judged, Verdict } from '../model/answer.ts';
import type { Unchecked } from '../model/claim.ts';
import type { MessageCell, MessageTable } from '../model/message.ts';
import { describeValues } from './describe-values.ts';
import { metricLabel } from './metric-label.ts';
import { labelOf, type Names } from './names.ts';
import { differenceText, figureText, oneDecimal, percentText, plainNumber, withUnit } from './numbers.ts';
import { midSentence, openEnded, sentenceOf } from './sentences.ts';
import { valueText } from './value-text.ts';

/** As many characters of a text are shown with its claims marked; of a longer one only what is wrong. */
const LONGEST_SHOWN = 2_400;
const MOST_ROWS = 40;
const MOST_LISTED = 12;

/** The verdict in the first line; then the text with its claims marked, and what there is to say of single claims. */
export function checkedLines(checked: Checked, names: Names): readonly string[] {
  const { claimPhrases } = names.language;
  const one = checked.claims.length === 1 ? checked.claims[0] : undefined;
  const verdict = claimPhrases.verdict(checked.verdict, tallyOf(checked));
  const fact = one && factOf(one, names);
  return [
    fact ? `${openEnded(verdict)}: ${fact}` : verdict,
    ...(one ? [] : [markedText(checked, names)]),
    ...checked.claims.flatMap((judged) => remarksOf(judged, checked.text, names)),
    ...uncheckedLines(checked, names),
  ];
}

/** What is so, where one thing alone was claimed. */
function factOf(judged: Judged, names: Names): string | undefined {
  const { values, verdict, actual, claim } = judged;
  const [to, from] = values;
  if (!to || verdict === 'unknown') return undefined;
  const [about] = claim.about;
  const isItself = values.length === 1 && about?.is === 'value' && actual === to.value;
  const [said] = isItself && (to.metric.is !== 'indicator' || sentenceOf(to, names)) ? describeValues([to], names) : [];
  if (said) return midSentence(said);
  const ends = from ? [from, to].map((value) => valueText(value, names)).join(' → ') : '';
  const shown = [ends, actual === undefined ? '' : actualOf(judged, names)].filter(Boolean);
  return shown.length > 0 ? `${aboutOf(judged, names)}: ${shown.join(', ')}.` : undefined;
}

function tallyOf({ claims }: Checked): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict) => claims.filter((one) => one.verdict === verdict).length;
  return { true: count('true'), rounded: count('rounded'), false: count('false'), unknown: count('unknown') };
}

/** The text as it was given, each claim followed by a mark and a word; of a long one the surroundings of what is wrong. */
function markedText({ text, claims }: Checked, { language }: Names): string {
  const marked = (from: number, to: number) => {
    let at = from;
    let result = '';
    for (const { claim, verdict } of claims) {
      if (claim.start < at || claim.end > to) continue;
      result += `${text.slice(at, claim.end)} ${language.claimPhrases.mark[verdict]}`;
      at = claim.end;
    }
    return (result + text.slice(at, to)).trim();
  };
  if (text.length <= LONGEST_SHOWN) return marked(0, text.length);
  const wrong = claims.filter(({ verdict }) => verdict === 'false').slice(0, MOST_LISTED);
  return wrong
    .map(({ claim }) => `… ${marked(wordStart(text, claim.start - AROUND), wordStart(text, claim.end + AROUND))} …`)
    .join('\n');
}

const AROUND = 80;

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space + 1;
}

function remarksOf({ claim, elsewhere, values, unit, verdict }: Judged, text: string, names: Names): readonly string[] {
  const { claimPhrases, phrases } = names.language;
  const said = text.slice(claim.start, claim.end);
  const figures = elsewhere.map(
    (figure) =>
      `${claimPhrases.of(labelOf(figure.indicator, names), String(figure.year))} (${figureText(figure, names.language)})`,
  );
  const [to, from] = values;
  const isOfPercentage =
    verdict === 'false' && unit === 'percent' && claim.about[0]?.is === 'change' && to?.unit === 'percent';
  return [
    ...(figures.length > 0 ? [claimPhrases.elsewhere(said, phrases.list(figures))] : []),
    ...(isOfPercentage && to && from
      ? [claimPhrases.points(said, differenceText(to.value - from.value, 'percent', names.language))]
      : []),
  ];
}

/** What was not checked, by why. */
function uncheckedLines({ text, claims }: Checked, names: Names): readonly string[] {
  const { claimPhrases, phrases } = names.language;
  const open = claims.filter(({ verdict }) => verdict === 'unknown');
  const reasons = Map.groupBy(open, ({ claim }): Unchecked => claim.unchecked ?? 'unsure');
  return [...reasons].map(([reason, some]) => {
    const said = some.slice(0, MOST_LISTED).map((one) => {
      // Only what was published: what an estimate was computed from has no room here.
      const isPublished = one.values[0]?.metric.is === 'indicator';
      const nearest = isPublished ? ` (${claimPhrases.nearest(aboutOf(one, names), actualOf(one, names))})` : '';
      return `“${text.slice(one.claim.start, one.claim.end)}”${nearest}`;
    });
    const more = some.length > said.length ? [phrases.andMore(some.length - said.length)] : [];
    return claimPhrases.uncheckedClaims(claimPhrases.unchecked[reason], phrases.list([...said, ...more]));
  });
}

/** A row for each claim: as said, as published, how far off, the verdict, and what it was held against. */
export function claimsTable({ text, claims }: Checked, names: Names): MessageTable {
  const { claimPhrases } = names.language;
  const known = claims.filter(({ verdict }) => verdict !== 'unknown');
  return {
    caption: claimPhrases.claims,
    columns: [claimPhrases.published, claimPhrases.difference, claimPhrases.outcome, claimPhrases.about],
    rows: known.slice(0, MOST_ROWS).map((judged) => ({
      label: text.slice(judged.claim.start, judged.claim.end).replace(/\s+/g, ' '),
      cells: [
        actualOf(judged, names),
        offBy(judged, names),
        claimPhrases.word[judged.verdict],
        aboutOf(judged, names),
      ].map((cell): MessageCell => ({ text: cell })),
    })),
    more: Math.max(0, known.length - MOST_ROWS),
  };
}

/** What is published, or computed from it, in the unit of the claim. */
function actualOf({ actual, unit, values, claim }: Judged, { language }: Names): string {
  const [to, from] = values;
  if (actual === undefined)
    return [from, to].map((value) => (value ? withUnit(value.value, value.unit, language) : '')).join(' → ');
  const isChange = claim.about[0]?.is === 'change' && unit !== 'times';
  const sign = isChange && to && from ? signOf(to.value - from.value) : '';
  if (unit === 'points') return sign + differenceText(actual, 'percent', language);
  if (unit === 'percent' && to && to.metric.is === 'indicator' && !from) return withUnit(actual, 'percent', language);
  if (unit === 'percent') return sign + percentText(actual, language);
  return sign + withUnit(Math.abs(actual), unit === 'direction' ? 'count' : unit, language);
}

function signOf(change: number): string {
  return change < 0 ? '−' : '+';
}

/** How far the claim is off; nothing where it went the other way, as no difference says that. */
function offBy({ actual, claimed, claim, unit, verdict }: Judged, { language }: Names): string {
  if (actual === undefined || claimed === undefined || verdict === 'true') return language.claimPhrases.none;
  if (claim.about[0]?.is === 'change' && claimed * actual < 0) return language.claimPhrases.none;
  const off = claimed - actual;
  const size =
    unit === 'percent' || unit === 'points'
      ? differenceText(oneDecimal(off), 'percent', language)
      : plainNumber(Math.round(off * 100) / 100, language);
  return `${signOf(off)}${size}`;
}

function aboutOf({ values, claim }: Judged, names: Names): string {
  const { claimPhrases, phrases } = names.language;
  const [to, from] = values;
  if (!to) return claimPhrases.none;
  const [about] = claim.about;
  const label = metricLabel(to.metric, names);
  if (about?.is === 'value' || !from) {
    const years = about?.is === 'value' ? about.of.years : [to.year];
    return claimPhrases.of(label, years.length > 1 ? phrases.years(years) : String(to.year));
  }
  const other = metricLabel(from.metric, names);
  return other === label
    ? claimPhrases.change(label, String(from.year), String(to.year))
    : claimPhrases
        .change('', claimPhrases.of(other, String(from.year)), claimPhrases.of(label, String(to.year)))
        .replace(/^, /, '');
}

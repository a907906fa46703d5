import type { Judged, Value } from '../../model/answer.ts';
import type { Cell, Claim, ClaimUnit, SaidNumber } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { isMoney, scaleOf } from '../../model/unit.ts';
import { changeBetween, round, sum } from '../arithmetic.ts';
import { evaluate } from '../evaluate.ts';
import { figuresWith } from './figures-with.ts';
import { type Actual, judgeNumber, type Verdict } from './judge-number.ts';
import { SAME, SLIGHT } from './tolerances.ts';

type Held = Omit<Judged, 'elsewhere'>;

/** Holds a claim against the figures. Where its words leave open what it is about, only what fits is judged. */
export function judge(claim: Claim, dataset: Dataset): Judged {
  const held = hold(claim, dataset);
  const isOff = held.verdict === 'false' && claim.about.some(({ is }) => is === 'value');
  return { ...held, elsewhere: isOff ? figuresWith(held, dataset) : [] };
}

function hold(claim: Claim, dataset: Dataset): Held {
  const all = claim.about.flatMap((about) => judgeOne(claim, about, dataset) ?? []);
  const fitting = all.find(({ verdict }) => verdict === 'true') ?? all.find(({ verdict }) => verdict === 'rounded');
  const [first] = all;
  if (!first) return { claim, verdict: 'unknown', values: [], ...openOf(claim) };
  if (claim.unchecked === undefined) return fitting ?? first;
  return fitting ?? { ...first, verdict: 'unknown' };
}

function openOf({ says }: Claim): Pick<Held, 'claimed' | 'unit'> {
  if (!('value' in says)) return { unit: 'direction' };
  if (says.unit === 'euro') return { claimed: Math.abs(says.value) / 1e6, unit: 'million-eur' };
  return { claimed: Math.abs(says.value), unit: says.unit };
}

function judgeOne(claim: Claim, about: Claim['about'][number], dataset: Dataset): Held | undefined {
  const { says } = claim;
  if (about.is === 'value' && 'value' in says) return judgeValue(claim, says, about.of, dataset);
  if (about.is === 'rank') return judgeRank(claim, about, dataset);
  if (about.is !== 'change') return undefined;
  const [from, to] = [cellValue(about.from, dataset), cellValue(about.to, dataset)];
  if (!from || !to) return undefined;
  if ('direction' in says)
    return { claim, verdict: judgeDirection(says, from.value, to.value), unit: 'direction', values: [to, from] };
  return 'value' in says ? judgeChange(claim, says, from, to) : undefined;
}

/** Its place among the others, counted from the highest, or from the lowest where it is below 0. */
function judgeRank(
  claim: Claim,
  { of, among, place }: Extract<Claim['about'][number], { is: 'rank' }>,
  dataset: Dataset,
): Held | undefined {
  const own = cellValue(of, dataset);
  const others = among.flatMap((cell) => cellValue(cell, dataset) ?? []);
  if (!own || others.length < among.length) return undefined;
  const ahead = others.filter(({ value }) => (place > 0 ? value > own.value : value < own.value)).length;
  return {
    claim,
    verdict: ahead === Math.abs(place) - 1 ? 'true' : 'false',
    unit: 'direction',
    values: [
      own,
      ...others.filter(
        ({ metric, year }) => year !== own.year || JSON.stringify(metric) !== JSON.stringify(own.metric),
      ),
    ],
  };
}

/** Over more than one year it is the sum. */
function cellValue({ metric, years }: Cell, dataset: Dataset): Value | undefined {
  const values = years.flatMap((year) => evaluate(metric, year, dataset) ?? []);
  const [first] = values;
  if (!first || values.length < years.length) return undefined;
  if (values.length === 1) return first;
  return {
    ...first,
    value: sum(values.map(({ value }) => value)),
    from: values,
    figures: values.flatMap(({ figures }) => figures),
  };
}

function judgeValue(claim: Claim, says: SaidNumber, cell: Cell, dataset: Dataset): Held | undefined {
  const value = cellValue(cell, dataset);
  if (!value) return undefined;
  const said = inUnitOf(says, value);
  const computed = cell.metric.is === 'ratio' || cell.metric.is === 'estimate';
  const size = isMoney(value.unit) ? Math.abs(value.value) : value.value;
  const held = judgeNumber(said, {
    value: size,
    computed,
    ...(value.bounds ? { bounds: value.bounds } : {}),
    ...roundingOf(value),
  });
  // "a profit of 47.9 million" of what was a loss.
  const verdict = says.gain && value.value < 0 ? 'false' : held;
  return { claim, verdict, claimed: said.value, unit: value.unit, actual: size, values: [value] };
}

/** Counts are published in tens at most, and what is added up is as rough as its parts together. */
const ROUGHEST = 10;

function roundingOf({ metric, from, value, unit }: Value): Pick<Actual, 'rounding'> {
  if (metric.is === 'indicator' && from.length === 0) {
    const step = unit === 'count' ? Math.min(ROUGHEST, stepOfRound(value)) : isMoney(unit) ? 0.1 : 1;
    return unit === 'count' && step === 1 ? {} : { rounding: { step, slack: step / 2 } };
  }
  if (metric.is !== 'sum' && metric.is !== 'indicator') return {};
  const parts = from.map((part) => roundingOf(part).rounding?.slack ?? 0);
  return { rounding: { step: 2 * ROUGHEST, slack: sum(parts) } };
}

/** The unit of the last digit that is not a zero. */
function stepOfRound(value: number): number {
  let step = 1;
  while (value !== 0 && value % (step * 10) === 0 && step < ROUGHEST) step *= 10;
  return step;
}

/** Money is published in millions: "€ 13 miljoen" is 13 of them, and "495.9 million" of what is money too. */
function inUnitOf(said: SaidNumber, value: Value): SaidNumber {
  const scale = scaleOf(value.unit);
  const isScaled = said.unit === 'euro' || (said.unit === 'count' && said.value >= scale / 10);
  return scale > 1 && isScaled ? { ...said, value: said.value / scale, step: said.step / scale } : said;
}

function judgeChange(claim: Claim, says: SaidNumber, from: Value, to: Value): Held | undefined {
  const { difference, percent } = changeBetween(from, to, ['percent']);
  const said = inUnitOf(says, to);
  const judged = (actual: number, unit: ClaimUnit, computed: boolean): Held => ({
    claim,
    verdict: judgeNumber(said, { value: actual, computed }),
    claimed: Math.abs(said.value),
    unit,
    actual: said.value < 0 ? -actual : actual,
    values: [to, from],
  });
  if (said.unit === 'times') {
    if (from.value <= 0) return undefined;
    return judgeTimes(claim, said, from, to);
  }
  if (said.unit === 'points') return from.unit === 'percent' ? judged(difference, 'points', false) : undefined;
  if (said.unit === 'percent') return percent === undefined ? undefined : judged(percent, 'percent', true);
  return judged(difference, to.unit === 'times' ? 'times' : to.unit, false);
}

/** "doubled" is a rise of 100%, and is given as one. */
function judgeTimes(claim: Claim, said: SaidNumber, from: Value, to: Value): Held {
  const times = to.value / from.value;
  const verdict = judgeNumber(said, { value: times, computed: true });
  const inPercent = said.inWords === true;
  const share = (value: number) => round(100 * (value - 1));
  return inPercent
    ? {
        claim,
        verdict,
        claimed: Math.abs(share(said.value)),
        unit: 'percent',
        actual: said.value < 1 ? -share(times) : share(times),
        values: [to, from],
      }
    : { claim, verdict, claimed: said.value, unit: 'times', actual: round(times), values: [to, from] };
}

function judgeDirection(
  { direction, slight }: Extract<Claim['says'], { direction: unknown }>,
  from: number,
  to: number,
): Verdict {
  const part = Math.abs(to - from) / Math.max(Math.abs(from), Math.abs(to), 1);
  if (direction === 'same') return to === from ? 'true' : part <= SAME ? 'rounded' : 'false';
  const holds = direction === 'rise' ? to > from : to < from;
  return holds && !(slight && part > SLIGHT) ? 'true' : 'false';
}

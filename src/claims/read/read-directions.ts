import type { About, Cell, Claim } from '../../model/claim.ts';
import type { Dataset } from '../../model/dataset.ts';
import { indicatorsOf, sameMetric } from '../../model/metric.ts';
import { kindOfUnit } from '../../model/unit.ts';
import { hasCue } from '../../parse/match.ts';
import { isLoose, type Mention } from '../../parse/mention.ts';
import type { Direction } from '../claim-lexicon.ts';
import { type FoundPhrase, phraseAt, phraseBefore, strongestBetween } from '../phrase-set.ts';
import { claimOf } from './claim-of.ts';
import { type Discourse, fitsSpoken } from './discourse.ts';
import { isInData } from './is-in-data.ts';
import { namesRate, resolveMetric } from './resolve-metric.ts';
import { clauseOf, restrictionIn } from './restrictions.ts';
import { mentionsIn, type Sentence } from './sentence.ts';
import { CLAUSE_MARK, separatedAt } from './separated-verbs.ts';
import { periodsIn, yearsOf } from './years.ts';
import type { ReadAmount } from './zone-context.ts';

interface Context {
  readonly sentence: Sentence;
  readonly discourse: Discourse;
  readonly dataset: Dataset;
  readonly read: readonly ReadAmount[];
}

/** Each rise, fall and comparison that a sentence states without a number of its own. */
export function readDirections(
  sentence: Sentence,
  discourse: Discourse,
  read: readonly ReadAmount[],
  dataset: Dataset,
): readonly Claim[] {
  const claims: Claim[] = [];
  const used = new Set<number>();
  const use = (from: number, to: number) => {
    for (let at = from; at < to; at++) used.add(at);
  };
  for (const { from, to } of read) use(from, to);
  for (const { hedgeFrom, to } of sentence.amounts) use(hedgeFrom, to);
  for (let at = 0; at < sentence.tokens.length; at++) {
    const found = used.has(at) ? undefined : moveAt(sentence, at);
    if (!found) continue;
    const claim = readDirection(found, { sentence, discourse, dataset, read });
    if (claim) claims.push(claim);
    at = found.to - 1;
  }
  return claims;
}

function moveAt(sentence: Sentence, at: number): FoundPhrase<Direction> | undefined {
  const { tokens, lexicon, matches, matchOf } = sentence;
  const found = phraseAt(tokens, at, lexicon.moves) ?? separatedAt(sentence, at);
  if (!found || isHedge(tokens, at, lexicon)) return undefined;
  const match = matches[matchOf[at] ?? 0];
  // "minder dan vijf jaar" is the name of something.
  const isName = match && match.tokens.length > 1 && match.entry?.concepts.some((id) => id !== 'domain');
  return isName ? undefined : found;
}

function isHedge(tokens: Sentence['tokens'], at: number, lexicon: Sentence['lexicon']): boolean {
  const hedge = phraseAt(tokens, at, lexicon.hedges);
  return (
    hedge !== undefined &&
    hedge.to > at + 1 &&
    tokens[hedge.to]?.number !== undefined &&
    !/^(?:19|20)\d\d$/.test(tokens[hedge.to]?.raw ?? '')
  );
}

function readDirection(found: FoundPhrase<Direction>, context: Context): Claim | undefined {
  const { sentence, dataset } = context;
  const pair = sentence.lexicon.small.outdoes.has(keyOf(found, sentence))
    ? pairAround(found, context)
    : (pairOfAmounts(found, context) ?? pairWithThan(found, context) ?? pairOverYear(found, context));
  if (!pair) return undefined;
  const clause = clauseOf(sentence, found.from, found.to);
  const restriction = restrictionIn(sentence, clause.from, clause.to, pair.mentions, dataset);
  const slight = phraseBefore(sentence.tokens, found.from, sentence.lexicon.slight) !== undefined;
  const says = {
    direction: found.value,
    ...(slight ? { slight: true as const } : {}),
    ...(pair.presupposed ? { presupposed: true as const } : {}),
  };
  const isThere = [pair.from, pair.to].every((cell) => isInData(cell, dataset));
  const future = sentence.matches.some((match) => hasCue(match, 'future'));
  if (!isThere || restriction === 'subset' || future)
    return claimOf(sentence, found, says, [], isThere && !future ? 'subset' : 'year');
  const about: About = { is: 'change', from: pair.from, to: pair.to };
  return claimOf(sentence, found, says, [about], restriction);
}

/** "dropped to 46%": a number right behind it. */
function isPresupposed(found: FoundPhrase<Direction>, { read, sentence }: Context): boolean {
  const next = read.find(({ from }) => from >= found.to);
  return next !== undefined && next.from - found.to <= 2 && !/[,;]/.test(sentence.tokens[next.from - 1]?.gap ?? '');
}

interface Pair {
  readonly from: Cell;
  readonly to: Cell;
  readonly mentions: readonly Mention[];
  /** A number behind it says the same. */
  readonly presupposed?: true;
}

function keyOf({ from, to }: FoundPhrase<Direction>, { tokens }: Sentence): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join('');
}

/** "slipped from 94% in 2019 to 91% in 2020", "handled more (5,170 against 4,610)": the two that stand right behind it. */
function pairOfAmounts(found: FoundPhrase<Direction>, { read, sentence }: Context): Pair | undefined {
  const next = read.filter(({ from }) => from >= found.to);
  const [first, second] = next;
  if (!first || !second) return undefined;
  const direct = sentence.tokens.slice(found.to, first.from);
  const opens = direct.length <= 1 || sentence.lexicon.small.origin.has(direct.at(-1)?.word ?? '');
  const cells = [first, second].map(({ claim }) =>
    claim.about.length === 1 && claim.about[0]?.is === 'value' ? claim.about[0].of : undefined,
  );
  const [a, b] = cells;
  if (!opens || !a || !b || !sameMetric(a.metric, b.metric) || a.years[0] === b.years[0]) return undefined;
  const [from, to] = (a.years[0] ?? 0) < (b.years[0] ?? 0) ? [a, b] : [b, a];
  return { from, to, mentions: [] };
}

/** The clause around a place; commas do not end it. */
function boundsOf(found: FoundPhrase<Direction>, sentence: Sentence): { from: number; to: number } {
  let from = found.from;
  while (from > 0 && !CLAUSE_MARK.test(sentence.tokens[from]?.gap ?? '')) from--;
  let to = found.to;
  while (to < sentence.tokens.length && !CLAUSE_MARK.test(sentence.tokens[to]?.gap ?? '')) to++;
  return { from, to };
}

function pairWithThan(found: FoundPhrase<Direction>, context: Context): Pair | undefined {
  const { sentence, discourse, dataset } = context;
  const { tokens, lexicon } = sentence;
  const bounds = boundsOf(found, sentence);
  const than = strongestBetween(tokens, found.to, bounds.to, lexicon.than, lexicon.small.compares);
  if (!than) return undefined;
  const after = tokens.findIndex(
    (token, at) => at > than.to && at < bounds.to && (/[,(]/.test(token.gap) || lexicon.small.turns.has(token.word)),
  );
  const end = after > 0 ? after : bounds.to;
  const left = mentionsIn(sentence, bounds.from, than.from);
  const right = mentionsIn(sentence, than.to, end);
  const resolved = resolveAny(left, [discourse.mentions], context);
  if (!resolved) return undefined;
  const rightPeriod = periodsIn(sentence, than.from, end)[0];
  const leftYears = periodsIn(sentence, bounds.from, than.from)
    .map((period) => yearsOf(period, discourse))
    .findLast((years) => years.length > 0);
  const now =
    leftYears ??
    (rightPeriod && right.length > 0
      ? yearsOf(rightPeriod, discourse)
      : discourse.year === undefined
        ? []
        : [discourse.year]);
  if (now.length !== 1 || now[0] === undefined) return undefined;
  const base = rightPeriod
    ? rightPeriod.shift !== undefined
      ? [now[0] + rightPeriod.shift]
      : yearsOf(rightPeriod, discourse)
    : now;
  const other =
    right.length > 0
      ? resolveMetric(right, [resolved.mentions, discourse.mentions], unitOf(resolved.metric, dataset), dataset)
      : undefined;
  if (right.length > 0 && other?.metrics.length !== 1) return undefined;
  const metric = other?.metrics[0] ?? resolved.metric;
  if (base.length !== 1 || (sameMetric(metric, resolved.metric) && base[0] === now[0])) return undefined;
  return { from: { metric, years: base }, to: { metric: resolved.metric, years: now }, mentions: resolved.mentions };
}

function unitOf(metric: Pair['to']['metric'], dataset: Dataset) {
  const unit = dataset.indicators.get(indicatorsOf(metric)[0] ?? '')?.unit;
  const kind = kindOfUnit(unit);
  return kind === 'percent' && metric.is !== 'indicator' ? 'count' : kind;
}

function resolveAny(own: readonly Mention[], donors: readonly (readonly Mention[])[], { discourse, dataset }: Context) {
  if (own.length === 0 || (discourse.metric && own.every(isLoose) && !fitsSpoken(own, discourse)))
    return discourse.metric ? { metric: discourse.metric, mentions: discourse.mentions } : undefined;
  const units = namesRate(own, dataset)
    ? (['percent', 'count', 'money'] as const)
    : (['count', 'money', 'percent'] as const);
  for (const unit of units) {
    const found = resolveMetric(own, donors, unit, dataset);
    const [metric] = found?.metrics ?? [];
    // A rate that is named is not the number that it comes down to.
    if (found?.metrics.length === 1 && metric && metric.is !== 'estimate') return { metric, mentions: found.mentions };
  }
  return undefined;
}

/** "ging in 2020 omlaag": against the year before. */
function pairOverYear(found: FoundPhrase<Direction>, context: Context): Pair | undefined {
  const { sentence, discourse } = context;
  const { comparatives, stayed } = sentence.lexicon.small;
  const key = keyOf(found, sentence);
  if (comparatives.has(key) || (found.value === 'same' && !stayed.has(key))) return undefined;
  const bounds = boundsOf(found, sentence);
  const [period, ...others] = periodsIn(sentence, bounds.from, bounds.to);
  const presupposed = isPresupposed(found, context);
  if (presupposed && others.length > 0) return undefined;
  const years = period ? yearsOf(period, discourse) : [];
  const own = mentionsIn(sentence, bounds.from, bounds.to).filter(({ from }) => from < found.from || from >= found.to);
  const resolved = own.length > 0 ? resolveAny(own, [discourse.mentions], context) : undefined;
  const [first, last] = [years[0], years.at(-1)];
  if (!resolved || first === undefined || last === undefined) return undefined;
  return {
    from: { metric: resolved.metric, years: [years.length > 1 ? first : first - 1] },
    to: { metric: resolved.metric, years: [last] },
    mentions: resolved.mentions,
    ...(presupposed ? { presupposed } : {}),
  };
}

/** "decisions outnumbered applications"; in Dutch both can stand behind the verb. */
function pairAround(found: FoundPhrase<Direction>, context: Context): Pair | undefined {
  const { sentence, discourse, dataset } = context;
  const bounds = boundsOf(found, sentence);
  const before = mentionsIn(sentence, bounds.from, found.from);
  const behind = mentionsIn(sentence, found.to, bounds.to);
  const split = before.length > 0 ? undefined : secondThing(behind, sentence);
  const [first, second] = before.length > 0 ? [before, behind] : [behind.slice(0, split), behind.slice(split)];
  if (second.length === 0) return undefined;
  const one = resolveMetric(first, [discourse.mentions, second], 'count', dataset);
  const other = one && resolveMetric(second, [one.mentions, discourse.mentions], 'count', dataset);
  const period = periodsIn(sentence, bounds.from, bounds.to)[0];
  const years = period ? yearsOf(period, discourse) : discourse.year === undefined ? [] : [discourse.year];
  const [a, b] = [one?.metrics, other?.metrics];
  if (a?.length !== 1 || b?.length !== 1 || !a[0] || !b[0] || years.length !== 1) return undefined;
  return sameMetric(a[0], b[0])
    ? undefined
    : { from: { metric: b[0], years }, to: { metric: a[0], years }, mentions: one?.mentions ?? [] };
}

/** Where the second of two things begins: at its article or its own "number of". */
function secondThing(mentions: ReturnType<typeof mentionsIn>, { tokens, lexicon }: Sentence): number {
  for (let i = 1; i < mentions.length; i++) {
    const between = tokens.slice(mentions[i - 1]?.to ?? 0, mentions[i]?.from ?? 0);
    if (between.some(({ word }) => lexicon.small.definite.has(word) || lexicon.small.countNouns.has(word))) return i;
  }
  return Math.max(1, mentions.length - 1);
}

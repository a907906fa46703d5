import { clauseAround } from './clauses.ts';
import { conceptsOf, hasCue, type Match } from './match.ts';
import { isMeasure, isTopical, type Mention, mainOf, sharesIndicator } from './mention.ts';

const CLAUSE_BREAK = /[,;:.()?!\n]/;
/** In words, between "without" and what is left out: "without the three kinds that come with the agreement". */
const FARTHEST = 8;
/** As near, a mark between the two parts nothing. */
const NEAR = 2;

/** The mentions that are only named to be left out. */
export function findLeftOut(mentions: readonly Mention[], matches: readonly Match[]): readonly Mention[] {
  if (!matches.some((match) => hasCue(match, 'except', 'not', 'none', 'disclaim'))) return [];
  const excluded = mentions.filter((mention) =>
    isExcluded(
      mention,
      matches,
      mentions.some((other) => other !== mention && isTopical(other)),
    ),
  );
  for (const mention of mentions.toReversed())
    if (!excluded.includes(mention) && excluded.some((other) => isPartOf(mention, other))) excluded.unshift(mention);
  return withListed(excluded, mentions, matches);
}

/** What is listed with something left out is left out with it: "without the externals and the temps". */
function withListed(excluded: readonly Mention[], mentions: readonly Mention[], matches: readonly Match[]): Mention[] {
  const all = [...excluded];
  for (const mention of mentions) {
    const last = all.at(-1);
    if (!last || mention.at < last.at || isMeasure(mention) || all.includes(mention)) continue;
    if (isChained(matches, last, mention) || isInBrackets(matches, last, mention)) all.push(mention);
  }
  // "the W and the W2 documents not counted": said behind the last of a list, and of all of it.
  for (const mention of mentions.toReversed()) {
    const first = all.find((one) => one.at > mention.at);
    if (!first || all.includes(mention) || isMeasure(mention) || !isLeftOutAfter(first, matches)) continue;
    if (!sharesIndicator([mention, first]) && isLinkedByAnd(matches, mention, first)) all.unshift(mention);
  }
  return all;
}

/** "without the agreement types (fixed-term, permanent)": what they are is listed in brackets behind them. */
function isInBrackets(matches: readonly Match[], last: Mention, { at }: Mention): boolean {
  const opened = matches.findLastIndex((match, i) => i > last.at && i <= at && gapOf(match).includes('('));
  const from = opened < 0 ? matches.findLastIndex((match, i) => i <= last.at && gapOf(match).includes('(')) : opened;
  const closed = matches.slice(from + 1, at + 1).some((match) => gapOf(match).includes(')'));
  return from >= 0 && !closed && (opened < 0 || opened <= last.at + 2);
}

function gapOf(match: Match | undefined): string {
  return match?.tokens[0]?.gap ?? '';
}

function isLinkedByAnd(matches: readonly Match[], a: Mention, b: Mention): boolean {
  const between = matches.slice(a.at + 1, b.at);
  return (
    between.some((match) => hasCue(match, 'and')) && between.every((match) => hasCue(match, 'and', 'filler', 'of'))
  );
}

/** "regular fixed-term permits": right before it, and narrowing it down. */
function isPartOf(mention: Mention, next: Mention): boolean {
  const qualifies = (one: Mention) => one.concepts.every(({ kind }) => kind === 'group' || kind === 'section');
  return mention.at === next.at - 1 && qualifies(mention) && qualifies(next) && sharesIndicator([mention, next]);
}

/** Only "and", and words that mean nothing, between the two. */
function isChained(matches: readonly Match[], a: Mention, b: Mention): boolean {
  const between = matches.slice(a.at + 1, b.at);
  if (/[;:.()?!\n]/.test(matches[b.at]?.tokens[0]?.gap ?? '')) return false;
  return (
    between.length === 0 ||
    (between.some((match) => hasCue(match, 'and')) &&
      between.every((match) => hasCue(match, 'and', 'filler', 'except', 'follow-up')))
  );
}

/** "not asylum but naturalisation", "without the externals": named only to be left out. */
function isExcluded(mention: Mention, matches: readonly Match[], others: boolean): boolean {
  if (isLeftOutAfter(mention, matches)) return true;
  if (isMeasure(mention) && !mention.concepts.some(({ hasRest }) => hasRest) && isDeniedFor(mention, matches))
    return true;
  if (mention.at < 0 || isMeasure(mention) || mention.concepts.some(({ kind }) => kind === 'rest')) return false;
  for (let i = mention.at - 1; i >= Math.max(0, mention.at - FARTHEST); i--) {
    const match = matches[i];
    if (!match || (mention.at - i > NEAR && CLAUSE_BREAK.test(gapOf(matches[i + 1])))) return false;
    if (hasCue(match, 'except')) return true;
    if (hasCue(match, 'none'))
      return i === mention.at - 1 && others && !mention.concepts.some(({ hasRest }) => hasRest);
    // What is not upheld is the rest of what is: it is not left out.
    if (hasCue(match, 'not') && mention.concepts.some(({ hasRest }) => hasRest)) return false;
    if (hasCue(match, 'not'))
      return i === mention.at - 1 || matches.slice(i + 1, mention.at).every((between) => hasCue(between, 'filler'));
    if (match.entry && !hasCue(match, 'filler', 'from', 'of', 'until', 'that', 'number', 'which-one')) return false;
  }
  return false;
}

/** "not the calls but the e-mails", "finished, not received": one measure is named to be put aside for another. */
function isDeniedFor(mention: Mention, matches: readonly Match[]): boolean {
  const before = matches[mention.at - 1];
  if (opensWithDenial(mention, matches)) return true;
  if (!before || !hasCue(before, 'not', 'except')) return false;
  const beside = matches[mention.at - 2];
  if (before.tokens[0]?.gap === ',' && beside && conceptsOf(beside).length > 0) return true;
  const named = matches.slice(0, Math.max(0, mention.at - 1)).some((match) => conceptsOf(match).length > 0);
  // "not granted" is said of the rest; "not the decisions" puts them aside.
  return (hasCue(before, 'except') && named) || matches.slice(mention.at + 1).some((match) => hasCue(match, 'but'));
}

/** "… (not what came in)": nothing but "not", and words without a meaning, before it in a clause of its own. */
function opensWithDenial({ at }: Mention, matches: readonly Match[]): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const match = matches[i];
    // The other half of the same word names what it is of: "not the asylum applications".
    if (match && conceptsOf(match).length > 0 && match.tokens[0]?.raw === matches[at]?.tokens[0]?.raw) continue;
    if (!match || conceptsOf(match).length > 0) return false;
    if (hasCue(match, 'not', 'except')) return at - i > 1 && (i === 0 || CLAUSE_BREAK.test(match.tokens[0]?.gap ?? ''));
    if (!hasCue(match, 'filler', 'that', 'count')) return false;
  }
  return false;
}

/** "complaints I don't need, …": the denial comes after, at the end of the clause. */
function isLeftOutAfter(mention: Mention, matches: readonly Match[]): boolean {
  if (mention.at < 0) return false;
  if (isInDeniedClause(mention, matches)) return true;
  if (isMeasure(mention)) return false;
  const [after, end] = [matches[mention.at + 1], matches[mention.at + 2]];
  if (
    after &&
    hasCue(after, 'except') &&
    !/[(]/.test(after.tokens[0]?.gap ?? '') &&
    (!end || CLAUSE_BREAK.test(end.tokens[0]?.gap ?? ''))
  )
    return true;
  for (let i = mention.at + 1; i < matches.length; i++) {
    const match = matches[i];
    if (!match || /[,;.]/.test(match.tokens[0]?.gap ?? '')) return false;
    const next = matches[i + 1];
    if (hasCue(match, 'disclaim')) return /[,;.]/.test(next?.tokens[0]?.gap ?? '');
    if (match.entry && conceptsOf(match).length > 0) return false;
  }
  return false;
}

/** "…, externals not included", "Students don't count.": a clause of its own that ends in a denial. */
function isInDeniedClause({ at }: Mention, matches: readonly Match[]): boolean {
  const { from, to } = clauseAround(matches, at, CLAUSE_BREAK);
  if (to - from === matches.length) return false;
  const clause = matches.slice(from, to);
  const lastNamed = clause.findLastIndex((match) => conceptsOf(match).length > 0);
  const before = clause.slice(0, lastNamed);
  const after = clause.slice(lastNamed + 1);
  return (
    before.every((match) => conceptsOf(match).length > 0 || hasCue(match, 'filler', 'and', 'but')) &&
    after.some((match) => hasCue(match, 'except', 'not')) &&
    after.every((match) => hasCue(match, 'except', 'not', 'includes', 'including', 'count', 'filler', 'that'))
  );
}

function isNamedNext({ at, concepts }: Mention, from: number): boolean {
  return at > from && at <= from + 2 && concepts.some(({ kind }) => kind === 'indicator');
}

/** "all asylum, including repeat applications": what is included is part of what was named before it. */
export function withoutIncluded(mentions: readonly Mention[], matches: readonly Match[]): readonly Mention[] {
  const from = matches.findIndex((match) => hasCue(match, 'including'));
  const base = mentions.filter(({ at }) => at < from);
  if (from < 0 || !base.some((mention) => isTopical(mention))) return mentions;
  const counted = new Set(base.flatMap(mainOf));
  return mentions.filter(
    (mention) => mention.at < from || (isNamedNext(mention, from) && !mainOf(mention).every((id) => counted.has(id))),
  );
}

import { isAsking } from './focus/signs.ts';
import { hasCue, type Match } from './match.ts';

const LINK_GAP = /[,/&+;:]|^[-–—]$|->|→/;

/** True when something between the two says that they are two: a word such as "and" or "than", or a comma. */
export function isLinked(matches: readonly Match[], from: number, to: number): boolean {
  if (isListed(matches, from, to)) return true;
  for (let i = from + 1; i <= to; i++) {
    const match = matches[i];
    if (!match) continue;
    if (
      i < to &&
      hasCue(
        match,
        'and',
        'or',
        'than',
        'exceed',
        'compare',
        'change',
        'total',
        'sum',
        'except',
        'above',
        'below',
        'more',
        'less',
        'follow-up',
      )
    )
      return true;
    if (i < to && (isCorrelated(match, matches) || isAddedTo(match, matches))) return true;
    const gap = match.tokens[0]?.gap ?? '';
    if (LINK_GAP.test(gap) && !(gap === ',' && matches.slice(from + 1, to).some(isAsking))) return true;
  }
  return false;
}

export function isCoordinated(matches: readonly Match[], from: number, to: number): boolean {
  if (from < 0) return false;
  const between = matches.slice(from + 1, to);
  return (
    between.some(
      (match) =>
        hasCue(match, 'and', 'or', 'than', 'exceed', 'compare') ||
        (hasCue(match, 'follow-up') && !hasCue(match, 'but')) ||
        isCorrelated(match, matches),
    ) || matches.slice(from + 1, to + 1).some(({ tokens }) => /[/&+]/.test(tokens[0]?.gap ?? ''))
  );
}

/** "add the calls to the others" */
function isAddedTo(match: Match, matches: readonly Match[]): boolean {
  return hasCue(match, 'until') && matches.slice(0, matches.indexOf(match)).some((other) => hasCue(other, 'sum'));
}

/** The second half of "zowel … als". */
function isCorrelated(match: Match, matches: readonly Match[]): boolean {
  if (!hasCue(match, 'correlative')) return false;
  return matches.slice(0, matches.indexOf(match)).some((other) => hasCue(other, 'correlates'));
}

/** "applications, decisions": side by side, with a comma between them; in a longer list also "…, % granted". */
export function isListed(matches: readonly Match[], from: number, to: number): boolean {
  const startsWithComma = (at: number) => matches[at]?.tokens[0]?.gap.startsWith(',') ?? false;
  if (to - from === 1) return startsWithComma(to);
  const between = matches.slice(from + 1, to);
  const light = between.every((match) => hasCue(match, 'count', 'percent', 'share', 'filler', 'from', 'of'));
  return light && startsWithComma(from) && between.some((_, i) => startsWithComma(from + 1 + i));
}

import { isAsking } from './focus/signs.ts';
import { hasCue, type Match } from './match.ts';

const LINK_GAP = /[,/&+;:]|^[-–—]$|->|→/;

/** True when something between the two says that they are two: a word such as "and" or "than", or a comma. */
export function isLinked(matches: readonly Match[], from: number, to: number): boolean {
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
    const gap = match.tokens[0]?.gap ?? '';
    if (LINK_GAP.test(gap) && !(gap === ',' && matches.slice(from + 1, to).some(isAsking))) return true;
  }
  return false;
}

export function isCoordinated(matches: readonly Match[], from: number, to: number): boolean {
  const between = matches.slice(from + 1, to);
  return (
    from >= 0 &&
    (between.some(
      (match) =>
        hasCue(match, 'and', 'or', 'than', 'exceed', 'compare') ||
        (hasCue(match, 'follow-up') && !hasCue(match, 'but')),
    ) ||
      /[/&+]/.test(matches[to]?.tokens[0]?.gap ?? ''))
  );
}

/** "applications, decisions and grant rate": side by side, with a comma between them. */
export function isListed(matches: readonly Match[], from: number, to: number): boolean {
  return to - from === 1 && (matches[to]?.tokens[0]?.gap.startsWith(',') ?? false);
}

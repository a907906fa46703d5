import type { Language } from '../languages/language.ts';
import type { Origin, Years } from '../model/query.ts';
import { inOrder } from '../model/years.ts';
import { hasCue, type Match } from './match.ts';
import { shiftedYear, type YearMention, yearAt } from './year-at.ts';
import { findYearWords, range } from './year-words.ts';

/** The years that a question names. */
export interface FoundYears {
  readonly years: Years;
  readonly from: Origin | 'none';
  /** First and last of a range ("van 2018 naar 2020"). */
  readonly ends?: readonly [number, number];
  /** Named, but not in the data. */
  readonly missing: Years;
  /** Named as left out ("behalve 2019"). */
  readonly excluded: Years;
  /** All years, or the last so many. */
  readonly series: boolean;
  /** Of "the last five years" those that are before the data begin. */
  readonly beyond: Years;
  /** So many years after another one (before it, when negative): one of the thread, or of this question. */
  readonly shift?: number;
  /** Depends on today's date, which is never read. */
  readonly vague?: 'last-year' | 'this-year';
  /** Matches that said something about years. */
  readonly used: ReadonlySet<number>;
}

const RANGE_GAP = /^(?:[-–—−]+>?|→|\.{2,}|\/|>+)$/;

export function findYears(matches: readonly Match[], known: Years, language: Language): FoundYears {
  const mentions = findMentions(matches, known, language);
  const used = new Set(mentions.flatMap(({ at, end }) => range(at, end)));
  const excluded: number[] = [];
  const said: number[] = [];
  let ends: readonly [number, number] | undefined;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    const next = mentions[i + 1];
    if (!mention) continue;
    if (isExcluded(matches, mention)) excluded.push(mention.year);
    else if (next && isRange(matches, mention, next)) {
      ends = [Math.min(mention.year, next.year), Math.max(mention.year, next.year)];
      said.push(...range(ends[0], ends[1]));
      i++;
    } else if (isOpen(matches, mention, 'since'))
      said.push(...known.filter((year) => year >= mention.year), mention.year);
    else if (isOpen(matches, mention, 'until') && said.length === 0) {
      said.push(...known.filter((year) => year <= mention.year), mention.year);
    } else said.push(...beyond(matches, mention, known));
  }
  const words = findYearWords(matches, known, language, said, used);
  const told = words.shift && isToldBefore(matches, mentions, words.shift.at) ? words.shift.by : undefined;
  const named = told === undefined ? said : said.map((year) => year + told);
  const series = excluded.length > 0 ? known : words.series;
  const all = words.series.length > 0 && said.length === 0 ? series : named;
  const kept = withoutExcluded(all, excluded, known);
  return {
    years: inOrder(kept.filter((year) => known.includes(year))),
    from: all.length + excluded.length > 0 ? 'said' : 'none',
    ...(ends ? { ends } : {}),
    missing: inOrder(kept.filter((year) => !known.includes(year))),
    excluded,
    series: words.series.length > 0,
    beyond: words.beyond,
    ...(words.shift && told === undefined ? { shift: words.shift.by } : {}),
    ...(words.vague ? { vague: words.vague } : {}),
    used,
  };
}

/** "before 2020", "after 2018": all years on that side, or else the nearest that the data do not have. */
function beyond(matches: readonly Match[], { at, year }: YearMention, known: Years): Years {
  const opener = matches[at - 1];
  const step = opener && hasCue(opener, 'before') ? -1 : opener && hasCue(opener, 'after') ? 1 : 0;
  if (step === 0) return [year];
  const side = known.filter((other) => (other - year) * step > 0);
  return side.length > 0 ? side : [year + step];
}

/** "You had 8,420 in 2020. What was it the year before?": a sentence of its own names the year to count from. */
function isToldBefore(matches: readonly Match[], mentions: readonly YearMention[], at: number): boolean {
  const last = mentions.at(-1);
  if (mentions.length !== 1 || !last || last.end >= at) return false;
  const compared = matches.some((match) => hasCue(match, 'change', 'compare', 'than', 'more', 'less', 'by-how-much'));
  return !compared && matches.slice(last.end + 1, at + 1).some((match) => /[.?!\n]/.test(match.tokens[0]?.gap ?? ''));
}

function withoutExcluded(years: Years, excluded: Years, known: Years): Years {
  if (excluded.length === 0) return years;
  return (years.length > 0 ? years : known).filter((year) => !excluded.includes(year));
}

function findMentions(matches: readonly Match[], known: Years, language: Language): YearMention[] {
  const mentions: YearMention[] = [];
  for (let at = 0; at < matches.length; at++) {
    const mention = shiftedYear(matches, at, known, language) ?? yearAt(matches, at, known, language, mentions.at(-1));
    if (!mention) continue;
    mentions.push(mention);
    at = mention.end;
  }
  return mentions;
}

function isExcluded(matches: readonly Match[], { at, end }: YearMention): boolean {
  const [after, next] = [matches[end + 1], matches[end + 2]];
  // "2019 left aside: …"
  if (after && hasCue(after, 'except') && (!next || /[,;:.()]/.test(next.tokens[0]?.gap ?? ''))) return true;
  const before = matches[at - 1];
  const earlier = matches[at - 2];
  // "not the others. 2019": a sentence ends between them.
  if (!before || /[.?!;\n]/.test(matches[at]?.tokens[0]?.gap ?? '')) return false;
  // "2019 minus 2018" is a difference.
  if (hasCue(before, 'change')) return false;
  if (hasCue(before, 'except', 'not', 'disclaim')) return true;
  return !!earlier && hasCue(earlier, 'except', 'not') && hasCue(before, 'from', 'year', 'filler');
}

function isRange(matches: readonly Match[], first: YearMention, second: YearMention): boolean {
  const between = matches.slice(first.end + 1, second.at);
  const gap = matches[second.at]?.tokens[0]?.gap ?? '';
  if (between.length === 0) return RANGE_GAP.test(gap.replace(/['’‘]/g, ''));
  if (between.some((match) => hasCue(match, 'until')) && between.length <= 2) return true;
  const opener = matches[first.at - 1];
  return (
    !!opener && hasCue(opener, 'between') && between.length === 1 && !!between[0] && hasCue(between[0], 'and', 'until')
  );
}

function isOpen(matches: readonly Match[], { at, end }: YearMention, cue: 'since' | 'until'): boolean {
  const before = matches[at - 1];
  const after = matches[end + 1];
  const opener = cue === 'until' ? 'up-to' : cue;
  if (before && hasCue(before, opener) && !hasCue(before, 'above')) return true;
  return cue === 'since' && !!after && hasCue(after, 'since') && !isYearNext(matches, end + 2);
}

function isYearNext(matches: readonly Match[], at: number): boolean {
  return matches[at]?.tokens[0]?.number !== undefined;
}

import type { CatalogueUnit } from '../../dataset/schema.ts';
import { findScale } from './scale.ts';
import { takeMarkers } from './take-markers.ts';
import { alternatives, MONTH_NAMES, wordTest } from './vocabulary.ts';

/**
 * What the figures under a column are: those of a whole year, planned for a year, of a part of a year, up to a year, of
 * two years together ("2019/20"), worked out from other columns, or something else.
 */
export type ColumnKind = 'year' | 'planned' | 'part' | 'until' | 'range' | 'computed' | 'other';

export interface ColumnHead {
  readonly kind: ColumnKind;
  /** The year that it names, whether or not its figures count for that year. */
  readonly named?: number;
  readonly markers: readonly string[];
  readonly unit?: CatalogueUnit;
  /** True where it says more than a year: "Rekening 2020". */
  readonly isQualified: boolean;
}

const YEAR = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;
const RANGE = /^(?<from>(?:19|20|21)\d\d)\s?[-–/]\s?(?<to>(?:19|20|21)?\d\d)$/;
const MONTH = new RegExp(`(?<!\\p{L})(?:${MONTH_NAMES})(?!\\p{L})\\.?`, 'iu');
const DATE = new RegExp(
  `(?<!\\d)(?:\\d{1,2}\\s+(?:${MONTH_NAMES})\\.?|(?:${MONTH_NAMES})\\.?\\s+\\d{1,2},?|\\d{1,2}[-/.]\\d{1,2}[-/.])\\s*(?=(?:19|20|21)\\d\\d)`,
  'iu',
);
const NUMBERED_PART = /(?<![\p{L}\d])(?:[QK][1-4]|H[12]|[1-4](?:e|de|st|nd|rd|th)|I{1,3}|IV)(?![\p{L}\d])/iu;
const SIGN_OF_CHANGE = /^(?:%|Δ.*|∆.*|[+][/\s-]*[-–]|±)$|%/;
const KNOWN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${alternatives('planned', 'actual', 'ofYear', 'status', 'until')}|[prv])\\.?(?![\\p{L}\\p{N}])`,
  'giu',
);
const HAS_LETTER = /\p{L}/u;

const isComputed = wordTest('change');
const isPart = wordTest('partOfYear');
const isUntil = wordTest('until');
const isPlanned = wordTest('planned');

/** What stands above a column. */
export function classifyColumn(raw: string): ColumnHead {
  const marked = takeMarkers(raw);
  const scale = findScale(marked.text);
  const inner = takeMarkers(scale?.rest || marked.text);
  const text = inner.text;
  const years = (text.match(YEAR) ?? []).map(Number);
  const rest = text.replace(DATE, ' ').replace(YEAR, ' ');
  const head = {
    markers: [...inner.markers, ...marked.markers],
    isQualified: HAS_LETTER.test(rest),
    ...(scale ? { unit: scale.unit } : {}),
  };
  const range = RANGE.exec(text)?.groups;
  if (range) return { ...head, kind: isGoingUp(range.from ?? '', range.to ?? '') ? 'range' : 'computed' };
  const [named] = years;
  if (named === undefined)
    return {
      ...head,
      kind: isComputed(text) || SIGN_OF_CHANGE.test(text) ? 'computed' : isPart(text) ? 'part' : 'other',
    };
  if (isComputed(rest) || SIGN_OF_CHANGE.test(rest.trim())) return { ...head, kind: 'computed' };
  if (years.length > 1) return { ...head, kind: 'other' };
  if (isPart(rest) || NUMBERED_PART.test(rest) || MONTH.test(rest)) return { ...head, named, kind: 'part' };
  if (isUntil(rest)) return { ...head, named, kind: 'until' };
  if (HAS_LETTER.test(rest.replace(KNOWN, ' '))) return { ...head, named, kind: 'other' };
  return { ...head, named, kind: isPlanned(rest) ? 'planned' : 'year' };
}

function isGoingUp(from: string, to: string): boolean {
  const end = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to);
  return end > Number(from);
}

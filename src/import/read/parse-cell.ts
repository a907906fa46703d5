import type { Unit } from '../../model/dataset.ts';
import { takeMarkers } from './take-markers.ts';

/** What stands in one cell of a table. `plain` when nothing but the number stands there, so that its unit is open. */
export type Cell =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly unit: Unit;
      readonly plain: boolean;
      readonly markers: readonly string[];
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'glued' }
  | { readonly kind: 'text' };

const MISSING = /^(?:[-–—.…?]|-{2,3}|x|n\.?v\.?t\.?|n\.?b\.?|n\/a|n\.?a\.?|onb\.?|nnb|pm)?$/i;
const GROUPED = /^\d{1,3}(?<separator>[., '’])\d{3}(?:\k<separator>\d{3})*(?:(?<decimal>[.,])\d{1,2})?$/;
const PLAIN = /^(?:0|[1-9]\d*)(?:[.,]\d{1,2})?$/;
const SMALL = /^0[.,]\d+$/;
const AMOUNT =
  /^(?:€|eur\b)?\s*(?<number>[-−–+]?\s?\(?[\d., '’]*\d\)?)\s*(?<scale>miljard|mld\.?|billion|bn|miljoen|mln\.?|million|mio|m|duizend|thousand|k)?\s*(?:€|euro|eur)?$/i;
const EURO = /€|\beuro?\b/i;
const FTE = /^(?<number>.*\d)\s*fte(?:['’]?s)?$/i;
const PERCENT = /^(?<number>.*\d)\s*(?:%|procent|per ?cent)$/i;
const DIGITS_ONLY = /^[-−–]?[\d.,%' ’]+$/;
const LEADING_ZERO = /^0\d/;
const MILLIONS: Readonly<Record<string, number>> = { b: 1000, m: 1, d: 0.001, t: 0.001, k: 0.001 };

export function parseCell(raw: string): Cell {
  const trimmed = raw.trim();
  if (MISSING.test(trimmed)) return { kind: 'missing' };
  const { text, markers } = takeMarkers(trimmed);
  const found = parseUnits(text);
  if (found) return { kind: 'number', markers, ...found };
  return DIGITS_ONLY.test(text) && !LEADING_ZERO.test(text) ? { kind: 'glued' } : { kind: 'text' };
}

function parseUnits(text: string): { value: number; unit: Unit; plain: boolean } | undefined {
  const percent = PERCENT.exec(text)?.groups?.number;
  if (percent !== undefined) return withUnit(parseNumber(percent), 'percent');
  const fte = FTE.exec(text)?.groups?.number;
  if (fte !== undefined) return withUnit(parseNumber(fte), 'fte');
  if (EURO.test(text)) return withUnit(parseEuros(text), 'million-eur');
  const value = parseNumber(text);
  return value === undefined ? undefined : { value, unit: 'count', plain: true };
}

function withUnit(value: number | undefined, unit: Unit): { value: number; unit: Unit; plain: boolean } | undefined {
  return value === undefined ? undefined : { value, unit, plain: false };
}

/** In millions: "€ 495,9 miljoen" is 495.9, "€ 1.250.000" is 1.25. */
function parseEuros(text: string): number | undefined {
  const groups = AMOUNT.exec(text.trim())?.groups;
  const number = groups?.number === undefined ? undefined : parseNumber(groups.number);
  if (number === undefined) return undefined;
  const scale = groups?.scale?.toLowerCase();
  const factor =
    scale === undefined
      ? 0.000001
      : scale.startsWith('mld') || scale.startsWith('miljard')
        ? 1000
        : (MILLIONS[scale[0] ?? ''] ?? 1);
  return Number((number * factor).toFixed(6));
}

/** 12.310, 12,310 and 12 310 are the same number; one or two digits after the last separator are decimals. */
export function parseNumber(text: string): number | undefined {
  const negative = /^(?:[-−–]|\()/.test(text.trim());
  const bare = text
    .trim()
    .replace(/^[-−–+]\s?/, '')
    .replace(/^\((?<inside>.*)\)$/, '$<inside>')
    .trim();
  const magnitude = parseMagnitude(bare);
  return magnitude === undefined ? undefined : negative ? -magnitude : magnitude;
}

function parseMagnitude(text: string): number | undefined {
  const grouped = GROUPED.exec(text)?.groups;
  if (grouped) {
    if (text.startsWith('0') || grouped.decimal === grouped.separator)
      return SMALL.test(text) ? Number(text.replace(',', '.')) : undefined;
    const [whole = '', decimals = ''] = grouped.decimal ? splitAtLast(text, grouped.decimal) : [text];
    return Number(`${whole.replace(/\D/g, '')}.${decimals || '0'}`);
  }
  return PLAIN.test(text) || SMALL.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function splitAtLast(text: string, separator: string): [string, string] {
  const at = text.lastIndexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}

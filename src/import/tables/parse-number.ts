import { ANY_STYLE, type NumberStyle } from './number-style.ts';

/** `unclear` where the same digits can be two numbers: 1.183 is 1183, or a little more than 1. */
export type ParsedNumber = { readonly value: number } | 'unclear' | undefined;

const SIGNS = /^[-−–—+]\s?/;
const NEGATIVE = /^(?:[-−–—]|\()/;
const IN_BRACKETS = /^\((?<inside>.*)\)$/;
const GROUPED =
  /^(?<whole>\d{1,3}(?<separator>[., '’])\d{3}(?:\k<separator>\d{3})*)(?:(?<decimal>[.,])(?<decimals>\d{1,2}|\d{4,}))?$/;
const LONE = /^(?<whole>[1-9]\d{0,2})(?<separator>[.,])(?<decimals>\d{3})$/;
/** 12.310 with the footnote mark 2 behind it, where the dot divides thousands. */
const GLUED_MARKER = /^[1-9]\d{0,2}(?<separator>[.,])\d{4}$/;
const PLAIN = /^(?<whole>\d+)(?:[.,](?<decimals>\d{1,2}|\d{4,}))?$/;
const SMALL = /^(?<whole>0|\d{4,})[.,](?<decimals>\d+)$/;
const LEADING_ZERO = /^0\d/;

/** 12.310, 12,310 and 12 310 are the same number, and so are (12), -12 and −12. */
export function parseNumber(text: string, style: NumberStyle = ANY_STYLE): ParsedNumber {
  const trimmed = text.trim();
  const bare = trimmed.replace(SIGNS, '').replace(IN_BRACKETS, '$<inside>').trim();
  const magnitude = parseMagnitude(bare, style);
  if (magnitude === undefined || magnitude === 'unclear') return magnitude;
  return { value: NEGATIVE.test(trimmed) && magnitude.value !== 0 ? -magnitude.value : magnitude.value };
}

function parseMagnitude(text: string, style: NumberStyle): ParsedNumber {
  if (LEADING_ZERO.test(text)) return undefined;
  const lone = LONE.exec(text)?.groups;
  if (lone) {
    const meaning = style[lone.separator as '.' | ','];
    if (meaning === 'unclear') return 'unclear';
    return { value: Number(meaning === 'group' ? `${lone.whole}${lone.decimals}` : `${lone.whole}.${lone.decimals}`) };
  }
  const grouped = GROUPED.exec(text)?.groups;
  if (grouped && !text.startsWith('0')) {
    if (grouped.decimal === grouped.separator) return undefined;
    return { value: Number(`${grouped.whole?.replace(/\D/g, '')}.${grouped.decimals ?? '0'}`) };
  }
  const marked = GLUED_MARKER.exec(text)?.groups;
  if (marked && style[marked.separator as '.' | ','] === 'group') return undefined;
  const plain = (PLAIN.exec(text) ?? SMALL.exec(text))?.groups;
  return plain && { value: Number(`${plain.whole}.${plain.decimals ?? '0'}`) };
}

import type { CatalogueUnit } from '../../dataset/schema.ts';
import { ANY_STYLE, type NumberStyle } from './number-style.ts';
import { parseNumber } from './parse-number.ts';
import { takeMarkers } from './take-markers.ts';
import { alternatives, MONTHS } from './vocabulary.ts';

/** A number in a cell. `plain` when nothing but the number stands there, so that its unit is open. */
export interface NumberCell {
  readonly kind: 'number';
  readonly value: number;
  readonly unit: CatalogueUnit;
  readonly plain: boolean;
  readonly markers: readonly string[];
  /** What is counted, where the cell says it: "km" in "424 km". */
  readonly word?: string;
}

/** What stands in one cell of a table. `inexact` is "< 5" or "ca. 300", `unclear` a number that can be read in two ways. */
export type Cell =
  | NumberCell
  | { readonly kind: 'missing' }
  | { readonly kind: 'inexact' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'glued' }
  | { readonly kind: 'text' };

const MISSING =
  /^(?:[-–—−.…?/·]|-{2,3}|\.{2,3}|x|n\.?v\.?t\.?|n\.?b\.?|n\/a|n\.?a\.?|onb\.?|nnb|n\.?n\.?b\.?|n\.?t\.?b\.?|tba|tbd|pm|p\.m\.|onbekend|unknown|#n\/a|geheim)?$/i;
const POWERS = {
  billion: alternatives('billions'),
  million: `${alternatives('millions')}|(?<short>m)`,
  thousand: `${alternatives('thousands')}|(?<shorter>k)`,
} as const;
const EURO = `€|${alternatives('euros')}`;
const POWER = `(?:(?<billion>${POWERS.billion})|(?<million>${POWERS.million})|(?<thousand>${POWERS.thousand}))\\.?`;
const NUMBER = `(?<number>[-−–—+]?\\s?\\(?\\d(?:[\\d., '’]*\\d)?\\)?)`;
const AMOUNT = new RegExp(`^(?<sign>[-−–—]\\s?)?(?:(?:${EURO})\\s*)?${NUMBER}\\s*(?:${POWER})?\\s*(?:${EURO})?$`, 'iu');
const HAS_EURO = new RegExp(`€|(?<!\\p{L})(?:${alternatives('euros')})(?!\\p{L})`, 'iu');
const FTE = /^(?<number>.*\d\)?)\s*fte(?:['’]?s)?$/i;
const PERCENT = new RegExp(`^(?<number>.*\\d\\)?)\\s*(?:%|${alternatives('percent')})\\)?$`, 'iu');
const WITH_WORD = /^(?<number>[-−–—]?\s?\d[\d., ]*)\s(?<word>\p{L}[\p{L}²³/.]{0,14}\d?)$/u;
const INEXACT = new RegExp(`^(?:[<>≤≥±~≈]|(?:${alternatives('inexact')})\\.?\\s)\\s*(?=[€\\d])`, 'iu');
const PERCENT_IN_BRACKETS = /^\((?<inside>.*\d)\s*%\)$/;
const PLAIN_NUMBER = /^\d[\d.,]*$/;
const TWO_EUROS = /€.*€/;
const RANGE = /^\d[\d.,]*\s?[-–—]\s?\d[\d.,]*$/;
/** A letter glued to a figure, as statistics offices mark what is provisional, revised or estimated. */
const FLAG = /^(?<number>[-−–]?\d[\d., ]*)(?<flag>[abcprv])$/;
const STATUS = new RegExp(`\\s*\\((?:${alternatives('status')}|[prv])\\.?\\)$`, 'iu');
const DIGITS_ONLY = /^[-−–]?[\d.,%' ’]+$/;
const LEADING_ZERO = /^0\d/;
/** One or two digits in brackets are a negative number, or the number of a footnote: nobody can tell. */
const SMALL_IN_BRACKETS = /^\(\d{1,2}\)$/;

export function parseCell(raw: string, style: NumberStyle = ANY_STYLE): Cell {
  if (PLAIN_NUMBER.test(raw)) return plainCell(raw, style);
  const trimmed = raw.trim().replace(STATUS, '');
  if (MISSING.test(trimmed)) return { kind: 'missing' };
  if (SMALL_IN_BRACKETS.test(trimmed)) return { kind: 'text' };
  if (INEXACT.test(trimmed)) return { kind: 'inexact' };
  const { text, markers } = takeMarkers(trimmed);
  const flagged = FLAG.exec(text)?.groups;
  const found = parseUnits(flagged?.number ?? text, style);
  if (found === 'unclear') return { kind: 'unclear' };
  if (found) return { kind: 'number', markers: flagged?.flag ? [...markers, flagged.flag] : markers, ...found };
  if (MISSING.test(text) && markers.length > 0) return { kind: 'missing' };
  if (RANGE.test(text)) return { kind: 'text' };
  return DIGITS_ONLY.test(text) && !LEADING_ZERO.test(text) ? { kind: 'glued' } : { kind: 'text' };
}

/** The commonest cell, without a look at everything else that a cell can be. */
function plainCell(raw: string, style: NumberStyle): Cell {
  const parsed = parseNumber(raw, style);
  if (parsed === 'unclear') return { kind: 'unclear' };
  if (parsed) return { kind: 'number', value: parsed.value, unit: 'count', plain: true, markers: [] };
  return { kind: LEADING_ZERO.test(raw) ? 'text' : 'glued' };
}

type Found = Omit<NumberCell, 'kind' | 'markers'> | 'unclear' | undefined;

function parseUnits(text: string, style: NumberStyle): Found {
  const make = (number: string, unit: CatalogueUnit, extra: { plain?: boolean; word?: string } = {}): Found => {
    const parsed = parseNumber(number, style);
    if (parsed === undefined || parsed === 'unclear') return parsed;
    return { value: parsed.value, unit, plain: false, ...extra };
  };
  const percent = PERCENT.exec(text.replace(PERCENT_IN_BRACKETS, '($<inside>)%'))?.groups?.number;
  if (percent !== undefined) return make(percent, 'percent');
  const fte = FTE.exec(text)?.groups?.number;
  if (fte !== undefined) return make(fte, 'fte');
  const plain = make(text, 'count', { plain: true });
  if (plain !== undefined) return plain;
  const amount = AMOUNT.exec(text)?.groups;
  if (amount?.number !== undefined && !TWO_EUROS.test(text)) {
    const unit = amountUnit(amount, HAS_EURO.test(text));
    const found = unit && make(`${amount.sign ?? ''}${amount.number}`, unit);
    if (found) return found;
  }
  const counted = WITH_WORD.exec(text)?.groups;
  if (!counted?.number || !counted.word || MONTHS.has(counted.word.toLowerCase())) return undefined;
  return make(counted.number, 'count', { word: counted.word });
}

function amountUnit(
  { billion, million, thousand, short, shorter }: Readonly<Record<string, string | undefined>>,
  isMoney: boolean,
): CatalogueUnit | undefined {
  if (isMoney) return billion ? 'billion-eur' : million ? 'million-eur' : thousand ? 'thousand-eur' : 'eur';
  if (short ?? shorter) return undefined;
  return million ? 'million' : thousand ? 'thousand' : undefined;
}

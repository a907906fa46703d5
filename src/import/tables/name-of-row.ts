import type { CatalogueUnit } from '../../dataset/schema.ts';
import { languages } from '../../languages/languages.ts';
import { LANGUAGE_CODES } from '../../model/language-code.ts';
import type { Label } from './factsheet.ts';
import { type IsKnown, readScaledLabel } from './read-label.ts';
import type { ColumnCell } from './read-table.ts';
import { findScale } from './scale.ts';
import { wordTest } from './vocabulary.ts';

const isUnitHead = wordTest('unitHead');
const namesNumber = wordTest('counted');
const NUMBERS: ReadonlySet<string> = new Set(LANGUAGE_CODES.map((code) => languages[code].factsheet.figureNames.count));
const HAS_WORD = /[\p{L}%€]/u;
const IN_BRACKETS = /[)\]]$/;

/** The name, without the markers and without what it says in brackets that it is counted in. */
export function nameOfRow(
  name: string,
  line: number,
  { isRow, footnotes }: { readonly isRow: IsKnown; readonly footnotes: ReadonlySet<string> },
): NamedRow {
  const { label, scale, bare } = readScaledLabel(name, line, isRow, footnotes);
  if (!scale) return { label };
  return { label: bare && IN_BRACKETS.test(label.text) ? bare : label, unit: scale.unit };
}

/** Columns beside the years can hold more of the name ("Noord", "Mannen"), or say what it is counted in ("km", "x € 1.000"). */
export function withNameColumns(named: NamedRow, cells: readonly ColumnCell[]): NamedRow {
  const firstYear = cells.findIndex(({ column }) => column.year !== undefined);
  let all = named;
  for (const [at, { column, raw = '' }] of cells.entries()) {
    if (column.kind !== 'other' || !HAS_WORD.test(raw)) continue;
    const scale = findScale(raw);
    if (scale?.rest === '') all = { ...all, unit: scale.unit };
    else if (isUnitHead(column.text)) {
      all = saysNumber(raw) ? { ...all, isCounted: true } : withText(all, `${all.label.text} (${raw})`);
    } else if (at < firstYear && !all.label.text.endsWith(raw))
      all = withText(all, `${all.label.text}${/^\d+[.)]?$/.test(all.label.text) ? '' : ','} ${raw}`);
  }
  return all;
}

function saysNumber(unit: string): boolean {
  return namesNumber(unit) || NUMBERS.has(unit.toLowerCase());
}

function withText(named: NamedRow, text: string): NamedRow {
  return { ...named, label: { ...named.label, text } };
}

/** The name of a row, and what it says that it is counted in. */
export interface NamedRow {
  readonly label: Label;
  readonly unit?: CatalogueUnit;
  /** Set where a column of units says that it is a number of things. */
  readonly isCounted?: true;
}

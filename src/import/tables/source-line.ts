import { separateCells } from './separate-cells.ts';
import { LINE_END } from './signs.ts';

/** One line of the factsheet, without what the conversion from another format left in it. */
export interface SourceLine {
  /** Counted from 1, as an editor shows it. */
  readonly number: number;
  /** Spaces and tabs are kept: they tell the columns apart, and a tab at the end holds an empty cell. */
  readonly text: string;
  /** True right after a page break. */
  readonly startsPage: boolean;
}

const INVISIBLE = /[\ufffd\u200b-\u200d\u2060\ufeff\u00ad]/g;
const END_SPACES = / +$/;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\v]/g;
const ODD_HYPHEN = /[\u2010-\u2012]/g;

export function splitLines(source: string): SourceLine[] {
  const raw = source.split(LINE_END);
  const clean = raw.map((line) =>
    line
      .replaceAll('\f', '')
      .replace(INVISIBLE, '')
      .replace(ODD_SPACE, ' ')
      .replace(ODD_HYPHEN, '-')
      .replace(END_SPACES, ''),
  );
  return separateCells(clean).map((text, index) => ({
    number: index + 1,
    text,
    startsPage: raw[index]?.includes('\f') ?? false,
  }));
}

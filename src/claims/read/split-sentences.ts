import type { ClaimLexicon } from '../claim-lexicon.ts';

/** A stretch of a text that is read by itself. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** A line of a table: its cells stand apart by tabs or bars. */
  readonly row?: true;
  /** The first sentence of an item in a list. */
  readonly item?: true;
}

const ITEM_MARK = /^\s*[-*•–·▪◦‣]\s/;

const CELL_MARK = /\t|\s\|\s|^\||;[^\s]/;
const SENTENCE_END = /[.?!…]+["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\p{N}€“"#•-])|\?(?=\s)/gu;

/** With the dots in it: "e.g". */
const LAST_WORD = /(?:^|[\s(])(?<word>[\p{L}.]+)$/u;
const LONGEST_ABBREVIATION = 12;

/** As long as a sentence may be: a longer one is cut at a space. */
const LONGEST = 900;

/** The sentences of a text, in order; a line break ends one as well. Linear in the length of the text. */
export function splitSentences(text: string, { abbreviations }: Pick<ClaimLexicon, 'abbreviations'>): readonly Piece[] {
  const pieces: Piece[] = [];
  let lineStart = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const bare = line.replace(/\r?\n$/, '');
    if (isRow(bare)) pieces.push({ start: lineStart, end: lineStart + bare.length, row: true });
    else
      for (const [from, to] of sentencesOf(bare, abbreviations))
        pieces.push({
          start: lineStart + from,
          end: lineStart + to,
          ...(from === 0 && ITEM_MARK.test(bare) ? { item: true } : {}),
        });
    lineStart += line.length;
  }
  return pieces.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

/** In characters: what stands between two marks and is longer is no cell of a table. */
const LONGEST_CELL = 120;

function isRow(line: string): boolean {
  if (!CELL_MARK.test(line)) return false;
  const cells = line.split(/\t|\|/);
  return cells.length > 2 && cells.every((cell) => cell.length <= LONGEST_CELL);
}

function sentencesOf(line: string, abbreviations: ReadonlySet<string>): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  for (const match of line.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const before = LAST_WORD.exec(line.slice(Math.max(0, match.index - LONGEST_ABBREVIATION), match.index))?.groups
      ?.word;
    if (match[0].startsWith('.') && abbreviations.has(before?.toLowerCase() ?? '')) continue;
    ends.push(end);
  }
  const cuts = [0, ...ends, line.length];
  return cuts.slice(1).flatMap((to, i) => cutLong(line, cuts[i] ?? 0, to));
}

function cutLong(line: string, from: number, to: number): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let start = from;
  while (to - start > LONGEST) {
    const space = line.lastIndexOf(' ', start + LONGEST);
    const end = space > start ? space : start + LONGEST;
    parts.push([start, end]);
    start = end;
  }
  parts.push([start, to]);
  return parts;
}

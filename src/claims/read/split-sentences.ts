/** A stretch of a text that is read by itself. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** A line of a table: its cells stand apart by tabs or bars. */
  readonly row?: true;
}

const CELL_MARK = /\t|\s\|\s|^\||;[^\s]/;
/** Abbreviations that a sentence does not end with. */
const ABBREVIATED =
  /(?:^|[\s(])(?:nr|nrs|no|nos|p|pp|pag|blz|art|jl|ca|mln|mld|incl|excl|resp|vs|dr|mr|mrs|ms|drs|prof|fig|tab|approx|e\.g|i\.e|o\.a|t\.o\.v|m\.b\.t|d\.w\.z|bijv|nl|vol|sec|a\.o|u\.s|u\.k|v)\.$/i;
const SENTENCE_END = /[.?!…]+["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\p{N}€“"#•-])|\?(?=\s)/gu;

/** As long as a sentence may be: a longer one is cut at a space. */
const LONGEST = 900;

/** The sentences of a text, in order; a line break ends one as well. Linear in the length of the text. */
export function splitSentences(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let lineStart = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const bare = line.replace(/\r?\n$/, '');
    if (CELL_MARK.test(bare) && bare.split(/\t|\|/).length > 2)
      pieces.push({ start: lineStart, end: lineStart + bare.length, row: true });
    else for (const [from, to] of sentencesOf(bare)) pieces.push({ start: lineStart + from, end: lineStart + to });
    lineStart += line.length;
  }
  return pieces.filter(({ start, end }) => text.slice(start, end).trim() !== '');
}

function sentencesOf(line: string): readonly (readonly [number, number])[] {
  const ends: number[] = [];
  for (const match of line.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATED.test(line.slice(Math.max(0, match.index - 12), match.index + 1)))
      continue;
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

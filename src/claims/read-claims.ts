import type { Claim } from '../model/claim.ts';
import { isWeak } from '../parse/mention.ts';
import { type Discourse, NOTHING_SAID } from './read/discourse.ts';
import { readAmounts } from './read/read-amounts.ts';
import { readDirections } from './read/read-directions.ts';
import { listedIn, readRanks } from './read/read-ranks.ts';
import { readRow, type Table } from './read/read-table.ts';
import { type ReadContext, readSentence, type Sentence } from './read/sentence.ts';
import { type Piece, splitSentences } from './read/split-sentences.ts';
import { yearsOf } from './read/years.ts';

/** A stretch of a text, and what was found in it; the cells of a row are read with the table that it belongs to. */
export interface ReadPiece extends Piece {
  readonly sentence?: Sentence;
}

export function readPieces(text: string, context: ReadContext): readonly ReadPiece[] {
  return splitSentences(text, context.claimLexicons[context.language]).map((piece) =>
    piece.row ? piece : { ...piece, sentence: readSentence(text.slice(piece.start, piece.end), context) },
  );
}

/** Everything that a text states that figures can bear out or not, in the order in which it stands there. */
export function readClaims(
  text: string,
  pieces: readonly ReadPiece[],
  context: ReadContext,
  before: Discourse = NOTHING_SAID,
): readonly Claim[] {
  const claims: Claim[] = [];
  let discourse = before;
  let table: Table | undefined;
  /** What was said before the list that is being read. */
  let heading: Discourse | undefined;
  for (const { start, end, item, sentence } of pieces) {
    if (!sentence) {
      const read = readRow(text.slice(start, end), start, table, discourse, context);
      table = read.table;
      claims.push(...read.claims);
      continue;
    }
    table = undefined;
    if (item) {
      heading ??= discourse;
      discourse = atItem(sentence, heading, discourse);
    } else if (text[start - 1] === '\n') heading = undefined;
    const amounts = readAmounts(sentence, discourse, context.dataset);
    const after = amounts.at(-1)?.discourse ?? discourse;
    const own = [
      ...amounts.map(({ claim }) => claim),
      ...readDirections(sentence, { ...after, ...yearOf(sentence, discourse) }, amounts, context.dataset),
      ...readRanks(sentence, { ...after, ...yearOf(sentence, discourse) }, context.dataset),
    ];
    claims.push(...shifted(own, start));
    const stated = amounts
      .flatMap(({ claim }) => claim.about.slice(0, 1))
      .flatMap((about) => (about.is === 'value' ? [about.of] : []));
    discourse = { ...carryOn(sentence, after, own.length > 0), recent: stated, ...listOf(sentence) };
  }
  return claims.sort((a, b) => a.start - b.start);
}

/** As they stand in the text that this one begins in at that place. */
export function shifted(claims: readonly Claim[], by: number): readonly Claim[] {
  return by === 0 ? claims : claims.map((claim) => ({ ...claim, start: claim.start + by, end: claim.end + by }));
}

/** The items of a list are of one year, and one that names its own subject does not go on from the item before it. */
function atItem({ mentions }: Sentence, heading: Discourse, before: Discourse): Discourse {
  const { year } = heading;
  if (mentions.some((one) => !isWeak(one))) return heading;
  return year === undefined ? before : { ...before, year };
}

function listOf(sentence: Sentence): Pick<Discourse, 'listed'> {
  const listed = listedIn(sentence);
  return listed ? { listed } : {};
}

/** The year that a sentence speaks of, or that was spoken of before it. */
function yearOf(sentence: Sentence, discourse: Discourse): { year?: number } {
  const year = sentence.periods.flatMap((period) => yearsOf(period, discourse))[0] ?? discourse.year;
  return year === undefined ? {} : { year };
}

/** A heading, or a sentence without a figure, still says what the next ones are about. */
function carryOn(sentence: Sentence, discourse: Discourse, hasClaims: boolean): Discourse {
  const { base: _, ...rest } = discourse;
  if (hasClaims && rest.mentions.length > 0) return rest;
  if (sentence.mentions.length === 0) return hasClaims ? rest : { ...rest, ...yearOf(sentence, discourse) };
  const { metric: __, ...open } = rest;
  return { ...open, mentions: sentence.mentions, ...yearOf(sentence, discourse) };
}

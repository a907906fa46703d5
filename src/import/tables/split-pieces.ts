/** A stretch of text between tabs, or between two or more spaces. */
export interface Piece {
  readonly text: string;
  /** Where it stands on the line, in characters; only of use where columns are made with spaces. */
  readonly start: number;
  readonly end: number;
}

export interface Pieces {
  /** What keeps the columns apart: tabs, runs of spaces, or nothing more than single spaces. */
  readonly layout: 'tabs' | 'spaces' | 'single';
  readonly pieces: readonly Piece[];
}

const STRETCH = /\S+(?: \S+)*/g;

/** Empty pieces between tabs are kept, because an empty cell holds its place. */
export function splitPieces(text: string): Pieces {
  if (text.includes('\t')) return { layout: 'tabs', pieces: splitAtTabs(text) };
  const pieces = [...text.matchAll(STRETCH)].map((match) => piece(match[0], match.index));
  return { layout: pieces.length > 1 ? 'spaces' : 'single', pieces };
}

function splitAtTabs(text: string): Piece[] {
  let at = 0;
  return text.split('\t').map((part) => {
    const found = piece(part.trim(), at);
    at += part.length + 1;
    return found;
  });
}

function piece(text: string, start: number): Piece {
  return { text, start, end: start + text.length };
}

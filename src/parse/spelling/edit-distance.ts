const MOST_LETTERS = 64;

// Rows of the table, made once: a question with many typing errors would make thousands of them.
let before = new Uint8Array(MOST_LETTERS + 1);
let above = new Uint8Array(MOST_LETTERS + 1);
let row = new Uint8Array(MOST_LETTERS + 1);

/**
 * How many letters must be added, left out, changed, or swapped with their neighbour to make `a` into `b`
 * (optimal string alignment). Stops early, and answers `max + 1`, when it is more than `max`, or when a word has
 * more than 64 letters.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max || a.length > MOST_LETTERS || b.length > MOST_LETTERS) return max + 1;
  for (let j = 0; j <= b.length; j++) above[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (fillRow(a, b, i) > max) return max + 1;
    [before, above, row] = [above, row, before];
  }
  return above[b.length] ?? max + 1;
}

/** Fills the row of the i-th letter of `a`; answers its lowest value. */
function fillRow(a: string, b: string, i: number): number {
  const letter = a.charCodeAt(i - 1);
  const previous = a.charCodeAt(i - 2);
  row[0] = i;
  let best = i;
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    let cost = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (letter === other ? 0 : 1));
    if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && previous === other)
      cost = Math.min(cost, at(before, j - 2) + 1);
    row[j] = cost;
    if (cost < best) best = cost;
  }
  return best;
}

function at(values: Uint8Array, index: number): number {
  return values[index] ?? MOST_LETTERS;
}

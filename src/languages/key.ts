const MARKS = /\p{M}/gu;
const NOT_ALPHANUMERIC = /[^\p{L}\p{N}]/gu;
const PLAIN = /^[a-z0-9]*$/;
const ASCII = /^[ -~]*$/;

/** Small letters without accents: "Beëindigd" and "beeindigd" are the same word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '');
}

/** What a term is found by: only its letters and digits, so that spaces, hyphens and apostrophes do not matter. */
export function keyOf(term: string): string {
  const folded = fold(term);
  return PLAIN.test(folded) ? folded : folded.replace(NOT_ALPHANUMERIC, '');
}

/** Terms written one after another with commas between them, over as many lines as it takes. */
export function list(terms: string): readonly string[] {
  return terms
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');
}

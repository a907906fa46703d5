/** A year as tables print it, as a piece of a pattern. */
export const YEAR = '(?:19|20|21)\\d\\d';
export const ONLY_YEAR = new RegExp(`^${YEAR}$`);
export const HAS_YEAR = new RegExp(`(?<!\\d)${YEAR}(?!\\d)`);

/** Small raised digits, which stand for footnotes: the place of each is its value. */
export const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Says of a number that its decimal sign is a point, whatever the other numbers of a text have: a spreadsheet holds it so. */
export const EXACT = '\u2060';

export const LINE_END = /\r\n|\n|\r/;

/** "12" as "¹²". */
export function raiseDigits(digits: string): string {
  return [...digits].map((digit) => RAISED_DIGITS[Number(digit)]).join('');
}

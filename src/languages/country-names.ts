import type { LanguageCode } from '../model/language-code.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Every country as the language calls it, from the Unicode data that Node brings along. */
export function countryNames(language: LanguageCode): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return codes.filter((code) => !NOT_A_COUNTRY.has(code)).flatMap((code) => names.of(code) ?? []);
}

/** The country of the data themselves is no restriction; "reunion" is what families have; the rest are codes for groups of countries, or for tests. */
const NOT_A_COUNTRY = new Set(['NL', 'BQ', 'EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'GB', 'UK', 'RE']);

import type { LanguageCode } from '../../src/model/language-code.ts';

/** A number as it stands in a text: what it is worth, and how precisely it is given. */
export interface WrittenNumber {
  readonly text: string;
  readonly value: number;
  readonly decimals: number;
  /** Followed by a per cent sign, or by percentage points. */
  readonly isPercent: boolean;
  /** Written as years are: four digits, ungrouped, as no figure is. */
  readonly isYear: boolean;
}

const PERCENT = '(?<percent>\\s?(?:%|procentpunt|percentage point))?';
const PATTERNS: Readonly<Record<LanguageCode, RegExp>> = {
  nl: new RegExp(`(?<number>\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)${PERCENT}`, 'g'),
  en: new RegExp(`(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)${PERCENT}`, 'g'),
};

export function numbersInText(text: string, language: LanguageCode): WrittenNumber[] {
  const decimal = language === 'nl' ? ',' : '.';
  return [...text.matchAll(PATTERNS[language])].map(({ groups }) => {
    const { number = '', percent } = groups ?? {};
    const [whole = '', fraction = ''] = number.split(decimal);
    return {
      text: `${number}${percent ?? ''}`,
      value: Number(`${whole.replace(/[.,]/g, '')}.${fraction || '0'}`),
      decimals: fraction.length,
      isPercent: percent !== undefined,
      isYear: percent === undefined && /^(?:19|20|21)\d\d$/.test(number),
    };
  });
}

import { LANGUAGE_CODES } from '../languages/language.ts';

const MONTH_AND_YEAR = /^(?:\d{1,2}\s+)?(?<month>\p{L}+)\s+(?<year>(?:19|20|21)\d\d)$/u;

const MONTHS = new Map(
  LANGUAGE_CODES.flatMap((language) => {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return Array.from(
      { length: 12 },
      (_, month) => [format.format(new Date(Date.UTC(2000, month))).toLowerCase(), month + 1] as const,
    );
  }),
);

/** "April 2021" as "2021-04": how a factsheet says when it was published. */
export function findMonth(text: string): string | undefined {
  const { month = '', year = '' } = MONTH_AND_YEAR.exec(text)?.groups ?? {};
  const number = MONTHS.get(month.toLowerCase());
  return number === undefined ? undefined : `${year}-${String(number).padStart(2, '0')}`;
}

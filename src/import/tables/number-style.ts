import { languages } from '../../languages/languages.ts';
import type { LanguageCode } from '../../model/language-code.ts';

type Separator = '.' | ',';

/** What a lone separator before three digits is: in 1.183 the dot can divide thousands or be the decimal sign. */
export interface NumberStyle {
  readonly '.': Meaning;
  readonly ',': Meaning;
}

export type Meaning = 'group' | 'decimal' | 'unclear';

/** Where it makes no difference: only whether something is a number is asked. */
export const ANY_STYLE: NumberStyle = { '.': 'group', ',': 'group' };

const DATE = /(?<!\d)\d{1,2}([-./])\d{1,2}\1\d{2,4}(?!\d)/g;
const CHAPTER = /^\s*\d{1,2}(?:\.\d{1,2})+\.?\s+(?=\p{L})/u;
/** A number that a spreadsheet holds says nothing about how the texts beside it are written: a joiner marks it. */
const NUMBER = /(?<![\p{L}\d.,\u2060])\d+(?:[.,]\d+)+(?![\p{L}\d])/gu;
const LARGE = /(?<![\p{L}\d.,\u2060])[1-9]\d{4,8}(?![\p{L}\d.,])/gu;
const IN_COLUMNS = /\t| {2}/;
/** So many numbers with three digits behind their only separator are thousands, and no decimals. */
const MANY = 20;

interface Evidence {
  group: number;
  decimal: number;
  lone: number;
  longLone: number;
}

/** How the numbers of a text are written: as most of them show, and only where nothing shows it, as the language has it. */
export function findNumberStyle(text: string, language: LanguageCode): NumberStyle {
  const seen: Record<Separator, Evidence> = { '.': noEvidence(), ',': noEvidence() };
  let hasLarge = false;
  for (const line of text.split('\n')) {
    const bare = line.replace(DATE, ' ').replace(CHAPTER, '');
    for (const [number] of bare.matchAll(NUMBER)) weigh(number, seen);
    hasLarge ||= hasLargeCell(bare);
  }
  return { '.': meaningOf('.', seen, language, hasLarge), ',': meaningOf(',', seen, language, hasLarge) };
}

/** A number of five digits or more without signs, in a column or beside another one; alone it is a telephone number. */
function hasLargeCell(line: string): boolean {
  const found = line.match(LARGE)?.length ?? 0;
  return found > 1 || (found === 1 && IN_COLUMNS.test(line.trim()));
}

function noEvidence(): Evidence {
  return { group: 0, decimal: 0, lone: 0, longLone: 0 };
}

function weigh(number: string, seen: Record<Separator, Evidence>): void {
  const separators = [...number].filter((sign): sign is Separator => sign === '.' || sign === ',');
  const [whole = '', ...parts] = number.split(/[.,]/);
  const [first, last] = [separators[0], separators.at(-1)];
  if (!first || !last) return;
  if (first !== last) {
    seen[first].group += 1;
    seen[last].decimal += 1;
  } else if (separators.length > 1) {
    if (parts.every((part) => part.length === 3)) seen[first].group += 1;
  } else if (parts[0]?.length === 4 && whole.length < 4) return;
  else if (parts[0]?.length !== 3 || whole.length > 3 || whole.startsWith('0')) seen[first].decimal += 1;
  else {
    seen[first].lone += 1;
    if (whole.length > 1) seen[first].longLone += 1;
  }
}

function meaningOf(
  sign: Separator,
  seen: Record<Separator, Evidence>,
  language: LanguageCode,
  hasLarge: boolean,
): Meaning {
  const own = seen[sign];
  const other = seen[sign === '.' ? ',' : '.'];
  const areThousands =
    own.lone >= MANY && own.longLone * 2 >= own.lone && other.lone + other.group === 0 && own.lone > 10 * own.decimal;
  if (own.group > 0 && own.decimal > 0) return 'unclear';
  if (own.group > 0 || areThousands) return 'group';
  if (own.decimal > 0) return 'decimal';
  if (other.decimal > 0 && other.group > 0) return 'unclear';
  if (other.decimal > 0) return 'group';
  if (other.group > 0) return 'decimal';
  const isDecimalSign = languages[language].numbers.decimal === sign;
  if (isDecimalSign) return other.lone > 0 ? 'decimal' : 'unclear';
  return hasLarge ? 'unclear' : 'group';
}

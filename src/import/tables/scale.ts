import type { CatalogueUnit } from '../../dataset/schema.ts';
import { alternatives } from './vocabulary.ts';

/** What a caption, a heading or the name of a row says that its figures are counted in. */
export interface Scale {
  readonly unit: CatalogueUnit;
  /** The text without it; empty where the text says nothing else. */
  readonly rest: string;
}

const EURO = `(?:€|${alternatives('euros')})`;
const OTHER_MONEY = /(?:\$|£|¥|\bUSD\b|\bGBP\b|\bCHF\b|\bdollars?\b|\bpounds? sterling\b)/i;
const THOUSAND = `(?:1[.,\\s]?000|${alternatives('thousands')})`;
const MILLION = `(?:1[.,\\s]?000[.,\\s]?000|(?:1\\s*)?(?:${alternatives('millions')})|mln)`;
const BILLION = `(?:(?:1\\s*)?(?:${alternatives('billions')}))`;
const power = (million: string, thousand: string) =>
  `(?:(?<million>${million})|(?<billion>${BILLION})|(?<thousand>${thousand}))\\.?`;
const POWER = power(MILLION, THOUSAND);
/** "in m" are metres: the short forms go with euros only. */
const EURO_POWER = power(`${MILLION}|m`, `${THOUSAND}|k`);
/** "… met € 1.000" is an amount: at the end of a text only words are a scale. */
const WORD_POWER = power(`${alternatives('millions')}|m`, `${alternatives('thousands')}|k`);
const TIMES = '[x×*]';
const OF = '(?:of|aan|van)';
const AMOUNTS = `(?:(?:${alternatives('amounts')})\\s*(?:zijn|luiden|staan|are|is|shown|stated|expressed|weergegeven|uitgedrukt|vermeld|:|,|,)?\\s*)+`;

const MONEY = [
  `(?:in\\s+)?${TIMES}\\s*${EURO}\\s*${EURO_POWER}`,
  `(?:in\\s+)?${EURO}\\s*${TIMES}\\s*${EURO_POWER}`,
  `(?:in\\s+)?${EURO}\\s*(?:per|in)?\\s*${EURO_POWER}`,
  `(?:in\\s+)?(?:${TIMES}\\s*)?${POWER}\\s*${OF}?\\s*${EURO}`,
];
const COUNT = [`${TIMES}\\s*${POWER}`, `in\\s+${POWER}`];
const BARE_COUNT = [...COUNT, POWER];
const PLAIN = [
  `(?<eur>(?:in\\s+)?${EURO})`,
  `(?<percent>(?:in\\s+|als\\s+|as\\s+(?:a\\s+)?)?(?:%|${alternatives('percent')}))`,
  "(?<fte>(?:in\\s+)?fte(?:'?s)?)",
];

const whole = (patterns: readonly string[]) =>
  patterns.map((pattern) => new RegExp(`^(?:${AMOUNTS})?\\s*(?:${pattern})\\s*\\.?$`, 'iu'));
const IN_BRACKETS = whole([...MONEY, ...BARE_COUNT, ...PLAIN]);
const ALONE = whole([...MONEY, ...COUNT, ...PLAIN]);
const MONEY_AT_END = MONEY.map((pattern, index) => (index === 2 ? pattern.replace(EURO_POWER, WORD_POWER) : pattern));
const PLAIN_AT_END = [
  `(?<eur>in\\s+${EURO})`,
  `(?<percent>(?:in|als|as)\\s+(?:a\\s+)?(?:%|${alternatives('percent')}))`,
  '(?<fte>in\\s+fte)',
];
const AT_END = [...MONEY_AT_END, ...COUNT, ...PLAIN_AT_END].map(
  (pattern) =>
    new RegExp(`^(?<before>.*?[\\p{L})\\]][,:;.]?)\\s+[-–]?\\s*(?:${AMOUNTS})?(?:${pattern})\\s*\\.?$`, 'iu'),
);
const IN_SENTENCE = [...MONEY, ...COUNT].map(
  (pattern) => new RegExp(`^(?:${AMOUNTS}).{0,40}?\\s(?:${pattern})(?:[,.;]|$)`, 'iu'),
);
const IN_BILLIONS = new RegExp(`(?:in|${TIMES})\\s+${BILLION}\\.?\\s*(?:$|[)\\]])`, 'iu');
/** One of these stands in every text that names a scale: cheap to look for. */
const MAY_BE_SCALE = new RegExp(
  `[€%]|fte|000|${alternatives('euros', 'thousands', 'millions', 'billions', 'percent')}`,
  'i',
);
const BRACKETS = /\s*[([](?<inside>[^()[\]]*)[)\]]/gu;
const DIGITS_BEFORE = /\d\s*$/;

/** The scale in a text: in brackets, at its end, or as all that it says. */
export function findScale(given: string): Scale | undefined {
  if (!MAY_BE_SCALE.test(given)) return undefined;
  const text = given.replace(/[’‘]/g, "'");
  for (const match of text.matchAll(BRACKETS)) {
    const inside = match.groups?.inside?.trim() ?? '';
    const unit = unitOf(inside, IN_BRACKETS);
    if (unit) return { unit, rest: `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`.trim() };
  }
  const alone = unitOf(text.trim(), ALONE);
  if (alone) return { unit: alone, rest: '' };
  for (const pattern of AT_END) {
    const groups = pattern.exec(text.trim())?.groups;
    const before = groups?.before ?? '';
    const unit = groups && !DIGITS_BEFORE.test(before) ? powerOf(groups, pattern) : undefined;
    if (unit) return { unit, rest: trimEnd(before) };
  }
  for (const pattern of IN_SENTENCE) {
    const groups = pattern.exec(text.trim())?.groups;
    const unit = groups && powerOf(groups, pattern);
    if (unit) return { unit, rest: '' };
  }
  return undefined;
}

/** Amounts in another currency than the euro, or counts in billions: there is no unit for those. */
export function namesUnknownScale(text: string): boolean {
  return OTHER_MONEY.test(text) || IN_BILLIONS.test(text);
}

function trimEnd(text: string): string {
  return text.replace(/[\s,:;–-]+$/, '');
}

function unitOf(text: string, patterns: readonly RegExp[]): CatalogueUnit | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    const unit = groups && powerOf(groups, pattern);
    if (unit) return unit;
  }
  return undefined;
}

function powerOf(groups: Readonly<Record<string, string | undefined>>, { source }: RegExp): CatalogueUnit | undefined {
  if (groups.eur) return 'eur';
  if (groups.percent) return 'percent';
  if (groups.fte) return 'fte';
  const isMoney = source.includes('€');
  if (groups.billion) return isMoney ? 'billion-eur' : undefined;
  if (groups.million) return isMoney ? 'million-eur' : 'million';
  return isMoney ? 'thousand-eur' : 'thousand';
}

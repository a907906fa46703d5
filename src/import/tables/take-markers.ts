import { RAISED_DIGITS } from './signs.ts';

const RAISED = '[⁰¹²³⁴-⁹]+';
const AT_END = new RegExp(
  `\\s*(?<markers>(?:${RAISED}|\\*{1,3})(?:\\s*[,;]\\s*(?:${RAISED}|\\d{1,2}|\\*{1,3})|\\s*${RAISED})*)$`,
  'u',
);
/** [1], (1) and a raised one that was written as ^1; with a star before the number, or before a bracket. */
const IN_BRACKETS = /\s*(?:\[(?<square>\d{1,2}|[a-z]|\*{1,3})\]|\((?<round>\d{1,2}|\*{1,3})\)|\^(?<raised>\d{1,2}))$/;
const STAR_AND_NUMBER = /\s*\*(?<number>\d{1,2})\)?$/;
/** "1)", "a)" and "*)": a bracket that was never opened. */
const HALF_BRACKET = /(?<=\s|\p{L}|[\d)%])\s*(?<marker>\*{1,3}|(?<=\s)\d{1,2}|(?<=\s)[a-z])\)$/u;
const PLAIN_AT_END = /^(?<text>.*\S)\s+\(?(?<markers>\d{1,2}(?:\s?,\s?\d{1,2})*)\)?$/u;
const LETTER_AT_END = /^(?<text>.*\S)\s+\(?(?<markers>[a-z])\)?$/u;
const GLUED_AT_END = /^(?<text>.*[\p{L})’'])(?<markers>\d{1,2}(?:,\d{1,2})*)$/u;
const SEPARATOR = /[\s,;]+/;

export interface Marked {
  readonly text: string;
  readonly markers: readonly string[];
}

/** Takes footnote markers that cannot be anything else off the end: superscripts, asterisks, [1], (1), 1) and a). */
export function takeMarkers(text: string): Marked {
  const taken = takeOnce(text.trim());
  if (taken.markers.length === 0) return taken;
  const more = takeOnce(taken.text);
  return { text: more.text, markers: [...more.markers, ...taken.markers] };
}

function takeOnce(text: string): Marked {
  const match = STAR_AND_NUMBER.exec(text) ?? AT_END.exec(text) ?? IN_BRACKETS.exec(text) ?? closingBracket(text);
  if (!match?.groups || match.index === 0) return { text, markers: [] };
  const { markers, square, round, raised, number, marker } = match.groups;
  const found = markers ?? square ?? round ?? raised ?? number ?? marker ?? '';
  return { text: text.slice(0, match.index).trim(), markers: splitMarkers(found) };
}

/** Only where no bracket is open: in "(zie noot 1)" it closes one. */
function closingBracket(text: string): RegExpExecArray | null {
  return text.includes('(') && text.lastIndexOf('(') > text.lastIndexOf(')', text.length - 2)
    ? null
    : HALF_BRACKET.exec(text);
}

/** The readings in which plain digits or a letter at the end are markers, as conversions without superscripts have them. */
export function findPlainMarkers(text: string): { spaced?: Marked; glued?: Marked } {
  const spaced = (PLAIN_AT_END.exec(text) ?? LETTER_AT_END.exec(text))?.groups;
  const glued = GLUED_AT_END.exec(text)?.groups;
  return {
    ...(spaced ? { spaced: { text: spaced.text ?? '', markers: splitMarkers(spaced.markers ?? '') } } : {}),
    ...(glued ? { glued: { text: glued.text ?? '', markers: splitMarkers(glued.markers ?? '') } } : {}),
  };
}

/** "²,3" are the markers 2 and 3. */
export function splitMarkers(markers: string): string[] {
  return markers.split(SEPARATOR).filter(Boolean).map(plainDigits);
}

function plainDigits(marker: string): string {
  return [...marker]
    .map((character) => (RAISED_DIGITS.includes(character) ? String(RAISED_DIGITS.indexOf(character)) : character))
    .join('');
}

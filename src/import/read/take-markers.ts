const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const AT_END = /\s*(?<markers>(?:[⁰¹²³⁴-⁹]+|\*{1,3})(?:\s*[,;]\s*(?:[⁰¹²³⁴-⁹]+|\d{1,2}|\*{1,3})|\s*[⁰¹²³⁴-⁹]+)*)$/u;
const IN_BRACKETS = /\s*\[(?<markers>\d{1,2})\]$/;
const PLAIN_AT_END = /^(?<text>.*\S)\s+\(?(?<markers>\d{1,2}(?:\s?,\s?\d{1,2})*)\)?$/u;
const GLUED_AT_END = /^(?<text>.*[\p{L})’'])(?<markers>\d{1,2}(?:,\d{1,2})*)$/u;
const SEPARATOR = /[\s,;]+/;

export interface Marked {
  readonly text: string;
  readonly markers: readonly string[];
}

/** Takes footnote markers that cannot be anything else off the end: superscripts, asterisks and [1]. */
export function takeMarkers(text: string): Marked {
  const trimmed = text.trim();
  const match = AT_END.exec(trimmed) ?? IN_BRACKETS.exec(trimmed);
  if (!match?.groups || match.index === 0) return { text: trimmed, markers: [] };
  return { text: trimmed.slice(0, match.index).trim(), markers: splitMarkers(match.groups.markers ?? '') };
}

/** The readings in which plain digits at the end are markers, as conversions without superscripts have them. */
export function findPlainMarkers(text: string): { spaced?: Marked; glued?: Marked } {
  const spaced = PLAIN_AT_END.exec(text)?.groups;
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
    .map((character) => (SUPERSCRIPTS.includes(character) ? String(SUPERSCRIPTS.indexOf(character)) : character))
    .join('');
}

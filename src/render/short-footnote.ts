import type { Figure, Footnote } from '../model/dataset.ts';
import type { MessageFootnote } from '../model/message.ts';
import { footnote } from './bare-message.ts';
import type { Names } from './names.ts';
import { figureText } from './numbers.ts';

/** What is longer is not read beside a figure. */
const LONG = 240;
export const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})/u;

/** A footnote beside the figures that it belongs to: whole, and where it is long as much as concerns them. */
export function footnoteBeside(note: Footnote, figures: readonly Figure[], names: Names): MessageFootnote {
  const short = shortFootnote(note, figures, names);
  return { ...footnote(note, names), ...(short ? { short } : {}) };
}

/**
 * Of a long footnote the sentences that state the figures shown, or else as many of the first as may stand beside a
 * figure, one at least. None of a short one, and where that is all of it.
 */
function shortFootnote({ text, states, indicators }: Footnote, figures: readonly Figure[], { language }: Names) {
  const whole = text[language.code];
  const sentences = whole.split(SENTENCE_END);
  if (whole.length <= LONG || sentences.length < 2) return undefined;
  const about = figures.filter(({ indicator }) => states.includes(indicator) || indicators.includes(indicator));
  const numbers = about.map((figure) => figureText(figure, language));
  const stating = sentences.filter((sentence) => numbers.some((number) => holds(sentence, number)));
  const kept = stating.length > 0 ? stating : fitting(sentences);
  return kept.length === sentences.length ? undefined : `${kept.join(' ')} …`;
}

function fitting(sentences: readonly string[]): readonly string[] {
  let length = 0;
  const end = sentences.findIndex((sentence) => {
    length += sentence.length;
    return length > LONG;
  });
  return sentences.slice(0, Math.max(1, end < 0 ? sentences.length : end));
}

/** As a number of its own: "20%" is not in "120%". */
function holds(sentence: string, number: string): boolean {
  return sentence.split(number).some((before, i, parts) => i < parts.length - 1 && !/[\d.,]$/.test(before));
}

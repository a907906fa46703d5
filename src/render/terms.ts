import type { FiguresAnswer } from '../model/answer.ts';
import type { Message } from '../model/message.ts';
import type { Names } from './names.ts';

/** An answer about many things is not the place to explain all of them. */
const MOST = 2;

/** The words that somebody may want explained who reads these figures. */
export function termsOf({ figures }: FiguresAnswer, { dataset, language }: Names): Pick<Message, 'terms'> {
  const shown = new Set(figures.map(({ indicator }) => indicator));
  const entries = dataset.glossary.filter(({ indicators }) => indicators.some((id) => shown.has(id)));
  if (entries.length === 0 || entries.length > MOST) return {};
  const labels = entries.map(({ label }) => label[language.code]);
  return { terms: labels.map((label) => ({ label, question: language.phrases.whatDoesItMean(label) })) };
}

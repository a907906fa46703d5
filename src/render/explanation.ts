import type { ExplanationAnswer } from '../model/answer.ts';
import type { Message } from '../model/message.ts';
import { bare, footnote, sourceOf } from './bare-message.ts';
import { labelOf, type Names, topicsInWords } from './names.ts';

/** What the source says, in its own words; and what others say, under their own name. */
export function renderExplanation(answer: ExplanationAnswer, names: Names): Message {
  const { query, footnotes, figures, editions, terms } = answer;
  const { phrases, code } = names.language;
  const [term] = terms;
  const link = term ? { link: { text: phrases.notFromSource(term.source.name[code]), url: term.source.url } } : {};
  const explained = terms.map(({ text }) => text[code]);
  if (footnotes.length === 0) {
    const [headline = '', ...others] = explained;
    return { ...bare(names, headline, others), ...link };
  }
  const [first] = figures;
  const about = figures.length === 1 && first ? labelOf(first.indicator, names) : topicsInWords(figures, names);
  const quoted = footnotes.map(({ text }) => `“${text[code]}”`);
  return {
    ...bare(names, phrases.explanation(query.ask, about), [...quoted, ...explained]),
    footnotes: footnotes.map((note) => footnote(note, names)),
    source: sourceOf(editions, names),
    ...link,
  };
}

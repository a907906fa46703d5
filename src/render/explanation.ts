import type { ExplanationAnswer } from '../model/answer.ts';
import type { Message } from '../model/message.ts';
import { bare, footnote, sourceOf } from './bare-message.ts';
import { labelOf, type Names, topicsInWords } from './names.ts';
import { SENTENCE_END } from './short-footnote.ts';

/** What a word means first, in the words of whoever knows it; then what the source of the figures says. */
export function renderExplanation(answer: ExplanationAnswer, names: Names): Message {
  const { query, footnotes, figures, editions, terms } = answer;
  const { phrases, code } = names.language;
  const [term] = terms;
  const explained = terms.map(({ text }) => text[code]);
  const [first] = figures;
  const about = figures.length === 1 && first ? labelOf(first.indicator, names) : topicsInWords(figures, names);
  const quoted = footnotes.map(({ text }) => `“${text[code]}”`);
  const said = quoted.length > 0 ? [phrases.explanation(query.ask, about), ...quoted] : [];
  const [headline = '', ...lines] = [...explained.flatMap(firstApart), ...said];
  return {
    ...bare(names, headline, lines),
    footnotes: footnotes.map((note) => footnote(note, names)),
    ...(footnotes.length > 0 ? { source: sourceOf(editions, names) } : {}),
    ...(term ? { link: { text: phrases.notFromSource(term.source.name[code]), url: term.source.url } } : {}),
  };
}

/** What it is, and then what more there is to say of it. */
function firstApart(text: string): string[] {
  const end = text.search(SENTENCE_END);
  return end < 0 ? [text] : [text.slice(0, end), text.slice(end).trim()];
}

import type { Bot } from '../bot.ts';
import { keyOf } from '../languages/key.ts';
import type { Language } from '../languages/language.ts';
import type { Dataset } from '../model/dataset.ts';
import type { LanguageCode } from '../model/language-code.ts';
import { type Choice, createTopicSearch } from '../slack/read/topic-search.ts';

/** A question that was not answered as somebody wanted, and how it was read then. */
export interface Complaint {
  readonly question: string;
  readonly kind: string;
  readonly reading: string;
}

/** What a maintainer can do about it, a line each; `CONTRIBUTING.md` says how. */
export type SuggestFix = (complaint: Complaint) => string[];

export function createSuggestFix(bot: Bot): SuggestFix {
  const { dataset, languages } = bot;
  const known = knownWords(dataset, Object.values(languages));
  const search = createTopicSearch(dataset);
  const forWord = (word: string, language: LanguageCode): string => {
    const near = search(word, language, 1)[0] ?? containedIn(word, language, dataset);
    if (near) return `a synonym? “${word}” in data/names/${language}.json, under ${near.label} (${near.value})`;
    return `does “${word}” say which figure? If not: src/languages/${language}/fillers.ts. If so: a synonym, or “absent”, in data/names/${language}.json`;
  };
  return ({ question, kind, reading }) => {
    const { query, answer } = bot.ask(question);
    if (answer.kind === 'figures' && answer.kind !== kind && NOT_UNDERSTOOD.has(kind))
      return ['is understood by this version'];
    const words = unknownWords(question, known).map((word) => forWord(word, query.language));
    if (words.length > 0) return words;
    if (answer.kind === 'unavailable')
      return ['the data do not have it: does another edition, or another source? Else a case in unavailable.json'];
    return [`read as “${reading || query.kind}”: put it, with the right answer, in tests/corpus/questions`];
  };
}

/** The kinds of question that get no figure. */
export const NOT_UNDERSTOOD: ReadonlySet<string> = new Set(['unknown', 'unavailable']);

const SHORTEST_CONTAINED = 5;

/** The subject whose longest term is part of the word, as in a compound. */
function containedIn(word: string, language: LanguageCode, dataset: Dataset): Choice | undefined {
  const key = keyOf(word);
  const found = [...dataset.concepts.values()].flatMap(({ id, label, terms }) =>
    terms[language]
      .map(keyOf)
      .filter((term) => term.length >= SHORTEST_CONTAINED && key.includes(term))
      .map((term) => ({ value: id, label: label[language], length: term.length })),
  );
  return found.sort((a, b) => b.length - a.length)[0];
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu;
const SHORTEST = 3;

function knownWords(dataset: Dataset, languages: readonly Language[]): ReadonlySet<string> {
  const terms = [...dataset.concepts.values()].flatMap((concept) => Object.values(concept.terms).flat());
  const ours = languages.flatMap(({ words }) => [
    ...Object.values(words.cues).flat(),
    ...words.ordinary,
    ...words.frequent,
    ...Object.keys({ ...words.numbers, ...words.events, ...words.fractions }),
  ]);
  return new Set([...terms, ...ours].flatMap((term) => [term, ...(term.match(WORD) ?? [])]).map(keyOf));
}

function unknownWords(question: string, known: ReadonlySet<string>): string[] {
  const words = (question.match(WORD) ?? []).filter((word) => word.length >= SHORTEST && !known.has(keyOf(word)));
  return [...new Set(words)];
}

import type { Answer, Checked, MissingPart, UnavailableAnswer } from '../model/answer.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ExplainQuery, Missing, Query, UnavailableQuery } from '../model/query.ts';
import { answerFigures, topicsWithYears } from './figures-answer.ts';

/**
 * Looks up, and computes, what a query asks for. Never throws: what is not there is an answer of its own. `checked`: what
 * came of the claims in it, where they were held against the figures before.
 */
export function answer(query: Query, dataset: Dataset, checked?: Checked): Answer {
  switch (query.kind) {
    case 'explain':
      return explain(query, dataset);
    case 'catalogue':
      return { kind: 'catalogue', query };
    case 'unavailable':
      return unavailable(query, dataset);
    case 'unknown': {
      const { language, nearest, tooLong = false, unchecked = false, smallTalk } = query;
      return { kind: 'unknown', language, nearest, tooLong, unchecked, ...(smallTalk ? { smallTalk } : {}) };
    }
    case 'choices': {
      const options = query.options
        .map((option) => answerFigures(option, dataset))
        .filter((one) => one.kind === 'figures');
      return { kind: 'choices', language: query.language, options };
    }
    case 'figures':
      return answerFigures(query, dataset, checked);
  }
}

/** An explanation of many figures shows none of them. */
const MOST_SHOWN = 4;

function explain(query: ExplainQuery, dataset: Dataset): Answer {
  const footnotes = dataset.footnotes.filter(({ key }) => query.footnotes.includes(key));
  const terms = dataset.glossary.filter(({ id }) => query.terms?.includes(id));
  const editions = dataset.editions.filter(({ id }) => footnotes.some((note) => note.edition === id));
  const years = editions.flatMap((edition) => Math.max(...edition.years));
  const { indicators } = query.subject.value;
  const shown = indicators.length <= MOST_SHOWN ? indicators : [];
  const figures = shown.flatMap((id) => years.flatMap((year) => dataset.figure(id, year) ?? []));
  return { kind: 'explanation', query, footnotes, terms, figures, editions };
}

function unavailable({ language, missing, subject }: UnavailableQuery, dataset: Dataset): UnavailableAnswer {
  const parts = missing.flatMap((one) => resolveMissing(one, dataset));
  return {
    kind: 'unavailable',
    language,
    missing: parts,
    topics: subject ? topicsWithYears(dataset, subject.indicators) : [],
  };
}

function resolveMissing(missing: Missing, dataset: Dataset): MissingPart[] {
  if (missing.reason !== 'absent') return [missing];
  const concept = dataset.concepts.get(missing.concept);
  return concept ? [{ reason: 'absent', concept }] : [];
}

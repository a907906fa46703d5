import type { Answer, MissingPart, UnavailableAnswer } from '../model/answer.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ExplainQuery, FiguresQuery, Missing, Query, UnavailableQuery } from '../model/query.ts';
import { change } from './change.ts';
import { compare } from './compare.ts';
import { derived } from './derived.ts';
import { type Answerer, figuresFor, topicsWithYears } from './figures-answer.ts';
import { lookup } from './lookup.ts';
import { rank } from './rank.ts';
import { remainder } from './remainder.ts';
import { share } from './share.ts';
import { total } from './total.ts';
import { trend } from './trend.ts';

/** One answerer for each kind of question about figures; the compiler misses none. */
const ANSWERERS: { readonly [Kind in FiguresQuery['kind']]: Answerer<Extract<FiguresQuery, { kind: Kind }>> } = {
  lookup,
  change,
  trend,
  compare,
  rank,
  total,
  remainder,
  share,
  derived,
};

/** Looks up, and computes, what a query asks for. Never throws: what is not there is an answer of its own. */
export function answer(query: Query, dataset: Dataset): Answer {
  switch (query.kind) {
    case 'explain':
      return explain(query, dataset);
    case 'catalogue':
      return { kind: 'catalogue', query };
    case 'unavailable':
      return unavailable(query, dataset);
    case 'unknown': {
      const nearest = query.nearest.flatMap((id) => dataset.concepts.get(id) ?? []);
      return { kind: 'unknown', language: query.language, nearest, tooLong: query.tooLong ?? false };
    }
    case 'choices': {
      const options = query.options
        .map((option) => answerFigures(option, dataset))
        .filter((one) => one.kind === 'figures');
      return { kind: 'choices', language: query.language, options };
    }
    default:
      return answerFigures(query, dataset);
  }
}

function answerFigures(query: FiguresQuery, dataset: Dataset) {
  return (ANSWERERS[query.kind] as Answerer)(query, dataset);
}

function explain(query: ExplainQuery, dataset: Dataset): Answer {
  const footnotes = dataset.footnotes.filter(({ key }) => query.footnotes.includes(key));
  const editions = dataset.editions.filter(({ id }) => footnotes.some((note) => note.edition === id));
  const years = editions.flatMap((edition) => Math.max(...edition.years));
  const figures =
    query.subject.value.indicators.length <= 4 ? figuresFor(dataset, query.subject.value.indicators, years) : [];
  return { kind: 'explanation', query, footnotes, figures, editions };
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

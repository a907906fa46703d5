import type { Language } from '../languages/language.ts';
import type {
  Answer,
  CatalogueAnswer,
  ChoicesAnswer,
  ExplanationAnswer,
  FiguresAnswer,
  UnavailableAnswer,
  UnknownAnswer,
} from '../model/answer.ts';
import type { Dataset, Edition, Footnote } from '../model/dataset.ts';
import type { LanguageCode } from '../model/language-code.ts';
import type { Message } from '../model/message.ts';
import { LONGEST_QUESTION } from '../model/query.ts';
import { assumptionsOf } from './assumptions.ts';
import { chartOf } from './chart.ts';
import { missingSentences } from './missing.ts';
import { labelOf, type Names, topicsInWords } from './names.ts';
import { plainNumber, superscript } from './numbers.ts';
import { describe } from './statements.ts';
import { tableOf } from './table.ts';

/** Puts an answer into words. */
export function render(answer: Answer, languages: Readonly<Record<LanguageCode, Language>>, dataset: Dataset): Message {
  const language = languages['query' in answer ? answer.query.language : answer.language];
  const names: Names = { language, dataset };
  switch (answer.kind) {
    case 'figures':
      return renderFigures(answer, names);
    case 'explanation':
      return renderExplanation(answer, names);
    case 'catalogue':
      return renderCatalogue(answer, names);
    case 'choices':
      return renderChoices(answer, names);
    case 'unavailable':
      return renderUnavailable(answer, names);
    case 'unknown':
      return renderUnknown(answer, names);
  }
}

function bare({ language }: Names, headline: string, lines: readonly string[] = []): Message {
  return { language: language.code, headline, lines, footnotes: [], assumptions: [], examples: [], choices: [] };
}

function renderFigures(answer: FiguresAnswer, names: Names): Message {
  const [headline = '', ...lines] = new Set(answer.statements.flatMap((statement) => describe(statement, names)));
  return {
    ...bare(names, headline, lines),
    table: tableOf(answer, names),
    ...chartOf(answer, names),
    footnotes: answer.footnotes.map((note) => footnote(note, names)),
    assumptions: assumptionsOf(answer, names),
    source: sourceOf(answer.editions, names),
  };
}

function footnote({ number, text }: Footnote, { language }: Names): Message['footnotes'][number] {
  const mark = number === 'text' ? language.phrases.proseMark : superscript(number);
  return { mark, text: text[language.code] };
}

/** "IND-jaarcijfers 2020 (factsheet), Immigratie- en Naturalisatiedienst, april 2021". */
function sourceOf(editions: readonly Edition[], { language }: Names): string {
  const { code, phrases } = language;
  const sources = editions.map(({ title, publisher, published }) => {
    const [year, month] = published.split('-').map(Number);
    return phrases.source(title[code], publisher[code], phrases.month(year ?? 0, month ?? 1));
  });
  return sources.join('; ');
}

function renderExplanation(answer: ExplanationAnswer, names: Names): Message {
  const { query, footnotes, figures, editions } = answer;
  const { phrases, code } = names.language;
  const [first] = figures;
  const about = figures.length === 1 && first ? labelOf(first.indicator, names) : topicsInWords(figures, names);
  return {
    ...bare(
      names,
      phrases.explanation(query.ask, about),
      footnotes.map(({ text }) => `“${text[code]}”`),
    ),
    footnotes: footnotes.map((note) => footnote(note, names)),
    source: sourceOf(editions, names),
  };
}

function renderCatalogue({ query }: CatalogueAnswer, names: Names): Message {
  const { language, dataset } = names;
  const { organisation, newestEdition, years, topics } = dataset;
  const { phrases, code } = language;
  const headline = phrases.catalogue(query.ask, {
    app: organisation.app,
    organisation: organisation.name[code],
    years: phrases.years(years),
    topics: topics.size,
    edition: newestEdition.title[code],
  });
  const lines = query.ask === 'topics' ? topicLines(names) : [];
  return { ...bare(names, headline, lines), examples: organisation.examples[code] };
}

function topicLines({ dataset, language: { code } }: Names): string[] {
  return dataset.sections.map(({ label, topics }) => {
    const names = topics.flatMap((id) => dataset.topics.get(id)?.label[code] ?? []);
    return `${label[code]}: ${names.join(', ')}`;
  });
}

function renderChoices({ options }: ChoicesAnswer, names: Names): Message {
  const choices = options.map(({ figures, statements }) => ({
    label: statements.flatMap((statement) => describe(statement, names))[0] ?? '',
    cells: figures.map(({ indicator, year }) => `${indicator}@${year}`),
  }));
  return {
    ...bare(
      names,
      names.language.phrases.choose,
      choices.map(({ label }) => label),
    ),
    choices,
  };
}

function renderUnavailable(answer: UnavailableAnswer, names: Names): Message {
  const { phrases, code } = names.language;
  const [headline = phrases.unknown, ...lines] = missingSentences(answer, names);
  const available = answer.topics
    .slice(0, 6)
    .map(({ topic, years }) => phrases.available(topic.label[code], phrases.years(years)));
  const examples = answer.topics.length === 0 ? names.dataset.organisation.examples[code] : [];
  return { ...bare(names, headline, [...lines, ...available]), examples };
}

function renderUnknown({ nearest, tooLong }: UnknownAnswer, names: Names): Message {
  const { phrases, code } = names.language;
  const headline = tooLong ? phrases.tooLong(plainNumber(LONGEST_QUESTION, names.language)) : phrases.unknown;
  const lines = nearest.length > 0 ? [phrases.nearest(phrases.list(nearest.map(({ label }) => label[code])))] : [];
  return { ...bare(names, headline, lines), examples: names.dataset.organisation.examples[code] };
}

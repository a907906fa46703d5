import type { Language } from '../languages/language.ts';
import type {
  Answer,
  CatalogueAnswer,
  Checked,
  ChoicesAnswer,
  FiguresAnswer,
  UnavailableAnswer,
  UnknownAnswer,
} from '../model/answer.ts';
import type { Dataset } from '../model/dataset.ts';
import type { LanguageCode } from '../model/language-code.ts';
import type { Message } from '../model/message.ts';
import { LONGEST_QUESTION } from '../model/query.ts';
import { assumptionsOf } from './assumptions.ts';
import { bare, footnote, sourceOf } from './bare-message.ts';
import { chartOf } from './chart.ts';
import { checkedLines, claimsTable } from './checked.ts';
import { renderExplanation } from './explanation.ts';
import { missingSentences } from './missing.ts';
import type { Names } from './names.ts';
import { plainNumber } from './numbers.ts';
import { footnoteBeside } from './short-footnote.ts';
import { describeAll } from './statements.ts';
import { tableOf } from './table.ts';
import { termsOf } from './terms.ts';

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

function renderFigures(answer: FiguresAnswer, names: Names): Message {
  return answer.checked && answer.checked.verdict !== 'unknown'
    ? renderChecked(answer, answer.checked, names)
    : renderAsked(answer, names);
}

function renderChecked(answer: FiguresAnswer, checked: Checked, names: Names): Message {
  const [headline = '', ...lines] = checkedLines(checked, names);
  return {
    ...bare(names, headline, lines),
    table: claimsTable(checked, names),
    footnotes: answer.footnotes.map((note) => footnote(note, names)),
    source: sourceOf(answer.editions, names),
  };
}

function renderAsked(answer: FiguresAnswer, names: Names): Message {
  const [headline = '', ...lines] = describeAll(answer.statements, names);
  return {
    ...bare(names, headline, lines),
    table: tableOf(answer, names),
    ...chartOf(answer, names),
    footnotes: answer.footnotes.map((note) => footnoteBeside(note, answer.figures, names)),
    assumptions: assumptionsOf(answer, names),
    source: sourceOf(answer.editions, names),
    ...termsOf(answer, names),
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
    label: describeAll(statements, names)[0] ?? '',
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

const MOST_OFFERED = 6;

function renderUnavailable(answer: UnavailableAnswer, names: Names): Message {
  const { phrases, code } = names.language;
  const [headline = phrases.unknown, ...lines] = missingSentences(answer, names);
  const byYears = Map.groupBy(answer.topics.slice(0, MOST_OFFERED), ({ years }) => phrases.years(years));
  const available = [...byYears].map(([years, topics]) =>
    phrases.available(phrases.list(topics.map(({ topic }) => topic.label[code])), years),
  );
  const examples = answer.topics.length === 0 ? names.dataset.organisation.examples[code] : [];
  return { ...bare(names, headline, [...lines, ...available]), examples };
}

function renderUnknown({ nearest, tooLong, unchecked, smallTalk }: UnknownAnswer, names: Names): Message {
  const { phrases, code } = names.language;
  const { examples } = names.dataset.organisation;
  if (unchecked) {
    const topics = [...names.dataset.topics.values()].map(({ label }) => label[code]);
    return bare(names, names.language.claimPhrases.nothing(phrases.list(topics), phrases.years(names.dataset.years)));
  }
  if (smallTalk === 'thanks') return bare(names, phrases.smallTalk.thanks);
  if (smallTalk === 'hello') return { ...bare(names, phrases.smallTalk.hello), examples: examples[code] };
  if (tooLong)
    return { ...bare(names, phrases.tooLong(plainNumber(LONGEST_QUESTION, names.language))), examples: examples[code] };
  if (nearest.length === 0) return { ...bare(names, phrases.unknown), examples: examples[code] };
  const [likeliest = ''] = nearest;
  return { ...bare(names, phrases.unknown, [phrases.nearest(likeliest)]), examples: nearest };
}

import type { Concept, Footnote, Indicator, IndicatorId } from '../model/dataset.ts';
import type { LanguageCode, Localized } from '../model/language-code.ts';
import { indicatorsOf } from './indicators-of.ts';
import { matchPatterns } from './patterns.ts';
import type { DataFiles } from './schema.ts';

type Terms = Readonly<Record<LanguageCode, readonly string[]>>;
/** What a concept's words can mean besides, and in what manner they are used. */
interface Reach {
  readonly also?: readonly string[] | undefined;
  readonly rarely?: readonly string[] | undefined;
  readonly weak?: boolean | undefined;
  readonly modifier?: 'loose' | 'strict' | undefined;
}

type Part = 'sections' | 'topics' | 'measures' | 'indicators' | 'groups' | 'rests' | 'absent';

/** Everything that words can stand for, by id: `topic:klachten`, `measure:aanvragen`, `indicator:documenten.eu-eer` … */
export function buildConcepts(
  files: DataFiles,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  footnotes: readonly Footnote[],
): Map<string, Concept> {
  const ids = [...indicators.keys()];
  const { catalogue, concepts: reach, relations, names } = files;
  const concepts: Concept[] = [];
  const totals = relations.totals.map(({ parts }) => matchPatterns(parts, ids));
  const withRest = new Set(
    matchPatterns(
      relations.rests.map(({ of }) => of),
      ids,
    ),
  );
  const isTotal = (main: readonly IndicatorId[]) =>
    totals.some((parts) => parts.length === main.length && parts.every((id) => main.includes(id)));
  const add = (
    kind: Concept['kind'],
    part: Part,
    id: string,
    main: readonly IndicatorId[],
    { also = [], rarely = [], weak, modifier }: Reach = {},
  ) => {
    concepts.push({
      id: `${kind}:${id}`,
      kind,
      label: labelOf(files, part, id),
      ...meaningOf(
        main.flatMap((one) => indicators.get(one) ?? []),
        matchPatterns(also, ids),
        matchPatterns(rarely, ids),
      ),
      ...(isTotal(main) ? { exact: true } : {}),
      ...(['group', 'indicator', 'measure'].includes(kind) && main.length > 0 && main.every((one) => withRest.has(one))
        ? { hasRest: true }
        : {}),
      terms: termsOf(files, part, id),
      ...(weak ? { weak: true } : {}),
      ...(modifier ? { modifier } : {}),
    });
  };
  for (const { id: section, topics } of catalogue.sections) {
    add('section', 'sections', section, topics.flatMap(indicatorsOf));
    for (const topic of topics) add('topic', 'topics', topic.id, indicatorsOf(topic), reach.topics[topic.id]);
  }
  for (const id of Object.keys(names.nl.measures)) {
    const { main = [`*.${id}`], ...rest } = reach.measures[id] ?? {};
    add('measure', 'measures', id, matchPatterns(main, ids), rest);
  }
  for (const id of Object.keys(names.nl.indicators)) add('indicator', 'indicators', id, [id]);
  for (const [id, { main, ...rest }] of Object.entries(reach.groups)) {
    add('group', 'groups', id, matchPatterns(main, ids), rest);
  }
  for (const { id, of, weak } of relations.rests) add('rest', 'rests', id, matchPatterns([of], ids), { weak });
  for (const id of Object.keys(names.nl.absent)) add('absent', 'absent', id, [], reach.absent?.[id]);
  concepts.push(domainConcept(files), ...noteConcepts(files, footnotes));
  return new Map(concepts.map((concept) => [concept.id, concept]));
}

type Meaning = Pick<Concept, 'weights' | 'main' | 'mainTopics' | 'mainUnits'>;

function meaningOf(
  main: readonly Indicator[],
  also: readonly IndicatorId[],
  rarely: readonly IndicatorId[] = [],
): Meaning {
  const weights = new Map([
    ...rarely.map((id) => [id, 0.5] as const),
    ...also.map((id) => [id, 1] as const),
    ...main.map(({ id }) => [id, 2] as const),
  ]);
  return {
    weights,
    main: [...weights].filter(([, weight]) => weight === 2).map(([id]) => id),
    mainTopics: [...new Set(main.map(({ topic }) => topic))],
    mainUnits: [...new Set(main.map(({ unit }) => unit))],
  };
}

function labelOf({ names }: DataFiles, part: Part, id: string): Localized {
  return { nl: names.nl[part][id]?.label ?? id, en: names.en[part][id]?.label ?? id };
}

/** A label is a term too: it is what the answers themselves call it. */
function termsOf({ names }: DataFiles, part: Part, id: string): Terms {
  const terms = (language: LanguageCode) => {
    const name = names[language][part][id];
    if (!name) return [];
    // Where the only or main indicator of a topic is called what the topic is called, the topic has that name.
    const isTopicName = part === 'indicators' && name.label === names[language].topics[id.split('.')[0] ?? '']?.label;
    return isTopicName || name.labelIsTerm === false ? name.terms : [name.label, ...name.terms];
  };
  return { nl: terms('nl'), en: terms('en') };
}

function domainConcept({ names, organisation }: DataFiles): Concept {
  const terms = { nl: names.nl.domain.terms, en: names.en.domain.terms };
  return { id: 'domain', kind: 'domain', label: organisation.name, ...meaningOf([], []), terms };
}

function noteConcepts({ editions }: DataFiles, footnotes: readonly Footnote[]): Concept[] {
  return editions.flatMap(({ edition, notes }) =>
    Object.entries(notes).flatMap(([id, { terms }]): Concept[] => {
      const note = footnotes.find(({ key }) => key === `${edition.id}:${id}`);
      if (!note || terms.nl.length + terms.en.length === 0) return [];
      return [{ id: `note:${note.key}`, kind: 'note', label: note.text, ...meaningOf([], note.indicators), terms }];
    }),
  );
}

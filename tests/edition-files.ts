import { matchPatterns } from '../src/dataset/patterns.ts';
import type { DataFiles, NamesFile } from '../src/dataset/schema.ts';

/**
 * A data folder as if no other edition had ever been imported: without the figures of the others, and without the topics
 * and rows that only the others have.
 */
export function editionFiles(files: DataFiles, id: string): DataFiles {
  const editions = files.editions.filter(({ edition }) => edition.id === id);
  const indicators = editions.flatMap(({ figures }) => Object.keys(figures));
  const sections = files.catalogue.sections
    .map(({ id, topics }) => ({ id, topics: topics.map((topic) => withRowsOf(topic, indicators)).filter(hasRows) }))
    .filter(({ topics }) => topics.length > 0);
  const totals = files.relations.totals.map(({ parts, ...total }) => ({
    ...total,
    parts: parts.filter((pattern) => matchPatterns([pattern], indicators).length > 0),
  }));
  const kept = {
    sections: sections.map(({ id }) => id),
    topics: sections.flatMap(({ topics }) => topics.map(({ id }) => id)),
    measures: sections.flatMap(({ topics }) => topics.flatMap(({ measures }) => Object.keys(measures))),
    indicators,
  };
  return {
    ...files,
    editions,
    catalogue: { sections },
    relations: { ...files.relations, totals },
    names: { nl: namesOf(files.names.nl, kept), en: namesOf(files.names.en, kept) },
  };
}

type Topic = DataFiles['catalogue']['sections'][number]['topics'][number];

function withRowsOf(topic: Topic, indicators: readonly string[]): Topic {
  const measures = Object.entries(topic.measures).filter(([measure]) => indicators.includes(`${topic.id}.${measure}`));
  return { ...topic, measures: Object.fromEntries(measures) };
}

function hasRows({ measures }: Topic): boolean {
  return Object.keys(measures).length > 0;
}

function namesOf(
  names: NamesFile,
  kept: Readonly<Record<'sections' | 'topics' | 'measures' | 'indicators', readonly string[]>>,
): NamesFile {
  const keep = <T>(part: Readonly<Record<string, T>>, ids: readonly string[]) =>
    Object.fromEntries(Object.entries(part).filter(([id]) => ids.includes(id)));
  return {
    ...names,
    sections: keep(names.sections, kept.sections),
    topics: keep(names.topics, kept.topics),
    measures: keep(names.measures, kept.measures),
    indicators: keep(names.indicators, kept.indicators),
  };
}

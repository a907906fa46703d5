import type { IndicatorId } from '../model/dataset.ts';
import { checkFigures } from './check-figures.ts';
import { checkSentences } from './check-sentences.ts';
import { checkTerms } from './check-terms.ts';
import { type Fault, shown } from './data-fault.ts';
import { checkGlossary } from './glossary.ts';
import { indicatorsOf } from './indicators-of.ts';
import { matchPatterns } from './patterns.ts';
import type { DataFiles, EditionFiles, NamesFile } from './schema.ts';

/** What must hold between the files of a data folder. No faults: the data can be trusted. */
export function checkFiles(files: DataFiles): Fault[] {
  const ids = indicatorIds(files);
  return [
    ...checkCatalogue(files),
    ...checkNames(files, 'nl'),
    ...checkNames(files, 'en'),
    ...checkTerms(files),
    ...checkSentences(files, ids),
    ...checkPatterns(files, ids),
    ...files.editions.flatMap((edition) => checkEdition(edition, files, ids)),
    ...checkGlossary(files, ids),
    ...checkTotals(files, ids),
    ...checkEveryIndicatorHasAFigure(files, ids),
  ];
}

export function indicatorIds(files: Pick<DataFiles, 'catalogue'>): IndicatorId[] {
  return files.catalogue.sections.flatMap(({ topics }) => topics.flatMap(indicatorsOf));
}

function checkCatalogue({ catalogue }: DataFiles): Fault[] {
  const file = 'catalogue.json';
  const seen = new Set<string>();
  const faults: Fault[] = [];
  for (const { id, main, measures } of catalogue.sections.flatMap((section) => section.topics)) {
    if (seen.has(id)) faults.push({ file, place: id, found: 'the topic twice', expected: 'each topic once' });
    if (main && !(main in measures)) {
      faults.push({ file, place: `${id} → main`, found: shown(main), expected: 'one of the measures of the topic' });
    }
    seen.add(id);
  }
  return faults;
}

function checkNames(files: DataFiles, language: 'nl' | 'en'): Fault[] {
  const file = `names/${language}.json`;
  const names = files.names[language];
  const topics = files.catalogue.sections.flatMap((section) => section.topics);
  const ids = indicatorIds(files);
  const known = new Set(ids);
  const faults = [
    ...sameKeys(
      file,
      'sections',
      names.sections,
      files.catalogue.sections.map((section) => section.id),
    ),
    ...sameKeys(
      file,
      'topics',
      names.topics,
      topics.map((topic) => topic.id),
    ),
    ...sameKeys(file, 'groups', names.groups, Object.keys(files.concepts.groups)),
    ...sameKeys(
      file,
      'totals',
      names.totals,
      files.relations.totals.map((total) => total.id),
    ),
    ...sameKeys(
      file,
      'rests',
      names.rests,
      files.relations.rests.map((rest) => rest.id),
    ),
    ...sameKeys(
      file,
      'amounts',
      names.amounts,
      files.relations.amounts.map((amount) => amount.share),
    ),
    ...sameKeys(file, 'absent', names.absent, Object.keys(files.names.nl.absent)),
    ...sameKeys(file, 'measures', names.measures, Object.keys(files.names.nl.measures)),
  ];
  for (const id of ids) {
    if (!hasLabel(names, id))
      faults.push({ file, place: `indicators → ${id}`, found: 'no label', expected: 'a label' });
  }
  for (const id of Object.keys(names.indicators)) {
    if (!known.has(id)) {
      faults.push({
        file,
        place: `indicators → ${id}`,
        found: 'an unknown indicator',
        expected: 'an id of catalogue.json',
      });
    }
  }
  return faults;
}

function hasLabel(names: NamesFile, id: IndicatorId): boolean {
  return id in names.indicators || (id.split('.')[1] ?? '') in names.measures;
}

function sameKeys(file: string, part: string, found: object, expected: readonly string[]): Fault[] {
  const known = new Set(expected);
  const missing = expected.filter((key) => !(key in found));
  const unknown = Object.keys(found).filter((key) => !known.has(key));
  return [
    ...missing.map((key) => ({
      file,
      place: `${part} → ${key}`,
      found: 'no label',
      expected: 'a label in each language',
    })),
    ...unknown.map((key) => ({
      file,
      place: `${part} → ${key}`,
      found: 'an unknown id',
      expected: 'an id that exists',
    })),
  ];
}

function checkPatterns({ concepts, relations }: DataFiles, ids: readonly IndicatorId[]): Fault[] {
  const faults: Fault[] = [];
  const check = (file: string, place: string, patterns: readonly string[] = []) => {
    for (const pattern of patterns) {
      if (matchPatterns([pattern], ids).length === 0) {
        faults.push({
          file,
          place,
          found: shown(pattern),
          expected: 'an indicator of catalogue.json, or a pattern for some',
        });
      }
    }
  };
  for (const part of ['topics', 'measures', 'groups'] as const) {
    for (const [id, { main, also }] of Object.entries(concepts[part])) {
      check('concepts.json', `${part} → ${id} → main`, main);
      check('concepts.json', `${part} → ${id} → also`, also);
    }
  }
  const file = 'relations.json';
  for (const { rate, of } of relations.rates) check(file, 'rates', [rate, of]);
  for (const { id, of } of relations.rests) check(file, `rests → ${id}`, [of]);
  for (const { share, part } of relations.shares) check(file, 'shares', [share, part]);
  for (const { share, of } of relations.amounts) check(file, 'amounts', [share, of]);
  for (const { id, parts, row } of relations.totals) check(file, `totals → ${id}`, row ? [...parts, row] : parts);
  for (const patterns of relations.additive) check(file, 'additive', patterns);
  for (const { whole, part } of relations.contains) check(file, 'contains', [whole, part]);
  check(file, 'averages', relations.averages);
  check(file, 'notOverYears', relations.notOverYears);
  check(file, 'worse', [...relations.worse.lower, ...relations.worse.higher]);
  return faults;
}

function checkEdition(files: EditionFiles, all: DataFiles, ids: readonly IndicatorId[]): Fault[] {
  return [...checkFigures(files, all, ids), ...checkFootnotes(files, ids)];
}

function checkFootnotes({ folder, footnotes, notes, figures }: EditionFiles, ids: readonly IndicatorId[]): Fault[] {
  const file = `${folder}/footnotes.json`;
  const faults: Fault[] = [];
  const seen = new Set<string>();
  for (const { id, marks, states = [] } of footnotes) {
    if (seen.has(id)) faults.push({ file, place: id, found: 'the footnote twice', expected: 'each footnote once' });
    seen.add(id);
    for (const pattern of [...marks, ...states]) {
      if (!matchPatterns([pattern], ids).some((indicator) => indicator in figures)) {
        faults.push({
          file,
          place: `footnote ${id}`,
          found: shown(pattern),
          expected: 'an indicator with figures in this edition',
        });
      }
    }
    if (!(id in notes)) {
      faults.push({
        file: `${folder}/notes.json`,
        place: id,
        found: 'nothing',
        expected: `a translation of footnote ${id}`,
      });
    }
  }
  for (const id of Object.keys(notes)) {
    if (!seen.has(id)) {
      faults.push({
        file: `${folder}/notes.json`,
        place: id,
        found: 'an unknown footnote',
        expected: 'one of footnotes.json',
      });
    }
  }
  return faults;
}

/** Held against the edition that came first with a year: later ones may revise the parts, or leave rows out. */
function checkTotals({ relations, editions }: DataFiles, ids: readonly IndicatorId[]): Fault[] {
  return editions.flatMap(({ folder, figures, edition }, index) =>
    relations.totals.flatMap((total) =>
      edition.years.flatMap((year): Fault[] => {
        if (total.differs?.includes(year)) return [];
        const values = matchPatterns(total.parts, ids).flatMap((id) => figures[id]?.[year]?.value ?? []);
        const sum = values.reduce((a, b) => a + b, 0);
        const printed = total.row && figures[total.row]?.[year]?.value;
        const isFirst = !editions.slice(0, index).some((older) => older.edition.years.includes(year));
        const published = isFirst ? total.published?.[year] : undefined;
        const wrong = [printed, published].find((value) => value !== undefined && value !== sum);
        if (wrong === undefined) return [];
        const file = wrong === printed ? `${folder}/figures.json` : 'relations.json';
        const place = `${wrong === printed ? total.row : `totals → ${total.id} → published`} → ${year}`;
        return [{ file, place, found: shown(wrong), expected: `the sum of its parts, ${sum}` }];
      }),
    ),
  );
}

function checkEveryIndicatorHasAFigure({ editions }: DataFiles, ids: readonly IndicatorId[]): Fault[] {
  return ids
    .filter((id) => !editions.some(({ figures }) => hasAny(figures[id])))
    .map((id) => ({
      file: 'catalogue.json',
      place: id,
      found: 'no figure in any edition',
      expected: 'one figure at least',
    }));
}

function hasAny(byYear: object = {}): boolean {
  for (const _year in byYear) return true;
  return false;
}

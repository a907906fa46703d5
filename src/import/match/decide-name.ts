import type { IndicatorId } from '../../model/dataset.ts';
import { isMoney } from '../../model/unit.ts';
import type { Label } from '../tables/factsheet.ts';
import type { ReadRow } from '../tables/read-table.ts';
import { measuresOf } from './data-folder.ts';
import type { EarlierFigures } from './earlier-figures.ts';
import { type Candidate, findRenamed } from './find-renamed.ts';
import type { KnownNames } from './known-names.ts';
import type { Matching, ReadSource, Results, Undecided } from './resolution.ts';

/** The topic of a heading that is not known: another name for one that is missing, or a new one. */
export function topicOfUnknown(
  one: ReadSource,
  present: Set<string>,
  matching: Matching,
  results: Results,
): string | undefined {
  const { heading } = one.source;
  const { known, folder, newNames, earlier } = matching;
  const figures = new Map(
    one.rows.flatMap((row) =>
      row.values.map(({ year, cell }) => [`${known.measure(row.label.text) ?? row.label.text} ${year}`, cell.value]),
    ),
  );
  const topics = folder.catalogue.sections.flatMap((section) => section.topics).filter(({ id }) => !present.has(id));
  const candidates = topics.map(
    (topic): Candidate => ({
      id: topic.id,
      label: matching.labelOf(topic.id),
      figures: new Map(one.rows.flatMap((row) => topicFigures(topic.id, row, known, earlier))),
    }),
  );
  const found = decide('topic', heading, figures, candidates, matching, results);
  if (found.kind === 'likely') return undefined;
  const id = found.kind === 'proven' ? found.id : newNames.topic(heading, sectionOf(one.source.section, matching));
  present.add(id);
  return id;
}

function topicFigures(topic: string, row: ReadRow, known: KnownNames, earlier: EarlierFigures): [string, number][] {
  const measure = known.measure(row.label.text);
  const indicator = known.row(topic, row.label.text)?.id ?? (measure === undefined ? undefined : `${topic}.${measure}`);
  if (indicator === undefined) return [];
  return row.values.flatMap(({ year }): [string, number][] => {
    const value = earlier.other(indicator, year)?.value;
    return value === undefined ? [] : [[`${measure ?? row.label.text} ${year}`, value]];
  });
}

function decide(
  kind: 'topic' | 'row',
  { text, line }: Label,
  figures: ReadonlyMap<string, number>,
  candidates: readonly Candidate[],
  matching: Matching,
  results: Results,
): ReturnType<typeof findRenamed> {
  if (matching.declaredNew(text)) return { kind: 'new' };
  const found = findRenamed(text, figures, candidates);
  const note = (id: string): Undecided => ({ kind, text, line, id, label: matching.labelOf(id) });
  if (found.kind === 'likely') results.undecided.push(note(found.id));
  else if (found.kind === 'new' && found.resembles !== undefined) results.resembles.push(note(found.resembles));
  else if (found.kind === 'proven') {
    const because = `${found.same} of its earlier figures are the same`;
    results.renamed.push({
      kind,
      id: found.id,
      was: matching.labelOf(found.id),
      now: text,
      line,
      because,
      addAlias: true,
    });
  }
  return found;
}

/** The indicator of a row that is not known: another name for one that is missing, or a new one. */
export function indicatorOfUnknown(
  topic: string,
  row: ReadRow,
  taken: ReadonlySet<string>,
  matching: Matching,
  results: Results,
): IndicatorId | undefined {
  const { folder, earlier, known, newNames } = matching;
  const { unit } = row;
  const free = Object.entries(measuresOf(topic, folder))
    .filter(([, own]) => own === unit || (isMoney(own) && isMoney(unit)))
    .map(([measure]) => `${topic}.${measure}`);
  const ids = free.filter((id) => !taken.has(id));
  const figures = new Map(row.values.map(({ year, cell }) => [String(year), cell.value]));
  const candidates = ids.map(
    (id): Candidate => ({
      id,
      label: matching.labelOf(id),
      figures: new Map(earlier.yearsOf(id).map((year) => [String(year), earlier.other(id, year)?.value ?? Number.NaN])),
    }),
  );
  const found = decide('row', row.label, figures, candidates, matching, results);
  if (found.kind === 'likely') return undefined;
  return found.kind === 'proven' ? found.id : newNames.row(topic, row.label, unit, known.measure(row.label.text));
}

/** The section that a new topic goes into: the one it stands under, or else the last one that there is. */
export function sectionOf(label: Label | undefined, matching: Matching): string {
  const { known, newNames, folder } = matching;
  if (label) return known.section(label.text) ?? newNames.section(label);
  const last = newNames.sections.at(-1)?.id ?? folder.catalogue.sections.at(-1)?.id;
  return last ?? newNames.section({ text: matching.onlySection, markers: [], line: 1 });
}

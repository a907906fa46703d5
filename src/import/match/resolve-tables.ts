import type { Label, SourceTable } from '../tables/factsheet.ts';
import { type ReadRow, readTable } from '../tables/read-table.ts';
import { measuresOf } from './data-folder.ts';
import { indicatorOfUnknown, topicOfUnknown } from './decide-name.ts';
import { moveGrandTotals } from './grand-totals.ts';
import type { KnownNames, Match } from './known-names.ts';
import type { Matching, ReadSource, Resolution, ResolvedRow, ResolvedTable, Results } from './resolution.ts';

const PROGRESS_EVERY = 200;

/** Finds the topic of each table and the indicator of each row, and gives ids to those that are new. */
export function resolveTables(matching: Matching): Resolution {
  const results: Results = {
    tables: [],
    renamed: [],
    undecided: [],
    resembles: [],
    refusals: [],
    unread: [],
    skipped: [],
  };
  const footnotes = new Set(matching.factsheet.footnotes.map(({ marker }) => marker));
  const read = matching.factsheet.tables.map((source) => readOne(source, footnotes, matching, results));
  const { tables: all, refusals } = moveGrandTotals(read);
  for (const refusal of refusals) results.refusals.push(refusal);
  const taken = new Map<string, Set<string>>();
  for (const one of all) if (one.topic !== undefined) noteTaken(taken, one.topic, one.rows, matching.known);
  const present = new Set(all.flatMap(({ topic }) => topic ?? []));
  for (const [index, one] of all.entries()) {
    if (index % PROGRESS_EVERY === 0) matching.onProgress('Matching tables', index, all.length);
    if (one.rows.length === 0) continue;
    const topic = one.topic ?? topicOfUnknown(one, present, matching, results);
    if (topic === undefined) continue;
    if (one.topic === undefined) noteTaken(taken, topic, one.rows, matching.known);
    results.tables.push(resolveRows(topic, one, taken.get(topic) ?? new Set(), matching, results));
  }
  return results;
}

function readOne(
  source: SourceTable,
  footnotes: ReadonlySet<string>,
  matching: Matching,
  results: Results,
): ReadSource {
  const { known } = matching;
  const match = known.topic(source.heading.text);
  const isRow = (text: string) => (match ? known.row(match.id, text) !== undefined : known.measure(text) !== undefined);
  const { numbers } = matching.factsheet;
  const read = readTable(source, { isRow, footnotes, numbers, isRatio: matching.isRatio, unitOf: matching.unitOf });
  for (const refusal of read.refusals) results.refusals.push(refusal);
  for (const unread of read.unread) results.unread.push(unread);
  noteOtherName('topic', match, source.heading, results);
  return { source, topic: match?.id, read, rows: leaveOutLists(read.rows, isRow, known, results) };
}

function noteOtherName(kind: 'topic' | 'row', match: Match | undefined, { text, line }: Label, results: Results): void {
  if (!match || match.by === 'name') return;
  const because = match.by === 'spelling' ? 'the same words, spelled another way' : 'it is one of its synonyms';
  results.renamed.push({ kind, id: match.id, was: '', now: text, line, because, addAlias: false });
}

/** The indicators that rows have by their own name: no other row can be another name for those. */
function noteTaken(taken: Map<string, Set<string>>, topic: string, rows: readonly ReadRow[], known: KnownNames): void {
  const ids = taken.get(topic) ?? new Set<string>();
  taken.set(topic, ids);
  for (const { label } of rows) {
    const id = known.row(topic, label.text)?.id;
    if (id !== undefined) ids.add(id);
  }
}

function resolveRows(
  topic: string,
  one: ReadSource,
  taken: Set<string>,
  matching: Matching,
  results: Results,
): ResolvedTable {
  const { known, folder } = matching;
  const measures = measuresOf(topic, folder);
  const rows = one.rows.flatMap((row): ResolvedRow[] => {
    const match = known.row(topic, row.label.text);
    noteOtherName('row', match, row.label, results);
    const indicator = match?.id ?? indicatorOfUnknown(topic, row, taken, matching, results);
    if (indicator === undefined) return [];
    taken.add(indicator);
    const newUnit = matching.newNames.findRow(indicator)?.unit;
    const unit = newUnit ?? measures[indicator.slice(topic.length + 1)] ?? row.unit;
    return [{ ...row, indicator, isNew: newUnit !== undefined, keptIn: unit }];
  });
  return { topic, source: one.source, rows, hasCompleteRow: one.read.hasCompleteRow };
}

const NUMBERED = /^\d{1,3}[.)]?\s/;

/** Rows by country, and rows that are numbered, are a list between the tables where they stand apart from other rows. */
function leaveOutLists(
  rows: readonly ReadRow[],
  isRow: (text: string) => boolean,
  known: KnownNames,
  results: Results,
): readonly ReadRow[] {
  const isListed = ({ label }: ReadRow) =>
    !isRow(label.text) && (NUMBERED.test(label.text) || known.isCountry(label.text.replace(NUMBERED, '')));
  const listed = rows.filter(isListed);
  const first = rows.findIndex(isListed);
  const isApart =
    first > 0 &&
    (rows[first]?.label.line ?? 0) - (rows[first - 1]?.label.line ?? 0) > 1 &&
    rows.slice(first).every(isListed);
  if (listed.length < 2 || !isApart) return rows;
  const lines = listed.map(({ label }) => label.line);
  results.skipped.push({
    lines: [Math.min(...lines), Math.max(...lines)],
    texts: listed.map(({ label }) => label.text),
    reason: 'a list by country, or a numbered list, between the tables',
  });
  return rows.filter((row) => !isListed(row));
}

import { indicatorOfUnknown, topicOfUnknown } from './decide-name.ts';
import type { Label, SourceTable } from './factsheet.ts';
import type { KnownNames, Match } from './known-names.ts';
import { leaveOutLists } from './leave-out-lists.ts';
import { measuresOf } from './measures-of.ts';
import { readTable } from './read-table.ts';
import type { Matching, ReadSource, Resolution, ResolvedRow, ResolvedTable, Results } from './resolution.ts';
import { unitOf } from './unit-of.ts';

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
  const all = matching.factsheet.tables.map((source) => readOne(source, footnotes, matching.known, results));
  const byTopic = new Map<string, ReadSource[]>();
  for (const one of all) if (one.topic !== undefined) byTopic.set(one.topic, [...(byTopic.get(one.topic) ?? []), one]);
  const present = new Set(all.flatMap(({ topic }) => topic ?? []));
  for (const one of all) {
    if (one.rows.length === 0) continue;
    const topic = one.topic ?? topicOfUnknown(one, present, matching, results);
    if (topic !== undefined)
      results.tables.push(resolveRows(topic, one, byTopic.get(topic) ?? [one], matching, results));
  }
  return results;
}

function readOne(source: SourceTable, footnotes: ReadonlySet<string>, known: KnownNames, results: Results): ReadSource {
  const match = known.topic(source.heading.text);
  const isRow = (text: string) => (match ? known.row(match.id, text) !== undefined : known.measure(text) !== undefined);
  const read = readTable(source, isRow, footnotes);
  results.refusals.push(...read.refusals);
  results.unread.push(...read.unread);
  noteOtherName('topic', match, source.heading, results);
  return { source, topic: match?.id, read, rows: leaveOutLists(read.rows, isRow, known, results) };
}

function noteOtherName(kind: 'topic' | 'row', match: Match | undefined, { text, line }: Label, results: Results): void {
  if (!match || match.by === 'name') return;
  const because = match.by === 'spelling' ? 'the same words, spelled another way' : 'it is one of its synonyms';
  results.renamed.push({ kind, id: match.id, was: '', now: text, line, because, addAlias: false });
}

function resolveRows(
  topic: string,
  one: ReadSource,
  sameTopic: readonly ReadSource[],
  matching: Matching,
  results: Results,
): ResolvedTable {
  const { known, folder } = matching;
  const measures = measuresOf(topic, folder);
  const taken = new Set(
    sameTopic.flatMap(({ rows }) => rows.flatMap((row) => known.row(topic, row.label.text)?.id ?? [])),
  );
  const rows = one.rows.flatMap((row): ResolvedRow[] => {
    const match = known.row(topic, row.label.text);
    noteOtherName('row', match, row.label, results);
    const indicator = match?.id ?? indicatorOfUnknown(topic, row, taken, matching, results);
    if (indicator === undefined) return [];
    taken.add(indicator);
    const newUnit = matching.newNames.unitOf(indicator);
    const unit = newUnit ?? measures[indicator.slice(topic.length + 1)] ?? unitOf(row);
    return [{ ...row, indicator, isNew: newUnit !== undefined, unit }];
  });
  return { topic, source: one.source, rows, hasCompleteRow: one.read.hasCompleteRow };
}

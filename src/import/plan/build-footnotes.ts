import { matchPatterns } from '../../dataset/patterns.ts';
import type { FootnotesFile } from '../../dataset/schema.ts';
import { fold } from '../../languages/key.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import { inOrder } from '../../model/years.ts';
import type { ImportRules } from '../match/import-rules.ts';
import type { ResolvedTable } from '../match/resolution.ts';
import type { Factsheet } from '../tables/factsheet.ts';
import type { SourceFootnote } from '../tables/find-footnotes.ts';
import type { ProseFigure } from '../tables/read-prose.ts';
import { findMentions, type Mention } from './find-mentions.ts';

type FootnoteEntry = FootnotesFile[number];

export interface BuiltFootnotes {
  readonly footnotes: readonly FootnoteEntry[];
  /** Ids of those that have no marker in the factsheet, but a rule in import.json. */
  readonly byRule: readonly string[];
  /** Footnotes that no marker and no rule gives a place: they are left out. */
  readonly unplaced: readonly { readonly marker: string; readonly line: number; readonly text: string }[];
  /** Markers that no footnote belongs to. */
  readonly orphans: readonly { readonly marker: string; readonly line: number; readonly on: string }[];
}

export interface FootnoteInput {
  readonly factsheet: Factsheet;
  readonly tables: readonly ResolvedTable[];
  /** The topic of each block of running text, in the order of the blocks. */
  readonly blockTopics: readonly (string | undefined)[];
  readonly proseFigures: readonly ProseFigure[];
  readonly rules: ImportRules;
  /** Indicators that have a figure in this edition, in the order of the catalogue. */
  readonly ids: readonly IndicatorId[];
}

/** Which figures each footnote belongs to, and the running text under headings, which is a note of its topic. */
export function buildFootnotes(input: FootnoteInput): BuiltFootnotes {
  const { factsheet, ids } = input;
  const numbered = numberFootnotes(factsheet.footnotes);
  const byMarker = Map.groupBy(numbered, ({ footnote }) => footnote.marker);
  const owners = findMentions(input).map((mention) => ({
    mention,
    owner: ownerOf(mention, byMarker.get(mention.marker)),
  }));
  const byOwner = Map.groupBy(owners, ({ owner }) => owner);
  const stated = Map.groupBy(input.proseFigures, ({ footnote }) => footnote);
  const entries = numbered.map((one) => {
    const own = (byOwner.get(one) ?? []).map(({ mention }) => mention);
    const states = (stated.get(one.index) ?? []).map(({ indicator }) => indicator);
    return { ...one, entry: placeFootnote(one, own, states, input), mentioned: own.length > 0 };
  });
  const texts = textNotes(input);
  return {
    footnotes: [...entries.flatMap(({ entry }) => entry ?? []), ...texts].sort((a, b) => a.lines[0] - b.lines[0]),
    byRule: entries.flatMap(({ entry, mentioned }) => (entry && !mentioned ? [entry.id] : [])),
    unplaced: entries
      .filter(({ entry }) => !entry)
      .map(({ footnote }) => ({ marker: footnote.marker, line: footnote.lines[0], text: footnote.text })),
    orphans: owners
      .filter(({ owner, mention }) => !owner && matchPatterns(mention.marks, ids).length > 0)
      .map(({ mention: { marker, line, on } }) => ({ marker, line, on })),
  };
}

interface Numbered {
  readonly footnote: SourceFootnote;
  readonly index: number;
  readonly id: string;
}

/** Numbers can begin again further on: the second footnote 1 of a factsheet is 1-2. */
function numberFootnotes(footnotes: readonly SourceFootnote[]): Numbered[] {
  const counts = new Map<string, number>();
  return footnotes.map((footnote, index) => {
    const count = (counts.get(footnote.marker) ?? 0) + 1;
    counts.set(footnote.marker, count);
    return { footnote, index, id: count === 1 ? footnote.marker : `${footnote.marker}-${count}` };
  });
}

/** A marker belongs to the first footnote of its number that comes after it. */
function ownerOf({ line }: Mention, named: readonly Numbered[] | undefined): Numbered | undefined {
  return named?.find(({ footnote }) => footnote.lines[0] > line) ?? named?.at(-1);
}

function placeFootnote(
  { footnote, id }: Numbered,
  mentions: readonly Mention[],
  stated: readonly IndicatorId[],
  { rules, ids }: FootnoteInput,
): FootnoteEntry | undefined {
  const byRule = rules.notes.filter(({ contains }) => fold(footnote.text).includes(fold(contains)));
  const wanted = mentions.length > 0 ? mentions.flatMap(({ marks }) => marks) : byRule.flatMap(({ marks }) => marks);
  const marks = [...new Set(wanted)].filter((pattern) => matchPatterns([pattern], ids).length > 0);
  if (marks.length === 0) return undefined;
  const states = gather(stated, ids);
  const ofYears = mentions.length > 0 && mentions.every((mention) => mention.years);
  const years = ofYears ? mentions.flatMap((mention) => mention.years ?? []) : [];
  return {
    id,
    lines: [...footnote.lines],
    text: footnote.text,
    marks,
    ...(states.length > 0 ? { states } : {}),
    ...(years.length > 0 ? { years: inOrder(years) } : {}),
  };
}

function textNotes({ factsheet, blockTopics, proseFigures, ids }: FootnoteInput): FootnoteEntry[] {
  const seen = new Map<string, number>();
  return factsheet.prose.flatMap(({ parts }, index): FootnoteEntry[] => {
    const topic = blockTopics[index];
    const [first, last] = [parts[0], parts.at(-1)];
    if (topic === undefined || !first || !last) return [];
    const inside = proseFigures.filter(
      ({ line, footnote }) => footnote === undefined && line >= first.number && line <= last.number,
    );
    const others = inside.map(({ indicator }) => indicator).filter((id) => !id.startsWith(`${topic}.`));
    const marks = [`${topic}.*`, ...gather(others, ids)].filter((pattern) => matchPatterns([pattern], ids).length > 0);
    if (marks.length === 0) return [];
    const count = (seen.get(topic) ?? 0) + 1;
    seen.set(topic, count);
    const text = parts.map((part) => part.text.trim().replace(/\s+/g, ' ')).join(' ');
    return [
      { id: count === 1 ? `text-${topic}` : `text-${topic}-${count}`, lines: [first.number, last.number], text, marks },
    ];
  });
}

/** All indicators of a topic are written as one pattern: "nareizigers.*". */
function gather(indicators: readonly IndicatorId[], ids: readonly IndicatorId[]): string[] {
  const wanted = new Set(indicators);
  const patterns = ids
    .filter((id) => wanted.has(id))
    .map((id) => {
      const topic = `${id.split('.')[0]}.*`;
      return matchPatterns([topic], ids).every((other) => wanted.has(other)) ? topic : id;
    });
  return [...new Set(patterns)];
}

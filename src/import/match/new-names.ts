import type { CatalogueUnit } from '../../dataset/schema.ts';
import { capital } from '../../languages/capital.ts';
import { fold } from '../../languages/key.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import type { Label } from '../tables/factsheet.ts';
import type { DataFolder } from './data-folder.ts';
import { nameKey } from './known-names.ts';

export interface NewSection {
  readonly id: string;
  readonly label: string;
  readonly line: number;
}

export interface NewTopic {
  readonly id: string;
  readonly section: string;
  readonly label: string;
  readonly line: number;
}

/** A row that the data folder does not have: a measure, of a topic that is known or new. */
export interface NewRow {
  readonly indicator: IndicatorId;
  readonly topic: string;
  readonly measure: string;
  readonly unit: CatalogueUnit;
  readonly label: string;
  readonly line: number;
}

/** What is new in a factsheet. */
export interface AddedNames {
  readonly sections: readonly NewSection[];
  readonly topics: readonly NewTopic[];
  readonly rows: readonly NewRow[];
}

/** Gives ids to what is new, each name once, and keeps a list of it. */
export interface NewNames extends AddedNames {
  section(label: Label): string;
  topic(label: Label, section: string): string;
  row(topic: string, label: Label, unit: CatalogueUnit, known: string | undefined): IndicatorId;
  /** The new row or the new topic of an id; nothing for one that is known. */
  findRow(indicator: IndicatorId): NewRow | undefined;
  findTopic(id: string): NewTopic | undefined;
}

const LONGEST_ID = 48;
const NOT_ID = /[^a-z0-9]+/g;
/** "WW" and "AOW" alone are names, and no heading in capitals. */
const ABBREVIATION = /^\p{Lu}{2,4}$/u;
const CAPITALS = /^\P{Ll}+$/u;
const WORD = /\p{L}[\p{L}\p{N}]*/gu;

export function createNewNames(folder: DataFolder, source: string): NewNames {
  const { sections: known } = folder.catalogue;
  const abbreviations = findAbbreviations(source);
  const sections = createList<NewSection>(known.map(({ id }) => id));
  const topics = createList<NewTopic>(known.flatMap((section) => section.topics.map(({ id }) => id)));
  const measures = createList<{ id: string }>(Object.keys(folder.names.nl.measures));
  const rows = new Map<IndicatorId, NewRow>();
  const describe = ({ text, line }: Label) => ({ label: readable(text, abbreviations), line });
  return {
    sections: sections.items,
    topics: topics.items,
    get rows() {
      return [...rows.values()];
    },
    section: (label) => sections.idOf(label.text, (id) => ({ id, ...describe(label) })),
    topic: (label, section) => topics.idOf(label.text, (id) => ({ id, section, ...describe(label) })),
    row: (topic, label, unit, measureKnown) => {
      const measure = measureKnown ?? measures.idOf(label.text, (id) => ({ id }));
      const indicator = `${topic}.${measure}`;
      if (!rows.has(indicator)) rows.set(indicator, { indicator, topic, measure, unit, ...describe(label) });
      return indicator;
    },
    findRow: (indicator) => rows.get(indicator),
    findTopic: topics.find,
  };
}

/** Things that each get an id when their name is met for the first time. */
function createList<T>(taken: readonly string[]) {
  const used = new Set(taken);
  const ids = new Map<string, string>();
  const items: T[] = [];
  const byId = new Map<string, T>();
  return {
    items,
    find: (id: string) => byId.get(id),
    idOf: (name: string, make: (id: string) => T): string => {
      const known = ids.get(nameKey(name));
      if (known !== undefined) return known;
      const id = freeId(name, used);
      ids.set(nameKey(name), id);
      const item = make(id);
      items.push(item);
      byId.set(id, item);
      return id;
    },
  };
}

function freeId(label: string, used: Set<string>): string {
  const words = fold(label).replace(NOT_ID, ' ').trim().split(' ');
  const short = words.reduce(
    (id, word) => (`${id}-${word}`.length > LONGEST_ID ? id : id === '' ? word.slice(0, LONGEST_ID) : `${id}-${word}`),
    '',
  );
  const base = short === '' ? 'x' : short;
  let id = base;
  for (let count = 2; used.has(id); count += 1) id = `${base}-${count}`;
  used.add(id);
  return id;
}

/** Words that the factsheet writes in capitals also where the words around it are not: "IND-loket". */
function findAbbreviations(source: string): Set<string> {
  const mixed = source.split('\n').filter((line) => !CAPITALS.test(line));
  return new Set(
    mixed.flatMap((line) => line.match(WORD) ?? []).filter((word) => word.length > 1 && CAPITALS.test(word)),
  );
}

/** "KLANTCONTACTEN IND-LOKETTEN" as "Klantcontacten IND-loketten". */
function readable(label: string, abbreviations: ReadonlySet<string>): string {
  if (!CAPITALS.test(label) || ABBREVIATION.test(label)) return label;
  const small = label.replace(WORD, (word) => (abbreviations.has(word) ? word : word.toLowerCase()));
  return capital(small);
}

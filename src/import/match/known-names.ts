import { matchPattern } from '../../dataset/patterns.ts';
import type { CatalogueFile, NamesFile } from '../../dataset/schema.ts';
import { countryNames } from '../../languages/country-names.ts';
import { fold, keyOf } from '../../languages/key.ts';
import type { IndicatorId } from '../../model/dataset.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../../model/language-code.ts';
import { alternatives } from '../tables/vocabulary.ts';
import type { ImportRules } from './import-rules.ts';

/** How a name was recognised: as it is written in the data, as the same words spelled another way, or by a synonym. */
export interface Match {
  readonly id: string;
  readonly by: 'name' | 'spelling' | 'synonym';
}

/** What the data folder already has names for. Spelling, capitals, "&" and "en" make no difference; nothing else is let pass. */
export interface KnownNames {
  /** True when there is no data folder yet: every name is new. */
  readonly none: boolean;
  section(text: string): string | undefined;
  /** Whether it names a section or a topic. */
  isHeading(text: string): boolean;
  topic(text: string): Match | undefined;
  row(topic: string, text: string): Match | undefined;
  measure(text: string): string | undefined;
  /** Why a heading is to be left out, if it is. */
  leftOut(text: string): string | undefined;
  isCountry(text: string): boolean;
}

export interface NamesSource {
  readonly catalogue: CatalogueFile;
  readonly names: Readonly<Record<LanguageCode, NamesFile>>;
  readonly rules: ImportRules;
}

const AND = new RegExp(`(?:^|\\s)(?:&|\\+|${alternatives('and')})(?=\\s|$)`, 'g');
const SPACES = /\s+/g;
const RANKING = /^top\s?-?\s?\d+/i;

/** "Kennis & Talent" and "KENNIS EN TALENT" have the same key. */
export function nameKey(text: string): string {
  return keyOf(fold(text).replace(AND, ' '));
}

export function buildKnownNames({ catalogue, names, rules }: NamesSource, language: LanguageCode): KnownNames {
  const topics = catalogue.sections.flatMap((section) => section.topics);
  const sections = new Map(
    catalogue.sections.flatMap(({ id }) =>
      keysOf([names[language].sections[id]?.label, ...(rules.aliases.sections[id] ?? [])], id),
    ),
  );
  const topicIds = topics.map((topic) => topic.id);
  const byName = namesOf(
    topicIds.map((id) => [id, [names[language].topics[id]?.label, ...(rules.aliases.topics[id] ?? [])]]),
  );
  const bySynonym = uniqueKeys(topicIds.map((id) => [id, names[language].topics[id]?.terms ?? []]));
  const rows = new Map(topics.map((topic) => [topic.id, rowNames(topic, names[language], rules)]));
  const measures = new Map(Object.entries(names[language].measures).flatMap(([id, { label }]) => keysOf([label], id)));
  const leftOut = rules.leaveOut.map((words) => ({ words, key: keyOf(words) }));
  const countries = new Set(LANGUAGE_CODES.flatMap((code) => countryNames(code).map(keyOf)));
  const section = (text: string) => sections.get(nameKey(text));
  const topic = (text: string) => match(text, byName, bySynonym);
  return {
    none: topics.length === 0,
    section,
    topic,
    isHeading: (text) => section(text) !== undefined || topic(text) !== undefined,
    row: (topic, text) => {
      const known = rows.get(topic);
      return known && match(text, known.byName, known.bySynonym);
    },
    measure: (text) => measures.get(nameKey(text)),
    leftOut: (text) => {
      if (topics.length > 0 && RANKING.test(text.trim())) return 'a ranking, not figures of a topic';
      const rule = leftOut.find(({ key }) => keyOf(text).includes(key));
      return rule && `import.json says to leave out headings with "${rule.words}"`;
    },
    isCountry: (text) => countries.has(keyOf(text)),
  };
}

type Keys = ReadonlyMap<string, string>;
type Names = ReadonlyMap<string, { readonly id: string; readonly written: ReadonlySet<string> }>;

function match(text: string, byName: Names, bySynonym: Keys): Match | undefined {
  const key = nameKey(text);
  const named = byName.get(key);
  if (named !== undefined) return { id: named.id, by: named.written.has(asWritten(text)) ? 'name' : 'spelling' };
  const synonym = bySynonym.get(key);
  return synonym === undefined ? undefined : { id: synonym, by: 'synonym' };
}

/** Capitals and spaces are no other spelling. */
function asWritten(text: string): string {
  return fold(text).replace(SPACES, ' ').trim();
}

function namesOf(entries: readonly (readonly [id: string, texts: readonly (string | undefined)[]])[]): Names {
  const names = new Map<string, { id: string; written: Set<string> }>();
  for (const [id, texts] of entries) {
    for (const text of texts) {
      if (text === undefined) continue;
      const known = names.get(nameKey(text));
      if (known?.id === id) known.written.add(asWritten(text));
      else names.set(nameKey(text), { id, written: new Set([asWritten(text)]) });
    }
  }
  return names;
}

function rowNames(
  topic: CatalogueFile['sections'][number]['topics'][number],
  names: NamesFile,
  rules: ImportRules,
): { byName: Names; bySynonym: Keys } {
  const ids = Object.keys(topic.measures).map((measure): [IndicatorId, string] => [`${topic.id}.${measure}`, measure]);
  const aliases = (id: IndicatorId) =>
    Object.entries(rules.aliases.rows).flatMap(([pattern, texts]) =>
      matchPattern(pattern, [id]).length > 0 ? texts : [],
    );
  const labels = ids.map(([id, measure]): [string, (string | undefined)[]] => [
    id,
    [names.measures[measure]?.label, names.indicators[id]?.label],
  ]);
  const synonyms = ids.map(([id, measure]): [string, readonly string[]] => [
    id,
    [...(names.indicators[id]?.terms ?? []), ...(names.measures[measure]?.terms ?? [])],
  ]);
  const printed = ids.map(([id]): [string, string[]] => [id, aliases(id)]);
  return { byName: namesOf([...labels, ...printed]), bySynonym: uniqueKeys(synonyms) };
}

function keysOf(texts: readonly (string | undefined)[], id: string): [string, string][] {
  return texts.flatMap((text): [string, string][] => (text === undefined ? [] : [[nameKey(text), id]]));
}

/** A synonym that two share tells neither. */
function uniqueKeys(entries: readonly (readonly [id: string, terms: readonly string[]])[]): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const [id, terms] of entries) {
    for (const term of terms) owners.set(nameKey(term), (owners.get(nameKey(term)) ?? new Set()).add(id));
  }
  return new Map(
    [...owners].flatMap(([key, ids]): [string, string][] => (ids.size === 1 ? [[key, [...ids][0] ?? '']] : [])),
  );
}

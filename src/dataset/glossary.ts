import { keyOf } from '../languages/key.ts';
import type { GlossaryEntry, IndicatorId } from '../model/dataset.ts';
import { LANGUAGE_CODES } from '../model/language-code.ts';
import { type Fault, shown } from './data-fault.ts';
import { matchPatterns } from './patterns.ts';
import type { DataFiles, GlossaryFile } from './schema.ts';

const FILE = 'glossary.json';

export function buildGlossary({ glossary }: DataFiles, ids: readonly IndicatorId[]): GlossaryEntry[] {
  return Object.entries(glossary).map(([id, { label, text, source, about = [], ...entry }]) => ({
    id,
    label,
    text,
    source,
    keys: keysOf({ label, ...entry }),
    indicators: matchPatterns(about, ids),
  }));
}

/** Each word has one explanation, and each explanation is about figures that there are. */
export function checkGlossary({ glossary }: DataFiles, ids: readonly IndicatorId[]): Fault[] {
  const owners = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [id, { about = [], ...entry }] of Object.entries(glossary)) {
    for (const key of keysOf(entry)) {
      const owner = owners.get(key);
      if (owner)
        faults.push({ file: FILE, place: id, found: `"${key}", which ${owner} has too`, expected: 'a term once' });
      owners.set(key, id);
    }
    for (const pattern of about) {
      if (matchPatterns([pattern], ids).length > 0) continue;
      const expected = 'an indicator of catalogue.json, or a pattern for some';
      faults.push({ file: FILE, place: `${id} → about`, found: shown(pattern), expected });
    }
  }
  return faults;
}

function keysOf({ label, terms }: Pick<GlossaryFile[string], 'label' | 'terms'>): string[] {
  return [...new Set(LANGUAGE_CODES.flatMap((code) => [label[code], ...terms[code]]).map(keyOf))];
}

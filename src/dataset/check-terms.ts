import { keyOf } from '../languages/key.ts';
import { LANGUAGE_CODES } from '../model/language-code.ts';
import type { Fault } from './data-fault.ts';
import type { DataFiles, NamesFile } from './schema.ts';

/** Within one language a term stands for one thing: the same words for two ids are a fault. */
export function checkTerms(files: DataFiles): Fault[] {
  return LANGUAGE_CODES.flatMap((language) => {
    const file = `names/${language}.json`;
    const owners = new Map<string, string>();
    const faults: Fault[] = [];
    for (const [place, terms] of termsByPlace(files.names[language])) {
      for (const term of terms) {
        const key = keyOf(term);
        const owner = owners.get(key);
        if (key === '') faults.push({ file, place, found: `"${term}"`, expected: 'a term with letters or digits' });
        else if (owner !== undefined && owner !== place) {
          faults.push({
            file,
            place,
            found: `"${term}", which is also a term of ${owner}`,
            expected: 'a term for one id only',
          });
        } else owners.set(key, place);
      }
    }
    return faults;
  });
}

function termsByPlace(names: NamesFile): [place: string, terms: readonly string[]][] {
  const parts = ['topics', 'measures', 'indicators', 'groups', 'rests', 'absent'] as const;
  return [
    ...parts.flatMap((part) =>
      Object.entries(names[part]).map(([id, { terms }]): [string, readonly string[]] => [
        `${part} → ${id} → terms`,
        terms,
      ]),
    ),
    ['domain → terms', names.domain.terms],
  ];
}

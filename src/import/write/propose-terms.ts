import type { NamesFile } from '../../dataset/schema.ts';
import { keyOf } from '../../languages/key.ts';
import { alternatives } from '../tables/vocabulary.ts';

interface Named {
  readonly part: string;
  readonly id: string;
  readonly label: string;
}

const BRACKETS = /\s*\([^()]*\)/g;
const COUNTED = new RegExp(`^(?:(?:${alternatives('total')})\\s+)?(?:${alternatives('counted')})\\s+`, 'i');
const ARTICLE = /^\d+[.)]?\s+/;

/** Other ways to say a new name that cannot be anything else: without its brackets, its number, or "aantal" before it. */
export function proposeTerms(added: readonly Named[], names: NamesFile): Map<string, string[]> {
  const parts = [names.sections, names.topics, names.measures, names.indicators, names.groups, names.absent];
  const known = parts.flatMap((part) => Object.values(part).flatMap(({ label, terms }) => [label, ...terms]));
  const taken = new Set([...known, ...names.domain.terms, ...added.map(({ label }) => label)].map(keyOf));
  const shorter = added.map((one) => ({ ...one, term: shorten(one.label) }));
  const counts = new Map<string, number>();
  for (const { term } of shorter) counts.set(keyOf(term), (counts.get(keyOf(term)) ?? 0) + 1);
  return new Map(
    shorter
      .filter(
        ({ label, term }) =>
          term !== label && keyOf(term) !== '' && !taken.has(keyOf(term)) && counts.get(keyOf(term)) === 1,
      )
      .map(({ part, id, term }) => [`${part} ${id}`, [term]]),
  );
}

function shorten(label: string): string {
  return label.replace(BRACKETS, '').replace(ARTICLE, '').replace(COUNTED, '').trim();
}

import { nameKey } from './known-names.ts';

/** Something that earlier editions have and this one seems not to have. */
export interface Candidate {
  readonly id: string;
  readonly label: string;
  /** Its figures, under the same keys as those of the unknown name. */
  readonly figures: ReadonlyMap<string, number>;
}

/**
 * `proven`: the figures of the years that both have are the same. `likely`: only the names are alike, so somebody has to
 * say. `new`: neither; `resembles` is the one with a like name whose figures are others.
 */
export type Renaming =
  | { readonly kind: 'proven'; readonly id: string; readonly same: number }
  | { readonly kind: 'likely'; readonly id: string }
  | { readonly kind: 'new'; readonly resembles?: string };

const ALIKE = 0.72;
const SOMEWHAT_ALIKE = 0.4;
const NO_COINCIDENCE = 1000;

export function findRenamed(
  label: string,
  figures: ReadonlyMap<string, number>,
  candidates: readonly Candidate[],
): Renaming {
  const compared = candidates.map((candidate) => ({
    ...candidate,
    ...compare(figures, candidate),
    alike: similarity(label, candidate.label),
  }));
  const proven = compared.filter(isProven);
  const best = proven.length > 1 ? proven.filter(({ alike }) => alike >= SOMEWHAT_ALIKE) : proven;
  if (best.length === 1 && best[0]) return { kind: 'proven', id: best[0].id, same: best[0].same };
  const alike = compared.filter((candidate) => candidate.alike >= ALIKE).sort((a, b) => b.alike - a.alike);
  const likely = alike.find(({ same, other }) => same > 0 || other < 2);
  if (likely) return { kind: 'likely', id: likely.id };
  return alike[0] ? { kind: 'new', resembles: alike[0].id } : { kind: 'new' };
}

type Compared = Candidate & { same: number; other: number; largest: number; alike: number };

function isProven({ same, other, largest, alike }: Compared): boolean {
  return (
    (same > 1 && same > other) || (same === 1 && other === 0 && largest >= NO_COINCIDENCE && alike >= SOMEWHAT_ALIKE)
  );
}

function compare(
  figures: ReadonlyMap<string, number>,
  { figures: known }: Candidate,
): { same: number; other: number; largest: number } {
  const both = [...figures].filter(([key]) => known.has(key));
  const same = both.filter(([key, value]) => known.get(key) === value);
  return {
    same: same.length,
    other: both.length - same.length,
    largest: Math.max(0, ...same.map(([, value]) => value)),
  };
}

/** How alike two names are, from 0 to 1: the share of letter pairs that they have in common. */
function similarity(a: string, b: string): number {
  const left = letterPairs(nameKey(a));
  const right = letterPairs(nameKey(b));
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  const common = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * common.length) / (left.length + right.length);
}

function letterPairs(key: string): string[] {
  return Array.from({ length: Math.max(0, key.length - 1) }, (_, index) => key.slice(index, index + 2));
}

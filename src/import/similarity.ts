import { nameKey } from './known-names.ts';

/** How alike two names are, from 0 to 1: the share of letter pairs that they have in common. */
export function similarity(a: string, b: string): number {
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

import type { Item } from './classify-line.ts';
import { isUnfinished } from './unfinished.ts';

const STARTS_SMALL = /^[\p{Ll}(]/u;
const ENDED = /[.!?;:]$/;
const LONGEST = 120;

/** A heading over two lines, right above the rows or the years that it is about, is one heading. */
export function joinHeadings(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const [index, item] of items.entries()) {
    const last = joined.at(-1);
    const next = items[index + 1];
    if (last && goesOn(last, item, next) && items[index - 1]?.kind === 'text') {
      joined[joined.length - 1] = {
        kind: 'text',
        line: { ...last.line, text: `${last.line.text.trimEnd()} ${item.line.text.trim()}` },
      };
    } else joined.push(item);
  }
  return joined;
}

function goesOn(first: Item, second: Item, next: Item | undefined): boolean {
  if (first.kind !== 'text' || second.kind !== 'text' || !next || !['row', 'header', 'scale'].includes(next.kind))
    return false;
  const [a, b] = [first.line.text.trim(), second.line.text.trim()];
  const isAdjacent = second.line.number === first.line.number + 1;
  const isOne = isUnfinished(a) || STARTS_SMALL.test(b);
  const isShort = a.length + b.length < LONGEST && !ENDED.test(a) && !ENDED.test(b);
  return isAdjacent && isOne && isShort && !isUnfinished(b);
}

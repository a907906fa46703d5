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
      joined[joined.length - 1] = joinedTo(last, item);
    } else joined.push(item);
  }
  return joined;
}

/** The second line can have the years as well. */
function joinedTo({ line }: Item, second: Item): Item {
  const start = line.text.trimEnd();
  if (second.kind === 'header') return { ...second, header: { ...second.header, label: `${start} ${headOf(second)}` } };
  return { kind: 'text', line: { ...line, text: `${start} ${headOf(second)}` } };
}

function headOf(item: Item): string {
  return item.kind === 'header' ? item.header.label : item.line.text.trim();
}

function goesOn(first: Item, second: Item, next: Item | undefined): boolean {
  if (first.kind !== 'text' || !next || !['row', 'header', 'scale'].includes(next.kind)) return false;
  if (second.kind !== 'text' && !(second.kind === 'header' && second.header.label !== '')) return false;
  const [a, b] = [first.line.text.trim(), headOf(second)];
  const isAdjacent = second.line.number === first.line.number + 1;
  const isOne = isUnfinished(a) || STARTS_SMALL.test(b);
  const isShort = a.length + b.length < LONGEST && !ENDED.test(a) && !ENDED.test(b);
  return isAdjacent && isOne && isShort && !isUnfinished(b);
}

import type { Item } from './classify-line.ts';
import { labelOfRow } from './label-of-row.ts';

/**
 * A name with empty cells is a heading where it is written as one (with a colon, or in capitals), and where the rows under
 * it have the same names as those under another such line. Else it is a row without figures.
 */
export function decideEmptyRows(items: readonly Item[]): Item[] {
  const parts = partsOf(items);
  const isHeading = (item: Item) => {
    const text = item.line.text.trim();
    const own = parts.get(item) ?? new Set<string>();
    const others = [...parts].filter(([other]) => other !== item).map(([, names]) => names);
    return (
      text.endsWith(':') ||
      text === text.toUpperCase() ||
      others.some((names) => [...own].some((name) => names.has(name)))
    );
  };
  return items.map((item) =>
    item.kind === 'empty' ? { line: item.line, kind: isHeading(item) ? ('text' as const) : ('row' as const) } : item,
  );
}

/** The names of the rows under each line with empty cells. */
function partsOf(items: readonly Item[]): Map<Item, Set<string>> {
  const parts = new Map<Item, Set<string>>();
  let own: Set<string> | undefined;
  for (const item of items) {
    if (item.kind === 'empty') {
      own = new Set();
      parts.set(item, own);
    } else if (item.kind === 'row') own?.add(labelOfRow(item.line.text));
    else own = undefined;
  }
  return parts;
}

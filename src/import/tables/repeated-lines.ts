import type { Item } from './classify-line.ts';

const PAGE_NUMBER = /^\d{1,3}\s*[|·•–-]?\s+|(?:\s*[|·•–-]\s*|\s+)(?:(?:pagina|page)\s+)?\d{1,3}$/giu;
const HAS_YEAR = /(?:19|20|21)\d\d/;

/**
 * Lines that stand on several pages are page headers and footers: apart from a page number they come back word for word,
 * and at least one of them has a page number, or stands next to one or to a page break.
 */
export function findRepeatedLines(items: readonly Item[], isKnown: (text: string) => boolean): Set<Item> {
  const byText = new Map<string, { items: Item[]; atPageEdge: boolean }>();
  items.forEach((item, index) => {
    const text = item.line.text.trim();
    const words = text.replace(PAGE_NUMBER, '');
    if (!mayRepeat(item, words)) return;
    const found = byText.get(words) ?? { items: [], atPageEdge: false };
    const neighbours = [items[index - 1], item, items[index + 1]];
    const atPageEdge =
      words !== text || neighbours.some((near) => near && (near.kind === 'leftover' || near.line.startsPage));
    found.items.push(item);
    byText.set(words, { items: found.items, atPageEdge: found.atPageEdge || atPageEdge });
  });
  const repeated = [...byText].filter(([text, found]) => found.items.length > 1 && found.atPageEdge && !isKnown(text));
  return new Set(repeated.flatMap(([, found]) => found.items));
}

/** A title with a page number after it looks like a row; a real row has no year in its name. */
function mayRepeat(item: Item, words: string): boolean {
  if (item.kind === 'row') return HAS_YEAR.test(words) && !/\d[.,]\d|%/.test(words);
  return item.kind === 'text' || item.kind === 'titled-year';
}

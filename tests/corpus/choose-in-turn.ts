/** The first of each list, then the second of each, and so on, until there are so many. */
export function chooseInTurn<T>(lists: readonly (readonly T[])[], most: number): T[] {
  const turns = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: turns }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1)))
    .flat()
    .slice(0, most);
}

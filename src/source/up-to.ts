/** How many items begin at or before a place, of items in the order in which they begin. */
export function countUpTo<Item>(items: readonly Item[], place: number, startOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle]!) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of them. */
export function lastUpTo<Item extends { readonly start: number }>(
  items: readonly Item[],
  place: number,
): Item | undefined {
  return items[countUpTo(items, place, ({ start }) => start) - 1];
}

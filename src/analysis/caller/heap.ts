/** A queue from which the least comes first (a binary heap). */
export interface Heap<Item> {
  push(item: Item): void;
  pop(): Item | undefined;
}

export function heapOf<Item>(isLess: (a: Item, b: Item) => boolean): Heap<Item> {
  const items: Item[] = [];
  const swap = (a: number, b: number) => {
    [items[a], items[b]] = [items[b]!, items[a]!];
  };
  return {
    push(item) {
      let at = items.push(item) - 1;
      for (let up = (at - 1) >> 1; at > 0 && isLess(items[at]!, items[up]!); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop() {
      if (items.length < 2) return items.pop();
      swap(0, items.length - 1);
      const least = items.pop();
      for (let at = 0; ; ) {
        const left = 2 * at + 1;
        const right = left + 1;
        let next = at;
        if (left < items.length && isLess(items[left]!, items[next]!)) next = left;
        if (right < items.length && isLess(items[right]!, items[next]!)) next = right;
        if (next === at) return least;
        swap(at, next);
        at = next;
      }
    },
  };
}

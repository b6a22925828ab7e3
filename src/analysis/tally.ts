/** Things counted by what they are called, in the order in which the first of each was met. */
export type Tally<Thing> = ReadonlyMap<string, Counted<Thing>>;

export interface Counted<Thing> {
  readonly first: Thing;
  readonly count: number;
}

/** Counts things on to a tally, which stays as it is. */
export function counted<Thing>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
  onto: Tally<Thing> = new Map(),
): Tally<Thing> {
  if (things.length === 0) return onto;
  const tally = new Map(onto);
  for (const thing of things) {
    const name = nameOf(thing);
    const known = tally.get(name);
    tally.set(name, { first: known?.first ?? thing, count: (known?.count ?? 0) + 1 });
  }
  return tally;
}

/** The most frequent first; of two as frequent, the one that was met first. */
export function byCount<Thing>(tally: Tally<Thing>): readonly Counted<Thing>[] {
  return [...tally.values()].sort((a, b) => b.count - a.count);
}

/** Both tallies in one; what both have was first met in the first of them. */
export function addedUp<Thing>(first: Tally<Thing>, then: Tally<Thing> = new Map()): Tally<Thing> {
  const sum = new Map(first);
  for (const [name, more] of then) {
    const known = sum.get(name);
    sum.set(name, known ? { first: known.first, count: known.count + more.count } : more);
  }
  return sum;
}

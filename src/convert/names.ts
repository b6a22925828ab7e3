import type { Target } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Text } from '../source/text.ts';

/** What the steps of a flow are called in our format. */
export interface Names {
  nameOf(id: string): string;
  /** Where a way leads, as our format writes it. */
  wayTo(target: Target, to: Text | undefined, from?: string): string;
  /** The name of the step that stands for whatever the file could not tell; undefined where no way needed it. */
  elsewhere(): string | undefined;
}

/** Words that mean a way, and so cannot be the name of a step. */
const TAKEN: ReadonlySet<string> = new Set(['repeat', 'back', 'person', 'hang_up']);

export function namesFor({ nodes, tellsAll }: CallFlow): Names {
  const names = new Map<string, string>();
  const used = new Set<string>([...TAKEN, ...nodes.keys()]);
  const free = (wanted: string) => {
    let name = wanted;
    for (let number = 2; used.has(name); number++) name = `${wanted}-${number}`;
    used.add(name);
    return name;
  };
  for (const id of nodes.keys()) {
    const wanted = id.replaceAll(/\s+/g, ' ').trim();
    const isFree = wanted === id && !TAKEN.has(id) && !/^x-/.test(id) && id !== '';
    names.set(id, isFree ? id : free(wanted === '' || /^x-/.test(wanted) ? `step ${wanted}`.trim() : wanted));
  }
  const nameOf = (id: string) => names.get(id) ?? id;
  let unknown: string | undefined;
  return {
    nameOf,
    wayTo(target, to, from) {
      switch (target.kind) {
        case 'node':
          if (target.as === 'near') return to?.value ?? nameOf(target.id);
          // What `main`, `person` and `repeat` mean is worked out from our own files; another format may mean another step.
          if (target.as === 'repeat' ? target.id === from : target.as !== 'name' && tellsAll) return target.as;
          return nameOf(target.id);
        case 'back':
          return 'back';
        case 'hang up':
          // A way that somebody drew and did not connect is another mistake than one that ends the call.
          return to ? 'hang_up' : 'x-nowhere';
        case 'missing':
          return to?.value ?? 'person';
        case 'unknown':
          unknown ??= free('elsewhere');
          return unknown;
      }
    },
    elsewhere: () => unknown,
  };
}

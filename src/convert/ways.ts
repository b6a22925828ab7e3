import type { Edge, Trigger } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Names } from './names.ts';
import { shareFrom } from './options.ts';

/** A way for which the node's type has no property, as `x-ways` lists it. */
export function otherWays(edges: readonly Edge[], names: Names): unknown {
  if (edges.length === 0) return undefined;
  return edges.map(({ on, to, target, implicit, share, from, inherited }) => ({
    on: on.kind,
    ...detailsOf(on),
    to: implicit && target.kind === 'hang up' ? 'hang_up' : names.wayTo(target, to, from),
    share: shareFrom(share),
    implicit: implicit || undefined,
    inherited: inherited || undefined,
  }));
}

function detailsOf(on: Trigger): object {
  switch (on.kind) {
    case 'key':
      return { key: on.key };
    case 'phrase':
      return { phrases: on.phrases.map(({ value }) => value) };
    case 'no input':
    case 'no match':
      return { after: on.after };
    case 'case':
      return { when: on.when };
    default:
      return {};
  }
}

/** Ways that are written in properties, one by one; what is left has no property. */
export interface Ways {
  /** Where the first way of this kind leads, as a property has it. */
  take(kind: Trigger['kind']): string | undefined;
  readonly left: readonly Edge[];
  without(edges: readonly Edge[]): void;
}

/** Keys that hold everywhere are written there, as far as they are the same. */
export function waysOf(edges: readonly Edge[], names: Names, { defaults }: CallFlow): Ways {
  const everywhere = new Set(defaults.keys.map(({ on }) => (on.kind === 'key' ? on.key : undefined)));
  let left = edges.filter(({ inherited, on }) => !(inherited && on.kind === 'key' && everywhere.has(on.key)));
  return {
    take(kind) {
      const edge = left.find(({ on, implicit }) => on.kind === kind && !implicit);
      if (!edge) return undefined;
      left = left.filter((each) => each !== edge);
      return names.wayTo(edge.target, edge.to, edge.from);
    },
    get left() {
      return left;
    },
    without(edges) {
      left = left.filter((each) => !edges.includes(each));
    },
  };
}

import type { Edge } from '../../model/edge.ts';
import type { Branch, Hours } from '../../model/node.ts';
import type { Model } from './model.ts';
import { stateAt } from './moment.ts';

/** The way that a line's hours take a caller at the moment of the call; undefined where nobody wrote one. */
export function wayByHours({ at }: Model, node: Hours): Edge | undefined {
  const state = stateAt(node, at);
  return node.edges.find(({ on }) => on.kind === state);
}

/** The part of the callers who take each way of a branch: as written, and the rest in equal parts. */
export function sharesOfBranch(node: Branch): ReadonlyMap<Edge, number> {
  return sharedOut(node.edges.filter(({ on }) => on.kind === 'case' || on.kind === 'otherwise'));
}

/** The way that most take: the first of the file among equals. */
export function likeliest(shares: ReadonlyMap<Edge, number>): Edge | undefined {
  let best: { edge: Edge; share: number } | undefined;
  for (const [edge, share] of shares) if (!best || share > best.share) best = { edge, share };
  return best?.edge;
}

/** Shares as written, never over all of them together; what has none shares the rest equally. */
export function sharedOut(edges: readonly Edge[]): ReadonlyMap<Edge, number> {
  const given = edges.reduce((all, { share }) => all + (share ?? 0), 0);
  const others = edges.filter(({ share }) => share === undefined).length;
  const scale = given > 1 ? 1 / given : 1;
  const rest = others > 0 ? Math.max(0, 1 - given) / others : 0;
  return new Map(edges.map((edge) => [edge, edge.share === undefined ? rest : edge.share * scale]));
}

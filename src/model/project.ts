import type { CallFlow } from './flow.ts';
import type { Speech } from './speech.ts';

/**
 * All that rules may look at, gathered before the first rule runs: the flows of one run that see each other, and
 * what rules need of the world. A rule that needs more of the world asks for it here, so that rules stay pure.
 */
export interface Project {
  readonly flows: readonly CallFlow[];
  /** What the `flow` nodes name, by `linkOf`. Flows that were only followed are here and not in `flows`. */
  readonly links: ReadonlyMap<string, Link>;
  /** The recordings that prompts name, by `linkOf`; one that was not looked for is not in it, and nothing is said of it. */
  readonly recordings: ReadonlyMap<string, Recording>;
  /** As `2026-11-22`; undefined where the clock cannot be trusted, and rules about dates say nothing. */
  readonly today: string | undefined;
  /** How long speaking and answering take, where the settings say. */
  readonly speech?: Speech | undefined;
}

export type Link =
  | { readonly kind: 'flow'; readonly flow: CallFlow }
  /** No such file. */
  | { readonly kind: 'missing' }
  /** Outside the project, and so never opened. */
  | { readonly kind: 'outside' }
  /** There, but it cannot be read, or is no call flow. */
  | { readonly kind: 'unreadable' };

export type Recording =
  /** `seconds`: how long it runs, where its head could be read. */
  | { readonly kind: 'there'; readonly seconds?: number | undefined }
  | { readonly kind: 'missing' }
  /** Outside the project, and so never looked for. */
  | { readonly kind: 'outside' }
  /** There, but it cannot be read. */
  | { readonly kind: 'unreadable' }
  /** There and read, but it holds no sound: it is empty, or it is words. */
  | { readonly kind: 'no sound' };

/** Under which name a flow's link to another file is kept: the path from the root, with `/`. */
export function linkOf(flow: CallFlow, file: string): string {
  const folder = file.startsWith('/') ? [] : flow.source.path.split('/').slice(0, -1);
  const parts: string[] = [];
  for (const part of [...folder, ...file.replaceAll('\\', '/').split('/')]) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return (flow.source.path.startsWith('/') || file.startsWith('/') ? '/' : '') + parts.join('/');
}

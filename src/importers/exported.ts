import { type CallFlow, UNSAID } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Source } from '../source/source.ts';
import type { Text } from '../source/text.ts';

type Told = Pick<CallFlow, 'source' | 'format' | 'name' | 'at' | 'language' | 'entries' | 'nodes' | 'knownAs'>;

/** A flow as the export of a platform tells it: what it leaves out is unknown, and its first queue or transfer is its person. */
export function exportedFlow(told: Told): CallFlow {
  return { ...told, ...UNSAID, defaults: { keys: [], personNode: personIn(told.nodes)?.id }, tellsAll: false };
}

function personIn(nodes: ReadonlyMap<string, Node>): Node | undefined {
  return [...nodes.values()].find((node) => node.type === 'queue' || (node.type === 'transfer' && node.person));
}

/** What a file is called, whatever folder it lies in; without its ending, it is what a flow without a name is called. */
export function fileName({ path }: Pick<Source, 'path'>, ending: RegExp = /$/): string {
  return path.split('/').at(-1)!.replace(ending, '');
}

/** What is rung, where it is figures and not what the platform works out. */
export function dialled(number: Text | undefined): Text | undefined {
  return number && /^\+?[\d\s()-]+$/.test(number.value) ? number : undefined;
}

import type { CallFlow, Entry, Journey, Organisation } from '../../model/flow.ts';
import type { Node } from '../../model/node.ts';
import { roomIn } from '../../source/room.ts';
import type { Source } from '../../source/source.ts';
import type { Text } from '../../source/text.ts';
import { entryOf, type MapTree, type Tree, valueIn } from '../../source/tree.ts';
import { fileName } from '../exported.ts';
import { nodeOf } from './nodes.ts';
import { boundKeys, wholeOf, wordsOf } from './options.ts';
import { textOf } from './prompts.ts';
import { type Names, namesOf, wordOf } from './targets.ts';
import { durationOf } from './values.ts';

/**
 * One document as a call flow. What is wrong in it has been told by then: whatever is not as the format says counts
 * as not written. A document without nodes is no flow.
 */
export function readFlow(source: Source, root: Tree): CallFlow[] {
  const nodesTree = valueIn(root, 'nodes');
  if (root.kind !== 'map' || nodesTree?.kind !== 'map' || nodesTree.entries.length === 0) return [];

  const defaults = valueIn(root, 'defaults');
  const entry = valueIn(root, 'entry');
  const firstNode = nodesTree.entries[0]!.key.text.value;
  const mainEntry = wordOf(entry) ?? (entry?.kind === 'map' ? wordOf(entry.entries[0]?.value) : undefined) ?? firstNode;
  const person = valueIn(defaults, 'person');
  const names = namesOf(nodesTree, mainEntry, wordOf(person));
  const language = wordOf(valueIn(root, 'language')) ?? 'en';

  const keysTree = valueIn(defaults, 'keys');
  const keys = keysTree?.kind === 'map' ? boundKeys(keysTree.entries) : [];

  const nodes = new Map<string, Node>();
  for (const node of nodesTree.entries) {
    const id = node.key.text.value;
    if (!nodes.has(id)) nodes.set(id, nodeOf(node, { source, names, language, defaults, keys }));
  }

  const facts = valueIn(root, 'facts');
  const flow: CallFlow = {
    source,
    format: 'ivr',
    name: wordOf(valueIn(root, 'name')) ?? fileName(source, /\.ivr\.\w+$/i),
    at: valueIn(root, 'name')?.at ?? entryOf(root, 'ivr')?.key.at ?? root.entries[0]!.key.at,
    language,
    entries: entriesOf(entry, firstNode, names),
    nodes,
    organisation: organisationOf(valueIn(root, 'organisation')),
    callers: callersOf(wordOf(valueIn(root, 'callers'))),
    tags: wordsOf(valueIn(root, 'tags')),
    recorded: wordOf(valueIn(root, 'recorded')) === 'true',
    owner: textOf(valueIn(root, 'owner')),
    reviewed: textOf(valueIn(root, 'reviewed')),
    callsAMonth: wholeOf(wordOf(valueIn(root, 'calls_a_month'))),
    facts: new Map(facts?.kind === 'map' ? facts.entries.flatMap(pairOf) : []),
    journeys: journeysOf(valueIn(root, 'journeys'), names),
    defaults: {
      person: textOf(person),
      personNode: names.person,
      keys: keys.map(({ key, to, at }) => ({
        from: firstNode,
        on: { kind: 'key', key },
        to,
        target: names.targetOf(to.value, firstNode),
        implicit: false,
        boundAt: at,
        inherited: true,
      })),
      at: defaults?.at,
      room: roomIn(defaults, root.at),
      keysRoom: defaults && roomIn(keysTree, defaults.at),
    },
    room: roomIn(root, root.at),
    // What came from a platform says no more than its export did, until somebody has completed it and takes this out.
    tellsAll: valueIn(root, 'x-converted-from') === undefined,
  };
  return [flow];
}

function entriesOf(entry: Tree | undefined, firstNode: string, names: Names): Entry[] {
  const targetOf = (to: Text) => names.targetOf(to.value, firstNode);
  if (entry?.kind === 'map') {
    const ways = entry.entries.flatMap(({ key, value }): Entry[] => {
      const to = textOf(value);
      return to ? [{ name: key.text, to, target: targetOf(to) }] : [];
    });
    if (ways.length > 0) return ways;
  }
  const to = textOf(entry);
  return to ? [{ to, target: targetOf(to) }] : [{ target: { kind: 'node', id: firstNode, as: 'name' } }];
}

function organisationOf(tree: Tree | undefined): Organisation {
  const leader = valueIn(tree, 'leader');
  return {
    name: textOf(valueIn(tree, 'name')),
    leader: leader && { name: textOf(valueIn(leader, 'name')), role: textOf(valueIn(leader, 'role')) },
    country: textOf(valueIn(tree, 'country')),
  };
}

function callersOf(word: string | undefined): CallFlow['callers'] {
  return word === 'trained' || word === 'distressed' ? word : 'public';
}

function journeysOf(tree: Tree | undefined, names: Names): Journey[] {
  if (tree?.kind !== 'map') return [];
  return tree.entries.flatMap(({ key, value }): Journey[] => {
    const reach = textOf(valueIn(value, 'reach'));
    if (!reach) return [];
    return [
      {
        name: key.text,
        reach,
        target: names.targetOf(reach.value, ''),
        within: durationOf(wordOf(valueIn(value, 'within')) ?? ''),
        presses: wholeOf(wordOf(valueIn(value, 'presses'))),
      },
    ];
  });
}

function pairOf({ key, value }: MapTree['entries'][number]): [string, Text][] {
  const text = textOf(value);
  return text ? [[key.text.value, text]] : [];
}

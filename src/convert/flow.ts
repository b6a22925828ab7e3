import { Document } from 'yaml';
import type { CallFlow } from '../model/flow.ts';
import type { Text } from '../source/text.ts';
import { sharedAsking } from './asking.ts';
import { type Names, namesFor } from './names.ts';
import { nodeFrom } from './node.ts';
import { keyFrom } from './options.ts';
import { secondsFrom } from './seconds.ts';

/**
 * A flow of any format as a file of ours: linted, it gets the findings that the flow gets. What our format has no word for is
 * kept under names that begin with `x-`. `head` is a comment for its first lines.
 */
export function yamlOf(flow: CallFlow, head?: string): string {
  const names = namesFor(flow);
  const bargeIn = sharedBargeIn(flow);
  const around = { flow, bargeIn };
  const nodes = new Map<string, object>();
  for (const node of flow.nodes.values()) nodes.set(names.nameOf(node.id), nodeFrom(node, names, around));
  const entry = entryFrom(flow, names);
  const journeys = flow.journeys.map(({ name, reach, target, within, presses }) => {
    const budget = { within: within === undefined ? undefined : secondsFrom(within), presses };
    return [name.value, { reach: names.wayTo(target, reach), ...budget }] as const;
  });
  const keys = flow.defaults.keys.flatMap(({ on, to, target, from }) =>
    on.kind === 'key' ? [[keyFrom(on.key), names.wayTo(target, to, from)] as const] : [],
  );
  const defaults = {
    ...sharedAsking(around, names),
    barge_in: bargeIn ? undefined : false,
    person: flow.defaults.person && (named(flow.defaults.personNode, names) ?? flow.defaults.person.value),
    keys: keys.length > 0 ? new Map(keys) : undefined,
  };
  const elsewhere = names.elsewhere();
  if (elsewhere !== undefined) nodes.set(elsewhere, { type: 'unknown' });

  const { organisation } = flow;
  const leader = organisation.leader && wordsIn({ name: organisation.leader.name, role: organisation.leader.role });
  const document = new Document(
    {
      ivr: 1,
      name: flow.name,
      'x-converted-from': flow.tellsAll ? undefined : flow.format,
      'x-known-as': flow.knownAs,
      language: flow.language,
      organisation: filled({ ...wordsIn({ name: organisation.name, country: organisation.country }), leader }),
      callers: flow.callers === 'public' ? undefined : flow.callers,
      owner: flow.owner?.value,
      reviewed: flow.reviewed?.value,
      calls_a_month: flow.callsAMonth,
      tags: flow.tags.length > 0 ? flow.tags : undefined,
      recorded: flow.recorded || undefined,
      facts: flow.facts.size > 0 ? new Map([...flow.facts].map(([name, fact]) => [name, fact.value])) : undefined,
      journeys: journeys.length > 0 ? new Map(journeys) : undefined,
      defaults: filled(defaults),
      entry,
      nodes,
    },
    // What older readers would take for something else than words is put in quotes.
    { compat: 'yaml-1.1', aliasDuplicateObjects: false, keepUndefined: false },
  );
  if (head) document.commentBefore = head;
  return document.toString({ lineWidth: 100 });
}

/** Whether a key cuts words short unless something says otherwise, as it is written once for all. */
function sharedBargeIn({ nodes, defaults }: CallFlow): boolean {
  const { at } = defaults;
  if (!at) return true;
  const shared = [...nodes.values()]
    .flatMap(({ prompts }) => prompts)
    .find(({ bargeInAt }) => bargeInAt && bargeInAt.start >= at.start && bargeInAt.end <= at.end);
  return shared?.bargeIn ?? true;
}

function entryFrom({ entries }: CallFlow, names: Names): unknown {
  const [first] = entries;
  if (entries.length === 1 && first && !first.name) return names.wayTo(first.target, first.to);
  return new Map(
    entries.map(({ name, target, to }, index) => [name?.value ?? `entry ${index + 1}`, names.wayTo(target, to)]),
  );
}

function named(id: string | undefined, names: Names): string | undefined {
  return id === undefined ? undefined : names.nameOf(id);
}

function wordsIn(texts: Readonly<Record<string, Text | undefined>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text?.value]));
}

/** Nothing for a map in which nothing is. */
function filled<Properties extends object>(properties: Properties): Properties | undefined {
  return Object.values(properties).some((value) => value !== undefined) ? properties : undefined;
}

import type { Target } from '../../model/edge.ts';
import type { CallFlow } from '../../model/flow.ts';
import type { Node, Unknown } from '../../model/node.ts';
import type { Source } from '../../source/source.ts';
import { composed } from '../../source/text.ts';
import { entryOf, itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { exportedFlow, fileName } from '../exported.ts';
import { stringIn, textIn } from '../json-values.ts';
import { type Activity, activitiesOf, linkOn } from './activities.ts';
import { nodeOf, type Setting } from './nodes.ts';
import { languageIn } from './prompts.ts';
import { TERMS } from './terms.ts';
import { queuesIn } from './waiting.ts';

/** An exported flow as callers meet it; undefined where there is no activity that a call could come to. */
export function readFlow(source: Source, tree: Tree): CallFlow | undefined {
  const activities = activitiesOf(tree);
  const start = [...activities.values()].find(({ kind }) => kind === 'start');
  const way = start && linkOn(start, 'out', 'default');
  const first = way && activities.get(way.to.value);
  const entry =
    first?.kind === 'start' || !first ? [...activities.values()].find(({ kind }) => kind !== 'start') : first;
  if (!entry) return undefined;

  const language = languageOf(tree, activities);
  const { waiting, within } = queuesIn(activities, [entry.id]);
  const begin: Target = { kind: 'node', id: entry.name, as: 'name' };
  const targetOf = (id: string): Target => {
    const activity = activities.get(id);
    if (!activity) return { kind: 'missing', near: [] };
    // Where calls come in is no step: whoever is led there begins anew.
    if (activity.kind === 'start') return begin;
    if (!within.has(id)) return { kind: 'node', id: activity.name, as: 'name' };
    const queue = within.get(id);
    return queue ? { kind: 'node', id: queue.name, as: 'name' } : { kind: 'unknown' };
  };
  const setting: Setting = {
    language,
    targetOf,
    languageAfter: (id) => languageSetFrom(id, activities),
    waitingIn: (id) => waiting.get(id),
  };
  const nodes = new Map<string, Node>();
  for (const activity of activities.values()) {
    if (activity.kind !== 'start' && !within.has(activity.id)) nodes.set(activity.name, nodeOf(activity, setting));
  }
  for (const id of notMet(entry, activities, nodes)) nodes.delete(id);

  const name = textIn(tree, 'name');
  const isPart = stringIn(tree, 'flowType') === 'SUBFLOW';
  const at = name?.span() ?? (entryOf(tree, 'process') ?? entryOf(tree, 'id'))?.key.at ?? tree.at;
  if (isPart) nodes.set(BEFORE, before(start ?? entry, begin));
  return exportedFlow({
    source,
    format: 'webex',
    terms: TERMS,
    name: name?.value ?? fileName(source, /\.json$/i),
    at,
    language,
    entries: [
      isPart
        ? { target: { kind: 'node', id: BEFORE, as: 'name' } }
        : { target: begin, to: composed(entry.name, way?.to.span() ?? entry.at) },
    ],
    nodes,
    knownAs: [stringIn(tree, 'id'), name?.value].flatMap((each) => each ?? []),
  });
}

/**
 * The steps to which only failures of the platform lead. They are no part of what callers meet; a step to which nothing
 * leads at all is one that its author forgot.
 */
function notMet(
  entry: Activity,
  activities: ReadonlyMap<string, Activity>,
  nodes: ReadonlyMap<string, Node>,
): string[] {
  const drawn = new Set([entry.id]);
  // Sets grow while they are walked, and so serve as queues.
  for (const id of drawn) for (const { to } of activities.get(id)?.links ?? []) drawn.add(to.value);
  const met = new Set([entry.name]);
  for (const id of met) {
    for (const { target } of nodes.get(id)?.edges ?? []) if (target.kind === 'node') met.add(target.id);
  }
  return [...drawn].flatMap((id) => {
    const name = activities.get(id)?.name;
    return name === undefined || met.has(name) ? [] : [name];
  });
}

const BEFORE = 'the call until here';

/** What callers met before a subflow: nobody can read that in this file. */
function before({ at, whole }: Activity, first: Target): Unknown {
  return {
    id: BEFORE,
    type: 'unknown',
    at,
    whole,
    prompts: [],
    edges: [{ from: BEFORE, on: { kind: 'next' }, target: first, implicit: true }],
    tags: [],
  };
}

/** The variable by which the platform chooses the language of its voices. */
const LANGUAGE = 'Global_Language';

const TAG = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/;

/** What callers hear where nothing else is said: as the variable says, or the first voice. */
function languageOf(tree: Tree, activities: ReadonlyMap<string, Activity>): string {
  const variable = itemsOf(valueIn(tree, 'variables')).find((each) => stringIn(each, 'name') === LANGUAGE);
  const stated = stringIn(variable, 'value');
  if (stated !== undefined && TAG.test(stated)) return stated;
  for (const languageBy of [languageSetBy, ({ properties }: Activity) => languageIn(properties)]) {
    for (const activity of activities.values()) {
      const language = languageBy(activity);
      if (language) return language;
    }
  }
  return 'en-US';
}

function languageSetBy({ kind, properties }: Activity): string | undefined {
  if (kind !== 'set-variable' || stringIn(properties, 'srcVariable') !== LANGUAGE) return undefined;
  const value = stringIn(properties, 'expr') ?? stringIn(properties, 'literal');
  return value !== undefined && TAG.test(value) ? value : undefined;
}

/** The language that is set from here on, before anything else happens. */
function languageSetFrom(id: string, activities: ReadonlyMap<string, Activity>): string | undefined {
  let activity = activities.get(id);
  for (let steps = 0; activity?.kind === 'set-variable' && steps < 10; steps++) {
    const language = languageSetBy(activity);
    if (language) return language;
    activity = activities.get(linkOn(activity, 'out', 'default')?.to.value ?? '');
  }
  return undefined;
}

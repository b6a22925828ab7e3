import { anew } from '../language/lists/anew.ts';
import { phrasesIn } from '../language/words/phrases.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Collect, Menu, Node } from '../model/node.ts';
import { linkOf, type Project } from '../model/project.ts';
import type { Text } from '../source/text.ts';
import { isSetback } from './after-a-slip.ts';
import { enteredNode } from './entered-node.ts';
import { waysInto } from './graph.ts';
import { offersOf, spokenWords } from './offers.ts';
import { perFlow, perProject } from './per-flow.ts';
import { questionsOf, thingAsked, wordsOfQuestion } from './questions.ts';
import { sameName, valuesKnown } from './values.ts';

/** A step that asks for what callers gave before. */
export interface AskedAgain {
  readonly node: Node;
  /** The name of the value, as this step writes it. */
  readonly value: Text;
  /** Where it was given first, perhaps in another file. */
  readonly before: Node;
  readonly by: 'question' | 'person';
}

/** More values than this are not followed: each takes a walk through the flow. */
const MOST_VALUES = 100;

/**
 * The steps that ask for something which callers who come there by some way have given before. Not where they chose to give
 * another one, or where what they gave did not work.
 */
export function askedAgain(flow: CallFlow, project: Project): AskedAgain[] {
  return [...askedTwice(flow, project)].slice(0, MOST_VALUES).flatMap(([name, { givers, askers, from }]) => {
    const origins = carried(flow, name, givers, from);
    return askers.flatMap(({ node, value }): AskedAgain[] => {
      const before = origins.get(node.id)?.find((each) => each.id !== node.id || !flow.nodes.has(each.id));
      if (!before || (node.type === 'collect' && isForAnother(node))) return [];
      return [{ node, value, before, by: node.type === 'collect' ? 'question' : 'person' }];
    });
  });
}

interface Twice {
  readonly givers: Collect[];
  readonly askers: { readonly node: Node; readonly value: Text }[];
  /** Where callers come in who gave it in another file, with the question that asked there. */
  readonly from: ReadonlyMap<string, Node>;
}

/** The values that more than one step asks for, or that somebody asks for who may know them. */
function askedTwice(flow: CallFlow, project: Project): ReadonlyMap<string, Twice> {
  const values = new Map<string, { givers: Collect[]; askers: { node: Node; value: Text }[] }>();
  const one = oneNameOf(flow);
  const { meantBy } = valuesKnown(flow);
  const of = (value: string) => {
    const name = one.get(sameName(value)) ?? sameName(value);
    const known = values.get(name) ?? { givers: [], askers: [] };
    values.set(name, known);
    return known;
  };
  for (const node of flow.nodes.values()) {
    if (node.type === 'collect') {
      of(node.value.value).givers.push(node);
      of(node.value.value).askers.push({ node, value: node.value });
    }
    if (node.type === 'queue' || node.type === 'transfer')
      for (const value of node.asks) of(meantBy(value.value) ?? value.value).askers.push({ node, value });
  }
  const given = givenElsewhere(flow, project);
  const twice = new Map<string, Twice>();
  for (const [name, { givers, askers }] of values) {
    const from = given.get(name) ?? new Map<string, Node>();
    if (askers.length > 1 || from.size > 0) twice.set(name, { givers, askers, from });
  }
  return twice;
}

/** Values that go by several names in one flow, each with the first of them: its questions call them by the same words. */
const oneNameOf = perFlow((flow): ReadonlyMap<string, string> => {
  const byThing = new Map<string, string>();
  const one = new Map<string, string>();
  for (const question of questionsOf(flow)) {
    const thing = thingAsked(question);
    if (thing === undefined) continue;
    const name = sameName(question.value.value);
    const first = one.get(byThing.get(thing) ?? name) ?? byThing.get(thing) ?? name;
    byThing.set(thing, first);
    if (!one.has(name)) one.set(name, first);
  }
  return one;
});

/** By value: the steps at which other files of the project lead in, with a question of theirs that may have asked for it. */
type Given = ReadonlyMap<string, ReadonlyMap<string, Node>>;

const givenElsewhere = (flow: CallFlow, project: Project): Given =>
  gatherGiven(project).get(flow.source.path) ?? new Map();

/** More ways out of one file than this are not followed back. */
const MOST_LINKS = 100;

const gatherGiven = perProject((project): ReadonlyMap<string, Given> => {
  const byPath = new Map<string, Map<string, Map<string, Node>>>();
  for (const from of project.flows) {
    const links = [...from.nodes.values()].filter((node) => node.type === 'flow').slice(0, MOST_LINKS);
    for (const node of links) {
      const link = project.links.get(linkOf(from, node.file.value));
      const entry = link?.kind === 'flow' ? enteredNode(link.flow, node.enters?.value) : undefined;
      if (link?.kind !== 'flow' || entry === undefined || link.flow.source.path === from.source.path) continue;
      const given = byPath.get(link.flow.source.path) ?? new Map<string, Map<string, Node>>();
      byPath.set(link.flow.source.path, given);
      for (const question of questionsBefore(from, node.id)) {
        const name = sameName(question.value.value);
        given.set(name, (given.get(name) ?? new Map<string, Node>()).set(entry, question));
      }
    }
  }
  return byPath;
});

/** The questions from which some way leads to a step. */
function questionsBefore(flow: CallFlow, id: string): Collect[] {
  const before = new Set([id]);
  // A set grows while it is walked, and so serves as the queue.
  for (const each of before) for (const { from } of waysInto(flow).get(each) ?? []) before.add(from);
  return questionsOf(flow).filter((question) => before.has(question.id));
}

/** For each node, up to two questions that callers who come there may have answered. */
function carried(
  flow: CallFlow,
  name: string,
  givers: readonly Collect[],
  from: ReadonlyMap<string, Node>,
): ReadonlyMap<string, readonly Node[]> {
  const origins = new Map<string, Node[]>();
  const waiting: { readonly id: string; readonly origin: Node }[] = [];
  const arrive = (id: string, origin: Node) => {
    const known = origins.get(id);
    if (known === undefined) origins.set(id, [origin]);
    else if (known.length > 1 || known[0] === origin) return;
    else known.push(origin);
    waiting.push({ id, origin });
  };
  const { onward, testing } = waysWithData(flow);
  const tests = new Set(givers.flatMap(({ value }) => [...(testing.get(sameName(value.value)) ?? [])]));
  for (const id of testing.get(name) ?? []) tests.add(id);
  for (const [id, origin] of from) arrive(id, origin);
  for (const giver of givers) for (const id of onward.get(giver.id) ?? []) arrive(id, giver);
  // It grows while it is walked, and so serves as the queue.
  for (const { id, origin } of waiting) {
    if (!tests.has(id)) for (const to of onward.get(id) ?? []) arrive(to, origin);
  }
  return origins;
}

interface WaysWithData {
  /** The ways that callers take with what they gave: not because something failed, nor to give it anew. */
  readonly onward: ReadonlyMap<string, readonly string[]>;
  /** By value, the branches that depend on it: they may send callers to try again. */
  readonly testing: ReadonlyMap<string, ReadonlySet<string>>;
}

const waysWithData = perFlow((flow): WaysWithData => {
  const onward = new Map<string, string[]>();
  const lookedUpBy = new Map<string, string[]>();
  for (const node of flow.nodes.values()) {
    const leads = node.edges.filter((edge) => isOnward(flow, node, edge));
    onward.set(
      node.id,
      leads.flatMap(({ target }) => (target.kind === 'node' && flow.nodes.has(target.id) ? [target.id] : [])),
    );
    if (node.type !== 'action') continue;
    for (const { value } of node.gives) {
      const known = lookedUpBy.get(sameName(value)) ?? [];
      lookedUpBy.set(sameName(value), known);
      for (const used of node.uses) known.push(sameName(used.value));
    }
  }
  const testing = new Map<string, Set<string>>();
  for (const node of flow.nodes.values()) {
    if (node.type !== 'branch') continue;
    const on = sameName(node.on.value);
    for (const name of [on, ...(lookedUpBy.get(on) ?? [])])
      testing.set(name, (testing.get(name) ?? new Set()).add(node.id));
  }
  return { onward, testing };
});

function isOnward(flow: CallFlow, node: Node, edge: Edge): boolean {
  if (node.type === 'unknown' || isSetback(edge)) return false;
  if (node.type === 'collect' && edge.on.kind !== 'next') return false;
  if (edge.target.kind === 'node' && edge.target.as === 'repeat') return false;
  return !isAnew(flow, node, edge);
}

/** A key or phrase by which callers say that they want to give another one, or the same again. */
function isAnew(flow: CallFlow, node: Node, edge: Edge): boolean {
  if (node.type !== 'menu') return false;
  const option = node.options.find(({ number }) => number === edge.option);
  const key = edge.on.kind === 'key' ? edge.on.key : undefined;
  const offer = offersOf(flow, node).find((each) => each.by === 'key' && each.key === key);
  if (offer?.answer) return !leadsOneWay(node);
  const words = [offer?.words, option?.label?.value, ...(option?.phrases ?? []).map(({ value }) => value)];
  const language = offer?.language ?? flow.language;
  return words.some((each) => each !== undefined && phrasesIn(anew, language)(each).length > 0);
}

/** Yes and no that lead on together decide nothing about what was given. */
function leadsOneWay({ options }: Menu): boolean {
  const targets = options.map(({ target }) => (target?.kind === 'node' ? target.id : undefined));
  return targets[0] !== undefined && targets.every((id) => id === targets[0]);
}

/** Whether the question itself asks for another one: "Key in the next customer's number". */
function isForAnother(question: Collect): boolean {
  return wordsOfQuestion(question).some((prompt) =>
    /\b(?:another|different|next|new|second|other|confirm|once more to)\b/i.test(spokenWords(prompt)),
  );
}

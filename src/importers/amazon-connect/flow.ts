import type { Target } from '../../model/edge.ts';
import type { Node, Unknown } from '../../model/node.ts';
import type { Source } from '../../source/source.ts';
import { composed } from '../../source/text.ts';
import { entryOf, valueIn } from '../../source/tree.ts';
import { exportedFlow, fileName } from '../exported.ts';
import type { Reading } from '../importer.ts';
import { type Action, actionsOf, numberOf, stores, waysOf, wordsOf } from './actions.ts';
import { undocumentedIn } from './documented.ts';
import { type Fused, fusedIn } from './fused.ts';
import { type Languages, languagesIn } from './languages.ts';
import { legacyActionsOf } from './legacy.ts';
import { nodeOf } from './nodes.ts';
import { withRetries } from './retries.ts';
import { TERMS } from './terms.ts';
import { isLegacy, type Wrapped } from './wrapped.ts';

/** Kinds of flow in which whoever answers hears what is said, and not the caller. */
const TO_AGENTS = /^(?:AGENT_|QUEUE_TRANSFER)/;

/** A flow as callers meet it; none where it has no block at all. */
export function flowOf(source: Source, wrapped: Wrapped): Reading {
  const { flow, name, kind, knownAs, at } = wrapped;
  const actions = isLegacy(flow) ? legacyActionsOf(flow) : actionsOf(flow);
  if (actions.size === 0) return { flows: [], problems: [] };
  const start = wordsOf(valueIn(flow, isLegacy(flow) ? 'start' : 'StartAction'));
  const fused = fusedIn(actions);
  const languages = languagesIn(actions, start?.value);
  const built = nodesOf(actions, fused, languages, kind);
  const targetOf = targetsIn(actions);
  const first = start ? targetOf(start.value) : targetOf([...actions.keys()][0]!);
  const begins = isWhereCallsBegin(actions, kind);
  for (const id of onlyAfterFailure(actions, start?.value, built, first)) built.delete(id);
  const nodes = withRetries(built, countsIn(actions), idOf(first));
  if (!begins) nodes.set(BEFORE, before(wrapped, first));
  const file = fileName(source, /\.\w+$/);
  const read = exportedFlow({
    source,
    format: 'amazon-connect',
    terms: TERMS,
    name: name?.value ?? file,
    at,
    language: languages.first,
    entries: [
      begins
        ? { target: first, to: start && composed(idOf(first) ?? start.value, start.span()) }
        : { target: { kind: 'node', id: BEFORE, as: 'name' } },
    ],
    nodes,
    knownAs: [...new Set([...knownAs, ...(name ? [] : [file])])],
  });
  return { flows: [read], problems: isLegacy(flow) ? [] : undocumentedIn(actions) };
}

function nodesOf(
  actions: ReadonlyMap<string, Action>,
  fused: ReadonlyMap<string, Fused>,
  languages: Languages,
  kind: string | undefined,
): Map<string, Node> {
  const merged = new Set([...fused.values()].map(({ check }) => check.identifier));
  const nodes = new Map<string, Node>();
  const targetOf = targetsIn(actions);
  for (const action of actions.values()) {
    if (merged.has(action.identifier)) continue;
    const node = nodeOf(action, {
      language: languages.at(action.identifier),
      languageFrom: languages.setAt,
      targetOf,
      fused: fused.get(action.identifier),
      toCallers: !TO_AGENTS.test(kind ?? ''),
      inQueue: kind === 'CUSTOMER_QUEUE',
    });
    nodes.set(node.id, node);
  }
  return nodes;
}

/** How often each counter leads round, by what it is called; none where that is set while the call runs. */
function countsIn(actions: ReadonlyMap<string, Action>): ReadonlyMap<string, number> {
  return new Map(
    [...actions.values()].flatMap(({ id, type, parameters }) => {
      const count = type === 'Loop' ? numberOf(valueIn(parameters, 'LoopCount')) : undefined;
      return count === undefined ? [] : [[id, count] as const];
    }),
  );
}

function targetsIn(actions: ReadonlyMap<string, Action>): (identifier: string) => Target {
  return (identifier) => {
    const action = actions.get(identifier);
    return action ? { kind: 'node', id: action.id, as: 'name' } : { kind: 'missing', near: [] };
  };
}

/**
 * The steps to which only failures of the platform itself lead. They are no part of what callers meet; a step to which
 * nothing leads at all is one that its author forgot.
 */
function onlyAfterFailure(
  actions: ReadonlyMap<string, Action>,
  start: string | undefined,
  nodes: ReadonlyMap<string, Node>,
  first: Target,
): string[] {
  const reached = new Set([start ?? '']);
  // Sets grow while they are walked, and so serve as queues.
  for (const each of reached) for (const to of waysOf(actions.get(each))) reached.add(to);
  const met = new Set([idOf(first)]);
  for (const id of met) {
    for (const { target } of nodes.get(id ?? '')?.edges ?? []) if (target.kind === 'node') met.add(target.id);
  }
  return [...reached].flatMap((each) => {
    const id = actions.get(each)?.id;
    return id === undefined || met.has(id) ? [] : [id];
  });
}

const idOf = (target: Target) => (target.kind === 'node' ? target.id : undefined);

/**
 * Whether callers come here straight from the telephone network, as far as anyone can tell: not in what is played while
 * they wait, to whom they are put through, or in a module.
 */
function isWhereCallsBegin(actions: ReadonlyMap<string, Action>, kind: string | undefined): boolean {
  const types = [...actions.values()].map(({ type }) => type);
  const isPart = kind === undefined ? types.some((type) => PART_OF_A_CALL.has(type)) : kind !== 'CONTACT_FLOW';
  return !isPart && (types.some((type) => HELPS.has(type)) || [...actions.values()].some(offersAChoice));
}

/** A flow without any of these helps nobody by itself, and can only be what others lead to. */
const HELPS: ReadonlySet<string> = new Set([
  'ConnectParticipantWithLexBot',
  'TransferContactToQueue',
  'TransferParticipantToThirdParty',
]);

/** A menu of which all keys lead to one place only rates what was before: who answers it has been in a call already. */
function offersAChoice({ type, parameters, conditions }: Action): boolean {
  if (type !== 'GetParticipantInput') return false;
  return stores(parameters) || new Set(conditions.map(({ to }) => to?.value)).size > 1 || conditions.length < RATINGS;
}

/** So many keys for one thing, and fewer hardly ever, are a scale. */
const RATINGS = 4;

/** Blocks that stand only in flows which others begin. */
const PART_OF_A_CALL: ReadonlySet<string> = new Set([
  'EndFlowExecution',
  'EndFlowModuleExecution',
  'MessageParticipantIteratively',
]);

const BEFORE = 'the call until here';

/** What callers met before: nobody can read that in this file. */
function before({ flow, at }: Wrapped, first: Target): Unknown {
  const start = entryOf(flow, isLegacy(flow) ? 'start' : 'StartAction');
  const whole = start ? { ...start.key.at, end: start.value.at.end } : at;
  return {
    id: BEFORE,
    type: 'unknown',
    at: start?.key.at ?? at,
    whole,
    prompts: [],
    edges: [{ from: BEFORE, on: { kind: 'next' }, target: first, implicit: true }],
    tags: [],
  };
}

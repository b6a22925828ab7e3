import type { Entry } from '../../model/flow.ts';
import type { Node } from '../../model/node.ts';
import type { ReadProblem } from '../../source/problem.ts';
import type { Source, Span } from '../../source/source.ts';
import type { Tree } from '../../source/tree.ts';
import { entryOf } from '../../source/tree.ts';
import { exportedFlow, fileName } from '../exported.ts';
import type { Reading } from '../importer.ts';
import { stringIn } from '../json-values.ts';
import type { Definition } from './definition.ts';
import { undocumentedIn } from './documented.ts';
import { gatherOf } from './gather.ts';
import { languageIn } from './prompts.ts';
import { nodeOf, stepOf } from './step.ts';
import { TERMS } from './terms.ts';
import { type Board, boardOf } from './ways.ts';
import { type Transition, transitionOn, type Widget, widgetsOf } from './widgets.ts';

/** One definition as a call flow: the part of it that phone calls come to, and what nothing leads to. */
export function readFlow(source: Source, { tree, name }: Definition): Reading {
  const widgets = widgetsOf(tree);
  const trigger = [...widgets.values()].find(({ type }) => type === 'trigger');
  const starts = startsOf(trigger, tree, widgets);
  const inCall = reachedBy(
    starts.flatMap(({ next }) => next?.value ?? []),
    widgets,
    isForCallers,
  );
  if (![...inCall].some((each) => SPEAKS.has(widgets.get(each)!.type))) {
    return { flows: [], problems: [noCalls(tree, trigger, widgets)] };
  }

  const language = [...inCall].map((each) => languageIn(widgets.get(each)!.properties)).find(Boolean) ?? 'en-US';
  const board = boardOf(widgets, language);
  const nodes = nodesOf(board, stepsOf(widgets, inCall));
  const title = stringIn(tree, 'description');
  const flow = exportedFlow({
    source,
    format: 'twilio-studio',
    terms: TERMS,
    name: name ?? (title && title !== 'A New Flow' ? title : fileName(source, /\.json$/i)),
    at: (entryOf(tree, 'description') ?? entryOf(tree, 'states'))!.key.at,
    language,
    entries: entriesOf(starts, board),
    nodes,
  });
  return { flows: [flow], problems: undocumentedIn(widgets) };
}

/** Boxes that only a call comes to. */
const SPEAKS: ReadonlySet<string> = new Set([
  'say-play',
  'gather-input-on-call',
  'connect-call-to',
  'enqueue-call',
  'record-voicemail',
  'make-outgoing-call-v2',
  'add-twiml-redirect',
  'capture-payments',
]);

/** Where calls come in: those that ring, those that another flow hands over, and else those that a program starts. */
function startsOf(
  trigger: Widget | undefined,
  tree: Tree,
  widgets: ReadonlyMap<string, Widget>,
): Pick<Transition, 'event' | 'next'>[] {
  if (!trigger) {
    const first = widgets.get(stringIn(tree, 'initial_state') ?? '') ?? [...widgets.values()][0];
    return first ? [{ event: '', next: first.name }] : [];
  }
  const found = (event: string) => [transitionOn(trigger, event)].filter((each) => each?.next) as Transition[];
  const ringing = [...found('incomingCall'), ...found('incomingParent')];
  return ringing.length > 0 ? ringing : found('incomingRequest');
}

function entriesOf(starts: readonly Pick<Transition, 'event' | 'next'>[], board: Board): Entry[] {
  const distinct = starts.filter(({ next }, index) => {
    return starts.findIndex((other) => other.next?.value === next?.value) === index;
  });
  return distinct.map(({ next }) => ({ to: next, target: board.targetOf(next) }));
}

/** Whether a way may be taken while the caller is there. */
const isForCallers = ({ event }: Transition) => event !== 'hangup';

function reachedBy(
  names: readonly string[],
  widgets: ReadonlyMap<string, Widget>,
  follows: (way: Transition) => boolean,
): ReadonlySet<string> {
  const reached = new Set(names.filter((name) => widgets.has(name)));
  // A set grows while it is walked, and so serves as the queue.
  for (const name of reached) {
    for (const way of widgets.get(name)!.transitions)
      if (way.next && widgets.has(way.next.value) && follows(way)) reached.add(way.next.value);
  }
  return reached;
}

/** The boxes of the call, those that nothing at all leads to, and what these lead to. */
function stepsOf(widgets: ReadonlyMap<string, Widget>, inCall: ReadonlySet<string>): ReadonlySet<string> {
  const triggers = [...widgets.values()].filter(({ type }) => type === 'trigger').map(({ name }) => name.value);
  const reached = reachedBy(triggers, widgets, () => true);
  const lost = [...widgets.keys()].filter((name) => !reached.has(name) && !inCall.has(name));
  return new Set([...inCall, ...reachedBy(lost, widgets, isForCallers)]);
}

/** The steps of the call and those that nothing at all leads to, in the order of the file. */
function nodesOf(board: Board, steps: ReadonlySet<string>): ReadonlyMap<string, Node> {
  const swallowed = new Map<string, string>();
  const made = [...board.widgets.values()].flatMap((widget): Node[] => {
    const id = widget.name.value;
    if (widget.type === 'trigger' || !steps.has(id)) return [];
    if (widget.type !== 'gather-input-on-call') return [nodeOf(widget, board)];
    const gathered = gatherOf(widget, stepOf(widget), board);
    for (const name of gathered.swallowed) swallowed.set(name, id);
    return [gathered.node];
  });

  // What a menu does itself stays a step of its own only where something else leads to it.
  const byId = new Map(made.map((node) => [node.id, node]));
  const wanted = new Set(made.filter(({ id }) => !swallowed.has(id)).map(({ id }) => id));
  for (const id of wanted) {
    for (const { target } of byId.get(id)?.edges ?? []) if (target.kind === 'node') wanted.add(target.id);
  }
  const pieces = new Map<string, Span[]>();
  for (const [name, menu] of swallowed) {
    if (!wanted.has(name)) pieces.set(menu, [...(pieces.get(menu) ?? []), board.widgets.get(name)!.whole]);
  }
  return new Map(
    made.flatMap((node) => (wanted.has(node.id) ? [[node.id, { ...node, pieces: pieces.get(node.id) }] as const] : [])),
  );
}

function noCalls(tree: Tree, trigger: Widget | undefined, widgets: ReadonlyMap<string, Widget>): ReadProblem {
  const isForCalls = [...widgets.values()].some(({ type }) => SPEAKS.has(type));
  const at = trigger?.name.span() ?? entryOf(tree, 'states')?.key.at ?? tree.at;
  return isForCalls
    ? {
        rule: 'schema',
        at,
        message: 'No way leads from an incoming call into this flow.',
        why: 'Whoever rings is cut off at once, without a word.',
        suggestion: 'Connect "Incoming Call" of the trigger to the first step of the call.',
      }
    : {
        rule: 'schema',
        at,
        message: 'This Studio flow answers messages and no calls: there is nothing in it to check.',
        why: 'ivrlint reads phone menus, and nobody rings here.',
        suggestion: 'Leave it out, or name it under `ignore` in the settings.',
        severity: 'info',
      };
}

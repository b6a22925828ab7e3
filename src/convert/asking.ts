import type { Asking, Node } from '../model/node.ts';
import type { Span } from '../source/source.ts';
import type { Names } from './names.ts';
import { type Around, promptFrom } from './prompts.ts';
import { secondsFrom } from './seconds.ts';
import type { Ways } from './ways.ts';

type Slip = 'no input' | 'no match';

const SLIPS: readonly Slip[] = ['no input', 'no match'];
const PROPERTY: Readonly<Record<Slip, string>> = { 'no input': 'no_input', 'no match': 'no_match' };

/** How a menu or a question asks. What is written once for all of them is left to the defaults. */
export function askingFrom(node: Node & Asking, ways: Ways, names: Names, around: Around): Record<string, unknown> {
  const { flow } = around;
  const isShared = (at: Span | undefined) => isWithin(at, flow.defaults.at);
  // What nobody wrote is kept apart: the platform has it so, and rules ask who wrote it.
  const own = (name: string, at: Span | undefined, value: unknown, usual: unknown) => {
    if (isShared(at) || (at === undefined && value === usual)) return {};
    return { [at === undefined ? `x-${name}` : name]: value };
  };
  const slips = slipsOf(node, ways, names, around);
  const reprompts = SLIPS.map((kind) => {
    const said = node.prompts.filter(({ when, at }) => when === kind && !isShared(at));
    const words = said.map((prompt) => promptFrom(prompt, around));
    const say = words.length > 1 ? words : words[0];
    const to = slips.at[kind];
    return to === undefined
      ? { [PROPERTY[kind]]: say }
      : { [PROPERTY[kind]]: say === undefined ? { to } : { say, to } };
  });
  return {
    ...own('input', node.inputAt, node.input, 'keys'),
    ...own('timeout', node.timeoutAt, secondsFrom(node.timeout), '7s'),
    ...own('attempts', node.attemptsAt, node.attempts, 3),
    ...Object.assign({}, ...reprompts),
    after_attempts: slips.after,
    'x-without': slips.without.length > 0 ? slips.without : undefined,
  };
}

interface Slips {
  /** Where the first silence, and the first wrong key, leads at once. */
  readonly at: Readonly<Record<Slip, string | undefined>>;
  readonly after: string | undefined;
  /** Which of them no way is there for. */
  readonly without: readonly Slip[];
}

/**
 * Where those go on who say nothing, or what is no choice: at once, or after the last attempt. What these two properties
 * cannot say between them is left among the ways.
 */
function slipsOf({ attempts }: Asking, ways: Ways, names: Names, { flow }: Around): Slips {
  const at: Record<Slip, string | undefined> = { 'no input': undefined, 'no match': undefined };
  const edges = SLIPS.map((kind) => ways.left.filter(({ on }) => on.kind === kind));
  const without: Slip[] = [];
  let after: string | undefined;
  for (const [index, kind] of SLIPS.entries()) {
    const [edge, ...others] = edges[index]!;
    // Our format hangs up where it says nothing; on some platforms there is no such way at all.
    if (!edge) without.push(kind);
    if (!edge || others.length > 0) continue;
    const last = edge.on.kind === kind && edge.on.after === attempts;
    const way = isWithin(edge.to?.span(), flow.defaults.at) ? undefined : names.wayTo(edge.target, edge.to, edge.from);
    if (way === undefined) ways.without([edge]);
    else if (edge.implicit && edge.target.kind === 'hang up') continue;
    else if (last && attempts > 1 && (after === undefined || after === way)) after = way;
    else if (edge.on.kind === kind && edge.on.after === 1) at[kind] = way;
    else continue;
    ways.without([edge]);
  }
  // Where nothing is written it hangs up after the last attempt, unless `after_attempts` holds for it.
  ways.without(
    ways.left.filter(({ on, implicit, target }) => {
      const isSlip = on.kind === 'no input' || on.kind === 'no match';
      return isSlip && implicit && target.kind === 'hang up' && on.after === attempts && after === undefined;
    }),
  );
  return { at, after, without };
}

/** What is written once for all menus and questions, as the first of them has it. */
export function sharedAsking(around: Around, names: Names): Record<string, unknown> {
  const { flow } = around;
  const isShared = (at: Span | undefined) => isWithin(at, flow.defaults.at);
  const shared: Record<string, unknown> = {};
  for (const node of flow.nodes.values()) {
    if (node.type !== 'menu' && node.type !== 'collect') continue;
    if (isShared(node.inputAt)) shared.input ??= node.input;
    if (isShared(node.timeoutAt)) shared.timeout ??= secondsFrom(node.timeout);
    if (isShared(node.attemptsAt)) shared.attempts ??= node.attempts;
    for (const kind of SLIPS) {
      const said = node.prompts.filter(({ when, at }) => when === kind && isShared(at));
      const words = said.map((prompt) => promptFrom(prompt, around));
      const say = words.length > 1 ? words : words[0];
      const edge = node.edges.find(({ on, to }) => on.kind === kind && isShared(to?.span()));
      const isAtOnce = edge?.on.kind === kind && edge.on.after === 1 && node.attempts > 1;
      const to = edge && names.wayTo(edge.target, edge.to, edge.from);
      if (isAtOnce) shared[PROPERTY[kind]] ??= say === undefined ? { to } : { say, to };
      else {
        if (say !== undefined) shared[PROPERTY[kind]] ??= say;
        if (to !== undefined) shared.after_attempts ??= to;
      }
    }
  }
  return shared;
}

export function isWithin(at: Span | undefined, whole: Span | undefined): boolean {
  return at !== undefined && whole !== undefined && at.start >= whole.start && at.end <= whole.end;
}

import type { Edge } from '../../model/edge.ts';
import type { Menu } from '../../model/node.ts';
import { waysInto } from '../graph.ts';
import { languageOffers } from '../language-offers.ts';
import { answerSeconds } from './choosing.ts';
import type { Model } from './model.ts';
import { type HeardOption, listeningTime } from './order.ts';
import { takenFrom } from './shares.ts';
import { type Spoken, spokenIn, type Told, toldOf } from './spoken.ts';

/** What it comes to if a menu offers what a later one offers, in place of the option that leads there. */
export interface Flattening {
  /** The menu before it. */
  readonly into: Menu;
  /** How many options that menu would have. */
  readonly options: number;
  /** How many seconds sooner those who come to it would be through, on average; below 0 for later. */
  readonly sooner: number;
}

/** As many options as single keys have room for, 0 left for a person. */
const MOST_KEYS = 9;

/** The flattening by which callers gain most; undefined where they gain nothing, or nobody can tell. */
export function bestFlattening(model: Model, menu: Menu): Flattening | undefined {
  let best: Flattening | undefined;
  for (const { from } of waysInto(model.flow).get(menu.id) ?? []) {
    const into = model.flow.nodes.get(from);
    const found = into?.type === 'menu' && into !== menu ? flattening(model, into, menu) : undefined;
    if (found && found.sooner > (best?.sooner ?? 0)) best = found;
  }
  return best;
}

/**
 * Whoever takes the option hears neither it nor what the second menu says first, and answers once; whoever wants what is
 * offered after it hears the options of the second menu instead of it.
 */
export function flattening(model: Model, into: Menu, menu: Menu): Flattening | undefined {
  const options = into.options.length - 1 + menu.options.length;
  // What is offered in one language cannot stand beside the languages.
  if (options > MOST_KEYS || languageOffers(model.flow).has(into)) return undefined;
  const [outer, inner] = [spokenIn(model, into), spokenIn(model, menu)];
  if (outer.line.total.unread > 0 || inner.line.total.unread > 0) return undefined;
  const taken = [...takenFrom(model, into, undefined)].map(([edge, share]) => ({
    edge,
    share,
    told: timed(outer, edge),
  }));
  const leading = taken.filter(({ edge: { target } }) => target.kind === 'node' && target.id === menu.id);
  const [way] = leading;
  const offers = inner.told.filter(({ by }) => by === 'key' || by === 'phrase');
  const [first] = offers;
  const last = offers.at(-1);
  if (!way?.told || leading.length > 1 || !first || !last || taken.some(({ told }) => !told)) return undefined;
  const option = way.told.heard.seconds - way.told.begins;
  const after = taken.filter(({ told }) => told!.begins > way.told!.begins).reduce((all, { share }) => all + share, 0);
  const spared = option + answerSeconds(model, into, way.edge) + first.begins;
  const sooner = way.share * spared - after * (last.heard.seconds - first.begins - option);
  return { into, options, sooner };
}

function timed(spoken: Spoken, edge: Edge): Told | undefined {
  const told = toldOf(spoken, edge);
  return told?.heard.unread === 0 ? told : undefined;
}

/** What it comes to if the options of a menu were asked for in groups, each a menu of its own. */
export interface Grouping {
  readonly groups: number;
  /** How many seconds sooner callers would be through, on average; below 0 for later. */
  readonly sooner: number;
}

/**
 * The best number of groups for options in their order, each group named in as many words as an option; undefined for
 * fewer than four options. Shares that nobody knows are taken to be equal.
 */
export function bestGrouping(
  options: readonly HeardOption[],
  { gap, respond, delay }: Model['constants'],
): Grouping | undefined {
  const mean = options.reduce((all, { seconds }) => all + seconds, 0) / options.length;
  const now = listeningTime(options, gap);
  let best: Grouping | undefined;
  for (let groups = 2; groups * 2 <= options.length; groups++) {
    const size = Math.ceil(options.length / groups);
    let then = 0;
    for (let group = 0; group * size < options.length; group++) {
      const members = options.slice(group * size, (group + 1) * size);
      const share = members.reduce((all, each) => all + each.share, 0);
      then += share * ((group + 1) * mean + group * gap + respond + delay) + listeningTime(members, gap);
    }
    // Of groupings that are as good, the one with the fewest groups.
    if (!best || now - then > best.sooner + 1e-9)
      best = { groups: Math.ceil(options.length / size), sooner: now - then };
  }
  return best;
}

import type { Menu, Node } from '../../model/node.ts';
import type { Prompt } from '../../model/prompt.ts';
import { whenChosen } from './choosing.ts';
import type { Model } from './model.ts';
import { type Shares, takenFrom } from './shares.ts';
import { menuAfter, spokenIn } from './spoken.ts';
import { type Timeline, timelineOf } from './timeline.ts';
import { toldBefore } from './told-before.ts';

/** What a prompt costs all callers together: seconds for each call, those who do not hear it counted in. */
export interface Cost {
  readonly node: string;
  readonly prompt: Prompt;
  readonly seconds: number;
}

/** The prompt of the file that costs callers the most; undefined where nobody hears one that can be timed. */
export function costliest(model: Model, entry: string, shares: Shares): Cost | undefined {
  let worst: Cost | undefined;
  for (const cost of costsFrom(model, entry, shares)) if (cost.seconds > (worst?.seconds ?? 0)) worst = cost;
  return worst;
}

/** What each prompt of the file costs those who enter here. */
export function* costsFrom(model: Model, entry: string, { met }: Shares): Generator<Cost> {
  const told = toldBefore(model, entry);
  for (const [id, share] of met) {
    for (const cost of costsOf(model, model.flow.nodes.get(id)!, told)) {
      yield { ...cost, seconds: cost.seconds * share };
    }
  }
}

/** For one caller who comes to the node. */
function costsOf(model: Model, node: Node, told: ReadonlyMap<string, number>): Cost[] {
  if (node.type === 'menu') return heardBy(node, spokenIn(model, node).line, choosersIn(model, node, node, told));
  const menu = node.type === 'message' ? menuAfter(model.flow).get(node.id) : undefined;
  if (menu && node.type === 'message') {
    return heardBy(node, spokenIn(model, node).line, choosersIn(model, menu, node, told));
  }
  const isLast = node.edges.length === 0 || node.type === 'queue' || node.type === 'transfer';
  const prompts = node.prompts.filter(
    ({ when, bargeIn }) => when === 'say' && (isLast || model.caller !== 'expert' || !bargeIn),
  );
  return heardBy(node, timelineOf(model, prompts), []);
}

/** Some of the callers, and when they stop listening. */
interface Choosers {
  readonly until: number;
  readonly share: number;
}

/** When the choices of a menu are made, in its own words or in those of the message before it. */
function choosersIn(model: Model, menu: Menu, speaker: Node, told: ReadonlyMap<string, number>): Choosers[] {
  if (speaker.type !== 'menu' && speaker.type !== 'message') return [];
  const spoken = spokenIn(model, speaker);
  const known = speaker === menu ? told.get(menu.id) : 0;
  return [...takenFrom(model, menu, told.get(menu.id))].flatMap(([edge, share]) => {
    if (speaker !== menu && model.caller === 'patient') return [];
    const chosen = whenChosen(model, spoken, edge, known);
    return chosen ? [{ until: chosen.seconds, share }] : [];
  });
}

/** Everyone else hears it all. Linear in prompts and choosers. */
function heardBy({ id }: Node, { pieces }: Timeline, choosers: readonly Choosers[]): Cost[] {
  const leaving = choosers.toSorted((a, b) => a.until - b.until);
  let listening = Math.max(
    1,
    leaving.reduce((all, { share }) => all + share, 0),
  );
  let next = 0;
  return pieces.map(({ prompt, from, to }) => {
    let seconds = 0;
    for (let each = leaving[next]; each && each.until < to; each = leaving[++next]) {
      seconds += Math.max(0, each.until - from) * each.share;
      listening -= each.share;
    }
    return { node: id, prompt, seconds: seconds + Math.max(0, listening) * (to - from) };
  });
}

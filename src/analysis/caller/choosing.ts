import type { Edge } from '../../model/edge.ts';
import type { Collect, Menu, Message } from '../../model/node.ts';
import { isChoice } from '../depth.ts';
import { type Model, seconds, sum, type Time } from './model.ts';
import { silence, slipsTime, wayAfter } from './slips.ts';
import { menuAfter, type Spoken, spokenIn, type Told, toldOf } from './spoken.ts';
import { firstChance, type Timeline } from './timeline.ts';
import { knows } from './told-before.ts';
import { spentIn, type Way, wayOn, wordsUntil } from './way.ts';

/** A number by which callers know someone has so many digits, where nobody says. */
const EXTENSION_LENGTH = 4;

/** The keys and phrases of a menu or question that a caller knows of, who was told of some before. */
export function choicesIn(model: Model, node: Menu | Collect, told: number | undefined): Way[] {
  const spoken = spokenIn(model, node);
  return node.edges.flatMap((edge) => {
    const time = whenChosen(model, spoken, edge, told);
    return time ? chosen(model, node, edge, { time, line: spoken.line, node }) : [];
  });
}

/** When a caller of this kind makes a choice, from the first word of a menu; undefined where nobody told of it. */
export function whenChosen(model: Model, spoken: Spoken, edge: Edge, told: number | undefined): Time | undefined {
  if (!isAnswer(edge)) return undefined;
  const { line } = spoken;
  const words = toldOf(spoken, edge);
  const isKnown = model.caller === 'expert' || (edge.on.kind === 'key' && knows(told, edge.on.key));
  if (!words && !isKnown) return undefined;
  if (model.caller === 'patient') return line.total;
  return isKnown ? (firstChance(line, 0, 0) ?? line.total) : whenHeard(line, words!);
}

/**
 * A message that leads to one menu alone may speak its options: their keys work as soon as they are heard. The expert does
 * not wait for the words.
 */
export function choicesDuring(model: Model, node: Message): Way[] {
  const menu = model.caller === 'patient' ? undefined : menuAfter(model.flow).get(node.id);
  const spoken = menu && spokenIn(model, node);
  if (!menu || !spoken || spoken.told.length === 0) return [];
  const { line } = spoken;
  return menu.edges.flatMap((edge) => {
    const told = isAnswer(edge) ? toldOf(spoken, edge) : undefined;
    if (!told || !firstChance(line, told.heard.seconds, told.piece)) return [];
    const time = model.caller === 'expert' ? firstChance(line, 0, 0) : whenHeard(line, told);
    return time ? chosen(model, menu, edge, { time, line, node }) : [];
  });
}

/** Just waiting leads on, where the words say so; the expert knows where it does. */
export function waitingIn(model: Model, node: Menu | Collect): Way[] {
  const way = wayAfter(node, 'no input');
  const { line, index } = spokenIn(model, node);
  if (!way || (!index.has('waiting') && model.caller !== 'expert')) return [];
  const takes = slipsTime(model, node, 'no input', way.after, silence(node));
  const rest = { seconds: takes.seconds - line.total.seconds, unread: takes.unread - line.total.unread };
  const spent = () => [...wordsUntil(model, node, line, line.total.seconds), spentIn(model, node, 'silence', rest)];
  return wayOn(model, way.edge, { takes, menus: isChoice(node) ? 1 : 0, spent });
}

/** From the moment at which a key may be pressed until the first word after it. */
export function answerSeconds({ constants }: Model, node: Menu | Collect, edge: Edge): number {
  const { respond, delay, think, digit } = constants;
  const confirm = optionOf(node, edge)?.confirm ? respond + delay : 0;
  const { on } = edge;
  if (on.kind !== 'key') return respond + delay + confirm;
  if (on.key === 'extension') return think + digit * digitsOf(node, edge) + delay + confirm;
  const more = on.key === 'star' || on.key === 'hash' ? 0 : on.key.length - 1;
  return respond + digit * more + delay + confirm;
}

function digitsOf(node: Menu | Collect, edge: Edge): number {
  const isExtension = edge.on.kind === 'key' && edge.on.key === 'extension';
  return isExtension ? (optionOf(node, edge)?.length?.max ?? EXTENSION_LENGTH) : 0;
}

function optionOf(node: Menu | Collect, { option }: Edge) {
  return node.type === 'menu' && option !== undefined ? node.options[option - 1] : undefined;
}

function isAnswer({ on }: Edge): boolean {
  return on.kind === 'key' || on.kind === 'phrase';
}

/** At the first chance after its words have been heard out: what of these nobody can time, nobody can time of that. */
function whenHeard(line: Timeline, { heard, piece }: Told): Time {
  const chance = firstChance(line, heard.seconds, piece) ?? line.total;
  return { seconds: chance.seconds, unread: Math.max(chance.unread, heard.unread) };
}

/** The moment of a choice, in the words of a node, which may be a message before the menu. */
interface Moment {
  readonly time: Time;
  readonly line: Timeline;
  readonly node: Menu | Collect | Message;
}

function chosen(model: Model, menu: Menu | Collect, edge: Edge, { time, line, node }: Moment): Way[] {
  const answer = seconds(answerSeconds(model, menu, edge));
  return wayOn(model, edge, {
    takes: sum(time, answer),
    presses: 1,
    digits: digitsOf(menu, edge),
    menus: isChoice(menu) ? 1 : 0,
    spent: () => [...wordsUntil(model, node, line, time.seconds), spentIn(model, menu, 'answer', answer)],
  });
}

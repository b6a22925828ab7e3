import type { Edge } from '../../model/edge.ts';
import type { Collect, Menu, Message, Node } from '../../model/node.ts';
import { isPerson } from '../persons.ts';
import { answerSeconds as choiceSeconds } from './choosing.ts';
import { likeliest, sharesOfBranch, wayByHours } from './deciding.ts';
import { elsewhere } from './elsewhere.ts';
import { answerSeconds } from './entry.ts';
import { figure, type Model, NO_TIME, remembered, seconds, sum, type Time } from './model.ts';
import { answeredAtOnce, silence, slipsTime, wayAfter } from './slips.ts';
import { menuAfter, spokenIn } from './spoken.ts';
import { firstChance } from './timeline.ts';
import { lastWords } from './way.ts';

/** Callers who do not play along. */
export type OddCaller =
  /** Never makes a sound. */
  | 'silent'
  /** Hears everything out, and presses what means nothing. */
  | 'lost'
  /** Presses 0 into every prompt that can be cut short, and after every other. */
  | 'zero';

/** What became of a caller, after how long: null where nobody can time it, or where it never ends. */
export interface Fate {
  readonly outcome: Outcome;
  readonly seconds: number | null;
  /** The branches at which the way that most callers take was taken for all. */
  readonly assumed: readonly string[];
}

export type Outcome =
  | 'person'
  | 'machine'
  | 'voicemail'
  | 'callback'
  | 'ends'
  | 'hang_up'
  | 'endless'
  /** It leads where the file cannot say, or nowhere. */
  | 'unknown';

/** Null where there is no such caller: one cannot press a wrong key in a menu that binds all twelve. */
export function fateOf(model: Model, entry: string, caller: OddCaller): Fate | null {
  const end = follow(model, entry, caller);
  if (!end) return null;
  return { outcome: end.outcome, seconds: end.outcome === 'endless' ? null : figure(end.time), assumed: end.assumed };
}

/** The same before it becomes a figure. */
export interface End {
  readonly outcome: Outcome;
  readonly time: Time;
  readonly assumed: readonly string[];
}

/** Where a caller is led from a node, and how long that takes. */
type Led =
  | { readonly time: Time; readonly by: Edge | undefined }
  | { readonly time: Time; readonly outcome: Outcome }
  | 'nobody';

/** The end of a caller's way, in this file or in one that it goes on in. */
function follow(model: Model, entry: string, caller: OddCaller): End | undefined {
  return remembered(model.known.fates, model.flow, `${caller}\n${entry}`, () => walk(model, entry, caller));
}

/** One way from node to node, until the call ends or comes to where it has been: then it goes round for ever. */
function walk(model: Model, entry: string, caller: OddCaller): End | undefined {
  const { nodes } = model.flow;
  const seen = new Set<string>();
  const menus: string[] = [];
  const assumed: string[] = [];
  let time = NO_TIME;
  const end = (outcome: Outcome): End => ({ outcome, time, assumed });
  for (let id: string | undefined = entry; id !== undefined; ) {
    const node: Node | undefined = nodes.get(id);
    if (!node) return end('unknown');
    if (seen.has(id)) return end('endless');
    seen.add(id);

    let led: Led;
    const there = node.type === 'flow' ? elsewhere(model, node) : undefined;
    if (there) {
      const inside = follow(there.model, there.entry, caller);
      if (!inside) return undefined;
      assumed.push(...inside.assumed);
      const takes = sum(lastWords(model, node).takes, inside.time);
      const next = node.edges.find(({ on }) => on.kind === 'next');
      led = inside.outcome === 'ends' && next ? { time: takes, by: next } : { time: takes, outcome: inside.outcome };
    } else led = ledFrom(model, node, caller);

    if (led === 'nobody') return undefined;
    time = sum(time, led.time);
    if ('outcome' in led) return end(led.outcome);
    if (node.type === 'branch') assumed.push(id);
    if (!led.by) return end('unknown');
    const { target }: Edge = led.by;
    if (target.kind === 'hang up') return end('hang_up');
    if (target.kind === 'back') id = menus.findLast((menu) => menu !== node.id);
    else id = target.kind === 'node' ? target.id : undefined;
    if (node.type === 'menu') menus.push(node.id);
  }
  return end('unknown');
}

function ledFrom(model: Model, node: Node, caller: OddCaller): Led {
  const words = () => lastWords(model, node).takes;
  switch (node.type) {
    case 'message':
      return caller === 'zero' ? zeroInMessage(model, node) : { time: words(), by: nextOf(node) };
    case 'menu':
    case 'collect':
      if (caller === 'silent') {
        const way = wayAfter(node, 'no input');
        const time = slipsTime(model, node, 'no input', way?.after ?? 1, silence(node));
        return { time, by: way?.edge };
      }
      return caller === 'lost' ? wrongAnswers(model, node) : zeroAsked(model, node);
    case 'hours':
      return { time: words(), by: wayByHours(model, node) };
    case 'branch':
      return { time: words(), by: likeliest(sharesOfBranch(node)) };
    case 'action':
      return { time: sum(words(), seconds(node.lasts ?? 0)), by: nextOf(node) };
    case 'queue':
    case 'transfer':
      return { time: words(), outcome: isPerson(node) ? 'person' : 'machine' };
    case 'voicemail':
    case 'callback':
      return { time: words(), outcome: node.type };
    case 'end':
      return { time: words(), outcome: 'ends' };
    default:
      return { time: words(), outcome: 'unknown' };
  }
}

function nextOf(node: Node): Edge | undefined {
  return node.edges.find(({ on }) => on.kind === 'next');
}

const KEYS = 12;

/** Every time that one is asked: hears it out, answers wrongly. */
function wrongAnswers(model: Model, node: Menu | Collect): Led {
  const bound = new Set(
    node.edges.flatMap(({ on }) => (on.kind === 'key' && /^(?:\d|star|hash)$/.test(on.key) ? on.key : [])),
  );
  if (node.type === 'menu' && node.input === 'keys' && bound.size === KEYS) return 'nobody';
  const { respond, delay } = model.constants;
  const answer = node.type === 'menu' ? respond + delay : answerSeconds(model, node);
  const way = wayAfter(node, 'no match');
  const time = slipsTime(model, node, 'no match', way?.after ?? 1, ({ total }) => sum(total, seconds(answer)));
  return { time, by: way?.edge };
}

/** 0 takes its way if it has one; else it is a wrong key, and in digits a digit that nothing follows. */
function zeroAsked(model: Model, node: Menu | Collect): Led {
  const zero = keyZero(node);
  const { respond, delay, betweenDigits } = model.constants;
  const { line } = spokenIn(model, node);
  if (zero) return { time: answeredAtOnce(choiceSeconds(model, node, zero))(line), by: zero };
  const isDigit = node.type === 'collect' && node.kind !== 'speech' && node.input !== 'speech';
  if (isDigit && node.length?.max === 1) return { time: answeredAtOnce(respond + delay)(line), by: nextOf(node) };
  const way = wayAfter(node, 'no match');
  const answer = respond + delay + (isDigit ? betweenDigits : 0);
  return { time: slipsTime(model, node, 'no match', way?.after ?? 1, answeredAtOnce(answer)), by: way?.edge };
}

/** Keys of the menu that comes next work already, where a key cuts the message short; else it cuts it short, and no more. */
function zeroInMessage(model: Model, node: Message): Led {
  const { line } = spokenIn(model, node);
  const chance = firstChance(line, 0, 0);
  if (!chance) return { time: line.total, by: nextOf(node) };
  const menu = menuAhead(model, node);
  const zero = menu && keyZero(menu);
  const { respond, delay } = model.constants;
  const by = zero && (zero.inherited || menuAfter(model.flow).get(node.id) === menu) ? zero : nextOf(node);
  return { time: sum(chance, seconds(respond + delay)), by };
}

function keyZero({ edges }: Node): Edge | undefined {
  return edges.find(({ on }) => on.kind === 'key' && on.key === '0');
}

/** The menu that a message leads to, over further messages at most. */
function menuAhead({ flow, known }: Model, message: Message): Menu | undefined {
  const passed = new Set<string>();
  let found: Menu | undefined;
  for (let node: Node | undefined = message; node && !passed.has(node.id); ) {
    if (known.ahead.has(node)) {
      found = known.ahead.get(node);
      break;
    }
    if (node.type === 'menu') found = node;
    if (node.type !== 'message') break;
    passed.add(node.id);
    const target: Edge['target'] | undefined = nextOf(node)?.target;
    node = target?.kind === 'node' ? flow.nodes.get(target.id) : undefined;
  }
  for (const id of passed) known.ahead.set(flow.nodes.get(id)!, found);
  return found;
}

import type { Edge, Key, Target } from '../../model/edge.ts';
import type { Menu, Node, Option } from '../../model/node.ts';
import { composed, type Text } from '../../source/text.ts';
import { attributeOf, elementsIn, wordOf, type XmlElement } from '../../source/xml/xml.ts';
import { UNTOLD_HANDOVER } from '../exported.ts';
import { appOf, type Done } from './apps.ts';
import type { Written } from './flow.ts';
import { type Digits, digitsOf } from './keys.ts';
import type { Names } from './names.ts';
import { soundIn, soundOf } from './sounds.ts';

/** How often a menu is heard in silence or after wrong keys where it does not say. */
const USUAL_ATTEMPTS = 3;

/** Milliseconds that a menu waits where it does not say. */
const USUAL_TIMEOUT = 10_000;

interface Bound {
  readonly digits: Digits;
  readonly written: Text;
  readonly done: Done;
  readonly entry: XmlElement;
}

/** A menu and the steps that its keys and its end lead to. */
export function menuNodes({ name, element }: Written, names: Names): Node[] {
  const id = name.value;
  const steps: Node[] = [];
  const step = (suffix: string, words: Text): Step => {
    const at = words.span();
    return { id: `${id}: ${suffix}`, at, whole: at, prompts: [], edges: [], tags: [] };
  };
  const again: Target = { kind: 'node', id, as: 'name' };

  const bound: Bound[] = [];
  for (const entry of elementsIn(element, 'entry')) {
    const written = attributeOf(entry, 'digits');
    const digits = written && digitsOf(written.value.trim());
    const done = deedOf(entry, id, names);
    if (written && digits && done) bound.push({ digits, written, done, entry });
  }

  const targetOf = ({ done, written }: Bound): Target => {
    if ('target' in done) return done.target;
    const node = nodeOf(done, step(written.value, done.at), again);
    if (!node) return { kind: 'unknown' };
    steps.push(node);
    return { kind: 'node', id: node.id, as: 'name' };
  };

  const options: Option[] = [];
  const edges: Edge[] = [];
  for (const each of leaving(bound)) {
    const number = options.length + 1;
    const key = each.digits as Key;
    const keyAt = each.written.span();
    const to = attributeOf(each.entry, 'param');
    const target = targetOf(each);
    options.push({ number, at: each.entry.whole, key, keyAt, phrases: [], to, target, tags: [], confirm: false });
    edges.push({ from: id, on: { kind: 'key', key }, to, target, implicit: false, boundAt: keyAt, option: number });
  }
  const failures = wholeIn(element, 'max-failures');
  const timeouts = wholeIn(element, 'max-timeouts');
  const timeout = wholeIn(element, 'timeout');
  const attempts = failures ?? USUAL_ATTEMPTS;
  const end = endOf(element, step, steps);

  const menu: Menu = {
    id,
    type: 'menu',
    at: name.span(),
    whole: element.whole,
    typeAt: element.at,
    tags: [],
    input: 'keys',
    timeout: (timeout ?? USUAL_TIMEOUT) / 1000,
    timeoutAt: timeout === undefined ? undefined : attributeOf(element, 'timeout')?.span(),
    attempts,
    attemptsAt: failures === undefined ? undefined : attributeOf(element, 'max-failures')?.span(),
    bargeIn: true,
    options,
    prompts: [
      ...soundIn(element, 'greet-long', 'say'),
      ...soundIn(element, 'greet-short', 'no input', 1),
      ...soundIn(element, 'invalid-sound', 'no match', 1),
    ],
    edges: [
      ...edges,
      { from: id, on: { kind: 'no input', after: timeouts ?? attempts }, ...end('exec-on-max-timeouts') },
      { from: id, on: { kind: 'no match', after: attempts }, ...end('exec-on-max-failures') },
    ],
  };
  if (!bound.some(({ digits }) => digits === 'any')) return [menu, ...steps];
  // Which keys work is computed: nobody can hold what is said against it.
  const { at, whole, prompts, tags } = menu;
  const unsure = menu.edges.map(
    (edge): Edge => ({ ...edge, on: { kind: 'next' }, boundAt: undefined, option: undefined }),
  );
  return [{ id, type: 'unknown', at, whole, prompts, edges: unsure, tags }, ...steps];
}

/**
 * What the keys do: all that is bound to a key is done in turn, so that of those that stay in the menu only the last counts, and
 * that only where none leaves it. Numbers that callers know are one option, however many patterns take them.
 */
function leaving(bound: readonly Bound[]): readonly Bound[] {
  // Nearly always there is one entry to a key.
  if (new Set(bound.map(({ digits }) => digits)).size === bound.length)
    return bound.filter(({ digits }) => digits !== 'any');
  const byDigits = new Map<Digits, Bound[]>();
  for (const each of bound) {
    if (each.digits === 'any') continue;
    const others = byDigits.get(each.digits);
    if (others) others.push(each);
    else byDigits.set(each.digits, [each]);
  }
  const isStaying = ({ done }: Bound) => 'stays' in done && done.stays;
  return [...byDigits].flatMap(([digits, all]) => {
    if (digits === 'extension') return all.length > 1 ? [{ ...all[0]!, done: { target: UNKNOWN } }] : all;
    const left = all.filter((each) => !isStaying(each));
    return left.length > 0 ? left : all.slice(-1);
  });
}

const UNKNOWN: Target = { kind: 'unknown' };

/** What an entry does. */
function deedOf(entry: XmlElement, menu: string, names: Names): Done | undefined {
  const param = attributeOf(entry, 'param');
  switch (wordOf(entry, 'action')) {
    case 'menu-sub':
      return { target: param ? names.targetOf(param.value) : UNKNOWN };
    case 'menu-top':
      return { target: names.topFrom(menu) };
    case 'menu-back':
      return { target: names.backFrom(menu) };
    case 'menu-play-sound':
      return param ? { app: 'playback', at: param, args: param, stays: true } : { target: UNKNOWN };
    case 'menu-exec-app':
      return param ? appOf(param, menu, names) : { target: UNKNOWN };
    case undefined:
      return undefined;
    default:
      return { target: UNKNOWN };
  }
}

type Step = Omit<Node & { type: 'end' }, 'type'>;

function nodeOf({ app, args, at }: Exclude<Done, { target: Target }>, step: Step, again: Target): Node | undefined {
  switch (app) {
    case 'playback':
      return {
        type: 'message',
        ...step,
        prompts: [soundOf(args, 'say')],
        edges: [{ from: step.id, on: { kind: 'next' }, target: again, implicit: true }],
      };
    case 'voicemail':
      return {
        type: 'voicemail',
        ...step,
        prompts: [{ ...soundOf(args, 'say'), text: composed('', at.span()), unread: 'recording' }],
      };
    case 'queue':
      return {
        type: 'queue',
        ...step,
        team: /[${]/.test(args.value) ? undefined : args,
        wait: { tells: [] },
        options: [],
        ...UNTOLD_HANDOVER,
      };
  }
}

/** What follows when the menu gives up: what it then runs, or its last words and whatever the dialplan does next. */
function endOf(
  element: XmlElement,
  step: (suffix: string, at: Text) => Step,
  steps: Node[],
): (attribute: string) => Pick<Edge, 'target' | 'to' | 'implicit'> {
  let said: Target = UNKNOWN;
  const sound = attributeOf(element, 'exit-sound');
  if (sound) {
    const node = step('exit-sound', sound);
    said = { kind: 'node', id: node.id, as: 'name' };
    steps.push({
      type: 'message',
      ...node,
      prompts: [{ ...soundOf(sound, 'say'), bargeIn: false }],
      edges: [{ from: node.id, on: { kind: 'next' }, target: UNKNOWN, implicit: true }],
    });
  }
  return (attribute) => {
    const run = attributeOf(element, attribute);
    return run ? { to: run, target: UNKNOWN, implicit: false } : { target: said, implicit: true };
  };
}

function wholeIn(element: XmlElement, attribute: string): number | undefined {
  const word = wordOf(element, attribute) ?? '';
  return /^\d{1,7}$/.test(word) ? Number(word) : undefined;
}

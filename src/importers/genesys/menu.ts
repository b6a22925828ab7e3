import type { Edge, Target } from '../../model/edge.ts';
import type { Menu as MenuNode, Option } from '../../model/node.ts';
import { composed } from '../../source/text.ts';
import { promptsOf } from './prompts.ts';
import type { Choice, Menu } from './script.ts';
import type { Way } from './ways.ts';

/** Seconds of silence after which a menu is said again, where nothing says otherwise. */
const USUAL_TIMEOUT = 10;

/** How often it is said again. */
const USUAL_REPEATS = 3;

/** A menu with its choices. Silence and wrong keys make it say everything again, and at last end the call. */
export function menuNodeOf(menu: Menu, id: string, ways: Way): MenuNode {
  const place = { end: unknown, menu: id };
  const targetOf = (choice: Choice) => ways.headAt([choice.step], 0, unknown(), place);
  const chosen = menu.choices.filter(({ key, phrases }) => key !== undefined || phrases.length > 0);
  const options = chosen.map((choice, index) => optionOf(choice, index + 1, targetOf(choice)));
  const attempts = Math.min(menu.repeats?.value ?? USUAL_REPEATS, 99) + 1;
  const given: Target = menu.otherwise ? ways.headAt([menu.otherwise], 0, unknown(), place) : { kind: 'hang up' };
  const last = (kind: 'no input' | 'no match'): Edge => {
    const to = menu.otherwise && given.kind === 'node' ? composed(given.id, menu.otherwise.name.span()) : undefined;
    return { from: id, on: { kind, after: attempts }, to, target: given, implicit: !menu.otherwise };
  };
  const keyed = options.some(({ key }) => key !== undefined);
  const voiced = options.some(({ phrases }) => phrases.length > 0);
  return {
    id,
    type: 'menu',
    at: menu.name.span(),
    whole: menu.whole,
    // A choice is a step of its own, but its key and its phrases are the menu's.
    pieces: chosen.flatMap(({ keyAt, phrases }) => [...(keyAt ? [keyAt] : []), ...phrases.map((each) => each.span())]),
    prompts: promptsOf(menu.audio, ways.language),
    input: voiced ? (keyed ? 'both' : 'speech') : 'keys',
    timeout: menu.timeout?.value ?? USUAL_TIMEOUT,
    timeoutAt: menu.timeout?.at,
    attempts,
    attemptsAt: isPlain(menu.repeats?.value) ? menu.repeats?.at : undefined,
    bargeIn: menu.audio.every(({ bargeIn }) => bargeIn),
    options,
    edges: [
      ...options.flatMap((option) => edgesOf(option, id)),
      last('no input'),
      last('no match'),
      ...inherited(id, options, ways),
    ],
    tags: [],
  };
}

/** Whether a number of repeats means the same to all: Architect's own 3 is kept in every flow, chosen or not. */
const isPlain = (repeats: number | undefined) => repeats === 0 || (repeats !== undefined && repeats > USUAL_REPEATS);

const unknown = (): Target => ({ kind: 'unknown' });

function optionOf(choice: Choice, number: number, target: Target): Option {
  const { name } = choice.step;
  return {
    number,
    at: choice.whole,
    key: choice.key,
    keyAt: choice.keyAt,
    phrases: choice.phrases,
    to: target.kind === 'node' ? composed(target.id, name.span()) : name,
    target,
    tags: [],
    confirm: false,
  };
}

function edgesOf({ number, key, keyAt, phrases, to, target }: Option, from: string): Edge[] {
  const way = { from, to, target: target!, implicit: false, option: number };
  return [
    ...(key === undefined ? [] : [{ on: { kind: 'key', key } as const, ...way, boundAt: keyAt }]),
    ...(phrases.length === 0
      ? []
      : [{ on: { kind: 'phrase', phrases } as const, ...way, boundAt: phrases[0]!.span() }]),
  ];
}

/** The keys that other menus bind for all of them. */
function inherited(id: string, options: readonly Option[], ways: Way): Edge[] {
  const bound = new Set(options.map(({ key }) => key));
  return ways.everywhere.flatMap(({ choice, menu }): Edge[] => {
    const { key, keyAt, step } = choice;
    if (menu === id || key === undefined || bound.has(key)) return [];
    bound.add(key);
    const target = ways.headAt([step], 0, unknown(), { end: unknown, menu });
    const to = target.kind === 'node' ? composed(target.id, step.name.span()) : undefined;
    return [{ from: id, on: { kind: 'key', key }, to, target, implicit: false, boundAt: keyAt, inherited: true }];
  });
}

import { beginsLarge } from '../language/words/letters.ts';
import type { Key } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Option } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import { type Edit, type Fix, fixOf } from '../source/edit.ts';
import { roomAfter, withItems } from '../source/room.ts';
import { choicesOf } from './choices.ts';
import { type MenuOffer, offersIn, offersOf } from './offers.ts';
import { isComposed, renumbering } from './renumber.ts';
import { keysBoundAt } from './spoken-keys.ts';

/** With more than this a menu is no better for it. */
const MOST_OPTIONS = 7;

/**
 * Gives each of the tasks that one key stands for a key of its own, all to the same place, and moves the keys after it. None
 * where a task is no phrase of its own, where that makes too many options, or where not every word that changes can be seen.
 */
export function splitOption(
  offer: MenuOffer,
  tasks: readonly string[],
  menu: Menu,
  { flow, project }: { readonly flow: CallFlow; readonly project: Project },
): Fix | undefined {
  const option = menu.options.find(({ key }) => key !== undefined && key === offer.key);
  // In an export, options are written in more places than one.
  if (flow.format !== 'ivr' || !option?.to || !isPlain(option)) return undefined;
  if (choicesOf(flow, menu).length + tasks.length - 1 > MOST_OPTIONS) return undefined;
  const isSaidAgain = offersIn(menu.prompts.filter(({ when }) => when === 'no input' || when === 'no match')).some(
    ({ key }) => key === option.key,
  );
  const opening = openingFor(offer, tasks);
  const keys = keysFor(option.key!, tasks.length, menu, flow);
  if (isSaidAgain || opening === undefined || !keys) return undefined;
  const moving = keys.moved.size === 0 ? [] : renumbering(keys.moved, menu, flow, project);
  const verb = offer.verb.toLowerCase() || 'press';
  const sentences = tasks.map((task, index) => `${opening} ${task}, ${verb} ${keys.own[index]}`);
  const edits = apart(option, offer, tasks, sentences, keys.own, menu);
  const title = `Give each of the ${tasks.length} tasks its own key${keys.moved.size > 0 ? ', and number those after it anew' : ''}`;
  return moving && edits && fixOf('suggestion', 'routing', title, [...edits, ...moving]);
}

/** Nothing but a key, words and a way: what else it has may belong to one of its tasks. */
function isPlain({ key, phrases, confirm, language, note, share, tags }: Option): boolean {
  const isAlone = phrases.length === 0 && tags.length === 0 && !confirm;
  return isAlone && language === undefined && note === undefined && share === undefined && /^[1-9]$/.test(key ?? '');
}

/** "For" before things, "To" before what one does; undefined where a task could not stand after it. */
function openingFor({ goalSaid: said }: MenuOffer, tasks: readonly string[]): string | undefined {
  // What is said beside the tasks, such as "in office hours", belongs to all of them or to one: nobody can tell.
  const beside = tasks.reduce((rest, task) => rest.replace(task, ' '), said.replaceAll(/\s+/g, ' '));
  if (!/^(?:[\s,]|\b(?:for|to|and|or|also|plus)\b)*$/i.test(beside)) return undefined;
  const [opening] = /^\p{L}+/u.exec(said) ?? [];
  if (/^for$/i.test(opening ?? '') && !tasks.some((task) => /^(?:to|if|when)\b/i.test(task))) return 'For';
  if (/^to$/i.test(opening ?? '') && tasks.every((task) => does().test(task))) return 'To';
  return undefined;
}

/** A verb with what it is done to. */
const does = () =>
  /^(?!(?:an?|the|our|your|my|any|all|new|in|on|at|by|with|about)\b)\p{Ll}+(?: \p{Ll}{2,5})? (?:an?|the|our|your|my|any|about|for|us|someone|what|where|how|who)\b/u;

interface Keys {
  readonly own: readonly Key[];
  readonly moved: ReadonlyMap<Key, Key>;
}

/** The keys of the tasks, and those to which later options move; what is on a key in every menu stays there. */
function keysFor(first: Key, count: number, menu: Menu, flow: CallFlow): Keys | undefined {
  const choices = choicesOf(flow, menu).flatMap(({ key }) => (/^[1-9]$/.test(key ?? '') ? Number(key) : []));
  const others = new Set([...keysBoundAt(menu), ...offersOf(flow, menu).flatMap(({ key }) => key ?? [])]);
  for (const key of choices) others.delete(String(key));
  let last = Number(first) - 1;
  const next = (least = 0) => {
    last = Math.max(last + 1, least);
    while (others.has(String(last))) last++;
    return String(last);
  };
  const own = Array.from({ length: count }, () => next());
  const later = [...new Set(choices)].filter((key) => key > Number(first)).sort((a, b) => a - b);
  const moved = new Map(later.map((key) => [String(key), next(key)]));
  for (const [from, to] of moved) if (from === to) moved.delete(from);
  return last > 9 ? undefined : { own, moved };
}

/** The words and the options: the first stays where it is, and the others come after it. */
function apart(
  option: Option,
  offer: MenuOffer,
  tasks: readonly string[],
  sentences: readonly string[],
  keys: readonly Key[],
  menu: Menu,
): (Edit | undefined)[] | undefined {
  const to = option.to!.value;
  const after = roomAfter(menu.optionsRoom, option.at);
  const added = (name: 'say' | 'label' | undefined, words: readonly string[]) =>
    withItems(
      after,
      keys.slice(1).map((key, index) => ({ key: Number(key), ...(name ? { [name]: words[index + 1]! } : {}), to })),
    );
  if (isComposed(option)) {
    return [option.label!.replace(0, option.label!.value.length, tasks[0]!), added('label', tasks)];
  }
  const { text, start, end, prompt, said } = offer;
  const opens = beginsLarge(text.value.slice(start)) && /^\s*(?:[.!]|$)/.test(text.value.slice(end));
  if (!opens || prompt.isSsml) return undefined;
  if (offer.option === undefined) return [text.replace(start, end, sentences.join('. ')), added(undefined, [])];
  const isAll = said === prompt.text.value.trim().replace(/[.!]$/, '');
  const stopped = sentences.map((sentence) => `${sentence}.`);
  return isAll ? [text.replace(start, end, sentences[0]!), added('say', stopped)] : undefined;
}

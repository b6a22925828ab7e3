import { canReadOffers, keysNamedIn } from '../language/numbers/key-spelling.ts';
import type { Key } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Node, Option } from '../model/node.ts';
import { isGlobalOption } from './global-keys.ts';
import { waysInto } from './graph.ts';
import {
  belongsToMenu,
  type MenuOffer,
  messagesBefore,
  offersIn,
  offersOf,
  offersOfPrompt,
  promptsHeardAt,
  spokenWords,
} from './offers.ts';
import { perFlow, perNode } from './per-flow.ts';

/** A key that callers are told to press, and on which nothing is. */
export interface UnboundKey {
  readonly node: Node;
  readonly key: Key;
  /** Every offer of it at that node, re-prompts among them; the first is heard first. */
  readonly offers: readonly [MenuOffer, ...MenuOffer[]];
}

/** The keys that do something at a node, an option's that leads nowhere among them. */
export const keysBoundAt = perNode((node): ReadonlySet<Key> => {
  const keys = new Set(node.edges.flatMap(({ on }) => (on.kind === 'key' ? [on.key] : [])));
  if (node.type === 'menu' || node.type === 'queue')
    for (const { key } of node.options) if (key !== undefined) keys.add(key);
  if (node.type === 'collect' && node.endKey !== undefined) keys.add(node.endKey);
  return keys;
});

/** Every key that is offered and not bound, where that is sure. What is said to hold at any time is another matter. */
export const unboundKeys = perFlow((flow): readonly UnboundKey[] => {
  // What a message or the defaults say is heard at several nodes, and written once.
  const told = new Set<number>();
  return [...flow.nodes.values()].flatMap((node) => {
    const found = new Map<Key, [MenuOffer, ...MenuOffer[]]>();
    for (const offer of offersMadeAt(node, flow)) {
      const { key } = offer;
      if (offer.by !== 'key' || key === undefined || offer.anyTime || isHeardOut(key, node, flow)) continue;
      const { start } = offer.text.span(offer.means.start, offer.means.end);
      if (told.has(start)) continue;
      told.add(start);
      const known = found.get(key);
      if (known) known.push(offer);
      else found.set(key, [offer]);
    }
    return [...found].map(([key, offers]) => ({ node, key, offers }));
  });
});

function offersMadeAt(node: Node, flow: CallFlow): readonly MenuOffer[] {
  switch (node.type) {
    case 'menu':
      // With a key bound twice, what is bound wrongly is known: the other key is not missing, but mistaken.
      if (node.options.length === 0 || hasKeyTwice(node)) return [];
      return [...offersOf(flow, node), ...node.prompts.filter(isReprompt).flatMap((each) => offersOfPrompt(each))];
    case 'collect':
      return node.prompts.filter(({ when }) => when !== 'confirm').flatMap((each) => offersOfPrompt(each));
    case 'queue':
      return offersIn(node.prompts);
    case 'message':
      return belongsToMenu(flow, node) ? [] : offersIn(node.prompts);
    case 'end':
      return offersIn(node.prompts);
    default:
      return [];
  }
}

function hasKeyTwice({ options }: Menu): boolean {
  const keys = options.flatMap(({ key }) => key ?? []);
  return new Set(keys).size < keys.length;
}

const isReprompt = ({ when }: { readonly when: string }) => when === 'no input' || when === 'no match';

/** Whether the key does something where it is offered, or that cannot be told. */
function isHeardOut(key: Key, node: Node, flow: CallFlow): boolean {
  const keys = keysBoundAt(node);
  // Several digits may be an extension, and in digits every digit is data.
  if (keys.has(key) || (keys.has('extension') && key.length > 1 && /^\d/.test(key))) return true;
  switch (node.type) {
    case 'collect':
      return node.input === 'speech' || /^\d/.test(key);
    case 'queue':
      return node.edges.some(({ on }) => on.kind === 'callback');
    case 'message':
      return isHeardOutAfter(key, node, flow);
    default:
      return false;
  }
}

/** Whether some step that a message leads to listens for a key, or may. Those who are put through have other machines listening. */
function isHeardOutAfter(key: Key, message: Node, flow: CallFlow): boolean {
  const seen = new Set([message.id]);
  for (const id of seen) {
    const node = flow.nodes.get(id)!;
    for (const { target } of node.edges) {
      if (target.kind === 'hang up') continue;
      const next = target.kind === 'node' ? flow.nodes.get(target.id) : undefined;
      if (!next) return true;
      if (next.type === 'message' || next.type === 'action' || next.type === 'hours' || next.type === 'branch')
        seen.add(next.id);
      else if (next.type === 'menu' || next.type === 'queue') {
        if (next.type === 'queue' && next.edges.length === 0) return true;
        if (isHeardOut(key, next, flow)) return true;
      } else if (next.type !== 'end') return true;
    }
  }
  return false;
}

/** The options of a menu whose key nobody hears of, where that is sure. What keys do in every menu need not be said in each. */
export function unspokenOptions(flow: CallFlow, menu: Menu): readonly Option[] {
  const heard = [...promptsHeardAt(flow, menu), ...menu.prompts.filter(isReprompt)];
  const words = heard.map((prompt) => spokenWords(prompt)).join('\n');
  const isAsked = promptsHeardAt(flow, menu).some((prompt) => spokenWords(prompt).trim() !== '');
  const isRead = heard.every(({ unread, language }) => !unread && canReadOffers(language));
  if (!isRead || menu.input === 'speech' || !isAsked || isHeardElsewhere(menu, flow)) return [];
  if (offersOf(flow, menu).some(({ by }) => by === 'any key')) return [];
  const isNamed = keysNamedIn(words, heard[0]!.language);
  return menu.options.filter(
    (option) =>
      option.key !== undefined &&
      option.note === undefined &&
      !isGlobalOption(option) &&
      !isNamed(option.key) &&
      !(menu.input === 'both' && option.phrases.length > 0),
  );
}

/**
 * The option that says for itself, on a key of its own, what callers are told to press a key for that nothing is on: one of the
 * two numbers was changed, and not the other.
 */
export function sameOnAnotherKey({ node, offers: [announced] }: UnboundKey, flow: CallFlow): Option | undefined {
  // "Press 0" says nothing of what it is for.
  if (node.type !== 'menu' || announced.words === '') return undefined;
  const words = announced.words.toLowerCase();
  const [own, ...more] = offersOf(flow, node).filter(
    (offer) => offer !== announced && offer.words.toLowerCase() === words,
  );
  if (own?.option === undefined || own.key === undefined || more.length > 0) return undefined;
  return node.options.find((option) => option.number === own.option && option.key === own.key);
}

/** Whether a menu may have been spoken by one of several messages that lead to it. */
function isHeardElsewhere(menu: Menu, flow: CallFlow): boolean {
  if (messagesBefore(flow, menu).length > 0) return false;
  return (waysInto(flow).get(menu.id) ?? []).some(({ from }) => {
    const node = flow.nodes.get(from)!;
    if (node.type === 'unknown' || node.type === 'flow') return true;
    return node.type === 'message' && (node.prompts.some(({ unread }) => unread) || offersIn(node.prompts).length > 0);
  });
}

import type { Edge, Trigger } from '../../model/edge.ts';
import type { Node } from '../../model/node.ts';
import type { Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { wholeOf } from './options.ts';
import { textOf } from './prompts.ts';
import { type Names, NOWHERE, wordOf } from './targets.ts';
import { keyOf, shareOf } from './values.ts';

/** The ways of `x-ways`, which flows that come from a platform have where a type of node has no property for them. */
export function otherWays(node: Tree, from: string, names: Names): Edge[] {
  return itemsOf(valueIn(node, 'x-ways')).flatMap((item): Edge[] => {
    const on = triggerOf(item);
    const to = textOf(valueIn(item, 'to'));
    if (!on || !to) return [];
    const implicit = wordOf(valueIn(item, 'implicit')) === 'true';
    const share = shareOf(wordOf(valueIn(item, 'share')) ?? '');
    const target = names.targetOf(to.value, from);
    const inherited = wordOf(valueIn(item, 'inherited')) === 'true' || undefined;
    const boundAt = on.kind === 'key' || on.kind === 'phrase' ? item.at : undefined;
    const hangsUp = target.kind === 'hang up';
    return [{ from, on, to: implicit && hangsUp ? undefined : to, target, implicit, share, inherited, boundAt }];
  });
}

/**
 * They come in place of the ways of the same kind that nobody wrote, and of all that silence and wrong keys lead to. The
 * kinds of `without` have no way at all.
 */
export function withOthers(edges: readonly Edge[], others: readonly Edge[], without: readonly string[]): Edge[] {
  const kinds = new Set<string>([...others.map(({ on }) => on.kind), ...without]);
  const isReplaced = ({ on, implicit }: Edge) =>
    kinds.has(on.kind) && (implicit || on.kind === 'no input' || on.kind === 'no match');
  return [...edges.filter((edge) => !isReplaced(edge)), ...others];
}

/** Ways that nobody connected lead to nothing that is written. */
export function unconnected(node: Node, edges: readonly Edge[]): Node {
  const isNowhere = ({ to }: { readonly to?: Text | undefined }) => to?.value === NOWHERE;
  const cut = edges.map((edge) =>
    isNowhere(edge) ? { ...edge, to: undefined, boundAt: edge.boundAt ?? edge.to!.span() } : edge,
  );
  if (node.type !== 'menu' && node.type !== 'queue') return { ...node, edges: cut };
  const options = node.options.map((option) => (isNowhere(option) ? { ...option, to: undefined } : option));
  return { ...node, options, edges: cut };
}

function triggerOf(item: Tree): Trigger | undefined {
  const kind = wordOf(valueIn(item, 'on'));
  switch (kind) {
    case 'next':
    case 'open':
    case 'closed':
    case 'holiday':
    case 'otherwise':
    case 'overflow':
    case 'no answer':
    case 'failed':
    case 'callback':
      return { kind };
    case 'no input':
    case 'no match':
      return { kind, after: wholeOf(wordOf(valueIn(item, 'after'))) ?? 1 };
    case 'case':
      return { kind, when: wordOf(valueIn(item, 'when')) ?? '' };
    case 'phrase':
      return { kind, phrases: itemsOf(valueIn(item, 'phrases')).flatMap((phrase) => textOf(phrase) ?? []) };
    case 'key': {
      const key = keyOf(wordOf(valueIn(item, 'key')) ?? '');
      return key === undefined ? undefined : { kind, key };
    }
    default:
      return undefined;
  }
}

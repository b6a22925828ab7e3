import { unboundKeys, unspokenOptions } from '../../src/analysis/spoken-keys.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node, Option } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Tell callers of every key that works',
  category: 'wiring',
  severity: 'info',
  evidence: 'logic',

  *check({ flow }) {
    const unbound = new Map<Node, number>();
    for (const { node } of unboundKeys(flow)) unbound.set(node, (unbound.get(node) ?? 0) + 1);
    for (const menu of flow.nodes.values()) {
      if (menu.type !== 'menu') continue;
      const [first, ...others] = unspokenOptions(flow, menu);
      // A key that is spoken and does nothing is the same slip seen from the other side.
      if (!first || others.length < (unbound.get(menu) ?? 0)) continue;
      const keys = [first, ...others].map(({ key }) => key!);
      const isOne = others.length === 0;
      yield {
        at: first.keyAt ?? first.at,
        message: `${listed(keys)} in "${menu.id}" ${isOne ? 'is' : 'are'} never spoken of.`,
        why: `Only callers who guess press ${isOne ? 'it' : 'them'}.`,
        suggestion: `Say what ${isOne ? 'it is' : 'they are'} for, such as "${sentenceFor(first, flow)}", or add a \`note\` that says who knows without being told.`,
        related: others.map(({ keyAt, at }) => ({ at: keyAt ?? at, message: 'nor this one' })),
        subject: `key ${keys.join(' ')}`,
        severity: isOne ? 'info' : 'warning',
      };
    }
  },
});

function listed(keys: readonly string[]): string {
  if (keys.length === 1) return `Key ${keys[0]}`;
  return `Keys ${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
}

/** In the author's own words for it: what callers may say, or where it leads. */
function sentenceFor({ key, phrases, target }: Option, flow: CallFlow): string {
  const node = target?.kind === 'node' && target.as === 'name' ? flow.nodes.get(target.id)?.id : undefined;
  const task = phrases[0]?.value ?? node?.replaceAll(/[_-]+/g, ' ') ?? '…';
  return `For ${task}, press ${key}.`;
}

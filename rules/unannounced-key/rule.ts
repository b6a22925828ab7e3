import { sentenceFor, spokenOf } from '../../src/analysis/new-offers.ts';
import { unboundKeys, unspokenOptions } from '../../src/analysis/spoken-keys.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu, Node, Option } from '../../src/model/node.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Tell callers of every key that works',
  category: 'wiring',
  severity: 'info',
  evidence: 'logic',
  fix: 'suggestion',

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
      const { known } = termsOf(flow);
      yield {
        at: first.keyAt ?? first.at,
        message: `${listed(keys)} in "${menu.id}" ${isOne ? 'is' : 'are'} never spoken of.`,
        why: `Only callers who guess press ${isOne ? 'it' : 'them'}.`,
        suggestion: `Say what ${isOne ? 'it is' : 'they are'} for, such as "${sentenceFor(first, flow) ?? `For …, press ${first.key}.`}"${known === undefined ? '' : `, or ${known}`}.`,
        related: others.map(({ keyAt, at }) => ({ at: keyAt ?? at, message: 'nor this one' })),
        subject: `key ${keys.join(' ')}`,
        severity: isOne ? 'info' : 'warning',
        fixes: [saying([first, ...others], menu, flow)],
      };
    }
  },
});

function listed(keys: readonly string[]): string {
  if (keys.length === 1) return `Key ${keys[0]}`;
  return `Keys ${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
}

function saying(options: readonly Option[], menu: Menu, flow: CallFlow): Fix | undefined {
  const edits = spokenOf(options, menu, flow);
  return (
    edits && fixOf('suggestion', 'words', options.length === 1 ? 'Say what it is for' : 'Say what they are for', edits)
  );
}

import { costOf } from '../../src/analysis/costly.ts';
import { reachedUnpriced, saysPrice } from '../../src/analysis/prices.ts';
import { phoneNumberOf } from '../../src/language/numbers/phone-number.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Say what it costs before callers pay',
  category: 'promises',
  severity: 'info',
  evidence: 'law',
  sources: ['Portuguese decree 134/2009', 'Korean guideline 2009'],

  *check({ flow, project }) {
    for (const node of flow.nodes.values()) {
      if (!mayCost(node) || !reachedUnpriced(flow, project).has(node.id) || saysPrice(node)) continue;
      const premium = premiumNumber(node, flow);
      if (premium !== undefined) {
        yield {
          at: node.type === 'transfer' && node.number ? node.number.span() : node.at,
          message: `Callers are put through to ${premium}, which costs more than an ordinary call, and no price is said before.`,
          why: 'They pay by the minute without having agreed to it, and find out from the bill.',
          suggestion: 'Say the price and let them choose: "That call costs 50 pence a minute. To go on, press 1."',
        };
      } else if (node.type === 'action' && costOf(node) === 'payment') {
        yield {
          at: node.at,
          message: `"${node.id}" takes a payment, and callers are not told before what they pay.`,
          why: 'They cannot agree to a sum that they have not heard, nor notice that it is wrong.',
          suggestion: 'Say the sum first: "You owe {amount}. To pay it now, press 1."',
        };
      }
    }
  },
});

/** Few steps put callers through to a number or see to something for them: most menus are done with here. */
function mayCost(node: Node): boolean {
  return (node.type === 'transfer' && node.number !== undefined) || node.type === 'action';
}

/** The number of a transfer at a special rate, where its country is known. */
function premiumNumber(node: Node, { organisation, language }: CallFlow): string | undefined {
  if (node.type !== 'transfer' || !node.number) return undefined;
  const named = organisation.country?.value.trim();
  const country = named && /^[A-Za-z]{2}$/.test(named) ? named : /^[a-z]{2,3}-([a-z]{2})\b/i.exec(language)?.[1];
  const number = phoneNumberOf(node.number.value, country);
  return number.kind === 'number' && number.isPremium ? node.number.value : undefined;
}

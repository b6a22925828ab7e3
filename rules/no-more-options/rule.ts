import { type MenuOffer, offersOf } from '../../src/analysis/offers.ts';
import { isPerson } from '../../src/analysis/persons.ts';
import { isMoreOptions } from '../../src/language/labels.ts';
import { moreOptions } from '../../src/language/lists/labels.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Put all options in one list',
  category: 'choices',
  severity: 'warning',
  evidence: 'experiment',
  alone: true,
  sources: ['Virzi and Huitema 1997', 'ACIXD on menus'],
  words: { lists: [moreOptions] },
  reads: ['en'],

  *check({ flow }) {
    for (const menu of flow.nodes.values()) {
      if (menu.type !== 'menu') continue;
      const offer = offersOf(flow, menu).find((each) => isFurtherPage(each, menu, flow));
      if (!offer) continue;
      const next = targetOf(offer, menu, flow);
      yield {
        at: offer.text.span(offer.task!.start, offer.task!.end),
        subject: offer.key === undefined ? undefined : `key ${offer.key}`,
        message: `"${offer.words}" is only another page of the list.`,
        why: 'Callers whose task is on it must first find that it is nowhere else, and then listen to a second list.',
        suggestion: `Offer everything here in one list, and let people take what is rarest under "anything else".`,
        related: next?.type === 'menu' ? [{ at: next.at, message: 'the other page' }] : [],
      };
    }
  },
});

function isFurtherPage(offer: MenuOffer, menu: Menu, flow: CallFlow): boolean {
  if (!/^en\b/i.test(offer.language) || offer.task === undefined || !leadsToMore(offer)) return false;
  const edge = edgeOf(offer, menu);
  if (edge?.target.kind === 'back' || (edge?.target.kind === 'node' && edge.target.as === 'repeat')) return false;
  const next = targetOf(offer, menu, flow);
  return next === undefined || (next !== menu && !isPerson(next));
}

/** "For more options, press 3"; "if you haven't heard what you need, press 3 for more options". */
function leadsToMore({ words, text, end }: MenuOffer): boolean {
  if (isMoreOptions(words)) return true;
  const after = text.value.slice(end, end + 80);
  if (!LEADING_TO_WORDS.some((lead) => after.toLowerCase().startsWith(lead))) return false;
  const [, rest] = /^,? (?:for|to) ([^.!?,;]{3,60})/i.exec(after) ?? [];
  return rest !== undefined && isMoreOptions(rest);
}

const LEADING_TO_WORDS = [' for ', ' to ', ', for ', ', to '];

function edgeOf({ key }: MenuOffer, menu: Menu) {
  return menu.edges.find(({ on }) => on.kind === 'key' && on.key === key);
}

function targetOf(offer: MenuOffer, menu: Menu, flow: CallFlow) {
  const edge = edgeOf(offer, menu);
  return edge?.target.kind === 'node' ? flow.nodes.get(edge.target.id) : undefined;
}

import { bestGrouping } from '../../src/analysis/caller/reshaping.ts';
import { usualModel } from '../../src/analysis/caller/usual.ts';
import { choicesOf } from '../../src/analysis/choices.ts';
import type { MenuOffer } from '../../src/analysis/offers.ts';
import { secondsOfOffer, secondsToHear } from '../../src/analysis/seconds.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';
import type { Severity } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Keep a menu to few options, or to short ones',
  category: 'choices',
  severity: 'warning',
  evidence: 'contested',
  alone: true,
  sources: ['Virzi and Huitema 1997', 'Commarford and others 2008', 'Boren 2005', 'Avaya menu guide'],
  options: {
    most: { default: 7, min: 1, about: 'the most options that a menu may offer, however short they are' },
    unhurried: { default: 5, min: 1, about: 'up to how many options a menu may take its time over them' },
    seconds: { default: 15, min: 1, about: 'within how many seconds the last of more options than that must be heard' },
  },

  *check({ flow, project, options }) {
    for (const menu of flow.nodes.values()) {
      if (menu.type !== 'menu') continue;
      const choices = choicesOf(flow, menu);
      const last = choices.at(-1);
      if (!last || choices.length <= Math.min(options.unhurried, options.most)) continue;
      const seconds = secondsToHear(flow, project, menu, last);
      const isTooMany = choices.length > options.most;
      if (!isTooMany && (seconds === undefined || seconds <= options.seconds)) continue;
      yield {
        at: menu.at,
        subject: 'options',
        severity: severityOf(isTooMany, flow),
        message: `"${menu.id}" offers ${choices.length} options${heardAfter(seconds)}.`,
        why: 'Callers who want one of the last must hear out all the others. How many are too many is contested; what each one costs is not.',
        suggestion: `${suggestionFor(choices, menu, options.most)}${onSplitting(choices, menu, flow, project)}`,
        related: [{ at: last.at, message: `the last of ${choices.length}` }],
      };
    }
  },
});

/** Those who key ahead every day never hear the list out. */
function severityOf(isTooMany: boolean, { callers }: CallFlow): Severity {
  return isTooMany && callers !== 'trained' ? 'warning' : 'info';
}

function heardAfter(seconds: number | undefined): string {
  return seconds === undefined ? '' : `, and the last is heard after ${Math.round(seconds)} seconds`;
}

/** Names the rarest options where the file tells their shares. Never a further menu for the rest: callers are slower with one. */
function suggestionFor(choices: readonly MenuOffer[], { options }: Menu, most: number): string {
  const shared = choices.flatMap(({ key, words }) => {
    const share = options.find((option) => option.key === key && key !== undefined)?.share;
    return share === undefined || words === '' ? [] : [{ words, share }];
  });
  const advice = 'Drop the options that callers hardly ever choose, or merge those that lead to the same people';
  if (shared.length < choices.length) return `${advice}.`;
  const rarest = shared.sort((a, b) => a.share - b.share).slice(0, Math.max(1, choices.length - most));
  return `${advice}: the rarest here ${rarest.length === 1 ? 'is' : 'are'} ${rarest.map(named).join(', ')}.`;
}

/** Callers are sooner through two short menus than a long one only where it is very long: the figure says which. */
function onSplitting(choices: readonly MenuOffer[], menu: Menu, flow: CallFlow, project: Project): string {
  const isHeard = secondsToHear(flow, project, menu, choices.at(-1)!) !== undefined;
  const shares = choices.flatMap(({ key }) => {
    return menu.options.find((option) => option.key === key && key !== undefined)?.share ?? [];
  });
  const heard = choices.map((offer, index) => {
    const share = shares.length === choices.length ? shares[index]! : 1 / choices.length;
    return { seconds: secondsOfOffer(flow, project, offer), share };
  });
  const grouping = isHeard ? bestGrouping(heard, usualModel(flow, project).constants) : undefined;
  if (!grouping) return '';
  const seconds = Math.round(Math.abs(grouping.sooner) * 10) / 10;
  if (grouping.sooner > LEAST_GAIN) {
    return ` Or ask in two steps: with ${grouping.groups} groups, callers are through about ${seconds} seconds sooner on average.`;
  }
  if (grouping.sooner > -LEAST_GAIN) return '';
  return ` Do not split it: in two steps, callers are through about ${seconds} seconds later on average.`;
}

/** Less than this many seconds a call is not worth a word. */
const LEAST_GAIN = 1;

function named({ words, share }: { readonly words: string; readonly share: number }): string {
  return `"${words}" (${Math.round(share * 1000) / 10} %)`;
}

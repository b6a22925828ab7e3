import { offersIn } from '../../src/analysis/offers.ts';
import { secondsOfPrompts } from '../../src/analysis/seconds.ts';
import { byPlace, rewritten, stepsNamed } from '../../src/analysis/settings.ts';
import { ASKED, straightTo } from '../../src/analysis/straight.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Let callers press a key while it speaks',
  category: 'input',
  severity: 'warning',
  evidence: 'expert',
  sources: ['gethuman standard 1.0', 'Avaya interactive response guide'],
  fix: 'suggestion',
  options: {
    seconds: {
      default: 5,
      min: 0,
      about: 'the most seconds, other than options, that callers may be made to hear out',
    },
  },

  *check({ flow, project, options }) {
    const forced = [...flow.nodes.values()].flatMap((node) => forcedIn(node, flow, project, options.seconds));
    for (const group of byPlace(forced, ({ prompts }) => placeOf(prompts[0]))) {
      const [{ node, prompts, seconds, isMenu }] = group;
      const at = placeOf(prompts[0]);
      yield {
        at,
        message: isMenu
          ? `No key works while callers hear ${stepsNamed(group.map((each) => each.node))}.`
          : `Callers must hear ${seconds === undefined ? 'all' : `all ${Math.round(seconds)} seconds`} of "${node.id}" before a key does anything.`,
        why: 'Whoever rings often, or has heard what they need, must wait for the rest, and a key that they press is lost.',
        suggestion: `${termsOf(flow).interrupt}, but for what the law wants heard.`,
        related: group.slice(1).map((each) => ({ at: each.node.at, message: 'and here' })),
        fixes: [fixOf('suggestion', 'settings', 'Let keys interrupt', [rewritten(flow, prompts[0].bargeInAt, 'true')])],
        subject: 'barge_in',
      };
    }
  },
});

interface Forced {
  readonly node: Node;
  readonly prompts: readonly [Prompt, ...Prompt[]];
  /** Undefined where nobody can tell. */
  readonly seconds: number | undefined;
  readonly isMenu: boolean;
}

/** What callers must hear out in a step although a key could already be pressed: the options of a menu, or more words than a few. */
function forcedIn(node: Node, flow: CallFlow, project: Project, most: number): Forced[] {
  const [first, ...rest] = node.prompts.filter(isForced);
  if (!first || !mayBeInterrupted(node, flow)) return [];
  const prompts = [first, ...rest] as const;
  const seconds = secondsOfPrompts(flow, project, prompts);
  const isMenu = node.type === 'menu' && (seconds === undefined || speaksOptions(prompts));
  if (!isMenu && (seconds === undefined || seconds <= most)) return [];
  return [{ node, prompts, seconds, isMenu }];
}

function mayBeInterrupted(node: Node, flow: CallFlow): boolean {
  if (node.type === 'menu' || node.type === 'collect') return true;
  // A message is worth interrupting where a choice or a question comes next, whatever happens.
  return (
    node.type === 'message' && node.edges.length > 0 && node.edges.every((edge) => straightTo(edge, flow) === ASKED)
  );
}

/** The first words after a slip may be protected, and so may what the law wants heard. */
function isForced({ when, bargeIn, purpose }: Prompt): boolean {
  return (when === 'say' || when === 'option') && !bargeIn && purpose !== 'legal' && purpose !== 'recording';
}

function speaksOptions(prompts: readonly Prompt[]): boolean {
  return prompts.some(({ when }) => when === 'option') || offersIn(prompts).length > 0;
}

function placeOf({ bargeInAt, at }: Prompt) {
  return bargeInAt ?? at;
}

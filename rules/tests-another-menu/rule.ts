import { reachedFrom, waysInto } from '../../src/analysis/graph.ts';
import { offersOfPrompt } from '../../src/analysis/offers.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { questionsOf } from '../../src/analysis/questions.ts';
import { sameName } from '../../src/analysis/values.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Branch, Collect, Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Look at the answer to the question that was just asked',
  category: 'platform',
  severity: 'error',
  evidence: 'logic',

  *check({ flow }) {
    for (const question of questionsOf(flow)) {
      const branch = branchAfter(question, flow);
      const asked = branch && askedFor(branch, flow);
      if (!branch || asked === undefined || asked === question.id) continue;
      if (!offersAChoice(question, flow) || isUsed(question, flow)) continue;
      const other = flow.nodes.get(asked);
      yield {
        at: branch.on.span(),
        message: `"${branch.id}" looks at the answer of "${asked}"${other ? '' : ', which is nowhere in this flow'}, though "${question.id}" has just asked.`,
        why: 'Whatever callers press here changes nothing: they are led by what they pressed before, if by anything.',
        suggestion: `Look at the answer of "${question.id}" here.`,
        related: [{ at: question.at, message: 'asked here, and looked at nowhere' }],
      };
    }
  },
});

/** More steps than this between a question and what becomes of its answer are not followed. */
const FARTHEST = 5;

/** What decides after an answer, past steps that callers do not hear. */
function branchAfter(question: Collect, flow: CallFlow): Branch | undefined {
  let node: Node | undefined = question;
  for (let steps = 0; steps < FARTHEST; steps++) {
    const way: Node['edges'][number] | undefined = node?.edges.find(({ on }) => on.kind === 'next');
    node = way?.target.kind === 'node' ? flow.nodes.get(way.target.id) : undefined;
    if (node?.type === 'branch') return node;
    if (node?.type !== 'action') return undefined;
  }
  return undefined;
}

/** The step whose answer a branch looks at: as the format tells, else by the name of what it asks for. */
function askedFor({ reads, on }: Branch, flow: CallFlow): string | undefined {
  return reads ?? questionNamed(flow).get(sameName(on.value));
}

const questionNamed = perFlow(
  (flow) => new Map(questionsOf(flow).map(({ value, id }) => [sameName(value.value), id] as const)),
);

/** Whether callers are offered two keys or more: one key may only mean that they have heard, and go on. */
function offersAChoice(question: Collect, flow: CallFlow): boolean {
  const before = (waysInto(flow).get(question.id) ?? []).flatMap(({ from }) => {
    const node = flow.nodes.get(from)!;
    return node.type === 'message' ? node.prompts : [];
  });
  const heard = [...before, ...question.prompts.filter(({ when }) => when === 'say')].filter(({ unread }) => !unread);
  const keys = heard.flatMap((prompt) => offersOfPrompt(prompt).flatMap(({ key }) => key ?? []));
  return new Set(keys).size > 1;
}

/** Whether something looks at the answer, says it, or hands it on, or nobody can know. */
function isUsed({ id, value }: Collect, flow: CallFlow): boolean {
  const name = sameName(value.value);
  const isIt = (text: { readonly value: string }) => sameName(text.value) === name;
  return [...reachedFrom([id], flow)].some((each) => {
    const node = flow.nodes.get(each)!;
    if (node.prompts.some(({ text }) => filledIn(text.value).some((words) => words.includes(name)))) return true;
    switch (node.type) {
      case 'branch':
        return askedFor(node, flow) === id;
      case 'action':
        return node.uses.some(isIt);
      case 'queue':
      case 'transfer':
        return node.passes.some(isIt);
      default:
        return node.type === 'unknown' || node.type === 'flow';
    }
  });
}

/** What a call fills in, by name: `{widgets.pay.Digits}`. */
function filledIn(words: string): string[] {
  return [...words.matchAll(/\{([^{}]{1,200})\}/g)].map(([, name]) => sameName(name!));
}

import { waysInto } from '../../src/analysis/graph.ts';
import { spokenOf } from '../../src/analysis/new-offers.ts';
import { withWords } from '../../src/analysis/new-words.ts';
import { offersOfPrompt, spokenWords } from '../../src/analysis/offers.ts';
import { questionFor } from '../../src/analysis/questions.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Collect, Menu } from '../../src/model/node.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Say something before you wait for an answer',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',

  *check({ flow }) {
    // An export may keep its prompts where we cannot look.
    if (!flow.tellsAll) return;
    for (const node of flow.nodes.values()) {
      if (node.type !== 'menu' && node.type !== 'collect') continue;
      if (saysSomething(node) || isAskedBefore(node, flow)) continue;
      const isMenu = node.type === 'menu';
      yield {
        at: node.at,
        message: `"${node.id}" waits for ${isMenu ? 'a choice' : 'an answer'}, and says nothing first.`,
        why: `Callers hear silence for ${node.timeout} seconds, and cannot know that they are to ${doWhat(node)}.`,
        suggestion: isMenu
          ? 'Give each option its words, such as `say: For repairs, press 1.`'
          : `Write \`ask\` with the question, such as "${questionFor(node)}"`,
        fixes: [isMenu ? sayOptions(node, flow) : askFor(node, flow)],
      };
    }
  },
});

function doWhat(node: Menu | Collect): string {
  if (node.input === 'speech' || (node.type === 'collect' && node.kind === 'speech')) return 'speak';
  return node.type === 'menu' ? 'press a key' : 'key something in';
}

/** A recording says something, and so do words that are made while the call runs, and labels that we cannot put into words. */
function saysSomething(node: Menu | Collect): boolean {
  const isLabelled = node.type === 'menu' && node.options.some(({ label }) => label !== undefined);
  return isLabelled || node.prompts.some((prompt) => isBeforeAnySlip(prompt) && isHeard(prompt));
}

const isBeforeAnySlip = ({ when }: Prompt) => when === 'say' || when === 'option';

const isHeard = (prompt: Prompt) => prompt.unread !== undefined || spokenWords(prompt).trim() !== '';

/** Whether what callers hear just before, on any of the ways there, asks for it: an offer, a question, or what nobody can read. */
function isAskedBefore(node: Menu | Collect, flow: CallFlow): boolean {
  const seen = new Set([node.id]);
  for (const id of seen) {
    for (const { from } of waysInto(flow).get(id) ?? []) {
      if (seen.has(from)) continue;
      const before = flow.nodes.get(from)!;
      if (before.type === 'unknown' || before.type === 'flow') return true;
      if (before.type !== 'message' && before.prompts.length > 0) continue;
      if (before.prompts.some((prompt) => prompt.unread || asks(prompt, node.type))) return true;
      if (!before.prompts.some(isHeard)) seen.add(from);
    }
  }
  return false;
}

/** Any words at all may ask for data ("And your birth date."); a choice is offered, or asked for by a question. */
function asks(prompt: Prompt, type: 'menu' | 'collect'): boolean {
  return (
    isHeard(prompt) && (type === 'collect' || /[?？]/.test(spokenWords(prompt)) || offersOfPrompt(prompt).length > 0)
  );
}

/** Every option in words, where there are words for each. */
function sayOptions(menu: Menu, flow: CallFlow): Fix | undefined {
  const edits = menu.input === 'keys' && menu.options.length > 0 ? spokenOf(menu.options, menu, flow) : undefined;
  return edits && fixOf('suggestion', 'words', 'Say what each key is for', edits);
}

function askFor(question: Collect, flow: CallFlow): Fix | undefined {
  const isPlain = question.input === 'keys' && question.kind === 'digits' && /^en\b/i.test(flow.language);
  if (!isPlain) return undefined;
  return fixOf('suggestion', 'words', 'Ask for it', [withWords(question, flow, questionFor(question), 'ask')]);
}

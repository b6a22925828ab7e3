import { messagesBefore } from '../../src/analysis/offers.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { type SentenceHeard, sentencesHeard } from '../../src/analysis/phrases-heard.ts';
import { shapesHeard } from '../../src/analysis/shapes-heard.ts';
import { deletionOf } from '../../src/analysis/without-sentence.ts';
import { filler, GLAD, WHILE_WAITING } from '../../src/language/lists/filler.ts';
import { fillerShapes } from '../../src/language/shapes.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Leave out words that only fill the line',
  category: 'opening',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['Reedy 2015', 'gethuman draft standard', 'Bouzid 2008'],
  fix: 'safe',
  words: { lists: [filler, fillerShapes], byShape: true },
  reads: Object.keys(filler),

  *check({ flow }) {
    const listed = sentencesHeard(flow, filler);
    for (const found of [...listed, ...shapesHeard(flow, listed, fillerShapes)]) {
      if (isCourteous(found, flow) || (flow.callers === 'distressed' && isGlad(found))) continue;
      const { at, whole, fixes } = deletionOf(found, 'Delete the filler');
      const [{ heard, start, end }] = found;
      yield {
        at,
        message: `"${heard.words.slice(start, end).replaceAll(/\s+/g, ' ')}" tells callers nothing.`,
        why: 'Callers wait through it for the words that they rang to hear, and measure it against how long they wait.',
        suggestion: whole ? 'Delete the sentence.' : 'Delete these words, and keep what the sentence tells.',
        fixes,
      };
    }
  },
});

/** Thanks for their patience are due to people who wait, and to nobody who is still to choose. */
function isCourteous(found: SentenceHeard, flow: CallFlow): boolean {
  if (found.some(({ means }) => means !== WHILE_WAITING)) return false;
  const { prompt, nodes } = found[0].heard;
  return prompt.when !== 'say' || nodes.some((node) => !nodesBeforeAChoice(flow).has(node));
}

/** "We're glad you rang" is what people who doubted whether they should ring most need to hear. */
function isGlad(found: SentenceHeard): boolean {
  return found.every(({ means }) => means === GLAD);
}

const nodesBeforeAChoice = perFlow((flow): ReadonlySet<Node> => {
  const menus = [...flow.nodes.values()].filter((node) => node.type === 'menu');
  return new Set<Node>(menus.flatMap((menu) => [...messagesBefore(flow, menu), menu]));
});

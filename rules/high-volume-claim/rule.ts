import { standsAlone } from '../../src/analysis/alone.ts';
import { entryNodes } from '../../src/analysis/graph.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { type HeardPrompt, sentencesHeard } from '../../src/analysis/phrases-heard.ts';
import { shapesHeard } from '../../src/analysis/shapes-heard.ts';
import { withoutSentence } from '../../src/analysis/without-sentence.ts';
import { highVolume } from '../../src/language/lists/high-volume.ts';
import { crowdedShapes } from '../../src/language/shapes.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Say that it is busy only when it is',
  category: 'opening',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['callers', 'Reedy 2015'],
  fix: 'suggestion',
  words: { lists: [highVolume, crowdedShapes], byShape: true },
  reads: Object.keys(highVolume),

  *check({ flow }) {
    if (!flow.tellsAll && !standsAlone(flow)) return;
    const isToldAlways = (heard: HeardPrompt) => isSaidToAll(heard, flow);
    const listed = sentencesHeard(flow, highVolume, isToldAlways);
    for (const [phrase] of [...listed, ...shapesHeard(flow, listed, crowdedShapes, isToldAlways)]) {
      const { heard, sentence, at, start, end } = phrase;
      const { prompt, words } = heard;
      if (saysWhy(words)) continue;
      yield {
        at,
        message: `"${words.slice(start, end).replaceAll(/\s+/g, ' ')}" is said to every caller, on every day${standsAlone(flow) ? ', unless something decides when' : ''}.`,
        why: 'Whoever rings twice hears that the unusual is usual, and believes the next sentence less.',
        suggestion:
          'Delete it, or play it only while it is true: behind a branch that looks at the queue, with the cause or the wait in minutes.',
        fixes: [fixOf('suggestion', 'words', 'Delete the claim', [withoutSentence(prompt.text, sentence)])],
      };
    }
  },
});

/** To every caller on every day: not after a slip, not until a day, and behind no condition. */
function isSaidToAll({ prompt, nodes }: HeardPrompt, flow: CallFlow): boolean {
  if (prompt.when === 'no input' || prompt.when === 'no match' || prompt.until !== undefined) return false;
  return nodes.some(({ id }) => heardByAll(flow).has(id));
}

/** A cause, or a figure that callers can hold us to: then it is news. */
function saysWhy(words: string): boolean {
  return CAUSE.test(words.replaceAll(DEMAND, ' ')) || /\{[^{}]+\}/.test(words);
}

/** That many ring is what is claimed, and no cause of it. */
const DEMAND =
  /\b(?:because|due to|as a result of|owing to|since)(?: of)? (?:(?!the\b(?! (?:high|sheer|number|volume|large|huge)))[a-z']{1,20} ){0,5}(?:demand|volumes?|popularity|interest|calls|callers|people (?:are|have|is)|of you|customers (?:are|have)|busy)\b/gi;

const CAUSE =
  /\b(?:(?:storm|snow|ice|flood(?:s|ing)?|fire|outage|power cut|strike|recall|closure|breach|burst|crash|cancell\w+|failed|failure|broke\w*|fault|leak|roadworks|derail\w+|earthquake|cyclone|hurricane|heatwave|tornado)\b|because of (?!(?:un|very|high|increased|the (?:high|volume|number)))|because (?!of)|due to (?!(?:un|very|high|higher|an? (?:un|high|increase|large)|increased|exceptional|extreme|heavy|demand|the (?:high|volume|number)|(?:the |an? )?(?:[a-z]{1,20} ){0,2}(?:demand|volumes?|calls)\b))|caused by|after (?:the|last|yesterday)|following (?:the|last|yesterday)|since (?:the|last|this|yesterday)|as a result of|(?:\d+|ten|fifteen|twenty|thirty|forty|fifty|sixty) minutes?)/i;

/** The steps to which no condition leads: no branch, no full queue, nothing that failed or was not answered. */
const heardByAll = perFlow((flow): ReadonlySet<string> => {
  const seen = new Set(entryNodes(flow));
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    for (const { on, target } of flow.nodes.get(id)!.edges) {
      const isConditional =
        on.kind === 'case' ||
        on.kind === 'otherwise' ||
        on.kind === 'overflow' ||
        on.kind === 'no answer' ||
        on.kind === 'failed';
      if (!isConditional && target.kind === 'node' && flow.nodes.has(target.id)) seen.add(target.id);
    }
  }
  return seen;
});

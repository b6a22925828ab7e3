import { isEnteredFromElsewhere } from '../../src/analysis/entered.ts';
import { afterWordsOf, HEARD, heardBefore, heardOn } from '../../src/analysis/last-words.ts';
import { withSentence, withWords } from '../../src/analysis/new-words.ts';
import { CLOSING, closing } from '../../src/language/lists/closing.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { End, Node } from '../../src/model/node.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Say goodbye before the line goes dead',
  category: 'promises',
  severity: 'warning',
  evidence: 'expert',
  sources: ['AVIxD wiki', 'Bouzid, The VUI Post'],
  fix: 'suggestion',
  words: {
    lists: [closing],
    about: 'after which the end of a call comes as no surprise',
    kinds: {
      [CLOSING.farewell]: closing,
      [CLOSING.reason]: closing,
      [CLOSING.next]: closing,
      [CLOSING.hangUp]: closing,
    },
    means: CLOSING.farewell,
  },
  reads: ['en'],

  *check({ flow, project }) {
    for (const node of flow.nodes.values()) {
      const isOver = node.type === 'end' && !isFinal(node) && !isEnteredFromElsewhere(flow, project);
      const cuts = node.edges.filter(({ target, to }) => target.kind === 'hang up' && to);
      // Where all that ends a call has words for it, nobody asks what was heard before.
      if (!isOver && cuts.length === 0) continue;
      const heard = heardBefore(flow, project).get(node.id);
      if (heard === undefined) continue;
      if (isOver && isAbrupt(heard) && isAbrupt(afterWordsOf(node, heard))) yield ended(node, heard, flow);
      for (const edge of cuts) if (isAbrupt(heardOn(edge, node, heard, flow))) yield cutOff(edge, node, flow);
    }
  },
});

const WHY = 'A line that goes dead sounds like a fault: people ring again to find out whether it worked.';
const GOODBYE = 'Thank you. Goodbye.';

/** Somebody comes here who went astray nowhere, and whom the last words did not prepare for the end. */
function isAbrupt(heard: number): boolean {
  return (heard & (HEARD.nothing | HEARD.nothingFinal)) !== 0;
}

/** Whether its own words prepare for the end, whoever hears them. */
function isFinal(node: End): boolean {
  return !isAbrupt(afterWordsOf(node, HEARD.nothing));
}

function ended(node: End, heard: number, flow: CallFlow): Problem {
  const last = node.prompts.at(-1);
  const hasWords = last !== undefined || (heard & HEARD.nothingFinal) !== 0;
  return {
    at: last?.at ?? node.at,
    message: `The call ends at "${node.id}" without a ${hasWords ? 'goodbye' : 'word'}.`,
    why: WHY,
    suggestion: last ? `Add what happens next, or at least "${GOODBYE}"` : `Say how it ended, and "${GOODBYE}"`,
    fixes: [last ? addGoodbye(node) : sayGoodbye(node, flow)],
  };
}

function cutOff({ to, on }: Edge, node: Node, flow: CallFlow): Problem {
  const how =
    on.kind === 'key' ? `Key ${on.key} in "${node.id}" cuts callers off` : `After "${node.id}" callers are cut off`;
  const speaks = on.kind !== 'key' && node.type === 'message';
  return {
    at: to!.span(),
    message: `${how} without a ${speaks ? 'goodbye' : 'word'}.`,
    why: WHY,
    suggestion: speaks
      ? `Add what happens next, or at least "${GOODBYE}"`
      : `Lead it to ${termsOf(flow).end} that says why the call is over, and "${GOODBYE}"`,
    fixes: [speaks ? addGoodbye(node) : undefined],
    subject: on.kind === 'key' ? `key ${on.key}` : on.kind,
  };
}

/** Goodbye after the last words, where they are plain. */
function addGoodbye({ prompts }: Node): Fix | undefined {
  const last = prompts.findLast(({ when }) => when === 'say');
  return fixOf('suggestion', 'words', 'Say goodbye', [last && withSentence(last, GOODBYE)]);
}

function sayGoodbye(node: Node, flow: CallFlow): Fix | undefined {
  if (!/^en\b/i.test(flow.language)) return undefined;
  return fixOf('suggestion', 'words', 'Say goodbye', [withWords(node, flow, GOODBYE)]);
}

import { afterASetback, carriedOn } from '../../src/analysis/after-a-slip.ts';
import { standsAlone } from '../../src/analysis/alone.ts';
import { heardPrompts, type SentenceHeard, sentencesHeard } from '../../src/analysis/phrases-heard.ts';
import { deletionOf } from '../../src/analysis/without-sentence.ts';
import { CLOSING, closing } from '../../src/language/lists/closing.ts';
import { hollowGoodbye } from '../../src/language/lists/hollow-goodbye.ts';
import { REFUSAL as REFUSALS, refusals } from '../../src/language/lists/refusals.ts';
import { turnedAway, unheard } from '../../src/language/lists/turned-away.ts';
import { type Match, phrases, phrasesIn } from '../../src/language/words/phrases.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';
import type { Span } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Wish no nice day to callers who were not helped',
  category: 'wording',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['FlixBus conversation guide', 'callers of closed lines'],
  fix: 'suggestion',
  words: { lists: [hollowGoodbye] },
  reads: Object.keys(hollowGoodbye),

  *check({ flow }) {
    const wishes = sentencesHeard(flow, hollowGoodbye, ({ prompt }) => prompt.when === 'say');
    if (wishes.length === 0) return;
    const setbacks = afterASetback(flow);
    const refusals = carriedOn(flow, refusalsIn(flow));
    for (const found of wishes) {
      const [{ heard, start, end }] = found;
      const failed = heard.nodes.find(({ id }) => setbacks.has(id) || refusals.has(id));
      if (!failed) continue;
      const { at, whole, fixes } = deletionOf(found, 'Delete the wish');
      const refusal = refusals.get(failed.id);
      const setback = setbacks.get(failed.id);
      yield {
        at,
        message: `"${heard.words.slice(start, end).replaceAll(/\s+/g, ' ')}" is heard by callers ${refusal || !setback ? 'who have just been turned away' : whom(setback)}.`,
        why: 'A wish read out to someone who was not helped sounds as if nobody meant it.',
        suggestion: `Delete ${whole ? 'the sentence' : 'the wish'}, and say what they can do next.`,
        related: refusal ? [{ at: refusal, message: 'turned away here' }] : [],
        fixes: whole ? [onlyGoodbye(found) ?? deleted(fixes)] : [],
      };
    }
  },
});

function deleted([fix]: readonly Fix[]): Fix | undefined {
  return fix && fixOf('suggestion', fix.changes, fix.title, fix.edits);
}

/** Where it is the only farewell, a plain one takes its place. */
function onlyGoodbye([{ heard, sentence }]: SentenceHeard): Fix | undefined {
  const { prompt, words } = heard;
  const rest = words.slice(0, sentence.start);
  const isLast = words.slice(sentence.end).trim() === '';
  const isSaid = phrasesIn(closing, sentence.language)(rest).some(({ means }) => means === CLOSING.farewell);
  const isEnd = heard.nodes.every(
    ({ type, edges }) => type === 'end' || (edges.length > 0 && edges.every(({ target }) => target.kind === 'hang up')),
  );
  if (!isLast || !isEnd || isSaid || !/^en\b/i.test(sentence.language)) return undefined;
  const edit = prompt.text.replace(sentence.start, sentence.end, 'Goodbye.');
  return fixOf('suggestion', 'words', 'Say only goodbye', [edit]);
}

/** The words with which callers are turned away, for each step that has some. */
function refusalsIn(flow: CallFlow): Map<string, Span> {
  const refusals = new Map<string, Span>();
  for (const { prompt, nodes, words, sentences } of heardPrompts(flow)) {
    if (prompt.when !== 'say') continue;
    for (const { start, end, language } of sentences) {
      const said = words.slice(start, end);
      // In a flow, the way there tells that nothing was heard.
      const isEnglish = /^en\b/i.test(language);
      const refused =
        (isEnglish
          ? (phrases(turnedAway)(said)[0] ?? (standsAlone(flow) ? phrases(unheard)(said)[0] : undefined))
          : undefined) ?? cannot(said, language);
      if (!refused) continue;
      const at = prompt.text.span(start + refused.start, start + refused.end);
      for (const { id } of nodes) if (!refusals.has(id)) refusals.set(id, at);
    }
  }
  return refusals;
}

/** "That isn't something we do." */
function cannot(said: string, language: string): Match | undefined {
  return phrasesIn(refusals, language)(said).find(({ means }) => means === REFUSALS.cannot);
}

function whom({ on }: Edge): string {
  switch (on.kind) {
    case 'no input':
    case 'no match':
      return 'whose choice was not heard';
    case 'overflow':
      return 'for whom there was no room in the queue';
    case 'no answer':
      return 'whom nobody answered';
    case 'closed':
    case 'holiday':
      return 'who found you closed';
    default:
      return 'for whom something failed';
  }
}

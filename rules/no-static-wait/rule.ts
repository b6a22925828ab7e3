import { carriedOn } from '../../src/analysis/after-a-slip.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { type HeardPhrase, type HeardPrompt, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { isFixedTime, letQueueTell } from '../../src/analysis/waits.ts';
import { withoutSentence } from '../../src/analysis/without-sentence.ts';
import { WAITING, waiting } from '../../src/language/lists/waiting.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Let the system tell the wait, not the script',
  category: 'promises',
  severity: 'info',
  evidence: 'experiment',
  alone: true,
  fix: 'suggestion',
  sources: ['study of announced waits 2019-20', 'gethuman standard 1.0'],
  words: {
    lists: [waiting],
    kinds: { [WAITING.fixed]: waiting, [WAITING.time]: waiting, [WAITING.position]: waiting },
    means: WAITING.fixed,
  },
  reads: Object.keys(waiting),

  *check({ flow }) {
    for (const phrase of phrasesHeard(flow, waiting, isToldForGood)) {
      const { heard, start, end, at, means } = phrase;
      if (!isFixedTime(means) || isFilledIn(phrase) || tellsPlace(phrase)) continue;
      if (heard.nodes.some(({ id }) => afterACase(flow).has(id))) continue;
      const queue = heard.nodes.find((node) => node.type === 'queue' && node.wait.tells.length > 0);
      yield {
        at,
        message: `"${heard.words.slice(start, end).replaceAll(/\s+/g, ' ')}" is told to every caller, however long the wait is.`,
        why: 'Callers plan by it, and each minute beyond it makes them likelier to give up than if nothing had been said.',
        suggestion: queue
          ? 'Leave it out: the queue tells the time itself.'
          : `Say it with a value that is filled in at call time, such as "about ${termsOf(flow).value('wait_minutes')} minutes", or let the queue tell it.`,
        fixes: [toldByTheQueue(phrase, flow)],
      };
    }
  },
});

function isFilledIn({ heard, start, sentence }: HeardPhrase): boolean {
  return /\{[^{}]*\}/.test(heard.words.slice(Math.min(start, sentence.start), sentence.end));
}

/** Words that tell callers where they stand are put together while the call runs, and so is the time beside it. */
function tellsPlace({ heard }: HeardPhrase): boolean {
  return /\byou(?:['’]re| are)\b.{0,20}\b(?:next|first|second|third|fourth|fifth|number \w{1,9}|\d{1,2}(?:st|nd|rd|th))\b.{0,12}\b(?:line|queue)\b/i.test(
    heard.words,
  );
}

/** "To wait about two minutes, press 1" is a choice, and its words stand with the caller. */
function isToldForGood({ prompt }: HeardPrompt): boolean {
  return prompt.when !== 'option' && !prompt.until;
}

/** The steps that only some callers come to, as a value decides: their words may be chosen by how long the wait is. */
const afterACase = perFlow((flow): ReadonlySet<string> => {
  const chosen = new Map<string, true>();
  for (const { type, edges } of flow.nodes.values()) {
    if (type !== 'branch') continue;
    for (const { on, target } of edges) if (on.kind === 'case' && target.kind === 'node') chosen.set(target.id, true);
  }
  return new Set(carriedOn(flow, chosen).keys());
});

/** Without the sentence, where it says no more than that; and the queue tells the time, if it does not already. */
function toldByTheQueue({ heard, sentence, start, end }: HeardPhrase, flow: CallFlow): Fix | undefined {
  const [node, ...others] = heard.nodes;
  const rest = heard.words.slice(sentence.start, start) + heard.words.slice(end, sentence.end);
  if (node?.type !== 'queue' || others.length > 0 || !saysNoMore().test(rest)) return undefined;
  const title = 'Let the queue tell the wait';
  const telling = node.wait.tells.length > 0 ? [] : letQueueTell(node, flow)?.edits;
  const deleted = withoutSentence(heard.prompt.text, sentence);
  return telling && fixOf('suggestion', telling.length > 0 ? 'settings' : 'words', title, [deleted, ...telling]);
}

const saysNoMore = () =>
  /^(?:\s|\p{P}|\b(?:your|the|our|a|an|please|expect|expected|current|currently|average|estimated|approximate|usual|typical|you|you'll|you'd|we|we'll|will|can|should|may|be|have|to|there|is|in|and|now|for|at|present|today|that|it|thank)\b)*$/iu;

import { type HeardPhrase, type HeardPrompt, sentencesHeard } from '../../src/analysis/phrases-heard.ts';
import { shapesHeard } from '../../src/analysis/shapes-heard.ts';
import { bound, VAGUE, vaguePromise } from '../../src/language/lists/vague-promise.ts';
import { soonShapes } from '../../src/language/shapes.ts';
import { periodInWords } from '../../src/language/words/lengths.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Promise by when, not soon',
  category: 'promises',
  severity: 'warning',
  evidence: 'experiment',
  alone: true,
  sources: ['studies of words for time', 'Sutton Council charter', 'Munichor and Rafaeli 2007'],
  words: {
    lists: [vaguePromise, soonShapes, bound],
    byShape: true,
    kinds: { [VAGUE.soon]: vaguePromise, [VAGUE.day]: vaguePromise, 'by when': bound },
    means: VAGUE.soon,
  },
  reads: Object.keys(vaguePromise),
  options: {
    seconds: {
      default: 30,
      min: 0,
      about: 'the longest expected wait, in seconds, of which a queue may say "shortly"',
    },
  },

  *check({ flow, options }) {
    const seen = new Set<object>();
    const isOpen = ({ nodes }: HeardPrompt) => !nodes.some((node) => isKept(node, options.seconds));
    const listed = sentencesHeard(flow, vaguePromise, isOpen);
    for (const phrase of [...listed, ...shapesHeard(flow, listed, soonShapes, isOpen)].flat()) {
      const { heard, sentence, at, start, end, means } = phrase;
      if (seen.has(sentence) || isBound(phrase)) continue;
      seen.add(sentence);
      const said = heard.words.slice(start, end).replaceAll(/\s+/g, ' ');
      yield {
        at,
        message: means === VAGUE.day ? `"${said}" names a day, and no hour.` : `"${said}" promises, and gives no time.`,
        why:
          means === VAGUE.day
            ? 'Callers must stay near the door or the telephone all day, and cannot tell when to ask what became of it.'
            : 'One caller hears minutes and another days; neither can tell when to give up waiting and ask again.',
        suggestion: suggestionFor(phrase),
      };
    }
  },
});

/** A time that holds stands in the same prompt: "as soon as we can, and by noon tomorrow". */
function isBound({ heard, sentence, means }: HeardPhrase): boolean {
  const { words } = heard;
  const near = means === VAGUE.day ? sentence.words : words;
  const isEnglish = /^en\b/i.test(sentence.language);
  return isEnglish ? phrasesIn(bound, 'en')(near).length > 0 || isFilledIn(near) : /\d|\{/.test(near);
}

/** A value that can be a time: anything but what somebody is called. */
function isFilledIn(words: string): boolean {
  return /\{(?!(?:first_|last_|caller_|customer_)?name\b)[^{}]{0,80}(?:time|date|day|hour|minute|wait|when|until|by)[^{}]{0,80}\}/i.test(
    words,
  );
}

/** A queue that tells the time itself, or in which "shortly" is true. */
function isKept(node: Node, seconds: number): boolean {
  if (node.type !== 'queue') return false;
  const { expected, tells } = node.wait;
  return tells.includes('time') || (expected !== undefined && expected <= seconds);
}

function suggestionFor({ heard, means }: HeardPhrase): string {
  const own = heard.nodes.map(boundOf).find((bound) => bound !== undefined);
  if (own !== undefined) return `Say what this step is set to: "within ${own}".`;
  if (heard.nodes.some(({ type }) => type === 'queue'))
    return 'Let the queue tell the time or the place in the line, and say only that the call is being put through.';
  return means === VAGUE.day
    ? 'Give a time that can be kept: "on Thursday between 10 and 11", or "by noon on Thursday".'
    : 'Give a time that can be kept, such as "by noon tomorrow" or "within two working days".';
}

function boundOf(node: Node): string | undefined {
  const period = node.type === 'voicemail' ? node.replyWithin : node.type === 'callback' ? node.within : undefined;
  return period && periodInWords(period.value);
}

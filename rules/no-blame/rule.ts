import { afterASetback } from '../../src/analysis/after-a-slip.ts';
import { standsAlone } from '../../src/analysis/alone.ts';
import { type HeardPhrase, type HeardPrompt, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { blame } from '../../src/language/lists/blame.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Blame no caller for a slip',
  category: 'wording',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['Avaya error-prompt guide'],
  fix: 'suggestion',
  words: { lists: [blame] },
  reads: Object.keys(blame),

  *check({ flow }) {
    const said = new Set<object>();
    for (const phrase of phrasesHeard(flow, blame, (heard) => mayBlame(heard, flow))) {
      const { heard, sentence, start } = phrase;
      if (!tellsOfASlip(phrase, flow) || isSupposed(phrase) || said.has(sentence)) continue;
      const isAlone = isSentenceAlone(phrase);
      const end = isAlone
        ? start + heard.words.slice(start, sentence.end).replace(/(?<![\s\p{P}])[\s\p{P}]+$/u, '').length
        : phrase.end;
      const plain = withoutBlame(phrase);
      // Where one prompt blames twice, once is enough to say it anew.
      const fix =
        isAlone && !said.has(heard) && plain !== HELP
          ? fixOf('suggestion', 'words', 'Say it without blame', [
              heard.prompt.text.replace(sentence.start, sentence.end, plain),
            ])
          : undefined;
      said.add(sentence).add(heard);
      yield {
        at: heard.prompt.text.span(start, end),
        message: `"${heard.words.slice(start, end).replaceAll(/\s+/g, ' ')}" puts the blame on the caller.`,
        why: 'Callers who slipped, or whose key was not heard, are told off by a machine just when they need its help.',
        suggestion: `Say "${plain}", and then what they can do.`,
        fixes: fix ? [fix] : [],
      };
    }
  },
});

/** In a re-prompt and where setbacks lead; and wherever it is plainly said to someone who slipped: "you pressed the wrong key". */
function tellsOfASlip({ heard, start }: HeardPhrase, flow: CallFlow): boolean {
  return isAfterASlip(heard, flow) || YOU_SLIPPED.test(heard.words.slice(start));
}

function mayBlame(heard: HeardPrompt, flow: CallFlow): boolean {
  return isAfterASlip(heard, flow) || heard.words.toLowerCase().includes('you');
}

function isAfterASlip({ prompt, nodes }: HeardPrompt, flow: CallFlow): boolean {
  // A line of a script that blames is one that is heard after a slip.
  if (prompt.when === 'no input' || prompt.when === 'no match' || standsAlone(flow)) return true;
  return nodes.some(({ id }) => afterASetback(flow).has(id));
}

const YOU_SLIPPED =
  /^you (?:have |had |'ve )?(?:pressed|entered|made|chosen|chose|selected|keyed|dialled|dialed|took|taken|failed|gave|given|typed|did not|didn't)\b/i;

/** "If you pressed the wrong key, press star" blames nobody. */
function isSupposed({ heard, sentence, start }: HeardPhrase): boolean {
  return /\b(?:if|when|whether|unless|in case|should|think|believe|until)\b[^,.]{0,40}$/i.test(
    heard.words.slice(sentence.start, start),
  );
}

/** To be said only where it is true, and so never written for anyone. */
const HELP = "Let's find someone to help you.";

function withoutBlame({ heard: { prompt, nodes, words }, start, end }: HeardPhrase): string {
  if (/exceed|maximum|too many/i.test(words.slice(start, end))) return HELP;
  const [node] = nodes;
  if (prompt.when === 'no input') return "Sorry, I didn't hear anything.";
  if (node?.type === 'menu' && prompt.when === 'no match') {
    return node.input === 'keys' ? "Sorry, that key isn't one of the choices." : "Sorry, I didn't catch that.";
  }
  return "Sorry, I didn't get that.";
}

/** Whether the sentence can be said anew without losing anything: no figure, no value, no more than an apology beside it. */
function isSentenceAlone({ heard, sentence, start, end }: HeardPhrase): boolean {
  const rest = heard.words.slice(sentence.start, start) + heard.words.slice(end, sentence.end);
  return /^(?:[\s\p{P}]|sorry|we are|we're|i'm|i am|that|but|unfortunately|it|appears|seems|like|an? |the |your |valid |correct )*(?:(?:selection|response|choice|option|entry|number|key)[\s\p{P}]*)?$/iu.test(
    rest,
  );
}

import { standsAlone } from '../../src/analysis/alone.ts';
import { type HeardPrompt, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { takesKeys } from '../../src/analysis/questions.ts';
import { LETTERS, letters } from '../../src/language/lists/letters.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Ask for digits on a keypad, not for letters',
  category: 'input',
  severity: 'warning',
  evidence: 'experiment',
  alone: true,
  sources: ['Dialling-plan study, HFES 1991'],
  words: { lists: [letters], means: LETTERS.said, about: 'that ask for letters' },
  reads: Object.keys(letters),

  *check({ flow }) {
    const told = new Set<Node>();
    const takesKeys = (node: Node) => takesLettersByKey(node, flow);
    const mayAsk = ({ nodes }: HeardPrompt) => nodes.some(takesKeys);
    for (const { heard, means, at, sentence, start, end } of phrasesHeard(flow, letters, mayAsk)) {
      const node = heard.nodes.find(takesKeys);
      const words = sentence.words;
      if (!node || told.has(node) || isSpelledName(words)) continue;
      if (means === LETTERS.thing && !(node.type === 'collect' && hasLetters(heard.prompt.language))) continue;
      if (SPOKEN.test(words) && !KEYED.test(words)) continue;
      if (means === LETTERS.everywhere && SPOKEN.test(words)) continue;
      told.add(node);
      const named = heard.words.slice(start, end).replaceAll(/\s+/g, ' ').toLowerCase();
      yield {
        at,
        message:
          means === LETTERS.thing
            ? `A ${named} has letters in it, and callers must key it.`
            : `Callers must key letters in "${node.id}".`,
        why: 'Three or four letters share a key: callers must find each one, guess how to choose it, and cannot see what they keyed.',
        suggestion: `Ask for a number instead, let callers say it (${termsOf(flow).speechToo}), or let a person take it.`,
        subject: 'letters',
      };
    }
  },
});

function takesLettersByKey(node: Node, flow: CallFlow): boolean {
  // What is asked in words alone is asked of both, for all that anybody knows.
  if (standsAlone(flow)) return node.type === 'menu' || node.type === 'collect' || node.type === 'message';
  if (node.type === 'menu' || node.type === 'collect') return takesKeys(node) && node.input === 'keys';
  return node.type === 'message';
}

/** What may be said is no such thing. */
const SPOKEN = /\b(?:say|saying|speak|tell)\b/i;

const KEYED = /\b(?:key|keypad|enter|type|press|dial|punch|input)\b/i;

/** To look somebody up by name is a matter of its own. */
function isSpelledName(words: string): boolean {
  return (
    !/\byour (?:own )?(?:sur|last |family )name/i.test(words) &&
    /\b(?:surnames?|(?:last|first|family|full|employee|their) names?|name of the person|person's name)\b/i.test(words)
  );
}

/** Where postcodes, number plates and the like have letters. */
function hasLetters(language: string): boolean {
  return /^en-(?:gb|ie|ca|mt)$/i.test(language);
}

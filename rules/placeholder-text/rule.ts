import { spokenWords } from '../../src/analysis/offers.ts';
import { givesInVain } from '../../src/analysis/values.ts';
import {
  abbreviated,
  BRACKETED,
  GREETS,
  isSlot,
  marks,
  mayHaveMarks,
  standIns,
} from '../../src/language/lists/placeholders.ts';
import type { Stretch } from '../../src/language/offer.ts';
import { sentenceLanguage } from '../../src/language/offers/sentence-language.ts';
import { hasAnyOf } from '../../src/language/words/letters.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import { sentencesOf } from '../../src/language/words/sentences.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Put the real words where a placeholder stands',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  alone: true,
  words: { lists: [standIns] },

  *check({ flow }) {
    const told = new Set<number>();
    for (const { prompts } of flow.nodes.values()) {
      for (const prompt of prompts) {
        // A prompt from the defaults is written once, however many menus say it.
        if (prompt.unread || told.has(prompt.at.start)) continue;
        told.add(prompt.at.start);
        const [first, ...others] = placeholdersIn(prompt, flow);
        if (first) {
          const words = prompt.text.value.slice(first.start, first.end);
          yield {
            at: prompt.text.span(first.start, first.end),
            message: `"${words}" stands where words are still to come.`,
            why: 'Callers hear it read out, or a gap in the middle of a sentence.',
            suggestion: `Write what callers are to hear instead of "${words}".`,
            related: others.map(({ start, end }) => ({ at: prompt.text.span(start, end), message: 'and this' })),
          };
        }
        yield* greetingsByName(prompt, flow);
      }
    }
  },
});

function placeholdersIn(prompt: Prompt, flow: CallFlow): Stretch[] {
  const words = spokenWords(prompt);
  // A glance spares most prompts a closer look.
  const mayBeMarked = MAY_BE_MARKED.test(words) && mayHaveMarks(words);
  const found: Stretch[] = mayBeMarked ? stretchesOf(words, marks(words)) : [];
  for (const match of hasAnyOf('[<', words) ? words.matchAll(BRACKETED) : []) {
    const isTag = prompt.isSsml && match[1] === undefined;
    if (!isTag && isSlot(match[1] ?? match[2]!)) found.push(stretchOf(match));
  }
  for (const match of THREE_CAPITALS.test(words) ? words.matchAll(abbreviated(words)) : [])
    if (isUnfinished(match, prompt, flow)) found.push(stretchOf(match));
  found.push(...phrasesIn(standIns, prompt.language)(words).filter((each) => !isTheirName(each, words, flow)));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // `[INSERT COMPANY NAME HERE]` is one, though it can be seen as two.
  let last = -1;
  return found.filter(({ start, end }) => {
    const isNew = start >= last;
    last = Math.max(last, end);
    return isNew;
  });
}

/** "Acme Clinic", where the line or its organisation is called so. */
function isTheirName({ start, end }: Stretch, words: string, flow: CallFlow): boolean {
  const [name] = /^(?:acme|abc|xyz)\b/i.exec(words.slice(start, end)) ?? [];
  const names = `${flow.organisation.name?.value ?? ''} ${flow.name}`.toLowerCase();
  return name !== undefined && names.split(/[^\p{L}]+/u).includes(name.toLowerCase());
}

const MAY_BE_MARKED = /[{$%@<_?]|[Xx]{3}|\b[XY]\b|XYZ|Anytown|Doe|Company|123|000|[A-Z]{4}|T[Oo] [Dd][Oo]:/;
const THREE_CAPITALS = /[A-Z]{2}-?[A-Z]/;

const stretchesOf = (words: string, pattern: RegExp) => [...words.matchAll(pattern)].map(stretchOf);

const stretchOf = ({ 0: { length }, index: start }: RegExpExecArray): Stretch => ({ start, end: start + length });

/** A firm may be called TBC, and in Spanish TODO is a word. */
function isUnfinished({ 0: word, index }: RegExpExecArray, prompt: Prompt, flow: CallFlow): boolean {
  const names = `${flow.organisation.name?.value ?? ''} ${flow.name}`;
  if (names.includes(word)) return false;
  const words = spokenWords(prompt);
  const isMark = words.trim() === word || words[index + word.length] === ':';
  return isMark || word !== 'TODO' || !/^(?:es|pt|it|gl|ca)\b/i.test(sentenceLanguage(words, prompt.language));
}

/** "Hello {forename}", where the step that looks the name up may fail and still leads here. */
function* greetingsByName(prompt: Prompt, flow: CallFlow): Generator<Problem> {
  const words = spokenWords(prompt);
  if (!words.includes('{')) return;
  const greets = GREETS[prompt.language.slice(0, 2).toLowerCase()]?.();
  for (const sentence of sentencesOf(words)) {
    const said = words.slice(sentence.start, sentence.end);
    if (!greets?.test(said)) continue;
    for (const match of said.matchAll(/(?<!\{)\{([^{}|\n]{1,80})\}(?!\})/g)) {
      const name = match[1]!;
      if (!givesInVain(flow, name)) continue;
      const start = sentence.start + match.index;
      yield {
        at: prompt.text.span(start, start + match[0].length),
        message: `Nothing is said instead of {${name}} where it is not known.`,
        why: 'Callers who are not recognised are greeted with a gap in place of their name.',
        suggestion: `${termsOf(flow).sayInstead(name)}.`,
        severity: 'warning',
      };
    }
  }
}

import type { Stretch } from '../language/offer.ts';
import { hasLetterOrFigure } from '../language/words/letters.ts';
import { tokensOf } from '../language/words/tokens.ts';
import { type WordSet, wordSet } from '../language/words/word-set.ts';
import { type Edit, type Fix, fixOf } from '../source/edit.ts';
import type { Span } from '../source/source.ts';
import type { Text } from '../source/text.ts';
import type { SentenceHeard } from './phrases-heard.ts';

/** What may stand beside a phrase in its sentence without adding anything, by the two letters of the language. */
const CONNECTING: Readonly<Record<string, WordSet>> = {
  en: wordSet(`
    please kindly do note that as because since and so but to for the our all also be advised aware we ask you before
    making make your a selection choice choose today now us will carefully while of very much it is this call at any time
    convenience better serve they may different last listen hear full entire whole menu options key valuable precious
    busy message recording have are
  `),
  es: wordSet('por favor le rogamos que ya pues porque y para nosotros'),
  fr: wordSet('veuillez merci de car et s il vous plait nous vous prions'),
  de: wordSet('bitte da denn und sie weil wir bitten zu'),
  pt: wordSet('por favor pois porque e que para nos'),
};

/** Where phrases that should not be said are pointed at, and the fix that takes them out. */
export interface Deletion {
  readonly at: Span;
  /** Whether the whole sentence can go. */
  readonly whole: boolean;
  readonly fixes: readonly Fix[];
}

/** Takes a sentence out that says nothing but these phrases. Where it says more, or nothing else would be heard, there is no fix. */
export function deletionOf(found: SentenceHeard, title: string): Deletion {
  const [{ heard, sentence, at }] = found;
  if (!saysNothingElse(found)) return { at, whole: false, fixes: [] };
  const { text, audio } = heard.prompt;
  // A recording goes on saying what it says, so its script is not ours to change unasked.
  const fix = fixOf(audio ? 'suggestion' : 'safe', 'words', title, [withoutSentence(text, sentence)]);
  return { at: text.span(sentence.start, sentence.end), whole: true, fixes: fix ? [fix] : [] };
}

function saysNothingElse(found: SentenceHeard): boolean {
  const [{ sentence }] = found;
  const tag = sentence.language.slice(0, 2).toLowerCase();
  const connecting = Object.hasOwn(CONNECTING, tag) ? CONNECTING[tag] : undefined;
  return tokensOf(sentence.words, tag).every(({ value, start, end }) => {
    const [from, to] = [sentence.start + start, sentence.start + end];
    return value === '.' || connecting?.has(value) || found.some((match) => match.start <= from && to <= match.end);
  });
}

/**
 * The edit that takes a sentence out of a text with the white space beside it; undefined where nothing would be left to
 * hear, where tags stand in it, or where nobody wrote it.
 */
export function withoutSentence(text: Text, { start, end }: Stretch): Edit | undefined {
  const { value } = text;
  const before = value.slice(0, start).trimEnd();
  const after = value.length - value.slice(end).trimStart().length;
  if (!hasWords(before + value.slice(after)) || value.slice(start, end).includes('<')) return undefined;
  if (before !== '') return text.replace(before.length, end, '');
  // The next letter is written anew, so that all between it and what is left out goes too: a folded line has an indent there.
  return text.replace(0, after + 1, value.charAt(after));
}

/** The edits that take several sentences out; undefined where nothing would be left to hear, or one of them cannot go. */
export function withoutSentences(text: Text, sentences: readonly Stretch[]): readonly Edit[] | undefined {
  const together: Stretch[] = [];
  for (const { start, end } of sentences) {
    const last = together.at(-1);
    if (last && text.value.slice(last.end, start).trim() === '')
      together[together.length - 1] = { start: last.start, end };
    else together.push({ start, end });
  }
  const left = together.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text.value);
  const edits = together.map((stretch) => withoutSentence(text, stretch));
  return hasWords(left) && edits.every((edit) => edit !== undefined) ? edits : undefined;
}

function hasWords(value: string): boolean {
  return hasLetterOrFigure(value.replaceAll(/<[^<>]*>/g, ''));
}

import type { Stretch } from '../language/offer.ts';
import { sentenceLanguage } from '../language/offers/sentence-language.ts';
import { type Match, type Matcher, type PhraseLists, phrasesIn, textsWith } from '../language/words/phrases.ts';
import { sentencesOf } from '../language/words/sentences.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Span } from '../source/source.ts';
import { spokenWords } from './offers.ts';
import { perFlow } from './per-flow.ts';

/** A prompt as it is written, with the steps in which it is heard: words from `defaults` are heard in many. */
export interface HeardPrompt {
  readonly prompt: Prompt;
  readonly nodes: readonly Node[];
  /** Its words, each at its own offset in the prompt's text; without SSML's tags. */
  readonly words: string;
  readonly sentences: readonly HeardSentence[];
}

export interface HeardSentence extends Stretch {
  /** BCP 47: the prompt's, unless the words are clearly in another. */
  readonly language: string;
  readonly words: string;
}

/** Every prompt whose words can be read, once for each place where it is written, in the order of the file's nodes. */
export const heardPrompts = perFlow((flow): readonly HeardPrompt[] => {
  const heard = new Map<string, HeardPrompt & { readonly nodes: Node[] }>();
  for (const node of flow.nodes.values()) {
    for (const prompt of node.prompts) {
      if (prompt.unread) continue;
      const { start, end } = prompt.at;
      const place = `${prompt.when} ${start} ${end}`;
      const known = heard.get(place);
      if (known) {
        known.nodes.push(node);
        continue;
      }
      const words = spokenWords(prompt);
      const sentences = sentencesOf(words).map(({ start, end }): HeardSentence => {
        const said = words.slice(start, end);
        return { start, end, language: sentenceLanguage(said, prompt.language), words: said };
      });
      heard.set(place, { prompt, nodes: [node], words, sentences });
    }
  }
  return [...heard.values()];
});

const heardByNode = perFlow((flow): ReadonlyMap<Node, readonly HeardPrompt[]> => {
  const byNode = new Map<Node, HeardPrompt[]>();
  for (const heard of heardPrompts(flow)) {
    for (const node of heard.nodes) {
      const there = byNode.get(node);
      if (there) there.push(heard);
      else byNode.set(node, [heard]);
    }
  }
  return byNode;
});

/** Those of one step, what many steps share among them. */
export const heardAt = (flow: CallFlow, node: Node): readonly HeardPrompt[] => heardByNode(flow).get(node) ?? [];

/** A phrase of a list, found in what callers hear. */
export interface HeardPhrase extends Match {
  readonly heard: HeardPrompt;
  /** The sentence in which it begins. */
  readonly sentence: HeardSentence;
  readonly at: Span;
}

/** The phrases of a list that callers hear, each read in the language of its sentence. */
export function phrasesHeard(flow: CallFlow, lists: PhraseLists): HeardPhrase[] {
  const languages = heardByLanguage(flow);
  const found = languages.flatMap(({ language, texts, textsWith }) =>
    textsWith(lists).flatMap((number) => phrasesOf(texts[number]!, phrasesIn(lists, language))),
  );
  if (languages.length > 1) found.sort((a, b) => a.number - b.number || a.phrase.start - b.phrase.start);
  return found.map(({ phrase }) => phrase);
}

/** What is heard of a prompt in one language: its words, with white space for every sentence in another. */
interface HeardText {
  readonly heard: HeardPrompt;
  /** Which prompt of the flow it is. */
  readonly number: number;
  readonly words: string;
}

/** What is heard in each language. Which lists have anything to find is asked of all of it at once. */
const heardByLanguage = perFlow((flow) => {
  const byLanguage = new Map<string, HeardText[]>();
  heardPrompts(flow).forEach((heard, number) => {
    const languages = new Set(heard.sentences.map(({ language }) => language));
    for (const language of languages) {
      const words = languages.size === 1 ? heard.words : onlyIn(language, heard);
      const texts = byLanguage.get(language) ?? [];
      byLanguage.set(language, texts);
      texts.push({ heard, number, words });
    }
  });
  return Array.from(byLanguage, ([language, texts]) => {
    const words = texts.map((text) => text.words);
    return { language, texts, textsWith: textsWith(words, language) };
  });
});

/** The same, those of one sentence together. */
export function sentencesHeard(flow: CallFlow, lists: PhraseLists): SentenceHeard[] {
  const groups = new Map<HeardSentence, [HeardPhrase, ...HeardPhrase[]]>();
  for (const phrase of phrasesHeard(flow, lists)) {
    const group = groups.get(phrase.sentence);
    if (group) group.push(phrase);
    else groups.set(phrase.sentence, [phrase]);
  }
  return [...groups.values()];
}

export type SentenceHeard = readonly [HeardPhrase, ...HeardPhrase[]];

function phrasesOf({ heard, number, words }: HeardText, find: Matcher): { number: number; phrase: HeardPhrase }[] {
  const { prompt, sentences } = heard;
  let at = 0;
  return find(words).flatMap((match) => {
    // Matches and sentences are both in order.
    while ((sentences[at]?.end ?? Infinity) <= match.start) at++;
    const sentence = sentences[at];
    if (!sentence) return [];
    const { start, end, phrase, means } = match;
    return [{ number, phrase: { start, end, phrase, means, heard, sentence, at: prompt.text.span(start, end) } }];
  });
}

/** The words with white space for every sentence in another language. */
function onlyIn(language: string, { words, sentences }: HeardPrompt): string {
  let readable = '';
  for (const sentence of sentences) {
    readable = readable.padEnd(sentence.start);
    if (sentence.language === language) readable += sentence.words;
  }
  return readable.padEnd(words.length);
}

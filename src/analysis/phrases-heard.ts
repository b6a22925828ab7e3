import { type Sentence, sentencesSpoken } from '../language/offers/sentence-language.ts';
import { type Match, type Matcher, type PhraseLists, phrasesIn, textsWith } from '../language/words/phrases.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Span } from '../source/source.ts';
import { spokenWords } from './offers.ts';
import { perFlow } from './per-flow.ts';

/** A prompt as it is written, with the steps in which it is heard: words from `defaults` are heard in many. */
export interface HeardPrompt {
  /** Which of the flow's it is, in their order. */
  readonly number: number;
  readonly prompt: Prompt;
  readonly nodes: readonly Node[];
  /** Its words, each at its own offset in the prompt's text; without SSML's tags. */
  readonly words: string;
  readonly sentences: readonly HeardSentence[];
}

/** In the prompt's language, unless the words are clearly in another; an object of its own wherever it is heard. */
export type HeardSentence = Sentence;

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
      const spoken = sentencesSpoken(spokenWords(prompt), prompt.language);
      const sentences = spoken.sentences.map(
        ({ start, end, language, words }): HeardSentence => ({ start, end, language, words }),
      );
      heard.set(place, { number: heard.size, prompt, nodes: [node], words: spoken.words, sentences });
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

/** Whether anything that is found in a prompt could matter to who asks: to look for phrases costs more than to ask that. */
export type Where = (heard: HeardPrompt) => boolean;

/** The phrases of a list that callers hear, each read in the language of its sentence; wherever it matters. */
export function phrasesHeard(flow: CallFlow, lists: PhraseLists, where: Where = anywhere): HeardPhrase[] {
  const languages = heardByLanguage(flow);
  const found: HeardPhrase[] = [];
  for (const { language, texts, textsWith } of languages) {
    const find = phrasesIn(lists, language);
    for (const number of textsWith(lists)) {
      const text = texts[number]!;
      if (where(text.heard)) addPhrases(text, find, found);
    }
  }
  if (languages.length > 1) found.sort((a, b) => a.heard.number - b.heard.number || a.start - b.start);
  return found;
}

const anywhere: Where = () => true;

/** What is heard of a prompt in one language: its words, with white space for every sentence in another. */
interface HeardText {
  readonly language: string;
  readonly heard: HeardPrompt;
  readonly words: string;
}

/** What is heard in each language. Which lists have anything to find is asked of all of it at once. */
const heardByLanguage = perFlow((flow) => byLanguage(heardPrompts(flow).flatMap(textsOf)));

function textsOf(heard: HeardPrompt): HeardText[] {
  const languages = [...new Set(heard.sentences.map(({ language }) => language))];
  return languages.map((language) => {
    return { language, heard, words: languages.length === 1 ? heard.words : onlyIn(language, heard) };
  });
}

/** Texts in one language, and which of them may have a phrase of a list, by their numbers. */
interface InLanguage<Text> {
  readonly language: string;
  readonly texts: readonly Text[];
  readonly textsWith: (lists: PhraseLists) => readonly number[];
}

/** Texts by their languages. */
export function byLanguage<Text extends { readonly language: string; readonly words: string }>(
  texts: readonly Text[],
): InLanguage<Text>[] {
  const all = new Map<string, Text[]>();
  for (const text of texts) {
    const there = all.get(text.language);
    if (there) there.push(text);
    else all.set(text.language, [text]);
  }
  return Array.from(all, ([language, texts]) => {
    const words = texts.map((text) => text.words);
    return { language, texts, textsWith: textsWith(words, language) };
  });
}

/** The same, those of one sentence together. */
export function sentencesHeard(flow: CallFlow, lists: PhraseLists, where?: Where): SentenceHeard[] {
  const groups = new Map<HeardSentence, [HeardPhrase, ...HeardPhrase[]]>();
  for (const phrase of phrasesHeard(flow, lists, where)) {
    const group = groups.get(phrase.sentence);
    if (group) group.push(phrase);
    else groups.set(phrase.sentence, [phrase]);
  }
  return [...groups.values()];
}

export type SentenceHeard = readonly [HeardPhrase, ...HeardPhrase[]];

function addPhrases({ heard, words }: HeardText, find: Matcher, to: HeardPhrase[]): void {
  const { prompt, sentences } = heard;
  let at = 0;
  for (const { start, end, phrase, means } of find(words)) {
    // Matches and sentences are both in order.
    while ((sentences[at]?.end ?? Infinity) <= start) at++;
    const sentence = sentences[at];
    if (sentence) to.push({ start, end, phrase, means, heard, sentence, at: prompt.text.span(start, end) });
  }
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

import type { Stretch } from '../offer.ts';
import { remembered } from '../remembered.ts';
import { sentencesOf } from '../words/sentences.ts';
import { type Grammar, grammarFor, readable } from './grammar.ts';
import { isSpoken, type Token, tokensOf, wordsOf } from './tokens.ts';
import { votes } from './votes.generated.ts';

/** A word of a menu ("oprima") says more than a small word that neighbours may share ("para"). */
const menuWord = 3;
const smallWord = 1;
/** What another language needs before the declared one is doubted, and by how much it must lead. */
const enough = 3;

/**
 * The language that a sentence is in, as a BCP 47 tag: `declared` itself unless the words clearly speak for another of
 * the languages that can be read.
 */
export function sentenceLanguage(sentence: string, declared: string): string {
  return isSurely(declared, sentence) ? declared : languageOf(tokensOf(sentence), declared);
}

/** A sentence of a text, and the language that it is in. */
export interface Sentence extends Stretch {
  readonly language: string;
  readonly words: string;
}

export interface Sentences {
  /** The text: the same string whenever one with the same characters is asked for, so that it is known at once again. */
  readonly words: string;
  readonly sentences: readonly Sentence[];
}

/** The sentences of a text whose declared language is this. */
export const sentencesSpoken = remembered((words, declared): Sentences => {
  const sentences = sentencesOf(words).map(({ start, end }): Sentence => {
    const said = words.slice(start, end);
    return { start, end, language: sentenceLanguage(said, declared), words: said };
  });
  return { words, sentences };
});

/** Whether no other language can have votes enough, whatever is asked for: so it is of nearly all sentences. */
function isSurely(declared: string, sentence: string): boolean {
  const tally = newTally();
  const own = grammarFor(declared)?.language;
  for (const word of wordsOf(sentence)) count(tally, word, own);
  return !mayBeOther(tally);
}

/** The votes that the words of a sentence have at least for its own language, and at most for each other one. */
interface Tally {
  own: number;
  others: Map<string, number> | undefined;
  /** Whether a key may be asked for in another language. */
  asksInOther: boolean;
}

const newTally = (): Tally => ({ own: 0, others: undefined, asksInOther: false });

function count(tally: Tally, word: string, own: string | undefined): void {
  const speaking = languagesOf(word);
  for (let i = 0; i < speaking.length; i++) {
    const { language, isVoter, mayAsk } = speaking[i]!;
    if (language === own) tally.own += isVoter ? smallWord : 0;
    else {
      tally.others ??= new Map();
      tally.others.set(language, (tally.others.get(language) ?? 0) + (mayAsk ? menuWord : smallWord));
      tally.asksInOther ||= mayAsk;
    }
  }
}

function mayBeOther({ own, others }: Tally): boolean {
  if (others === undefined) return false;
  for (const votes of others.values()) if (votes >= enough && votes >= 2 * own) return true;
  return false;
}

function languageOf(tokens: readonly Token[], declared: string): string {
  const own = grammarFor(declared)?.language;
  const votes = votesOf(tokens.filter(isSpoken));
  const ownVotes = own === undefined ? 0 : (votes.get(own) ?? 0);
  let best = { language: declared, votes: Math.max(ownVotes, enough - 1) };
  for (const language of readable) {
    const count = votes.get(language) ?? 0;
    if (language !== own && count > best.votes && count >= 2 * ownVotes) best = { language, votes: count };
  }
  return best.language;
}

function votesOf(words: readonly Token[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  words.forEach(({ word }, index) => {
    for (const { language, isVoter, mayAsk } of languagesOf(word)) {
      const asks = mayAsk && asksForKey(words, index, grammarFor(language)!);
      votes.set(language, (votes.get(language) ?? 0) + (asks ? menuWord : isVoter ? smallWord : 0));
    }
  });
  return votes;
}

/** How a word may speak for a language: as one that is frequent in it, or as the first of what asks for a key. */
interface Speaking {
  readonly language: string;
  readonly isVoter: boolean;
  readonly mayAsk: boolean;
}

/** The languages for which a word may speak: most words speak for none, or for their own alone. */
function languagesOf(word: string): readonly Speaking[] {
  byWord ??= languagesByWord();
  return byWord.get(word) ?? NONE;
}

const NONE: readonly Speaking[] = [];

let byWord: ReadonlyMap<string, readonly Speaking[]> | undefined;

/** From what was worked out ahead: to read the lexicons of all languages takes longer than to read a menu. */
function languagesByWord(): ReadonlyMap<string, readonly Speaking[]> {
  const found = new Map<string, readonly Speaking[]>();
  for (const { words, frequentIn, askingIn } of votes) {
    const speaking = readable
      .filter((language) => frequentIn.includes(language) || askingIn.includes(language))
      .map((language) => ({
        language,
        isVoter: frequentIn.includes(language),
        mayAsk: askingIn.includes(language),
      }));
    for (const word of words.split(' ')) found.set(word, speaking);
  }
  return found;
}

const asksForKey = (tokens: readonly Token[], index: number, grammar: Grammar) =>
  grammar.at('press', tokens, index) > 0 || grammar.at('pick', tokens, index) > 1;

/** A run of tokens in one language: `from` inclusive, `to` exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly language: string;
  readonly grammar: Grammar | undefined;
}

/**
 * The runs of one language, sentence by sentence. Where one sentence asks for keys in two languages ("For English, press 1;
 * para español, oprima 2") it is cut between the two requests, at the last place where the second language begins.
 */
export function runsOf(tokens: readonly Token[], declared: string): readonly Run[] {
  const runs: Run[] = [];
  const own = grammarFor(declared);
  const ownLanguage = own?.language;
  const add = (from: number, to: number) => {
    if (from >= to) return;
    const language = languageOf(tokens.slice(from, to), declared);
    runs.push({ from, to, language, grammar: language === declared ? own : grammarFor(language) });
  };
  let from = 0;
  let tally = newTally();
  for (let index = 0; index < tokens.length; index++) {
    const { word, kind } = tokens[index]!;
    count(tally, word, ownLanguage);
    if (kind !== 'stop' && index < tokens.length - 1) continue;
    if (!tally.asksInOther && !mayBeOther(tally)) runs.push({ from, to: index + 1, language: declared, grammar: own });
    else {
      for (const cut of changes(tokens, from, index + 1)) {
        add(from, cut);
        from = cut;
      }
      add(from, index + 1);
    }
    from = index + 1;
    tally = newTally();
  }
  return runs;
}

/** Where, within a sentence, a request for a key is followed by one in another language. */
function changes(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const cuts: number[] = [];
  let last: { grammar: Grammar; index: number } | undefined;
  for (let index = from; index < to; index++) {
    const asking = languagesOf(tokens[index]!.word)
      .filter(({ language, mayAsk }) => mayAsk && asksForKey(tokens, index, grammarFor(language)!))
      .map(({ language }) => grammarFor(language)!);
    const [grammar] = asking;
    if (!grammar) continue;
    if (last && !asking.includes(last.grammar)) cuts.push(beginning(tokens, last.index + 1, index, grammar));
    if (!last || !asking.includes(last.grammar)) last = { grammar, index };
    else last = { grammar: last.grammar, index };
  }
  return cuts;
}

function beginning(tokens: readonly Token[], from: number, to: number, grammar: Grammar): number {
  for (let index = from; index < to; index++) {
    if (grammar.at('introducers', tokens, index) > 0 && !isSpoken(tokens[index - 1]!)) return index;
  }
  for (let index = from + 1; index < to; index++) if (grammar.at('introducers', tokens, index) > 0) return index;
  return to;
}

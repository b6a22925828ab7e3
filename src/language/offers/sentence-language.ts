import { type Grammar, grammarFor, grammars } from './grammar.ts';
import { isSpoken, type Token, tokensOf, wordsOf } from './tokens.ts';

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

/** Whether no other language can have votes enough, whatever is asked for: so it is of nearly all sentences. */
function isSurely(declared: string, sentence: string): boolean {
  const own = grammarFor(declared);
  let ownVotes = 0;
  const most = new Map<Grammar, number>();
  for (const word of wordsOf(sentence)) {
    for (const grammar of languagesOf(word)) {
      if (grammar === own) ownVotes += grammar.voters.has(word) ? smallWord : 0;
      else most.set(grammar, (most.get(grammar) ?? 0) + (mayAskForKey(word, grammar) ? menuWord : smallWord));
    }
  }
  return [...most.values()].every((count) => count < enough || count < 2 * ownVotes);
}

function languageOf(tokens: readonly Token[], declared: string): string {
  const own = grammarFor(declared);
  const votes = votesOf(tokens.filter(isSpoken));
  const ownVotes = (own && votes.get(own)) ?? 0;
  let best = { language: declared, votes: Math.max(ownVotes, enough - 1) };
  for (const grammar of grammars) {
    const count = votes.get(grammar) ?? 0;
    if (grammar !== own && count > best.votes && count >= 2 * ownVotes) {
      best = { language: grammar.language, votes: count };
    }
  }
  return best.language;
}

function votesOf(words: readonly Token[]): ReadonlyMap<Grammar, number> {
  const votes = new Map<Grammar, number>();
  words.forEach(({ word }, index) => {
    for (const grammar of languagesOf(word)) {
      const weight = asksForKey(words, index, grammar) ? menuWord : grammar.voters.has(word) ? smallWord : 0;
      votes.set(grammar, (votes.get(grammar) ?? 0) + weight);
    }
  });
  return votes;
}

/** The languages for which a word may speak: most words speak for none, or for their own alone. */
function languagesOf(word: string): readonly Grammar[] {
  byWord ??= grammarsByWord();
  return byWord.get(word) ?? [];
}

let byWord: ReadonlyMap<string, readonly Grammar[]> | undefined;

function grammarsByWord(): ReadonlyMap<string, readonly Grammar[]> {
  const found = new Map<string, Grammar[]>();
  for (const grammar of grammars) {
    const asking = [...grammar.lexicon.press, ...grammar.lexicon.pick].map((phrase) => phrase.split(' ', 1)[0]!);
    for (const word of new Set([...grammar.voters, ...asking])) {
      const there = found.get(word);
      if (there) there.push(grammar);
      else found.set(word, [grammar]);
    }
  }
  return found;
}

const mayAskForKey = (word: string, grammar: Grammar) =>
  grammar.mayBegin('press', word) || grammar.mayBegin('pick', word);

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
  const add = (from: number, to: number) => {
    if (from >= to) return;
    const language = languageOf(tokens.slice(from, to), declared);
    runs.push({ from, to, language, grammar: grammarFor(language) });
  };
  let from = 0;
  tokens.forEach((token, index) => {
    if (token.kind !== 'stop' && index < tokens.length - 1) return;
    for (const cut of changes(tokens, from, index + 1)) {
      add(from, cut);
      from = cut;
    }
    add(from, index + 1);
    from = index + 1;
  });
  return runs;
}

/** Where, within a sentence, a request for a key is followed by one in another language. */
function changes(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const cuts: number[] = [];
  let last: { grammar: Grammar; index: number } | undefined;
  for (let index = from; index < to; index++) {
    const asking = languagesOf(tokens[index]!.word).filter((grammar) => asksForKey(tokens, index, grammar));
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

import type { Stretch } from '../offer.ts';
import { remembered } from '../remembered.ts';
import { eachFound, forLettersOf, isAscii } from './letters.ts';
import { sentencesOf } from './sentences.ts';
import { stem } from './stem.ts';
import type { Candidates } from './vocabulary.ts';

/** A word as phrases see it. The two halves of `don't` stand in the same place. */
export interface Token extends Stretch {
  /** Lower case, without accents, in one spelling; `.` where a sentence ends; `{}` for a value filled in at call time. */
  readonly value: string;
}

/** A text as phrases see it: its words, each with its stem. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** The stem of the token at an index. Worked out when it is first asked for. */
  readonly stemAt: (index: number) => string;
  /** Which phrases of ours it may have, once somebody has asked: see `candidatesIn`. */
  candidates: Candidates | undefined;
}

/** A text, read once for all lists of its language, whatever its region. */
export const readingOf = (text: string, language: string): Reading => readingIn(text, language.slice(0, 2));

const readingIn = remembered(read);

function read(text: string, language: string): Reading {
  const tokens = cut(text, language);
  const stemmed: string[] = [];
  return {
    tokens,
    stemAt: (index) => {
      stemmed[index] ??= stem(tokens[index]!.value, language);
      return stemmed[index];
    },
    candidates: undefined,
  };
}

/** The words of a text for comparing with phrases: hyphens separate, short forms are written out (`we're` is `we`, `are`). */
export const tokensOf = (text: string, language: string): readonly Token[] => readingOf(text, language).tokens;

/** Tags and `{values}` are stepped over in one go. No part can match in two ways, so that the search is linear. */
const pieceOf = forLettersOf(
  (letters, figures) => `</?[${letters}][^<>]*>|\\{[^{}]*\\}|[${letters}${figures}]+(?:['’‘ʼ][${letters}]+)*`,
  'g',
);

function cut(text: string, language: string): readonly Token[] {
  const tokens: Token[] = [];
  const sentences = sentencesOf(text);
  let next = 0;
  const endBefore = (start: number): void => {
    for (; next < sentences.length && sentences[next]!.end <= start; next++) {
      const { end } = sentences[next]!;
      tokens.push({ value: '.', start: end, end });
    }
  };
  eachFound(pieceOf(text), text, (piece, start) => {
    if (piece.startsWith('<')) return;
    endBefore(start);
    const end = start + piece.length;
    const values = piece.startsWith('{') ? FILLED_IN : comparedAs(piece, language);
    for (let i = 0; i < values.length; i++) tokens.push({ value: values[i]!, start, end });
  });
  endBefore(Infinity);
  return tokens;
}

const FILLED_IN: readonly string[] = ['{}'];

const english = new Map<string, readonly string[]>();
const others = new Map<string, readonly string[]>();

/** Of so many words it is remembered how they are compared, unless they are very long. */
const MOST_WORDS = 20_000;
const LONGEST = 40;

function comparedAs(word: string, language: string): readonly string[] {
  const known = language.startsWith('en') ? english : others;
  const there = known.get(word);
  if (there !== undefined) return there;
  const values = spellings(word, language);
  if (known.size >= MOST_WORDS) known.clear();
  if (word.length <= LONGEST) known.set(word, values);
  return values;
}

const PLAIN = /^[a-z0-9]+$/;

/** Whether a word is written as it is compared, as most are. */
export const isPlain = (word: string, language: string): boolean =>
  PLAIN.test(word) && (word.length < 6 || isSpeltPlainly(word, language));

/** The one spelling, in one word or two, by which a written word is compared. */
export function spellings(word: string, language: string): readonly string[] {
  let plain = word.toLowerCase();
  if (!isAscii(plain)) plain = plain.replace(/[’‘ʼ]/gu, "'").normalize('NFD').replace(/\p{M}/gu, '');
  if (!language.startsWith('en')) return plain.includes("'") ? plain.split("'") : [plain];
  return plain.includes("'") || plain === 'cannot' ? writtenOut(plain) : [oneSpelling(plain)];
}

const ENDINGS: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', m: 'am', d: 'would' };
const BEFORE_IS = new Set([
  'it',
  'that',
  'what',
  'here',
  'there',
  'where',
  'who',
  'how',
  'he',
  'she',
  'everything',
  'something',
]);
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
};

function writtenOut(word: string): readonly string[] {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const at = word.lastIndexOf("'");
  const [head, tail] = [word.slice(0, at), word.slice(at + 1)];
  const ending = Object.hasOwn(ENDINGS, tail) ? ENDINGS[tail] : undefined;
  if (ending !== undefined) return [head, ending];
  return tail === 's' && BEFORE_IS.has(head) ? [head, 'is'] : [word];
}

/** What British and American words have that are spelt in two ways, and one that is two words. */
const SPELT_OTHERWISE = /\wiz[eia]|\w{3}our|\b(?:enq|cent|progr|licence|cannot)/;

/** Whether no word of a text of letters is spelt otherwise than it is compared: false wherever that may be. */
export const isSpeltPlainly = (text: string, language: string): boolean =>
  !language.startsWith('en') || !SPELT_OTHERWISE.test(text);

/** British and American spellings of what phone lines say, in one of them. */
function oneSpelling(word: string): string {
  if (word.length < 6 || !SPELT_OTHERWISE.test(word)) return word;
  const known = AMERICAN[word];
  if (known !== undefined) return known;
  let said = word.startsWith('enquir') ? `inquir${word.slice(6)}` : word;
  if (said.includes('iz')) said = said.replace(/(?<=\w{3})iz(?=(?:e|ed|es|er|ers|ing|ation|ations)$)/u, 'is');
  const at = said.lastIndexOf('our');
  return at > 2 && AFTER_OUR.includes(said.slice(at + 3)) ? `${said.slice(0, at)}or${said.slice(at + 3)}` : said;
}

/** "Colours", "neighbourhood". */
const AFTER_OUR = ['', 's', 'ed', 'ing', 'ite', 'able', 'hood', 'hoods', 'al'];

const AMERICAN: Readonly<Record<string, string>> = {
  center: 'centre',
  centers: 'centres',
  programme: 'program',
  programmes: 'programs',
  licence: 'license',
  licences: 'licenses',
};

import { remembered } from '../remembered.ts';
import { isLatin } from '../words/letters.ts';
import { sentencesOf } from '../words/sentences.ts';
import { sayAddresses } from './addresses.ts';
import { mayBeShort, sayEnglish } from './english.ts';
import { type Cardinal, cardinalsOf, digitByDigit, numberWords } from './numbers.ts';
import { COMMA_PAUSE, paceOf, SENTENCE_PAUSE, type Speaking } from './pace.ts';
import { looksLikeSsml, readSsml } from './ssml.ts';
import { type Symbols, symbolsOf } from './symbols.ts';

/** A value filled in at call time: `{name}`, `{name|there}`. */
const VALUE = /(\{[^{}]{0,80}\})/u;

/**
 * What a voice says for a text, with numbers, money, times, dates, addresses and signs written out. English fully; German,
 * Spanish, French, Italian, Dutch and Portuguese numbers and signs; any other language as it stands. `{values}` stay.
 */
export function spokenForm(text: string, language: string): string {
  if (isSaidAsWritten(text, language)) return text;
  const cardinal = cardinalsOf(language);
  const symbols = symbolsOf(language);
  if (cardinal === undefined || symbols === undefined) return text;
  if (!text.includes('{')) return sayPart(text, language, cardinal, symbols);
  return text
    .split(VALUE)
    .map((part, i) => (i % 2 === 1 ? part : sayPart(part, language, cardinal, symbols)))
    .join('');
}

/** Whether nothing in a text is spoken otherwise than it is written, as in most sentences that name no key. */
function isSaidAsWritten(text: string, language: string): boolean {
  return !MAY_BE_SAID.test(text) && !(isEnglish(language) && mayBeShort(text));
}

/** Figures, signs and addresses. */
const MAY_BE_SAID = /[\d£$€₹&%@+#*[/\\|_]|[Ww]{3}|\w\.\w/;

const isEnglish = (language: string): boolean => language.startsWith('en') || /^en/i.test(language);

function sayPart(text: string, language: string, cardinal: Cardinal, symbols: Symbols): string {
  const english = isEnglish(language);
  const hasSigns = SIGNS.test(text);
  const addressed = hasSigns ? sayAddresses(text, cardinal, symbols) : text;
  const words = english ? sayEnglish(addressed, language, cardinal) : sayMoney(addressed, cardinal, symbols);
  const said = words.search(FIGURES) === -1 ? words : sayNumbers(words, english, cardinal, symbols);
  return hasSigns ? saySigns(said, symbols) : said;
}

const FIGURES = /\d/g;

/** Signs that have names, and all that addresses have. */
const SIGNS = /[&%@+#*[/\\|_]|[Ww]{3}|\w\.\w/;

function sayNumbers(words: string, english: boolean, cardinal: Cardinal, symbols: Symbols): string {
  return (/\d[., ]\d/.test(words) ? sayLongNumbers(words, english, cardinal, symbols) : words).replace(
    isLatin(words)
      ? /([A-Za-zªµºÀ-ÖØ-öø-\u02af])?(\d+)(?=([A-Za-zªµºÀ-ÖØ-öø-\u02af])?)/g
      : /(\p{L})?(\d+)(?=(\p{L})?)/gu,
    (_, before: string | undefined, digits: string, after: string | undefined) => {
      return `${before === undefined ? '' : `${before} `}${numberWords(digits, cardinal)}${after === undefined ? '' : ' '}`;
    },
  );
}

/** Thousands that are parted, and decimals. */
function sayLongNumbers(words: string, english: boolean, cardinal: Cardinal, symbols: Symbols): string {
  const thousands = english ? /(?<!\d)\d{1,3}(?:,\d{2,3}){1,5}(?!\d)/gu : /(?<!\d)\d{1,3}(?:[. ]\d{3}){1,5}(?!\d)/gu;
  const decimals = english ? /(?<!\d)(\d{1,15})\.(\d{1,6})(?!\d)/gu : /(?<!\d)(\d{1,15}),(\d{1,6})(?!\d)/gu;
  return words
    .replace(thousands, (digits) => numberWords(`${digits} `, cardinal))
    .replace(
      decimals,
      (_, whole: string, part: string) => `${cardinal(whole)} ${symbols.point} ${digitByDigit(part, cardinal)}`,
    );
}

function sayMoney(text: string, cardinal: Cardinal, symbols: Symbols): string {
  const say = (whole: string, part: string | undefined, sign: string): string => {
    const [one, many] = symbols.money[sign] ?? ['', ''];
    const amount = numberWords(`${whole} `, cardinal);
    const rest = part === undefined || part === '00' ? '' : ` ${cardinal(String(Number(part)))}`;
    return `${amount} ${whole === '1' ? one : many}${rest}`;
  };
  return text
    .replace(/([£$€])\s?(\d{1,3}(?:\.\d{3}){1,5}|\d{1,15})(?:,(\d{2}))?(?!\d)/gu, (_, sign, whole, part) =>
      say(whole, part, sign),
    )
    .replace(/(?<!\d)(\d{1,3}(?:\.\d{3}){1,5}|\d{1,15})(?:,(\d{2}))?\s?([£$€])/gu, (_, whole, part, sign) =>
      say(whole, part, sign),
    );
}

function saySigns(text: string, symbols: Symbols): string {
  const signs: readonly (readonly [RegExp, string])[] = [
    [/&/gu, symbols.and],
    [/%/gu, symbols.percent],
    [/@/gu, symbols.at],
    [/\+/gu, symbols.plus],
    [/#/gu, symbols.hash],
    [/\*/gu, symbols.star],
    [/[/\\|_]/gu, ' '],
  ];
  let said = text;
  for (const [sign, word] of signs) if (sign.test(said)) said = said.replace(sign, ` ${word} `);
  return said === text
    ? said
    : said
        .replace(/ {2,}/gu, ' ')
        .replace(/ (?=[.,;:!?])/gu, '')
        .trim();
}

export interface Timing {
  readonly language: string;
  /** Whether the text is SSML; without it, whether it looks like SSML decides. */
  readonly ssml?: boolean | undefined;
  /** How it is spoken, where that is not as usual. */
  readonly speech?: Speaking | undefined;
}

/** What the length of a text comes from. */
export interface Makeup {
  /** As spoken, each counted as many times as its passage is slower than the voice. */
  readonly characters: number;
  /** Ends of sentences before the last. */
  readonly sentences: number;
  readonly commas: number;
  /** Seconds that the text itself asks for. */
  readonly pauses: number;
}

/**
 * How long a text takes to hear, in seconds: an estimate from its characters as spoken, its pauses between sentences and at
 * commas, and the breaks that SSML asks for. Never negative; 0 for nothing. Texts that are heard one after another are joined with single spaces first.
 */
export function secondsOf(text: string, timing: Timing): number {
  const { sentencePause = SENTENCE_PAUSE, commaPause = COMMA_PAUSE } = timing.speech ?? {};
  const { characters, sentences, commas, pauses } = makeupOf(text, timing);
  const { charactersPerSecond } = paceOf(timing.language, timing.speech);
  return characters / charactersPerSecond + sentencePause * sentences + commaPause * commas + pauses;
}

/** What of a text takes time. */
export function makeupOf(text: string, { language, ssml = looksLikeSsml(text) }: Timing): Makeup {
  if (!ssml) return plainMakeup(text, language);
  const { passages, pauses } = readSsml(text);
  const heard = oneLine(passages.map((passage) => passage.text).join(''));
  const characters = passages.reduce(
    (sum, passage) => sum + charactersOf(oneLine(passage.text), language) / passage.rate,
    0,
  );
  return { characters, ...restsIn(heard), pauses };
}

/** Of a text without SSML: many stand in several steps, and in a file that is looked at again nearly all are as they were. */
const plainMakeup = remembered((text, language): Makeup => {
  const line = oneLine(text);
  const { sentences, commas } = restsIn(line);
  return { characters: charactersOf(line, language), sentences, commas, pauses: 0 };
});

/** Where a voice rests in one line of words. Where nothing comes after the end of a sentence, it is the last. */
function restsIn(line: string): Pick<Makeup, 'sentences' | 'commas'> {
  const sentences = /[.!?…。！？]./.test(line) ? Math.max(0, sentencesOf(line).length - 1) : 0;
  return { sentences, commas: line.match(/[,،、，](?!\d)/g)?.length ?? 0 };
}

const oneLine = (text: string): string => (/^\s|\s\s|[^\S ]|\s$/.test(text) ? text.replace(/\s+/gu, ' ').trim() : text);

/** Of one line. In a language that we cannot count in, a figure is taken to be a word of six letters. */
function charactersOf(line: string, language: string): number {
  const form = spokenForm(line, language);
  const filled = form.includes('{') ? form.replace(/\{(?:[^{}|]{0,80}\|)?([^{}|]{0,80})\}/gu, '$1') : form;
  const spoken = filled === line ? line : oneLine(filled);
  const figures = spoken.match(FIGURES)?.length ?? 0;
  return lettersIn(spoken) + 5 * figures;
}

/** A letter that JavaScript holds in two halves counts once. */
function lettersIn(text: string): number {
  return isLatin(text) || !/[\ud800-\udbff]/.test(text) ? text.length : Array.from(text).length;
}

import { heardPrompts } from '../../src/analysis/phrases-heard.ts';
import { whenNeeded } from '../../src/language/when-needed.ts';
import { forCapitalsOf, hasAnyOf } from '../../src/language/words/letters.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Write words as a voice should say them',
  category: 'wording',
  severity: 'warning',
  evidence: 'logic',
  alone: true,
  fix: 'safe',
  reads: ['en'],

  *check({ flow }) {
    const heard = heardPrompts(flow);
    const patterns = patternsFor(heard.map(({ words }) => words).join('\n'));
    if (patterns.length === 0) return;
    for (const { prompt, words, sentences } of heard) {
      for (const { start, end, language } of sentences) {
        if (!/^en\b/i.test(language)) continue;
        for (const { at, written, kind, said } of unspeakableIn(withoutValues(words.slice(start, end)), patterns)) {
          const from = start + at;
          const to = from + written.length;
          const edits = said === undefined ? [] : [prompt.text.replace(from, to, said)];
          yield {
            at: prompt.text.span(from, to),
            message: MESSAGES[kind](written.replaceAll(/\s+/g, ' ')),
            why: WHYS[kind],
            suggestion: said === undefined ? SUGGESTIONS[kind] : `Write "${said}".`,
            // A recording goes on saying what it says, so its script is not ours to change unasked.
            fixes: [fixOf(prompt.audio ? 'suggestion' : 'safe', 'words', `Write "${said}"`, edits)],
          };
        }
      }
    }
  },
});

type Kind = 'sign' | 'short' | 'address' | 'capitals';

const MESSAGES: Readonly<Record<Kind, (written: string) => string>> = {
  sign: (written) => `"${written}" is a sign, and voices differ in how they read it.`,
  short: (written) => `"${written}" is short for something, and is written to be read, not heard.`,
  address: (written) => `"${written}" is an address that is hard to write down as it is heard.`,
  capitals: (written) => `"${written}" is in capitals, which a voice may spell out or shout.`,
};

const WHYS: Readonly<Record<Kind, string>> = {
  sign: 'Callers hear a name of the sign, or nothing, where a word was meant.',
  short: 'Callers hear letters where a word was meant.',
  address: 'Callers hear signs and letters go by faster than they can be written down.',
  capitals: 'Callers hear single letters, or a voice that sounds cross with them.',
};

const SUGGESTIONS: Readonly<Record<Kind, string>> = {
  sign: 'Write the word that is meant.',
  short: 'Write the words in full.',
  address: 'Give a short name that can be heard, such as "example dot org", or offer to send the address.',
  capitals: 'Write the words in small letters.',
};

interface Unspeakable {
  readonly at: number;
  readonly written: string;
  readonly kind: Kind;
  /** What to write instead, where there is only one reading. */
  readonly said?: string | undefined;
}

/** White space for tags, and for what is only filled in while the call runs. */
const withoutValues = (words: string) =>
  hasAnyOf('<{', words) ? words.replaceAll(/<[^<>]*>|\{[^{}]*\}/g, (unheard) => ' '.repeat(unheard.length)) : words;

/** Those of which a text may have any. All that is heard is asked at once, since most flows have the marks of few. */
function patternsFor(text: string): typeof PATTERNS {
  const lower = text.toLowerCase();
  // A blank may come of what stood for a value.
  return PATTERNS.filter(([mark]) => (typeof mark === 'string' ? lower.includes(mark.trim()) : mark.test(text)));
}

function unspeakableIn(sentence: string, patterns: typeof PATTERNS): Unspeakable[] {
  const found: Unspeakable[] = [];
  const lower = sentence.toLowerCase();
  for (const each of patterns) {
    const mark = each[0];
    const isThere = typeof mark === 'string' ? lower.includes(mark) : mark.test(sentence);
    if (!isThere || (typeof mark === 'string' && GLANCES[mark]?.(sentence, lower) === false)) continue;
    const [, pattern, kind, said] = each;
    for (const { 0: written, index } of sentence.matchAll(pattern(sentence))) {
      const isInside = found.some(({ at, written: other }) => index < at + other.length && at < index + written.length);
      if (!isInside) found.push({ at: index, written, kind, said });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Marks that are no words. */
const CAPITALS = /[A-ZÀ-Þ]{2}|[^\0-ÿ]/;
const SIGNS = /[~=^]|[^\0-\x7f]/;

/** A second glance at what stands in many a word, for a look with the letters of all alphabets takes a thousand times as long. */
const GLANCES: Readonly<Record<string, (sentence: string, lower: string) => boolean>> = {
  rd: (sentence) => sentence.includes(' Rd'),
  ave: (sentence) => sentence.includes(' Ave'),
  rm: (sentence) => sentence.includes('Rm'),
  // Not as in "telephone", "say no.", "except", "fetch" and "square".
  tel: (_, lower) => lower.includes('tel ') || lower.includes('tel.') || lower.includes('tel:'),
  'no.': (_, lower) => /no\. ?\d/.test(lower),
  exc: (_, lower) => lower.includes('exc.') || lower.includes('excl.'),
  etc: (_, lower) => lower.includes('etc ') || lower.includes('etc.') || lower.includes('etc,'),
  sq: (_, lower) => lower.includes('sq ') || lower.includes('sq.'),
  mon: mayBeShortDay,
  tue: mayBeShortDay,
  wed: mayBeShortDay,
  thu: mayBeShortDay,
  fri: mayBeShortDay,
  sat: mayBeShortDay,
  sun: mayBeShortDay,
};

/** A day that may not be written in full (`Mon`, `Thurs`), or has a dash after it. */
function mayBeShortDay(_: string, lower: string): boolean {
  return hasAnyOf('-–', lower) || /(?:mon|tue|wed|thu|fri|sat|sun)(?![a-qt-z])/.test(lower);
}

/**
 * What a sentence must have, in small letters, before a closer look is worth the time, and the look. What is found first counts
 * where two share a place. Every repetition is bounded.
 */
const PATTERNS: readonly (readonly [string | RegExp, (sentence: string) => RegExp, Kind, string?])[] = [
  ['http', () => /\bhttps?:\/\/[^\s<>"{}]{1,200}[^\s<>"{}.,;:!?)]/giu, 'address'],
  ['@', () => /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu, 'address'],
  ['www.', () => /\bwww\.[^\s<>"{}]{1,200}[^\s<>"{}.,;:!?)]/giu, 'address'],
  ['/', () => /(?<![\w.@-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\/[^\s<>"{}]{0,200}[^\s<>"{}.,;:!?)]/gu, 'address'],
  ['h t t p', () => /\bh t t p(?: s)? colon\b[^.,;!?<>{}]{0,200}[^\s.,;!?<>{}]/giu, 'address'],
  [' dot', () => /\b(?:w w w|double-u double-u double-u) dot\b[^.,;!?<>{}]{0,200}[^\s.,;!?<>{}]/giu, 'address'],
  [' slash ', () => /\b\w{1,40} dot \w{1,20}(?: dot \w{1,20})? slash \w{1,40}(?: slash \w{1,40}){0,4}/giu, 'address'],
  ['24', () => /\b24 ?\/ ?7\b/gu, 'short', 'day and night'],
  ['e.g.', () => /\be\.g\.(?=[\s,])/giu, 'short', 'for example'],
  ['i.e.', () => /\bi\.e\.(?=[\s,])/giu, 'short', 'that is'],
  ['etc', () => /\betc\.?(?![\p{L}\p{N}])(?=,? \p{Ll})/gu, 'short', 'and so on'],
  ['and/or', () => /\band\/or\b/giu, 'sign', 'or'],
  ['&/or', () => /&\/or\b/giu, 'sign', 'or'],
  // "A & E" and "M&S" are said by their letters; a name may have its sign.
  ['&', () => /(?<=\p{Ll} )&(?= \p{Ll})/gu, 'sign', 'and'],
  // "Mon-Fri 9-5 & Sat": nothing that has a name stands after a figure.
  ['&', () => /(?<=\d(?: ?[ap]m)? )&(?= )/giu, 'sign', 'and'],
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map(
    (day) =>
      [
        day,
        whenNeeded(
          () => new RegExp(`\\b${day}(?:\\.|s|rs|urs)? ?[-–] ?(?:tue|wed|thu|fri|sat|sun)(?:s|rs|urs)?\\b\\.?`, 'giu'),
        ),
        'short',
      ] as const,
  ),
  ['w/', () => /(?<![\p{L}\p{N}.])w\/(?:o\b)?(?=[ \p{L}])/giu, 'short'],
  ['nr.', () => /(?<![\p{L}\p{N}])nr\.(?= |$)/giu, 'short', 'near'],
  ['rd', () => /(?<=\p{Lu}[\p{L}'’]{1,30} )Rd\b\.?(?=[\s,]|$)/gu, 'short', 'Road'],
  ['ave', () => /(?<=\p{Lu}[\p{L}'’]{1,30} )Ave\b\.?(?=[\s,]|$)/gu, 'short', 'Avenue'],
  ['blvd', () => /\bBlvd\b\.?/gu, 'short', 'Boulevard'],
  ['ext.', () => /\bext\.(?= ?\d)/giu, 'short', 'extension'],
  ['incl.', () => /\bincl\.(?=[\s,]|$)/giu, 'short', 'including'],
  ['approx', () => /\bapprox\b\.?(?= )/giu, 'short', 'about'],
  ['appt', () => /\bappts?\b\.?/giu, 'short'],
  ['dept', () => /\bdepts?\b\.?/giu, 'short'],
  ['hrs', () => /(?<=\d ?)hrs\b\.?/giu, 'short'],
  ['mins', () => /(?<=\d ?)mins\b\.?/giu, 'short'],
  ['@', () => /(?<= )@(?= ?[£$€\d])/giu, 'sign', 'at'],
  // "$25/hr", "£5 / day": what stands between the two is "a", or "an".
  [
    '/',
    () =>
      /(?<=\d ?)\/ ?(?:hr|hour|day|wk|week|mth|mo|month|yr|year|night|min|kg|lb|km|mile|person|pp|head|visit|call|each)\b\.?/giu,
    'short',
  ],
  ['+', () => /(?<=[\p{L}\d] )\+(?= \p{L})/gu, 'sign', 'plus'],
  ['re:', () => /(?<![\p{L}\p{N}])re: ?(?=\p{L})/giu, 'short', 'about '],
  ['a/c', () => /(?<![\p{L}\p{N}])a\/cs?(?![\p{L}\p{N}])/giu, 'short'],
  ['c/o', () => /(?<![\p{L}\p{N}])c\/o(?![\p{L}\p{N}])/giu, 'short', 'care of'],
  ['n/a', () => /(?<![\p{L}\p{N}])n\/a(?![\p{L}\p{N}])/giu, 'short'],
  ['/', () => /(?<=\p{Ll}{2,20})\/(?=\p{Ll}{3,20}(?![\p{L}/]))/gu, 'sign'],
  ['(s)', () => /\p{L}{2,20}\(s\)/giu, 'sign'],
  ['#', () => /(?<![\p{L}\p{N}#])#(?=\d)/gu, 'sign', 'number '],
  ['rm', () => /(?<![\p{L}\p{N}])Rm\.? ?(?=\d)/gu, 'short', 'Room '],
  ['fl', () => /(?<=\d(?:st|nd|rd|th) )fl\.?(?![\p{L}])/giu, 'short', 'floor'],
  ['bldg', () => /\bbldg\b\.?/giu, 'short', 'building'],
  ['cnr', () => /\bcnr\b\.?/giu, 'short', 'corner'],
  ['hwy', () => /\bhwy\b\.?/giu, 'short', 'highway'],
  ['govt', () => /\bgovt\b\.?/giu, 'short', 'government'],
  ['acct', () => /\baccts?\b\.?/giu, 'short'],
  ['mgmt', () => /\bmgmt\b\.?/giu, 'short', 'management'],
  ['mgr', () => /\bmgr\b\.?/giu, 'short', 'manager'],
  ['attn', () => /\battn\b\.?:?/giu, 'short'],
  ['qty', () => /\bqty\b\.?/giu, 'short', 'quantity'],
  ['pls', () => /\bpls\b/giu, 'short', 'please'],
  ['asap', () => /\ba\.?s\.?a\.?p\b\.?/giu, 'short', 'as soon as you can'],
  ['tel', () => /(?<![\p{L}\p{N}])tel\.?:? (?=[+(\d])/giu, 'short', 'telephone '],
  ['no.', () => /(?<![\p{L}\p{N}])no\. ?(?=\d)/giu, 'short', 'number '],
  ['exc', () => /(?<![\p{L}\p{N}])excl?\.(?=[\s,]|$)/giu, 'short', 'except'],
  ['vs', () => /(?<![\p{L}\p{N}])vs\.?(?= )/giu, 'short', 'against'],
  ['p/w', () => /(?<![\p{L}\p{N}])p\/(?:w|m|a)(?![\p{L}\p{N}])/giu, 'short'],
  ['p.a', () => /(?<![\p{L}\p{N}])p\.a\.?(?![\p{L}\p{N}])/giu, 'short', 'a year'],
  ['max', () => /(?<![\p{L}\p{N}])max\.(?= )/giu, 'short', 'at most'],
  ['yrs', () => /(?<=\d ?)yrs\b\.?/giu, 'short', 'years'],
  ['wks', () => /(?<=\d ?)wks\b\.?/giu, 'short', 'weeks'],
  ['sq', () => /(?<![\p{L}\p{N}])sq\.? (?=(?:ft|m|feet|foot|metres?|meters?|yards?)\b)/giu, 'short', 'square '],
  ['secs', () => /(?<=\d ?)secs\b\.?/giu, 'short', 'seconds'],
  ...['mon', 'tues?', 'wed', 'thu(?:rs?)?', 'fri', 'sat', 'sun'].map(
    (day) =>
      [
        day.slice(0, 3),
        whenNeeded(
          () =>
            new RegExp(
              `(?<![\\p{L}\\p{N}])${day.charAt(0).toUpperCase()}${day.slice(1)}\\b\\.?(?=,? (?:\\d|(?:to|and|until|through|&) (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)))`,
              'gu',
            ),
        ),
        'short',
      ] as const,
  ),
  ['@', () => /(?<![\p{L}\p{N}])@[a-z]\w{1,30}/giu, 'address'],
  [SIGNS, () => /[→•~=^←⇒©®™✓✔☎📞]|\p{Extended_Pictographic}/gu, 'sign'],
  [
    CAPITALS,
    forCapitalsOf(
      (capitals, letters, figures) =>
        `(?<![${letters}${figures}'’])(?=(?:[${capitals}]{2,20} ){0,5}[${capitals}]{4,20})[${capitals}]{2,20}(?: [${capitals}]{2,20}){2,5}(?![${letters}${figures}'’])`,
      'g',
    ),
    'capitals',
  ],
  // Two words may be two names that are said by their letters, unless both have vowels to be read by.
  [
    CAPITALS,
    forCapitalsOf(
      (_, letters, figures) =>
        `(?<![${letters}${figures}'’])(?=[^AEIOU]{0,4}[AEIOU])[A-Z]{4,20} (?=[^AEIOU]{0,4}[AEIOU])[A-Z]{4,20}(?![${letters}${figures}'’])`,
      'g',
    ),
    'capitals',
  ],
];

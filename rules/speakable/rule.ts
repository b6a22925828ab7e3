import { heardPrompts } from '../../src/analysis/phrases-heard.ts';
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
    for (const { prompt, words, sentences } of heardPrompts(flow)) {
      for (const { start, end, language } of sentences) {
        if (!/^en\b/i.test(language)) continue;
        for (const { at, written, kind, said } of unspeakableIn(withoutValues(words.slice(start, end)))) {
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
  words.replaceAll(/<[^<>]*>|\{[^{}]*\}/g, (unheard) => ' '.repeat(unheard.length));

function unspeakableIn(sentence: string): Unspeakable[] {
  const found: Unspeakable[] = [];
  const lower = sentence.toLowerCase();
  for (const [mark, pattern, kind, said] of PATTERNS) {
    if (mark === CAPITALS ? !/[A-ZÀ-Þ]{2}|[^\0-ÿ]/.test(sentence) : !lower.includes(mark)) continue;
    for (const { 0: written, index } of sentence.matchAll(pattern)) {
      const isInside = found.some(({ at, written: other }) => index < at + other.length && at < index + written.length);
      if (!isInside) found.push({ at: index, written, kind, said });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

const CAPITALS = 'two capitals';

/**
 * What a sentence must have in small letters before a closer look is worth the time, and the look. What is found first counts
 * where two share a place. Every repetition is bounded.
 */
const PATTERNS: readonly (readonly [string, RegExp, Kind, string?])[] = [
  ['http', /\bhttps?:\/\/[^\s<>"{}]{1,200}[^\s<>"{}.,;:!?)]/giu, 'address'],
  ['@', /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu, 'address'],
  ['www.', /\bwww\.[^\s<>"{}]{1,200}[^\s<>"{}.,;:!?)]/giu, 'address'],
  ['/', /(?<![\w.@-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}\/[^\s<>"{}]{0,200}[^\s<>"{}.,;:!?)]/gu, 'address'],
  ['h t t p', /\bh t t p(?: s)? colon\b[^.,;!?<>{}]{0,200}[^\s.,;!?<>{}]/giu, 'address'],
  [' dot', /\b(?:w w w|double-u double-u double-u) dot\b[^.,;!?<>{}]{0,200}[^\s.,;!?<>{}]/giu, 'address'],
  [' slash ', /\b\w{1,40} dot \w{1,20}(?: dot \w{1,20})? slash \w{1,40}(?: slash \w{1,40}){0,4}/giu, 'address'],
  ['24', /\b24 ?\/ ?7\b/gu, 'short', 'day and night'],
  ['e.g.', /\be\.g\.(?=[\s,])/giu, 'short', 'for example'],
  ['i.e.', /\bi\.e\.(?=[\s,])/giu, 'short', 'that is'],
  ['etc', /\betc\.?(?![\p{L}\p{N}])(?=,? \p{Ll})/gu, 'short', 'and so on'],
  ['and/or', /\band\/or\b/giu, 'sign', 'or'],
  // "A & E" and "M&S" are said by their letters; a name may have its sign.
  ['&', /(?<=\p{Ll} )&(?= \p{Ll})/gu, 'sign', 'and'],
  // "Mon-Fri 9-5 & Sat": nothing that has a name stands after a figure.
  ['&', /(?<=\d(?: ?[ap]m)? )&(?= )/giu, 'sign', 'and'],
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat'].map(
    (day) =>
      [
        day,
        new RegExp(`\\b${day}(?:\\.|s|rs|urs)? ?[-–] ?(?:tue|wed|thu|fri|sat|sun)(?:s|rs|urs)?\\b\\.?`, 'giu'),
        'short',
      ] as const,
  ),
  ['w/', /(?<![\p{L}\p{N}.])w\/(?:o\b)?(?=[ \p{L}])/giu, 'short'],
  ['nr.', /(?<![\p{L}\p{N}])nr\.(?= |$)/giu, 'short', 'near'],
  ['rd', /(?<=\p{Lu}[\p{L}'’]{1,30} )Rd\b\.?(?=[\s,]|$)/gu, 'short', 'Road'],
  ['ave', /(?<=\p{Lu}[\p{L}'’]{1,30} )Ave\b\.?(?=[\s,]|$)/gu, 'short', 'Avenue'],
  ['blvd', /\bBlvd\b\.?/gu, 'short', 'Boulevard'],
  ['ext', /\bext\.(?= ?\d)/giu, 'short', 'extension'],
  ['incl.', /\bincl\.(?=[\s,]|$)/giu, 'short', 'including'],
  ['approx', /\bapprox\b\.?(?= )/giu, 'short', 'about'],
  ['appt', /\bappts?\b\.?/giu, 'short'],
  ['dept', /\bdepts?\b\.?/giu, 'short'],
  ['hrs', /(?<=\d ?)hrs\b\.?/giu, 'short'],
  ['mins', /(?<=\d ?)mins\b\.?/giu, 'short'],
  ['@', /(?<= )@(?= ?[£$€\d])/giu, 'sign', 'at'],
  ['', /[→•~=^←⇒©®™]/gu, 'sign'],
  [
    CAPITALS,
    /(?<![\p{L}\p{N}'’])(?=(?:\p{Lu}{2,20} ){0,5}\p{Lu}{4,20})\p{Lu}{2,20}(?: \p{Lu}{2,20}){2,5}(?![\p{L}\p{N}'’])/gu,
    'capitals',
  ],
];

import { whenNeeded } from '../language/when-needed.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Prompt } from '../model/prompt.ts';
import { perFlow } from './per-flow.ts';
import { heardPrompts } from './phrases-heard.ts';

/** An amount or an hour that callers are told. */
export interface Stated {
  readonly kind: 'money' | 'hour';
  /** What it comes to: pence and the like as parts of one, hours from 0 to 12 without saying which half of the day. */
  readonly amount: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

/** A sentence that states something, with what it states. */
export interface Statement {
  readonly prompt: Prompt;
  /** The step in which it is heard. */
  readonly node: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly stated: readonly Stated[];
}

/** The English sentences of a flow that state a sum of money; or an hour, which is told of facts alone whether it is right. */
export const statementsOf = perFlow((flow: CallFlow): readonly Statement[] => {
  const statements: Statement[] = [];
  for (const { prompt, nodes, sentences } of heardPrompts(flow)) {
    for (const { start, end, language, words: sentence } of sentences) {
      if (!/^en\b/i.test(language)) continue;
      const stated = flow.facts.size > 0 ? statedIn(sentence) : sumsIn(inSmallLetters(sentence));
      if (stated.length > 0) statements.push({ prompt, node: nodes[0]!.id, words: sentence, start, end, stated });
    }
  }
  return statements;
});

/** The sums and hours in a few words, as a prompt or a fact writes them. */
export function statedIn(words: string): Stated[] {
  const said = inSmallLetters(words);
  return [...sumsIn(said), ...hoursIn(said)].sort((a, b) => a.start - b.start);
}

function inSmallLetters(words: string): string {
  const lower = words.toLowerCase();
  // A letter that takes more room in lower case would shift the places.
  return lower.length === words.length ? lower : words;
}

function sumsIn(said: string): Stated[] {
  const found: Stated[] = [];
  for (const match of MAY_BE_MONEY.test(said) ? said.matchAll(sums()) : []) {
    const { sign, before, after, unit = '' } = match.groups!;
    const amount = numberOf((before ?? after)!);
    const written = sign ?? unit;
    const isPart = /^(?:p|pence|penny|cents?)$/.test(written);
    if (amount === undefined) continue;
    const start = match.index;
    found.push({
      kind: 'money',
      amount: isPart ? amount / 100 : amount,
      unit: UNITS[written] ?? written,
      start,
      end: start + match[0].length,
    });
  }
  return found;
}

function hoursIn(said: string): Stated[] {
  const found: Stated[] = [];
  for (const match of MAY_BE_AN_HOUR.test(said) ? said.matchAll(hours()) : []) {
    const { hour = '', minute } = match.groups!;
    const at = numberOf(hour);
    if (at === undefined || at > 24) continue;
    const amount = (at % 12) + (minute ? Number(minute) / 60 : 0);
    const end = match.index + match[0].length;
    found.push({ kind: 'hour', amount, unit: 'hour', start: end - match.groups!.at!.length, end });
  }
  return found;
}

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
const number = () =>
  `\\d{1,7}(?:,\\d{3})?(?:\\.\\d{1,2})?|${SMALL.join('|')}|thirty|forty|fifty|sixty|seventy|eighty|ninety`;
const TENS: Readonly<Record<string, number>> = {
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** A glance that spares most sentences a closer look. */
export const MAY_BE_MONEY = /[£$€₹]|rupee|\brand\b|[\d ]p\b|pound|pence|penny|dollar|(?<!re)cent(?!r)|euro/;
/** After the end of a word that stands before hours, which is never that of "press". */
const MAY_BE_AN_HOUR =
  /(?:^|[-–]\s?|(?:[^s]s|[demngot]|til{1,2})\s+)(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)/;

export const sums = whenNeeded(
  () =>
    new RegExp(
      `(?<sign>[£$€₹])\\s?(?<before>\\d{1,7}(?:,\\d{3})?(?:\\.\\d{1,2})?)|\\b(?<after>${number()})\\s?(?<unit>pounds?|pence|penny|p|dollars?|cents?|euros?|rupees?|rand)\\b`,
      'g',
    ),
);

/** An hour after words that only stand before hours in what is said of opening times. */
const hours = whenNeeded(
  () =>
    new RegExp(
      `(?:\\b(?:open|opens|opening|close|closes|closing|until|till|from|to|shut|shuts|between|and)\\s+(?:at\\s+|until\\s+|from\\s+)?|[-–]\\s?|^)(?<at>(?<hour>\\d{1,2}|${SMALL.slice(1, 13).join('|')})(?:[:.](?<minute>[0-5]\\d))?)(?=\\s*(?:[ap]\\.?m\\b|o'clock|[-–,.;]|$|\\b(?:to|until|till|and|on|in|every|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekdays|tonight)\\b))`,
      'g',
    ),
);

const UNITS: Readonly<Record<string, string>> = {
  '£': 'pounds',
  pound: 'pounds',
  pounds: 'pounds',
  p: 'pounds',
  pence: 'pounds',
  penny: 'pounds',
  $: 'dollars',
  dollar: 'dollars',
  dollars: 'dollars',
  cent: 'dollars',
  cents: 'dollars',
  '€': 'euros',
  '₹': 'rupees',
  rupee: 'rupees',
  rupees: 'rupees',
  rand: 'rand',
  euro: 'euros',
  euros: 'euros',
};

function numberOf(word: string): number | undefined {
  const small = SMALL.indexOf(word.toLowerCase());
  if (small >= 0) return small;
  const number = TENS[word.toLowerCase()] ?? Number(word.replaceAll(',', ''));
  return Number.isFinite(number) ? number : undefined;
}

import type { Stretch } from './offer.ts';
import { beginsLikeName, isAscii } from './words/letters.ts';
import { wordsOf } from './words/words.ts';

/** What stands between two members of a list; the words on either side are looked at apart. */
const BETWEEN =
  /\s{0,9}(?:[,;]\s{0,9}(?:(?:and|or|as well as|plus)\s{1,9})?|\s(?:and|or|as well as|plus)\s{1,9})(?:also\s{1,9})?(?:to\s{1,9}|for\s{1,9})?/gi;

/** Without one of these, nothing stands between two members. */
const LISTS = /[,;]|\s(?:and|or|as well as|plus)\s/i;

/**
 * The tasks that an English label names, as it lists them: `payments`, `transfers`, `loans`. One where the members only
 * vary one task ("book, change or cancel a visit", "gas, electricity and water bills"), or are names.
 */
export function tasksOf(label: string): readonly Stretch[] {
  const whole = [{ start: 0, end: label.length }];
  if (!LISTS.test(label)) return whole;
  const listed = membersOf(label);
  const members = listed.length < 3 ? listed : withVerbsJoined(label, listed);
  if (members.length < 3) return whole;
  const lengths = members.map(({ start, end }) => wordsOf(label.slice(start, end)).length);
  // One article for all: "the finance, legal and payroll teams".
  const articles = members.map(({ start, end }) => ARTICLE.test(label.slice(start, end)));
  if (articles[0] && !articles.slice(1).includes(true)) lengths[0]! -= 1;
  const last = lengths.at(-1)!;
  // Single words before a longer last one may all belong to its end: "lost, stolen or damaged cards"; not so things, as in "boilers, drains, keys and pest control".
  const areThings =
    members.length > 3 && members.slice(0, -1).every(({ start, end }) => /[^s]s$/u.test(label.slice(start, end)));
  if (last > 1 && !areThings && lengths.slice(0, -1).every((length) => length === 1)) return whole;
  // "Tell us how we did, good or bad": what follows only says more of the first.
  if (lengths[0]! > 2 && lengths.slice(1).every((length) => length === 1)) return whole;
  const said = members.map(({ start, end }) => label.slice(start, end));
  if (endsInName(said[0]!) && said.slice(1).every(beginsLikeName)) return whole;
  if (ONE_SERVICE.test(label) && members.length === 3) return whole;
  return members;
}

/**
 * Verbs before the object that they share are one task where only objects follow: "see or speak to a doctor" of "see or speak
 * to a doctor or nurse". Another verb after it is another task: "change or cancel a visit, or ask for a certificate".
 */
function withVerbsJoined(label: string, members: readonly Stretch[]): readonly Stretch[] {
  const at = members.findIndex(({ start, end }) => wordsOf(label.slice(start, end)).length > 1);
  if (at < 1) return members;
  const phrases = members.map(({ start, end }) => isVerbPhrase(label.slice(start, end)));
  if (!phrases[at] || phrases.slice(at + 1).includes(true)) return members;
  return [{ start: members[0]!.start, end: members[at]!.end }, ...members.slice(at + 1)];
}

/** A verb and its object: "speak to a doctor", "cancel your visit". */
const isVerbPhrase = (words: string): boolean =>
  isAscii(words)
    ? /^[a-z]+(?: [a-z]{2,5})? (?:an?|the|our|your|my|any|someone|us) /i.test(words)
    : /^\p{Ll}+(?: \p{Ll}{2,5})? (?:an?|the|our|your|my|any|someone|us) /iu.test(words);

const ARTICLE = /^(?:an?|the|our|your|my|any) /i;

function membersOf(label: string): Stretch[] {
  const members: Stretch[] = [];
  let start = 0;
  const add = (end: number) => {
    const words = label.slice(start, end);
    if ((/[A-Za-z]/.test(words) || /\p{L}/u.test(words)) && !isAside(words))
      members.push({ start, end: start + words.trimEnd().length });
  };
  for (const { 0: between, index } of label.matchAll(BETWEEN)) {
    add(index);
    start = index + between.length;
  }
  add(label.length);
  return members;
}

/** "In office hours", "please", "the like": no task of its own. */
function isAside(words: string): boolean {
  const said = words.trim().toLowerCase();
  const [first] = /^\w*/.exec(said)!;
  if (!BEGINNING_ASIDES.has(first)) return ASIDES.has(first);
  return /^(?:such as|e\.?g\.?|for example|so|(?:the |and )?(?:like|more|so on|others?|anything else|any other|all other|everything else|something else))(?!\w)/.test(
    said,
  );
}

const ASIDES = new Set(
  'in on at by during between within from after before until including like who which that where please if when because as then not but'.split(
    ' ',
  ),
);

const BEGINNING_ASIDES = new Set(
  'such e eg for so the and more other others anything any all everything something'.split(' '),
);

/** "Speak to Smith, Jones and Partners": what comes before the first name belongs to all. */
function endsInName(words: string): boolean {
  return /(?:^|\s)\p{Lu}[\p{L}'’-]{1,40}$/u.test(words);
}

/** What one office does under the name of three things. */
const ONE_SERVICE = /\bbirths?,? (?:marriages?|deaths?)(?: and|, and|,| or) (?:deaths?|marriages?)\b/i;

import { beginsLarge, hasAnyOf } from './words/letters.ts';
import { wordSet } from './words/word-set.ts';
import { wordsOf } from './words/words.ts';

/** Sorts of places and lines that name themselves by what they are: "the surgery", "claims line". */
const KINDS = wordSet(`
  surgery surgeries clinic council bank hospital school police library university college court pharmacy chemist agency
  helpline hotline helpdesk society association trust authority bureau department ministry embassy consulate directorate
  practice garage hotel restaurant museum theatre theater gallery station airport airline union club church parish charity
  foundation institute academy nursery laboratory brewery bakery dairy farm zoo switchboard reception dispatch commission
  committee parliament treasury registry depot harbour harbor port railway railways fund cooperative co-operative dentist
  dentists vets veterinary opticians solicitors lodge hospice chamber guild insurer plumbers builders florist courthouse
`);

/** Words that name a line or an office together with the word before them: "claims line", "housing office". */
const SITES = wordSet('line lines office offices desk centre center shop store team service services company');

/** What stands before such a word without naming anything: "the line", "our office", "customer service". */
const NAMELESS = wordSet(`
  the a an our your this that my any another every each on in at of to for and or other local nearest nearby head
  main new customer service services call contact busy open closed answering automated automatic phone telephone voice self same please
  following these those such great best quick free good better wonderful excellent quality online
  first next one right wrong hold stay remain is are was be by from with all some no us you we more back
`);

/** What the name of whom one has rung stands after, large or small: "thank you for calling". */
const ANNOUNCES = wordSet('calling ringing phoning contacting reached');

/** Before a sort of place, these make it nobody in particular: "our clinic", "any bank". */
const NOBODYS = wordSet('a an any our your another every each my nearest other some no');

/** Words that are no names though they begin a sentence, or are written large. */
const ORDINARY = wordSet(`
  a about across after again all also an and any anyone anything are as at available be because been before begin
  being below best both but button by call callers calling calls can cannot card check choose choices connected connect
  consent continue could currently customer customers day dear dial did do does doing done don't due during each
  either else emergency enter every everyone everything feel few fill find finish first following for free from
  get go good great greetings had has have having hear hello help her here hey hi his hold hour hours how however i i'd
  i'll i'm i've if important in information into is it it's its just keep key kindly know last later leave let line
  lines listen long looking main make many may meanwhile menu message might moment more most must my name near need new
  next nine no not note nothing now number of off office offices ok okay on once one only open opening operator option
  options or other otherwise our ours out over own patience patient people phone pick please prepare press proceed push put
  queue quality quick read ready record recorded recording remember remain right say second seconds see select
  send service services shall she should since so some someone something sorry speak standard star start stay still stop
  such system take tell thank thanks that that's the their them then there there's these they they're this those
  three through time to today together tone touch training transfer try two under unfortunately until up us use used
  using very visit voice wait waiting want was way we we'd we'll we're we've welcome well were what whatever when where
  whether which while who whom whose why will wish with within without word would yes yet you you'll you're you've your
  yours monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december christmas easter new year english spanish french german italian portuguese dutch welsh irish polish
  mandarin cantonese chinese hindi urdu punjabi bengali arabic russian internet web website email app online tbc tbd todo
  xxx lorem ipsum am pm pin sms faq faqs mp3 covid covid-19 uk us usa eu gmt bst est
  afternoon morning evening automated attention company dialling dialing ringing reaching choosing contacting phoning
  merry happy hash pound asterisk zero four five six seven eight ten always never maybe perhaps
`);

/**
 * Whether English words name anybody whom a caller may have rung: a name, a place or a line. Where that is in doubt, they do.
 * `known` is the organisation's name, if the file has one.
 */
export function namesSomeone(text: string, known: string | undefined): boolean {
  const words = wordsOf(withoutPlaceholders(text));
  const plain = words.map(({ value }) => value.toLowerCase().replaceAll('’', "'"));
  if (known && sharesName(plain, known)) return true;
  if (/\{[^{}]+\}|\bw{3}\.|\.(?:com|org|net|gov|co|example)\b/i.test(withoutPlaceholders(text))) return true;
  const isShouted = !/\p{Ll}/u.test(text);
  return words.some(({ value }, index) => {
    const word = plain[index]!;
    const before = plain[index - 1] ?? '';
    if (ANNOUNCES.has(before) && !ORDINARY.has(word) && !NAMELESS.has(word)) return true;
    if (KINDS.has(word)) return !NOBODYS.has(before);
    if (SITES.has(word) && index > 0) return !NAMELESS.has(before);
    if (isShouted) return !ORDINARY.has(word);
    return beginsLarge(value) && !ORDINARY.has(word);
  });
}

function withoutPlaceholders(text: string): string {
  return !hasAnyOf('{%[<', text)
    ? text
    : text.replaceAll(/\{\{[^{}]*\}\}|\$\{[^{}]*\}|%%[^%]*%%|\[[^[\]]*\]|<[^<>]*>/g, ' ');
}

/** A name as it stands within a sentence: "the Red Lion". */
export const withinSentence = (name: string): string => (name.startsWith('The') ? name.replace(/^The\b/, 'the') : name);

/** Whether one telling word of a name is among these. */
function sharesName(words: readonly string[], name: string): boolean {
  const heard = new Set(words);
  return wordsOf(name).some(({ value }) => {
    const word = value.toLowerCase();
    return word.length > 2 && !ORDINARY.has(word) && !NAMELESS.has(word) && heard.has(word);
  });
}

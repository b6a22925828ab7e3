import { whenNeeded } from '../when-needed.ts';
import { beginsSmall, forLettersOf } from '../words/letters.ts';
import { wordSet } from '../words/word-set.ts';
import { spell } from './addresses.ts';
import { type Cardinal, digitByDigit, numberWords, ordinal } from './numbers.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const month = () => `(?:${MONTHS.join('|')}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?`;

/**
 * What stands written in short, and what is said; in the order in which they are looked for, each only in a text that has one of
 * what stands before it: expressions that know all letters take long to make ready.
 */
const shortForms = whenNeeded((): readonly (readonly [readonly string[], () => RegExp, string])[] => [
  [['g.', 'G.'], () => /\be\.?g\.(?=[\s,])/giu, 'for example'],
  [['e.', 'E.'], () => /\bi\.?e\.(?=[\s,])/giu, 'that is'],
  [['etc', 'Etc', 'ETC'], () => /\betc\b\.?/giu, 'et cetera'],
  [['No'], () => /\bNo\.? ?(?=\d)/gu, 'number '],
  [['ext', 'Ext', 'EXT'], () => /\bext\.? ?(?=\d)/giu, 'extension '],
  [['Mr'], () => /\bMr\b\.?/gu, 'Mister'],
  [['Mrs'], () => /\bMrs\b\.?/gu, 'Missus'],
  [['Dr'], () => /\bDr\b\.?(?= \p{Lu})/gu, 'Doctor'],
  [['St'], () => /\bSt\b\.?(?= \p{Lu}\p{Ll}+(?:['’]s)?\b(?! ?,? (?:press|dial)))/gu, 'Saint'],
  [[' St'], () => /(?<=\p{L} )St\b\.?/gu, 'Street'],
  [[' Rd'], () => /(?<=\p{L} )Rd\b\.?/gu, 'Road'],
  [[' Ave'], () => /(?<=\p{L} )Ave\b\.?/gu, 'Avenue'],
  [['Ltd'], () => /\bLtd\b(?:\.(?=,? [\p{Ll}\d]))?/gu, 'Limited'],
  [['approx', 'Approx', 'APPROX'], () => /\bapprox\b(?:\.(?=,? [\p{Ll}\d]))?/giu, 'approximately'],
  [['hr'], () => /\bhrs?\b(?:\.(?=,? [\p{Ll}\d]))?/gu, 'hours'],
  [['min'], () => /\bmins?\b(?:\.(?=,? [\p{Ll}\d]))?/gu, 'minutes'],
  [['Mon'], () => /\bMon\b(?:\.(?=,? [\p{Ll}\d]))?/gu, 'Monday'],
  [['Tue'], () => /\bTues?\b(?:\.(?=,? [\p{Ll}\d]))?/gu, 'Tuesday'],
  [['Wed'], () => /\bWeds?\b(?:\.(?=,? [\p{Ll}\d]))?/gu, 'Wednesday'],
  [['Thu'], () => /\bThu(?:rs?)?\b(?:\.(?=,? [\p{Ll}\d]))?/gu, 'Thursday'],
  [['Fri'], () => /\bFri\b(?:\.(?=,? [\p{Ll}\d]))?/gu, 'Friday'],
  [['Sat'], () => /(?<=(?:day|to|[-–]|and|,) ?)Sat\b(?:\.(?=,? [\p{Ll}\d]))?/gu, 'Saturday'],
  [['Sun'], () => /(?<=(?:day|to|[-–]|and|,) ?)Sun\b(?:\.(?=,? [\p{Ll}\d]))?/gu, 'Sunday'],
  [
    ['day-', 'day -', 'day–', 'day –'],
    () => /(?<=day) ?[-–] ?(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/gu,
    ' to ',
  ],
  [['&'], () => /\bA ?& ?E\b/gu, 'A and E'],
  [['24'], () => /\b24 ?[/x×] ?7\b/gu, 'twenty-four seven'],
]);

/** Whether a text may have anything of the list; most have not. That no letter comes next is seen sooner than that a word ends. */
const MAY_BE_SHORT =
  /\b(?:[Ee]\.?[Gg]\.|[Ii]\.?[Ee]\.|(?:[Ee]tc|ETC|Mrs?|Dr|St|Rd|Ave|Ltd|[Aa]pprox|APPROX|hrs?|mins?|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?![a-z])|(?:No|[Ee]xt|EXT)\.? ?\d|A ?& ?E|24 ?[/x×])|day ?[-–]/;

/** Short words in capitals, and rupees. */
const MAY_BE_SPELT = /[A-Z]{2}|\b[Rr][Ss]\b/;

/** Whether a text without a figure may have words that are said otherwise than they are written. */
export const mayBeShort = (text: string): boolean => MAY_BE_SHORT.test(text) || MAY_BE_SPELT.test(text);

/** `3 Sept` and `Sept 3`; a month that is short for a word (`Mar`, `Jan`) only beside a figure. */
const shortMonths = whenNeeded(() =>
  MONTHS.map((month) => {
    const short = `${month.slice(0, 3)}t?\\b\\.?`;
    return new RegExp(`(?<=\\d(?:st|nd|rd|th)? )${short}|\\b${short}(?= \\d)`, 'g');
  }),
);

/**
 * English as it is spoken, for what is peculiar to it: dates, times, years, ordinals, money, numbers of a phone, words written
 * in short. Plain numbers and signs are left to what all languages share.
 */
export function sayEnglish(text: string, language: string, cardinal: Cardinal): string {
  let said = text;
  if (MAY_BE_SHORT.test(said))
    for (const [signs, short, full] of shortForms())
      if (signs.some((sign) => said.includes(sign))) said = said.replace(short(), full);
  if (MAY_BE_SPELT.test(said)) said = spellAcronyms(said);
  return MAY_BE_MORE.test(said) ? sayFigures(said, language, cardinal) : sayShortNumbers(said, cardinal);
}

/** Figures of which more is to be said than the keys of options and other numbers that stand alone. */
export const MAY_BE_MORE =
  /\d(?:[-/.:, ()]+\d\d| ?[-–] ?\d|p| ?[AaPp]\.?[Mm]|st|nd|rd|th|(?: of)? [JFMASOND][a-z])|[£$€₹]|\bRs|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d|(?:19|20)\d\d/;

/** All that English says of figures otherwise than number by number. */
export function sayFigures(text: string, language: string, cardinal: Cardinal): string {
  let said = text;
  if (A_MONTH.test(said)) {
    shortMonths().forEach((short, i) => {
      said = said.replace(short, MONTHS[i]!);
    });
  }
  return STEPS.reduce(
    (words, [mayHave, step]) => (mayHave.test(words) ? step(words, cardinal, language) : words),
    said,
  );
}

const A_MONTH = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

/** Said letter by letter. Others in capitals (`PIN`, `SIM`, `NATO`) are said as words. */
const spelt = forLettersOf(
  (letters, figures) =>
    `(?<![${letters}${figures}])(?:[B-DF-HJ-NP-TV-XZ]{2,5}|UK|USA?|EU|ID|AA|RAC|MOT|ATM|IRS|GP|IVR|DOB|CEO|FAQ|URL|HMRC|ETA|PO|IT|HR|UAE|USB|IBAN|ISA|AI|EV|ER|PA|PE|OTP|UPI|EMI|KYC|PAN|ABN|TAFE|DMV|SSA|VAT)(?:'?s)?(?![${letters}${figures}])`,
  'g',
);
const WORDS = /^(?:IBAN|TAFE|ISA|PAN|VAT)$/u;

/** Not where a whole line is in capitals. */
function spellAcronyms(text: string): string {
  return text.replace(spelt(text), (found, at: number) => {
    if (WORDS.test(found) || isShouted(text, at, at + found.length)) return found;
    const letters = found.replace(/'?s$/u, '');
    return spell(letters) + found.slice(letters.length);
  });
}

const isShouted = (text: string, start: number, end: number): boolean =>
  /\p{Lu}{2}[ ,.]*$/u.test(text.slice(Math.max(0, start - 6), start)) ||
  /^[ ,.]*\p{Lu}{4}/u.test(text.slice(end, end + 8));

const dayFirst = whenNeeded(
  () => new RegExp(`(?:\\bthe )?\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month()})(?!\\p{L})`, 'gu'),
);
const monthFirst = whenNeeded(
  () => new RegExp(`(?<!\\p{L})(${month()}) (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d| ?[ap]\\.?m)`, 'gu'),
);
const IN_FIGURES = /(?:\bthe )?\b(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2}))\b(?!\.\d)/gu;

function sayDates(text: string, cardinal: Cardinal, language: string): string {
  const isMonthFirst = /^en-us$/iu.test(language);
  return text
    .replace(IN_FIGURES, (found, year1, month1, day1, first, second, year2) => {
      const month = Number(month1 ?? (isMonthFirst ? first : second));
      const day = Number(day1 ?? (isMonthFirst ? second : first));
      const name = MONTHS[month - 1];
      if (name === undefined || day < 1 || day > 31) return found;
      return `the ${ordinal(String(day))} of ${name} ${sayYear(String(year1 ?? year2), cardinal)}`;
    })
    .replace(dayFirst(), (found, day: string, month: string) =>
      isDay(day) ? `the ${ordinal(String(Number(day)))} of ${month}` : found,
    )
    .replace(monthFirst(), (found, month: string, day: string) =>
      isDay(day) ? `${month} the ${ordinal(String(Number(day)))}` : found,
    );
}

const isDay = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 31;

const clock = () =>
  /(?<![\p{L}\p{N}£$€₹.,:])([01]?\d|2[0-4])(?::([0-5]\d)|\.([0-5]\d)(?= ?[ap]\.?m\b))?(?: ?([ap])(?:\.m\b\.?|m\b)(?!\p{L}))?(?![\d:])/giu;
const clockAfterWord = () =>
  /\b(at|until|till|from|to|by|between|before|after|and|open|closed?) ([01]?\d|2[0-4])\.([0-5]\d)(?![\d%]|\.\d| ?(?:per|million|billion|times|pounds|dollars|euros|rupees|miles|kilo|metres|stars|hours|points)\p{L}*)/giu;

function sayTimes(text: string, cardinal: Cardinal): string {
  const say = (hour: string, minutes: string | undefined): string => {
    const hours = cardinal(String(Number(hour)));
    if (minutes === undefined || minutes === '00') return hours;
    return `${hours} ${minutes.startsWith('0') ? `oh ${cardinal(minutes.slice(1))}` : cardinal(minutes)}`;
  };
  return text
    .replace(
      clock(),
      (found, hour: string, colon: string | undefined, dot: string | undefined, half: string | undefined) => {
        if (colon === undefined && half === undefined) return found;
        return `${say(hour, colon ?? dot)}${half === undefined ? '' : ` ${half.toLowerCase()} m`}`;
      },
    )
    .replace(clockAfterWord(), (_, word: string, hour: string, minutes: string) => `${word} ${say(hour, minutes)}`);
}

const money = () =>
  /([£$€₹]|\bRs\.? ?) ?(\d{1,15}(?:,\d{2,3}){0,5})(?:\.(\d{1,2})(?!\d))?(?:( (?:thousand|lakh|crore|million|billion))\b|(k|m|bn)\b)?/gu;
const UNITS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  '£': ['pound', 'pounds', 'penny', 'pence'],
  $: ['dollar', 'dollars', 'cent', 'cents'],
  '€': ['euro', 'euros', 'cent', 'cents'],
  '₹': ['rupee', 'rupees', 'paisa', 'paise'],
};
const MULTIPLES: Readonly<Record<string, string>> = { k: ' thousand', m: ' million', bn: ' billion' };

function sayMoney(text: string, cardinal: Cardinal): string {
  return text
    .replace(money(), (_, sign: string, whole: string, part?: string, multiple?: string, short?: string) => {
      const [one, many, cent, cents] = UNITS[sign] ?? UNITS['₹']!;
      const amount = numberWords(`${whole} `, cardinal);
      const times = multiple ?? MULTIPLES[short ?? ''];
      if (times !== undefined)
        return `${amount}${part === undefined ? '' : ` point ${digitByDigit(part, cardinal)}`}${times} ${many}`;
      const small = Number((part ?? '0').padEnd(2, '0'));
      const rest = small === 0 ? '' : `${cardinal(String(small))} ${small === 1 ? cent : cents}`;
      if (Number(whole.replaceAll(',', '')) === 0 && rest !== '') return rest;
      return `${amount} ${amount === 'one' ? one : many}${rest === '' ? '' : ` and ${rest}`}`;
    })
    .replace(/\b(\d{1,3})p\b/gu, (_, pence: string) => `${cardinal(pence)} ${pence === '1' ? 'penny' : 'pence'}`);
}

/** Groups of figures that are one number of a phone: seven digits or more in all, or international. */
const phone = () => /(?<![\p{L}\p{N}£$€,.])\+?\(?\d{1,5}\)?(?:(?:[ -]|, |\) )\(?\d{2,6}\)?){1,5}(?![\d%]|[,.]\d)/gu;

function sayPhoneNumbers(text: string, cardinal: Cardinal): string {
  // Seven figures, however they are parted, or a plus before them.
  const isLong = /\+|\d(?:\D{0,3}\d){6}/.test(text);
  return sayShortNumbers(isLong ? text.replace(phone(), inWords) : text, cardinal);

  function inWords(found: string): string {
    const digits = found.replace(/\D/gu, '');
    if (digits.length < 7 && !found.startsWith('+')) return found;
    return (found.startsWith('+') ? 'plus ' : '') + digitByDigit(digits, cardinal);
  }
}

/** What one dials for help: digit by digit after a word of calling. */
const AFTER_WORD = /\b(\w+) (\d{3})(?!\d|[:.]\d)/g;
const OF_CALLING = wordSet('dial dials dialling dialing call calling ring ringing phone text on');

/** The same of those that many countries have. */
const FOR_HELP = ['999', '911', '112', '111', '101', '105', '119', '988', '311', '211', '000'];
const ofThree = forLettersOf((letters, figures) => `(?<![${letters}${figures},.:£$€₹])\\d{3}\\b(?![,.:]\\d|%)`, 'g');

/** Digit by digit those of three figures that one dials. */
export function sayShortNumbers(text: string, cardinal: Cardinal): string {
  if (!/\d{3}/.test(text)) return text;
  const said = text.replace(AFTER_WORD, (found, word: string, digits: string, at: number) => {
    const end = at + found.length;
    const isDialled = OF_CALLING.has(word) && !counts(text.slice(end, end + 3));
    return isDialled ? `${word} ${digitByDigit(digits, cardinal)}` : found;
  });
  if (!FOR_HELP.some((number) => said.includes(number))) return said;
  return said.replace(ofThree(said), (digits) => (FOR_HELP.includes(digits) ? digitByDigit(digits, cardinal) : digits));
}

/** "Call 300 people": whether a word in small letters comes next. */
const counts = (after: string): boolean => after.startsWith(' ') && beginsSmall(after.slice(1));

const sayOrdinals = (text: string): string =>
  text.replace(/\b([1-9]\d{0,3})(?:st|nd|rd|th)\b/gu, (_, digits: string) => ordinal(digits));

const sayRanges = (text: string): string => text.replace(/(?<=\b\d{1,4}) ?[-–] ?(?=\d{1,4}\b)/gu, ' to ');

const sayYears = (text: string, cardinal: Cardinal): string =>
  text.replace(/(?<![\p{L}\p{N}£$€,.#])(?:19|20)\d\d(?![\d%]|[,.]\d| ?(?:pounds|dollars|euros|rupees))/gu, (year) =>
    sayYear(year, cardinal),
  );

function sayYear(year: string, cardinal: Cardinal): string {
  if (year.length !== 4 || /^20?00/u.test(year) || year.startsWith('0')) return cardinal(year);
  const [century, rest] = [cardinal(year.slice(0, 2)), year.slice(2)];
  if (rest === '00') return `${century} hundred`;
  return `${century} ${rest.startsWith('0') ? `oh ${cardinal(rest.slice(1))}` : cardinal(rest)}`;
}

/** What is said of figures, each with what a text must have for it: most texts have little, and a close look takes time. */
const STEPS: readonly (readonly [RegExp, (text: string, cardinal: Cardinal, language: string) => string])[] = [
  [/\d[-/.]\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/, sayDates],
  [/\d[:.]\d|\d ?[AaPp]\.?[Mm]/, sayTimes],
  [/[£$€₹]|\bRs|\dp/, sayMoney],
  [/\d{3}|\d[- ,()]{1,2}\(?\d/, sayPhoneNumbers],
  [/\d(?:st|nd|rd|th)/, sayOrdinals],
  [/\d ?[-–] ?\d/, sayRanges],
  [/(?:19|20)\d\d/, sayYears],
];

import { forLettersOf } from '../words/letters.ts';
import type { PhraseLists } from '../words/phrases.ts';
import { wordSet } from '../words/word-set.ts';

/** What stands where words are still to be written, as people say it. */
export const standIns: PhraseLists = {
  en: {
    language: 'en',
    sets: 'what = company|company name|business|business name|organisation|organisation name|firm|firm name|practice name|department name|name|text|words|wording|message|greeting|prompt|script|details|hours|opening hours|number|phone number|address|website|date|time',
    phrases: `
      lorem ipsum
      dolor sit amet
      insert {the|your|our|a|an|} {<what>|} here
      insert {the|your|our|a|an|} {company|business|organisation|firm|practice|department|site|client|customer} name
      {your|our|the|client|customer} {company|business|organisation|firm|practice|department|client} name here
      <what> {go|goes|to go|will go} {in|} here
      {your|the} <what> here
      {placeholder|dummy|sample|filler} {text|prompt|message|greeting|audio|recording|wording}
      this is a placeholder
      {greeting|message|recording|prompt} is {only|just|} {a sample|a test|a draft|a placeholder}
      this is {a|only a|just a|} {test|dummy|sample|draft} {text|prompt|message|greeting|recording|script}
      test {text|prompt|greeting|wording|script}
      {sample|example|demo|dummy} {company|business|organisation|firm|clinic|practice} {limited|ltd|inc|name|plc|pty|llc}
      {abc|xyz|acme} {company|corporation|corp|business|organisation|firm|clinic|inc|limited|ltd}
      {name|number|address} of {company|business|firm|organisation|practice|clinic|client} {.|here|for|to|press}
      {add|insert|record|put|write|type} {the|our|an|a|} {_|} {_|} {greeting|announcement|text|wording|prompt|script|hours|opening hours|message|words} here
      {to be|still to be} {written|recorded|worded|scripted}
      blah blah
      asdf
    `,
    unless: `
      {your|the} {message|details|name|number|address} here {and|we|to|will|is}
      leave {your|a|the} * here
    `,
  },
};

/**
 * What programs of all kinds put in place of words to come. Single braces are a value of the format and are none of these; neither
 * are the tags of SSML.
 */
export const marks = forLettersOf(
  (letters, figures) =>
    String.raw`\{\{[^{}\n]{0,80}\}\}|\$\{[^{}\n]{0,80}\}|%%[^%\n]{1,60}%%|@@[^@\n]{1,60}@@|<%[^%\n]{0,80}%>|\{\d{0,2}\}|(?<!\S)%[sd]\b|(?<=^|[.!?]\s)T[Oo] [Dd][Oo](?=:)|\b(?:from|between) [XY] (?:to|and|until) [XYZ]\b|\b[X] (?:am|pm|a\.m|p\.m|o['’]clock|minutes|hours|days)\b|\bXYZ\b|\b(?:Company|Business|Firm|Clinic|Practice|Bank|Agency|Organi[sz]ation|School|Hospital) (?:X{1,3}|Y|Z|ABC|XYZ)\b|\bAnytown\b|\b123 Main (?:Street|St|Road)\b|\bJ(?:ohn|ane) Doe\b|(?<![${letters}${figures}%])%[A-Za-z_]{2,40}%|<<[^<>\n]{1,60}>>|\b123[- .]?456[- .]?7890\b|\b0{3}[- .]0{3,4}[- .]0{3,4}\b|(?<![${letters}])(?:(?:COMPANY|DEPARTMENT|BUSINESS|CLIENT|CUSTOMER|CALLER|FIRST|LAST|AGENT|STAFF|TEAM|OFFICE|BRANCH|PRACTICE|CLINIC|PHONE|TELEPHONE|PRODUCT|SERVICE|YOUR|ORGANI[SZ]ATION|OPENING|CLOSING|HOLIDAY|START|END)[ _]){1,2}(?:NAME|NUMBER|HOURS|TIME|DATE|TITLE|HERE|ADDRESS|COMPANY|TEAM|DEPARTMENT)(?![${letters}])|_{3,}|\?{3,}|(?<![${letters}${figures}])(?:X{3,}|x{3,})(?![${letters}${figures}])`,
  'g',
);

/** Whether a text may have one of them: to look for all takes as long to make ready as most rules take. */
export const mayHaveMarks = (text: string): boolean =>
  /\{[{\d}]|\$\{|%[%\w]|@@|<[%<]|T[Oo] [Dd][Oo]:|\b[XY]\b|XYZ|X{3}|x{3}|[a-z] (?:XX|Z|ABC)\b|Anytown|123|Doe|0{3}|[A-Z]{4}|_{3}|\?{3}/.test(
    text,
  );

/** Short for "to be done" where they stand in capitals. In Spanish, Portuguese and Italian, TODO is a word. */
export const abbreviated = forLettersOf(
  (letters, figures) => `(?<![${letters}${figures}])(?:TODO|TO-DO|TBC|TBD|TBA|FIXME|TKTK)(?![${letters}${figures}])`,
  'g',
);

/** Square or angle brackets, with what stands in them. */
export const BRACKETED = /\[([^[\]\n]{2,60})\]|<([^<>\n]{2,60})>/g;

/** In brackets, these tell whoever records or plays it what to do, and stand for no words. */
const DIRECTIONS = wordSet(`
  pause short long beep tone music jingle silence sigh laugh laughs laughter breath breathe ring rings ringing sfx sound
  effect hold break beat slowly slow fast warmly warm smile smiling end start begin fade in out up down sic male female voice
  english spanish french german welsh irish polish chinese mandarin cantonese arabic urdu hindi italian portuguese dutch
  ms sec secs second seconds one two three half speak emphasis prosody
`);

/** In brackets, one of these shows that words are to be put in. */
const SLOTS = wordSet(`
  name company business organisation organization firm practice surgery clinic department insert your number phone
  telephone date day time times hours address website url email amount price town city location team person agent doctor x xx
  nombre empresa número fecha firma nom société numéro nome empresa firmenname datum uhrzeit naam bedrijf
`);

/** Whether bracketed words stand for others: `[Company Name]`, `<insert hours>`, `[DATE]`; `[pause]` and `[caller hangs up]` do not. */
export function isSlot(inside: string): boolean {
  const words = inside.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0 || words.every((word) => DIRECTIONS.has(word.toLowerCase()) || /^\d+$/.test(word)))
    return false;
  const isTitle = words.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && words.length <= 5;
  return isTitle || (words.length <= 6 && words.some((word) => SLOTS.has(word.toLowerCase())));
}

/** The words with which a caller is greeted, at the beginning of a sentence. */
export const GREETS: Readonly<Record<string, () => RegExp>> = {
  en: () => /^(?:hello|hi|hey|welcome|dear|good (?:morning|afternoon|evening|day))\b/iu,
  es: () => /^(?:hola|bienvenid[oa]s?|buen[oa]s? (?:días|tardes|noches))/iu,
  fr: () => /^(?:bonjour|bonsoir|bienvenue|salut)/iu,
  de: () => /^(?:hallo|guten (?:tag|morgen|abend)|willkommen|herzlich willkommen)/iu,
  pt: () => /^(?:olá|oi|bem-vind[oa]s?|b(?:om|oa) (?:dia|tarde|noite))/iu,
  it: () => /^(?:ciao|salve|buongiorno|buonasera|benvenut[oaie])/iu,
  nl: () => /^(?:hallo|goede(?:morgen|middag|navond)|welkom)/iu,
};

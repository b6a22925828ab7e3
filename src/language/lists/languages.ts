import { whenNeeded } from '../when-needed.ts';
import type { PhraseLists } from '../words/phrases.ts';

/** A language as lines offer it. */
export interface SpokenLanguage {
  /** In English, for sentences of ours. */
  readonly english: string;
  /** Its name in other languages, and its own, in lower case without accents. */
  readonly names: readonly string[];
  readonly own: readonly string[];
  /** How it is offered in itself, with the key in place of `#`; absent where we cannot write it well. */
  readonly line?: string;
}

/** The letters of each, its name in English, in other languages and in itself, and its line. */
const LANGUAGES = `
  en / English / ingles, anglais, englisch, inglese, engels / english / For English, press #
  es / Spanish / spanish, espagnol, spanisch, espanhol, spagnolo, spaans / espanol, castellano / Para español, oprima #
  fr / French / french, frances, franzosisch, francese, frans / francais / Pour le français, appuyez sur le #
  de / German / german, aleman, allemand, alemao, tedesco, duits / deutsch / Für Deutsch drücken Sie die #
  it / Italian / italian, italien, italienisch, italiaans / italiano / Per l'italiano, premere #
  pt / Portuguese / portuguese, portugais, portugiesisch, portoghese, portugees / portugues / Para português, pressione #
  nl / Dutch / dutch, neerlandais, niederlandisch, holandes, olandese / nederlands / Voor Nederlands, toets #
  cy / Welsh / welsh / cymraeg, gymraeg, nghymraeg / I barhau yn Gymraeg, pwyswch #
  ga / Irish / irish / gaeilge, ghaeilge, gaelainn
  gd / Gaelic / gaelic / gaidhlig
  pl / Polish / polish, polonais, polnisch, polaco / polski, polsku
  ru / Russian / russian, russe, russisch, ruso / русский, русском, русского
  uk / Ukrainian / ukrainian / українська, української, українською
  tr / Turkish / turkish, turkisch, turc / turkce
  vi / Vietnamese / vietnamese / tieng viet
  tl / Tagalog / filipino / tagalog
  ht / Haitian Creole / creole, haitian creole / kreyol
  so / Somali / somali / soomaali, af soomaali
  zh / Chinese / chinese, mandarin, cantonese, chinois, chinesisch / 中文, 普通话, 廣東話, 国语
  ko / Korean / korean / 한국어
  ja / Japanese / japanese / 日本語
  ar / Arabic / arabic, arabe, arabisch / العربية, للعربية
  hi / Hindi / hindi / हिंदी, हिन्दी
  pa / Punjabi / punjabi / ਪੰਜਾਬੀ
  ur / Urdu / urdu / اردو
  bn / Bengali / bengali, bangla / বাংলা
  gu / Gujarati / gujarati / ગુજરાતી
  ta / Tamil / tamil / தமிழ்
  te / Telugu / telugu / తెలుగు
  mr / Marathi / marathi / मराठी
  kn / Kannada / kannada / ಕನ್ನಡ
  ml / Malayalam / malayalam / മലയാളം
  ne / Nepali / nepali / नेपाली
  el / Greek / greek / ελληνικα
  da / Danish / danish / dansk
  sv / Swedish / swedish / svenska
  no / Norwegian / norwegian / norsk
  fi / Finnish / finnish / suomi, suomeksi
  cs / Czech / czech / cesky, cestina
  sk / Slovak / slovak / slovensky
  hu / Hungarian / hungarian / magyar, magyarul
  ro / Romanian / romanian / romana, romaneste
  bg / Bulgarian / bulgarian / български
  lt / Lithuanian / lithuanian / lietuviskai, lietuviu
  sq / Albanian / albanian / shqip
  hr / Croatian / croatian / hrvatski
  fa / Persian / persian, farsi, dari / فارسی
  ps / Pashto / pashto / پښتو
  he / Hebrew / hebrew / עברית
  th / Thai / thai / ไทย
  km / Khmer / khmer, cambodian / ខ្មែរ
  hmn / Hmong / hmong / hmoob
  am / Amharic / amharic / አማርኛ
  sw / Swahili / swahili / kiswahili
  af / Afrikaans / / afrikaans
  zu / Zulu / zulu / isizulu
  xh / Xhosa / xhosa / isixhosa
  st / Sotho / sotho / sesotho
  mi / Maori / / maori, te reo, te reo maori
  sm / Samoan / samoan / gagana samoa
`;

/** The languages that lines offer, by their two letters. */
export const languages = whenNeeded((): Readonly<Record<string, SpokenLanguage>> => {
  const names = (written: string) => (written === '' ? [] : written.split(', '));
  const read = LANGUAGES.trim()
    .split('\n')
    .map((row) => {
      const [letters, english, others, own, line] = row.split('/').map((each) => each.trim());
      const language = { english: english!, names: names(others!), own: names(own!) };
      return [letters!, line === undefined ? language : { ...language, line }] as const;
    });
  return Object.fromEntries(read);
});

/** All their names that can be written without accents. */
const named = whenNeeded(() => {
  const all = Object.values(languages()).flatMap(({ names, own }) => [...names, ...own]);
  return `language = ${all.filter((name) => /^[a-z ]+$/.test(name)).join('|')}`;
});

/** What is offered where a language is: nothing else stands beside these words. */
export const languageChoices: PhraseLists = {
  en: {
    language: 'en',
    sets: named,
    phrases: `
      <language>
      {the|our|} <language> {language|} {language|menu|version|speakers|speaker|service|services|instructions|options|line|recording|message|}
      {a|an|our|} <language> speaking {callers|adviser|advisor|agent|colleague|person|representative|operator}
      {continue|proceed|go on|carry on|service|assistance|help|information|instructions|hear|listen|speak|talk} *6 in <language>
      {speak|talk|hear|listen to|prefer|rather have|want} {to us|} {in|} <language>
      {use|select|choose|hear} {our|the|} <language> {menu|service|version|line|}
      in <language>
      {a|an|our|the|one of our} {caller|callers|adviser|advisor|agent|colleague|person|representative|operator|someone|somebody|people} who {speaks|speak|can speak} <language>
      {someone|somebody|people|those|callers|caller|customers|speakers|anyone} {who|that} {speaks|speak|can speak|prefer|prefers|need|needs|want|wants} <language>
      {do you|would you} {speak|prefer|want|need|rather|like} {to speak|to talk|speak|talk|} {in|} <language>
      {this|the|your} {call|line|message|menu} {to be|} in <language>
      {switch|change|go over|swap} {over|} to <language>
      {and|or} <language>
    `,
    // An island and a district's people, a tutor and a translation are no languages to go on in.
    unless: `
      haitian {office|affairs|programme}
      translate * <language>
      {speak|talk} * about *
    `,
  },
  es: {
    language: 'es',
    sets: named,
    phrases: `
      <language>
      {el|} <language>
      {continuar|seguir|escuchar|atencion|servicio|hablar} *5 en <language>
      en <language>
    `,
  },
  fr: {
    language: 'fr',
    sets: named,
    phrases: `
      <language>
      {le|l|} <language>
      {continuer|poursuivre|ecouter|service|parler} *5 en <language>
      en <language>
    `,
  },
  de: {
    language: 'de',
    sets: named,
    phrases: `
      <language>
      auf <language> *2
      in <language>
    `,
  },
  pt: {
    language: 'pt',
    sets: named,
    phrases: `
      <language>
      {o|} <language>
      {continuar|seguir|ouvir|atendimento|falar} *5 em <language>
      em <language>
    `,
  },
};

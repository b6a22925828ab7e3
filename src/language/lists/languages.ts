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

/** The languages that lines offer, by their two letters. */
export const languages: Readonly<Record<string, SpokenLanguage>> = {
  en: {
    english: 'English',
    names: ['ingles', 'anglais', 'englisch', 'inglese', 'engels'],
    own: ['english'],
    line: 'For English, press #',
  },
  es: {
    english: 'Spanish',
    names: ['spanish', 'espagnol', 'spanisch', 'espanhol', 'spagnolo', 'spaans'],
    own: ['espanol', 'castellano'],
    line: 'Para español, oprima #',
  },
  fr: {
    english: 'French',
    names: ['french', 'frances', 'franzosisch', 'francese', 'frans'],
    own: ['francais'],
    line: 'Pour le français, appuyez sur le #',
  },
  de: {
    english: 'German',
    names: ['german', 'aleman', 'allemand', 'alemao', 'tedesco', 'duits'],
    own: ['deutsch'],
    line: 'Für Deutsch drücken Sie die #',
  },
  it: {
    english: 'Italian',
    names: ['italian', 'italien', 'italienisch', 'italiaans'],
    own: ['italiano'],
    line: "Per l'italiano, premere #",
  },
  pt: {
    english: 'Portuguese',
    names: ['portuguese', 'portugais', 'portugiesisch', 'portoghese', 'portugees'],
    own: ['portugues'],
    line: 'Para português, pressione #',
  },
  nl: {
    english: 'Dutch',
    names: ['dutch', 'neerlandais', 'niederlandisch', 'holandes', 'olandese'],
    own: ['nederlands'],
    line: 'Voor Nederlands, toets #',
  },
  cy: {
    english: 'Welsh',
    names: ['welsh'],
    own: ['cymraeg', 'gymraeg', 'nghymraeg'],
    line: 'I barhau yn Gymraeg, pwyswch #',
  },
  ga: { english: 'Irish', names: ['irish'], own: ['gaeilge', 'ghaeilge', 'gaelainn'] },
  gd: { english: 'Gaelic', names: ['gaelic'], own: ['gaidhlig'] },
  pl: { english: 'Polish', names: ['polish', 'polonais', 'polnisch', 'polaco'], own: ['polski', 'polsku'] },
  ru: { english: 'Russian', names: ['russian', 'russe', 'russisch', 'ruso'], own: ['русский', 'русском', 'русского'] },
  uk: { english: 'Ukrainian', names: ['ukrainian'], own: ['українська', 'української', 'українською'] },
  tr: { english: 'Turkish', names: ['turkish', 'turkisch', 'turc'], own: ['turkce'] },
  vi: { english: 'Vietnamese', names: ['vietnamese'], own: ['tieng viet'] },
  tl: { english: 'Tagalog', names: ['filipino'], own: ['tagalog'] },
  ht: { english: 'Haitian Creole', names: ['creole', 'haitian creole'], own: ['kreyol'] },
  so: { english: 'Somali', names: ['somali'], own: ['soomaali', 'af soomaali'] },
  zh: {
    english: 'Chinese',
    names: ['chinese', 'mandarin', 'cantonese', 'chinois', 'chinesisch'],
    own: ['中文', '普通话', '廣東話', '国语'],
  },
  ko: { english: 'Korean', names: ['korean'], own: ['한국어'] },
  ja: { english: 'Japanese', names: ['japanese'], own: ['日本語'] },
  ar: { english: 'Arabic', names: ['arabic', 'arabe', 'arabisch'], own: ['العربية', 'للعربية'] },
  hi: { english: 'Hindi', names: ['hindi'], own: ['हिंदी', 'हिन्दी'] },
  pa: { english: 'Punjabi', names: ['punjabi'], own: ['ਪੰਜਾਬੀ'] },
  ur: { english: 'Urdu', names: ['urdu'], own: ['اردو'] },
  bn: { english: 'Bengali', names: ['bengali', 'bangla'], own: ['বাংলা'] },
  gu: { english: 'Gujarati', names: ['gujarati'], own: ['ગુજરાતી'] },
  ta: { english: 'Tamil', names: ['tamil'], own: ['தமிழ்'] },
  te: { english: 'Telugu', names: ['telugu'], own: ['తెలుగు'] },
  mr: { english: 'Marathi', names: ['marathi'], own: ['मराठी'] },
  kn: { english: 'Kannada', names: ['kannada'], own: ['ಕನ್ನಡ'] },
  ml: { english: 'Malayalam', names: ['malayalam'], own: ['മലയാളം'] },
  ne: { english: 'Nepali', names: ['nepali'], own: ['नेपाली'] },
  el: { english: 'Greek', names: ['greek'], own: ['ελληνικα'] },
  da: { english: 'Danish', names: ['danish'], own: ['dansk'] },
  sv: { english: 'Swedish', names: ['swedish'], own: ['svenska'] },
  no: { english: 'Norwegian', names: ['norwegian'], own: ['norsk'] },
  fi: { english: 'Finnish', names: ['finnish'], own: ['suomi', 'suomeksi'] },
  cs: { english: 'Czech', names: ['czech'], own: ['cesky', 'cestina'] },
  sk: { english: 'Slovak', names: ['slovak'], own: ['slovensky'] },
  hu: { english: 'Hungarian', names: ['hungarian'], own: ['magyar', 'magyarul'] },
  ro: { english: 'Romanian', names: ['romanian'], own: ['romana', 'romaneste'] },
  bg: { english: 'Bulgarian', names: ['bulgarian'], own: ['български'] },
  lt: { english: 'Lithuanian', names: ['lithuanian'], own: ['lietuviskai', 'lietuviu'] },
  sq: { english: 'Albanian', names: ['albanian'], own: ['shqip'] },
  hr: { english: 'Croatian', names: ['croatian'], own: ['hrvatski'] },
  fa: { english: 'Persian', names: ['persian', 'farsi', 'dari'], own: ['فارسی'] },
  ps: { english: 'Pashto', names: ['pashto'], own: ['پښتو'] },
  he: { english: 'Hebrew', names: ['hebrew'], own: ['עברית'] },
  th: { english: 'Thai', names: ['thai'], own: ['ไทย'] },
  km: { english: 'Khmer', names: ['khmer', 'cambodian'], own: ['ខ្មែរ'] },
  hmn: { english: 'Hmong', names: ['hmong'], own: ['hmoob'] },
  am: { english: 'Amharic', names: ['amharic'], own: ['አማርኛ'] },
  sw: { english: 'Swahili', names: ['swahili'], own: ['kiswahili'] },
  af: { english: 'Afrikaans', names: [], own: ['afrikaans'] },
  zu: { english: 'Zulu', names: ['zulu'], own: ['isizulu'] },
  xh: { english: 'Xhosa', names: ['xhosa'], own: ['isixhosa'] },
  st: { english: 'Sotho', names: ['sotho'], own: ['sesotho'] },
  mi: { english: 'Maori', names: [], own: ['maori', 'te reo', 'te reo maori'] },
  sm: { english: 'Samoan', names: ['samoan'], own: ['gagana samoa'] },
};

const all = Object.values(languages)
  .flatMap(({ names, own }) => [...names, ...own])
  .filter((name) => /^[a-z ]+$/.test(name))
  .join('|');

/** What is offered where a language is: nothing else stands beside these words. */
export const languageChoices: PhraseLists = {
  en: {
    language: 'en',
    sets: `language = ${all}`,
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
    sets: `language = ${all}`,
    phrases: `
      <language>
      {el|} <language>
      {continuar|seguir|escuchar|atencion|servicio|hablar} *5 en <language>
      en <language>
    `,
  },
  fr: {
    language: 'fr',
    sets: `language = ${all}`,
    phrases: `
      <language>
      {le|l|} <language>
      {continuer|poursuivre|ecouter|service|parler} *5 en <language>
      en <language>
    `,
  },
  de: {
    language: 'de',
    sets: `language = ${all}`,
    phrases: `
      <language>
      auf <language> *2
      in <language>
    `,
  },
  pt: {
    language: 'pt',
    sets: `language = ${all}`,
    phrases: `
      <language>
      {o|} <language>
      {continuar|seguir|ouvir|atendimento|falar} *5 em <language>
      em <language>
    `,
  },
};

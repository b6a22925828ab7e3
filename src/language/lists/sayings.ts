/** Short sentences that fixes may write, by language. Each is one that no rule has anything to say against. */
export interface Sayings {
  /** What to do with a key, with `#` for its name: "To speak to someone, press #." */
  readonly person: string;
  readonly anythingElse: string;
  readonly hearAgain: string;
  readonly goBack: string;
  readonly goodbye: string;
  readonly oneMoment: string;
  readonly puttingThrough: string;
  /** How star and hash are called. */
  readonly star: string;
  readonly hash: string;
  /** What comes before and after the words of an option: "For ", ", press #." */
  readonly option: readonly [before: string, after: string];
}

const SAYINGS: Readonly<Record<string, Sayings>> = {
  en: {
    person: 'To speak to someone, press #.',
    anythingElse: 'For anything else, press #.',
    hearAgain: 'To hear this again, press #.',
    goBack: 'To go back, press #.',
    goodbye: 'Thank you. Goodbye.',
    oneMoment: 'One moment, please.',
    puttingThrough: "I'm putting you through now.",
    star: 'star',
    hash: 'hash',
    option: ['For ', ', press #.'],
  },
  es: {
    person: 'Para hablar con una persona, oprima #.',
    anythingElse: 'Para cualquier otra consulta, oprima #.',
    hearAgain: 'Para oír esto de nuevo, oprima #.',
    goBack: 'Para volver atrás, oprima #.',
    goodbye: 'Gracias. Hasta luego.',
    oneMoment: 'Un momento, por favor.',
    puttingThrough: 'Ahora le comunico.',
    star: 'asterisco',
    hash: 'numeral',
    option: ['Para ', ', oprima #.'],
  },
  fr: {
    person: 'Pour parler à une personne, tapez #.',
    anythingElse: 'Pour toute autre demande, tapez #.',
    hearAgain: 'Pour réécouter ce message, tapez #.',
    goBack: 'Pour revenir en arrière, tapez #.',
    goodbye: 'Merci. Au revoir.',
    oneMoment: 'Un instant, je vous prie.',
    puttingThrough: 'Je vous mets en relation.',
    star: 'étoile',
    hash: 'dièse',
    option: ['Pour ', ', tapez #.'],
  },
  de: {
    person: 'Um mit jemandem zu sprechen, drücken Sie #.',
    anythingElse: 'Für alles andere drücken Sie #.',
    hearAgain: 'Um dies noch einmal zu hören, drücken Sie #.',
    goBack: 'Um zurückzugehen, drücken Sie #.',
    goodbye: 'Danke. Auf Wiederhören.',
    oneMoment: 'Einen Moment, bitte.',
    puttingThrough: 'Ich verbinde Sie jetzt.',
    star: 'Stern',
    hash: 'Raute',
    option: ['Für ', ', drücken Sie #.'],
  },
  pt: {
    person: 'Para falar com uma pessoa, tecle #.',
    anythingElse: 'Para qualquer outro assunto, tecle #.',
    hearAgain: 'Para ouvir de novo, tecle #.',
    goBack: 'Para voltar, tecle #.',
    goodbye: 'Até logo.',
    oneMoment: 'Um momento, por favor.',
    puttingThrough: 'Vou transferir a sua ligação agora.',
    star: 'asterisco',
    hash: 'jogo-da-velha',
    option: ['Para ', ', tecle #.'],
  },
  it: {
    person: 'Per parlare con una persona, premere #.',
    anythingElse: 'Per qualsiasi altra richiesta, premere #.',
    hearAgain: 'Per riascoltare, premere #.',
    goBack: 'Per tornare indietro, premere #.',
    goodbye: 'Grazie. Arrivederci.',
    oneMoment: 'Un momento, per favore.',
    puttingThrough: 'La metto in contatto ora.',
    star: 'asterisco',
    hash: 'cancelletto',
    option: ['Per ', ', premere #.'],
  },
  nl: {
    person: 'Om met iemand te spreken, toets #.',
    anythingElse: 'Voor iets anders, toets #.',
    hearAgain: 'Om dit nog eens te horen, toets #.',
    goBack: 'Om terug te gaan, toets #.',
    goodbye: 'Dank u. Tot ziens.',
    oneMoment: 'Een ogenblik, alstublieft.',
    puttingThrough: 'Ik verbind u nu door.',
    star: 'sterretje',
    hash: 'hekje',
    option: ['Voor ', ', toets #.'],
  },
};

/** What the key to the right of 0 is called in some countries. */
const HASHES: Readonly<Record<string, string>> = {
  'en-us': 'pound',
  'en-ca': 'pound',
  'es-es': 'almohadilla',
  'pt-pt': 'cardinal',
};

/** The sentences of a language; undefined where we do not write it. */
export function sayingsIn(language: string): Sayings | undefined {
  const tag = language.toLowerCase();
  const primary = tag.split('-')[0]!;
  const sayings = Object.hasOwn(SAYINGS, primary) ? SAYINGS[primary] : undefined;
  return sayings && Object.hasOwn(HASHES, tag) ? { ...sayings, hash: HASHES[tag]! } : sayings;
}

/** A sentence of these with the name of a key in it. */
export function withKeyNamed(saying: string, key: string, { star, hash }: Sayings): string {
  return saying.replace('#', () => (key === 'star' ? star : key === 'hash' ? hash : key));
}

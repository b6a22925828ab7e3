import { whenNeeded } from '../when-needed.ts';
/** What a voice says for the signs that are no words, by language. */
export interface Symbols {
  readonly and: string;
  readonly at: string;
  readonly colon: string;
  readonly dot: string;
  readonly hyphen: string;
  readonly percent: string;
  readonly plus: string;
  readonly point: string;
  readonly slash: string;
  readonly star: string;
  readonly hash: string;
  readonly to: string;
  readonly underscore: string;
  /** For one and for many, by sign. */
  readonly money: Readonly<Record<string, readonly [one: string, many: string]>>;
}

const SYMBOLS: Readonly<Record<string, () => Symbols>> = {
  en: whenNeeded(() => ({
    and: 'and',
    at: 'at',
    colon: 'colon',
    dot: 'dot',
    hyphen: 'hyphen',
    percent: 'percent',
    plus: 'plus',
    point: 'point',
    slash: 'slash',
    star: 'star',
    hash: 'hash',
    to: 'to',
    underscore: 'underscore',
    money: { '£': ['pound', 'pounds'], $: ['dollar', 'dollars'], '€': ['euro', 'euros'], '₹': ['rupee', 'rupees'] },
  })),
  de: whenNeeded(() => ({
    and: 'und',
    at: 'at',
    colon: 'Doppelpunkt',
    dot: 'Punkt',
    hyphen: 'Bindestrich',
    percent: 'Prozent',
    plus: 'plus',
    point: 'Komma',
    slash: 'Schrägstrich',
    star: 'Stern',
    hash: 'Raute',
    to: 'bis',
    underscore: 'Unterstrich',
    money: { '£': ['Pfund', 'Pfund'], $: ['Dollar', 'Dollar'], '€': ['Euro', 'Euro'] },
  })),
  es: whenNeeded(() => ({
    and: 'y',
    at: 'arroba',
    colon: 'dos puntos',
    dot: 'punto',
    hyphen: 'guion',
    percent: 'por ciento',
    plus: 'más',
    point: 'coma',
    slash: 'barra',
    star: 'asterisco',
    hash: 'almohadilla',
    to: 'a',
    underscore: 'guion bajo',
    money: { '£': ['libra', 'libras'], $: ['dólar', 'dólares'], '€': ['euro', 'euros'] },
  })),
  fr: whenNeeded(() => ({
    and: 'et',
    at: 'arobase',
    colon: 'deux points',
    dot: 'point',
    hyphen: 'tiret',
    percent: 'pour cent',
    plus: 'plus',
    point: 'virgule',
    slash: 'barre oblique',
    star: 'étoile',
    hash: 'dièse',
    to: 'à',
    underscore: 'tiret bas',
    money: { '£': ['livre', 'livres'], $: ['dollar', 'dollars'], '€': ['euro', 'euros'] },
  })),
  it: whenNeeded(() => ({
    and: 'e',
    at: 'chiocciola',
    colon: 'due punti',
    dot: 'punto',
    hyphen: 'trattino',
    percent: 'per cento',
    plus: 'più',
    point: 'virgola',
    slash: 'barra',
    star: 'asterisco',
    hash: 'cancelletto',
    to: 'a',
    underscore: 'trattino basso',
    money: { '£': ['sterlina', 'sterline'], $: ['dollaro', 'dollari'], '€': ['euro', 'euro'] },
  })),
  nl: whenNeeded(() => ({
    and: 'en',
    at: 'apenstaartje',
    colon: 'dubbele punt',
    dot: 'punt',
    hyphen: 'streepje',
    percent: 'procent',
    plus: 'plus',
    point: 'komma',
    slash: 'schuine streep',
    star: 'sterretje',
    hash: 'hekje',
    to: 'tot',
    underscore: 'laag streepje',
    money: { '£': ['pond', 'pond'], $: ['dollar', 'dollar'], '€': ['euro', 'euro'] },
  })),
  pt: whenNeeded(() => ({
    and: 'e',
    at: 'arroba',
    colon: 'dois pontos',
    dot: 'ponto',
    hyphen: 'hífen',
    percent: 'por cento',
    plus: 'mais',
    point: 'vírgula',
    slash: 'barra',
    star: 'asterisco',
    hash: 'cardinal',
    to: 'a',
    underscore: 'traço inferior',
    money: { '£': ['libra', 'libras'], $: ['dólar', 'dólares'], '€': ['euro', 'euros'] },
  })),
};

/** The names of the signs in a language; none for a language that we have no words of. */
export const symbolsOf = (language: string): Symbols | undefined => SYMBOLS[language.slice(0, 2).toLowerCase()]?.();

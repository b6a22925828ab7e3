import { nearest } from '../../../language/words/nearest.ts';
import type { Judge } from './judgement.ts';
import { either, quoted } from './told.ts';

/** Of a language: a tag that is well formed, and a language that there is. */
export const judgeLanguage: Judge = (tree, name) => {
  const text = tree.text.value.trim();
  if (isLanguage(text)) return undefined;
  const instead = languageMeant(text);
  return {
    message: `\`${name}\` is not a language tag: ${quoted(text)}.`,
    why: 'The voice that reads the prompts, and the rules that judge their words, are chosen by it.',
    suggestion: instead
      ? `Write \`${instead}\`.`
      : 'Write the tag of the language, with its country where that matters: `en-GB`, `cy`, `pt-BR`.',
    instead,
  };
};

function isLanguage(text: string): boolean {
  // Nearly all are like this, and need no expression that knows small letters from large ones.
  if (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(text) && TAGS.includes(text.slice(0, 2))) return true;
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,6}$/i.test(text)) return false;
  try {
    const primary = text.split('-')[0]!.toLowerCase();
    // A language, with or without its country, is always well formed.
    const isWellFormed = /^[a-z]+(?:-[a-z]{2})?$/i.test(text) || Intl.getCanonicalLocales(text).length === 1;
    // The names of all languages take longer to load than a menu to check.
    return isWellFormed && (TAGS.includes(primary) || nameOf(primary) !== undefined);
  } catch {
    return false;
  }
}

function nameOf(tag: string): string | undefined {
  names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  return names.of(tag);
}

let names: Intl.DisplayNames | undefined;

/** The languages that phone lines speak, for whoever writes their English names. */
const TAGS =
  'en cy gd ga es fr de pt it nl pl ru uk ro tr ar he fa ur hi bn pa gu ta te zh ja ko vi th id ms tl sv da nb no fi is et lv lt cs sk hu el bg sr hr sl sq so sw am ht eu ca gl mt'.split(
    ' ',
  );

/** `en_GB` as `en-GB`, `English` as `en`. */
function languageMeant(text: string): string | undefined {
  const hyphened = text.replaceAll('_', '-');
  if (hyphened !== text && isLanguage(hyphened)) return hyphened;
  const word = text.toLowerCase();
  return TAGS.find((tag) => nameOf(tag)?.toLowerCase() === word);
}

/** Of a time zone that the world's table has. */
export const judgeTimezone: Judge = (tree, name) => {
  const text = tree.text.value.trim();
  if (isTimezone(text)) return undefined;
  const near = zonesMeant(text.replaceAll(' ', '_'));
  return {
    message: `\`${name}\` is not a time zone: ${quoted(text)}.`,
    why: 'Opening hours in another zone open and close the line an hour or more too early or too late.',
    suggestion: near.length > 0 ? `Did you mean ${either(near)}?` : 'Write its IANA name, such as `Europe/London`.',
    instead: near.length === 1 ? near[0] : undefined,
  };
};

/** `London` is a city of one zone; what is no city may be misspelt. */
function zonesMeant(name: string): readonly string[] {
  const all = Intl.supportedValuesOf('timeZone');
  const city = `/${name.toLowerCase()}`;
  const ofCity = all.filter((zone) => zone.toLowerCase().endsWith(city));
  return ofCity.length > 0 ? ofCity : nearest(name, all);
}

function isTimezone(text: string): boolean {
  // The list of all takes a millisecond to load, and still lacks older names.
  if (ZONES.has(text)) return true;
  if (/^[+-]/.test(text)) return false;
  zones ??= new Set(Intl.supportedValuesOf('timeZone'));
  if (zones.has(text)) return true;
  // Making clocks takes longer to load than a menu to check, so only rare names, such as old ones, are tried on one.
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** The zones in which most phone lines are. */
export const ZONES: ReadonlySet<string> = new Set(
  (
    'UTC Europe/London Europe/Dublin Europe/Lisbon Europe/Madrid Europe/Paris Europe/Brussels Europe/Amsterdam Europe/Berlin ' +
    'Europe/Zurich Europe/Vienna Europe/Rome Europe/Copenhagen Europe/Oslo Europe/Stockholm Europe/Helsinki Europe/Warsaw ' +
    'Europe/Prague Europe/Budapest Europe/Athens Europe/Bucharest Europe/Istanbul America/New_York America/Chicago ' +
    'America/Denver America/Phoenix America/Los_Angeles America/Toronto America/Vancouver America/Mexico_City ' +
    'America/Bogota America/Sao_Paulo Africa/Johannesburg Africa/Nairobi Asia/Dubai Asia/Singapore Asia/Hong_Kong ' +
    'Asia/Tokyo Australia/Perth Australia/Brisbane Australia/Sydney Australia/Melbourne Pacific/Auckland'
  ).split(' '),
);

let zones: Set<string> | undefined;

/** Of a file: its place as seen from this one. Whether it lies in the project is known to whoever opens it. */
export const judgePath: Judge = (tree, name) => {
  const text = tree.text.value.trim();
  const isAddress = /^[a-z][a-z\d+.-]+:/i.test(text);
  if (text !== '' && !isAddress && !/^(?:[/\\~]|[a-z]:)/i.test(text)) return undefined;
  return {
    message: `\`${name}\` does not lie in the project: ${quoted(text)}.`,
    why: isAddress
      ? 'ivrlint opens nothing on the network: what callers hear there cannot be checked.'
      : 'It holds on one computer only: on another, callers would hear nothing.',
    suggestion: 'Write where it is as seen from this file, such as `sounds/welcome.wav`.',
  };
};

import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as british, toOrdinal as englishOrdinal } from 'n2words/en-GB';
import { toCardinal as american } from 'n2words/en-US';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as italian } from 'n2words/it-IT';
import { toCardinal as dutch } from 'n2words/nl-NL';
import { toCardinal as portuguese } from 'n2words/pt-PT';

/** The words for a whole number, written in digits. */
export type Cardinal = (digits: string) => string;

/** Keys and other numbers of two figures are said again and again. */
function remembering(say: Cardinal): Cardinal {
  const said = new Map<string, string>();
  return (digits) => {
    if (digits.length > 2) return say(digits);
    const known = said.get(digits) ?? say(digits);
    said.set(digits, known);
    return known;
  };
}

const AMERICAN = remembering((digits) => american(digits));

const CARDINALS: ReadonlyMap<string, Cardinal> = new Map<string, Cardinal>([
  ['de', remembering((digits) => german(digits))],
  ['en', remembering((digits) => british(digits))],
  ['en-ca', AMERICAN],
  ['en-us', AMERICAN],
  ['es', remembering((digits) => spanish(digits))],
  ['fr', remembering((digits) => french(digits))],
  ['it', remembering((digits) => italian(digits))],
  ['nl', remembering((digits) => dutch(digits))],
  ['pt', remembering((digits) => portuguese(digits))],
]);

/** Number words of a language tag (`en-GB`, `pt`); none for a language that we cannot count in. */
export function cardinalsOf(language: string): Cardinal | undefined {
  const tag = language.toLowerCase();
  return CARDINALS.get(tag) ?? CARDINALS.get(tag.slice(0, 2));
}

/** `12` → `twelfth`, in English. */
export const ordinal = (digits: string): string => englishOrdinal(digits);

/** `0142` → `zero one four two`: how numbers of a phone, an account, a code are read. Anything but digits is left out. */
export function digitByDigit(digits: string, cardinal: Cardinal): string {
  return Array.from(digits.replace(/[^0-9]/gu, ''), (digit) => cardinal(digit)).join(' ');
}

/** A whole number as it is read: long ones, and those that begin with zero, digit by digit. */
export function numberWords(digits: string, cardinal: Cardinal): string {
  if (digits.length === 1) return cardinal(digits);
  const plain = digits.replace(/[^0-9]/gu, '');
  const isGrouped = plain.length < digits.length;
  const beginsWithZero = plain.length > 1 && plain.startsWith('0');
  if (plain.length > 15 || (plain.length > 6 && !isGrouped) || beginsWithZero) return digitByDigit(plain, cardinal);
  return cardinal(plain);
}

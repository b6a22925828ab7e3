import {
  type CountryCode,
  isSupportedCountry,
  type MetadataJson,
  parsePhoneNumberWithError,
} from 'libphonenumber-js/core';
import { PLANS, PREMIUM } from './metadata.generated.js';

/** What a telephone number turns out to be. */
export type PhoneNumber =
  | { readonly kind: 'number'; readonly international: string; readonly isPremium: boolean }
  /** It has a length that numbers of its country have, but begins as none of them does. */
  | { readonly kind: 'not in use'; readonly country: string }
  | { readonly kind: 'too short' | 'too long'; readonly country: string | undefined }
  | { readonly kind: 'no such country' }
  | { readonly kind: 'no number' }
  /** It is written as within a country, and nobody says which; or it is kept for examples. */
  | { readonly kind: 'unknown' };

// Read when the first number is met: most files have none, and every start would pay for it.
let plans: MetadataJson | undefined;
let premium: Readonly<Record<string, string>> | undefined;

/**
 * Reads a telephone number as people write it.
 * @param country Two letters (`GB`): where a number without `+` belongs.
 */
export function phoneNumberOf(written: string, country: string | undefined): PhoneNumber {
  plans ??= JSON.parse(PLANS) as MetadataJson;
  premium ??= JSON.parse(PREMIUM) as Record<string, string>;
  const digits = inDigits(written);
  if (!/^[+(]?[\d\s().\-–/]{2,40}(?:(?:;?ext[.=]?|x)\s?\d{1,7})?$/i.test(digits)) return { kind: 'no number' };
  const isInternational = digits.startsWith('+');
  const home = country?.toUpperCase();
  const known = home !== undefined && isSupportedCountry(home as CountryCode, plans);
  if (!isInternational && !known) return { kind: 'unknown' };
  try {
    const defaultCountry = known ? (home as CountryCode) : undefined;
    const number = parsePhoneNumberWithError(
      digits,
      { ...(defaultCountry && { defaultCountry }), extract: false },
      plans,
    );
    const [main] = plans.country_calling_codes[number.countryCallingCode] ?? [];
    const where = number.country ?? (isInternational ? main : home);
    if (!number.isPossible()) {
      const length = number.nationalNumber.length;
      const lengths = where === undefined ? [] : lengthsIn(where, plans);
      return { kind: lengths.length > 0 && length > Math.max(...lengths) ? 'too long' : 'too short', country: where };
    }
    if (!number.isValid())
      return FOR_EXAMPLES.test(number.number) ? { kind: 'unknown' } : { kind: 'not in use', country: where ?? '' };
    const pattern = where === undefined ? undefined : premium[where];
    const isPremium = pattern !== undefined && new RegExp(`^(?:${pattern})$`).test(number.nationalNumber);
    return { kind: 'number', international: number.number, isPremium };
  } catch (error) {
    return { kind: WHY[(error as Error).message] ?? 'no number' } as PhoneNumber;
  }
}

/** Numbers that Ofcom keeps for stories and examples, where a real one will stand. */
const FOR_EXAMPLES = /^\+44(?:1632960|8081570)\d{3}$/;

const WHY: Readonly<Record<string, PhoneNumber['kind']>> = {
  TOO_SHORT: 'too short',
  TOO_LONG: 'too long',
  INVALID_COUNTRY: 'no such country',
};

function lengthsIn(country: string, { countries }: MetadataJson): readonly number[] {
  const plan = countries[country as CountryCode] as unknown as readonly unknown[] | undefined;
  return (plan?.[3] as readonly number[] | undefined) ?? [];
}

const LETTERS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];

/** 1-800-FLOWERS in digits. */
function inDigits(written: string): string {
  const text = written.trim().replace(/^00(?=\s?[1-9])/, '+');
  if (!/^\+?[\d\s().-]{3,40}[A-Z]{3,40}[A-Z\d-]{0,40}$/.test(text)) return text;
  return text.replaceAll(/[A-Z]/g, (letter) => String(LETTERS.findIndex((group) => group.includes(letter)) + 2));
}

import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type PhoneNumber, phoneNumberOf } from '../../src/language/numbers/phone-number.ts';
import { root } from '../parts.ts';

interface Plans {
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
  readonly nonGeographic: Readonly<Record<string, readonly unknown[]>>;
}

const require = createRequire(import.meta.url);
const least = require('libphonenumber-js/metadata.min.json') as Plans;
const most = require('libphonenumber-js/metadata.max.json') as Plans;

test('the numbering plans are those of libphonenumber-js, without how numbers are written', async () => {
  const formats = 4;
  const unwritten = (plans: Plans['countries']) =>
    Object.fromEntries(
      Object.entries(plans).map(([country, plan]) => [
        country,
        plan.map((part, index) => (index === formats ? [] : part)),
      ]),
    );
  const [types, premiumRate] = [11, 3];
  const premium = Object.fromEntries(
    Object.entries(most.countries).flatMap(([country, plan]) => {
      const pattern = (plan[types] as readonly (readonly [string] | 0)[] | undefined)?.[premiumRate];
      return pattern ? [[country, pattern[0]]] : [];
    }),
  );
  const plans = { ...least, countries: unwritten(least.countries), nonGeographic: unwritten(least.nonGeographic) };
  const literal = (value: unknown) => `'${JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  await expect(
    [
      '// Written by test/language/phone-numbers.test.ts from libphonenumber-js (MIT): run `npm run update`.',
      `export const PLANS = ${literal(plans)};`,
      `export const PREMIUM = ${literal(premium)};`,
      '',
    ].join('\n'),
  ).toMatchFileSnapshot(`${root}src/language/numbers/metadata.generated.js`);
});

describe('a telephone number', () => {
  test.each<[written: string, country: string | undefined, kind: PhoneNumber['kind']]>([
    ['+44 20 7946 0018', undefined, 'number'],
    ['0044 20 7946 0018', undefined, 'number'],
    ['+1 202 555 0123', 'GB', 'number'],
    ['020 7946 0018', 'GB', 'number'],
    ['(020) 7946-0018', 'GB', 'number'],
    ['0800 123 456', 'GB', 'number'],
    ['0800 1111', 'GB', 'number'],
    ['03456001234', 'GB', 'number'],
    ['1-800-356-9377', 'US', 'number'],
    ['1-800-FLOWERS', 'US', 'number'],
    ['202-555-0123 ext. 12', 'US', 'number'],
    ['+442079460018x12', undefined, 'number'],
    ['030 901820', 'DE', 'number'],
    ['01 42 68 53 00', 'FR', 'number'],
    ['91 123 45 67', 'ES', 'number'],
    ['1300 123 456', 'AU', 'number'],
    ['01 234 5678', 'IE', 'number'],
    ['+800 1234 5678', undefined, 'number'],
    ['+44 20 7946', undefined, 'too short'],
    ['020 79', 'GB', 'too short'],
    ['020 7946 001', 'GB', 'not in use'],
    ['020 7946 00188', 'GB', 'too long'],
    ['+1 202 555 01234', undefined, 'too long'],
    ['+999 12345678', undefined, 'no such country'],
    ['040 7946 0018', 'GB', 'not in use'],
    ['020 7946 0018', undefined, 'unknown'],
    ['020 7946 0018', 'XX', 'unknown'],
    ['reception', 'GB', 'no number'],
    ['call Bob on 020 7946 0018', 'GB', 'no number'],
    ['', 'GB', 'no number'],
    ['020 7946 0018 or 0019', 'GB', 'no number'],
  ])('%s in %s: %s', (written, country, kind) => {
    expect(phoneNumberOf(written, country).kind).toBe(kind);
  });

  test.each<[written: string, country: string, isPremium: boolean]>([
    ['0909 879 1234', 'GB', true],
    ['0345 600 1234', 'GB', false],
    ['1-900-555-0123', 'US', true],
    ['1900 123 456', 'AU', true],
    ['0900 1 234567', 'DE', true],
    ['020 7946 0018', 'GB', false],
  ])('%s in %s is at a premium rate: %s', (written, country, isPremium) => {
    expect(phoneNumberOf(written, country)).toMatchObject({ kind: 'number', isPremium });
  });
});

import fc from 'fast-check';

/*
 * What nobody expects in a phone menu: values of the wrong kind, numbers that are none, letters that are half of one, names
 * that mean something to JavaScript, and files that were cut, torn or put together wrongly.
 */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Names that every object of JavaScript has already, or that change what it is. */
export const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length'];

const LETTERS = [
  '\u0000',
  '\u001b[31m',
  '\ud800',
  '\udc00',
  '\ufeff',
  '\u2028',
  '\u202e',
  '\u200d',
  '\u0301',
  '👩‍👩‍👧',
  'ß',
  'İ',
  'ﬃ',
  '٣',
  '１',
  '𝟏',
  '한국어',
  '\t',
  '\r',
  '\n',
  '\u0085',
];

const MARKS = [
  ': ',
  ' #',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '&x ',
  '*x',
  '|',
  '>',
  '- ',
  '<',
  '/>',
  ']]>',
  '&amp;',
  '%',
  '\\',
  '${',
  '{{',
  '?',
  '!!map',
  '---\n',
  '<<: ',
];

export const odd: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NAMES, ...LETTERS, ...MARKS),
  fc.constantFrom('', ' ', '-0', '1e999', '-1', '0x10', '08', '1_000', '.5', '٣', 'NaN', 'Infinity', 'true', '~', 'no'),
  fc.constantFrom('99999999999999999999', '1e-400', '120%', '0.0000001%', '7s', '1e9s', '99999999999h', '-3m', '0s'),
  fc.constantFrom('2026-02-30', '9999-99-99', '0000-00-00', '25:61-99:99', '24h', 'mon-mon', 'sun-fri', 'Mars/Base'),
  fc.constantFrom(
    '{',
    '{}',
    '{x|}',
    '{|}',
    '{{x}}',
    '%%X%%',
    '[Name]',
    '<break time="99999s"/>',
    '<speak>',
    '../../../x',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc
    .tuple(fc.constantFrom('a', '1', ' ', 'Press 1. ', '(', '9, ', 'é'), fc.constantFrom(30, 300))
    .map(([letter, times]) => letter.repeat(times)),
);

const nested = fc.tuple(fc.constantFrom('list', 'map'), fc.constantFrom(3, 60, 600)).map(([kind, depth]) => {
  let value: Json = 'x';
  for (let level = 0; level < depth; level++) value = kind === 'list' ? [value] : { a: value };
  return value;
});

export const oddValue: fc.Arbitrary<Json> = fc.oneof(
  { weight: 6, arbitrary: odd },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Json>(
      null,
      true,
      false,
      0,
      -0,
      -1,
      0.1,
      1e21,
      1e308,
      5e-324,
      2 ** 53,
      [],
      {},
      [[]],
      [null],
      { '': '' },
    ),
  },
  { weight: 1, arbitrary: nested },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom(...NAMES, 'a'), odd, { maxKeys: 3 }).map((map) => ({ ...map })),
  },
);

/** One thing done to a value somewhere within a document; `where` picks the place. */
export interface Change {
  readonly where: number;
  readonly what: 'drop' | 'double' | 'swap' | 'put' | 'wrap' | 'rename';
  readonly other: number;
  readonly value: Json;
}

export const change: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(9999),
  what: fc.constantFrom('drop', 'double', 'swap', 'put', 'wrap', 'rename'),
  other: fc.nat(9999),
  value: oddValue,
});

type Holder = { [name: string]: Json } | Json[];

/** A document with these changes; what it was is left as it is. */
export function changed(document: Json, changes: readonly Change[]): Json {
  const root = { document: structuredClone(document) } as { document: Json };
  for (const each of changes) make(root, each);
  return root.document;
}

function make(root: { document: Json }, { where, what, other, value }: Change): void {
  const places = placesIn(root as Holder);
  const [holder, name] = places[where % places.length]!;
  const [fromHolder, fromName] = places[other % places.length]!;
  const here = at(holder, name);
  if (what === 'put') put(holder, name, value);
  else if (what === 'wrap') put(holder, name, other % 2 ? [here] : { [String(name)]: here });
  else if (what === 'swap') put(holder, name, structuredClone(at(fromHolder, fromName)));
  else if (Array.isArray(holder))
    holder.splice(Number(name), 1, ...(what === 'double' ? [here, structuredClone(here)] : []));
  else if (holder !== (root as Holder)) {
    if (what !== 'double') delete holder[name];
    const key = what === 'rename' ? (typeof value === 'string' ? value : 'x') : `${name}2`;
    if (what !== 'drop') put(holder, key, structuredClone(here));
  }
}

const at = (holder: Holder, name: string | number): Json => (holder as Record<string | number, Json>)[name]!;

/** As JSON would: a name such as `__proto__` is a name. */
function put(holder: Holder, name: string | number, value: Json): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(holder: Holder): [Holder, string | number][] {
  const found: [Holder, string | number][] = [];
  const waiting: Holder[] = [holder];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const name of Object.keys(next)) {
      found.push([next, name]);
      const value = at(next, name);
      if (typeof value === 'object' && value !== null) waiting.push(value as Holder);
    }
  }
  return found;
}

/** One thing done to a text, whatever it means. */
interface Tear {
  readonly where: number;
  readonly what: 'cut off' | 'cut out' | 'double' | 'put' | 'move';
  readonly length: number;
  readonly to: number;
  readonly put: string;
}

export const tear: fc.Arbitrary<Tear> = fc.record({
  where: fc.nat(99_999),
  what: fc.constantFrom('cut off', 'cut out', 'double', 'put', 'move'),
  length: fc.oneof(fc.nat(3), fc.nat(80)),
  to: fc.nat(99_999),
  put: odd,
});

export function torn(text: string, tears: readonly Tear[]): string {
  return tears.reduce((now, { where, what, length, to, put: words }) => {
    const start = where % (now.length + 1);
    const piece = now.slice(start, start + length);
    const without = now.slice(0, start) + now.slice(start + length);
    const end = to % (without.length + 1);
    if (what === 'cut off') return now.slice(0, start);
    if (what === 'cut out') return without;
    if (what === 'double') return now.slice(0, start) + piece + now.slice(start);
    if (what === 'put') return now.slice(0, start) + words + now.slice(start);
    return without.slice(0, end) + piece + without.slice(end);
  }, text);
}

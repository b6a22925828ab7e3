import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test, vi } from 'vitest';
import { whyNotLinear } from './linear.ts';
import { root } from './parts.ts';

/* Files that anyone may have written are read with regular expressions: none may take longer than in proportion to a text. */

/** Linear though that cannot be seen in its letters. */
const PROVEN = new Map([
  [
    '/^```(([a-z]+) (wrong|right|fixed) ?({.*})?)\\n((?:(?!```)[^\\n]*\\n)*)```$/gm',
    'each line is read once: it ends where the next block begins',
  ],
]);

interface Written {
  readonly place: string;
  /** None where it is composed while the program runs. */
  readonly literal: string | undefined;
}

/** What is looked at of a node of the syntax tree. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

const written = ['src', 'rules'].flatMap((folder) =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .flatMap((path) => expressionsIn(`${folder}/${path.replaceAll('\\', '/')}`)),
);

function expressionsIn(path: string): Written[] {
  const text = readFileSync(root + path, 'utf8');
  const found: Written[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, start, regex, callee } = node as Node;
    const place = () => `${path}:${text.slice(0, start).split('\n').length}`;
    if (type === 'Literal' && regex) found.push({ place: place(), literal: `/${regex.pattern}/${regex.flags}` });
    if (type === 'NewExpression' && callee?.name === 'RegExp') found.push({ place: place(), literal: undefined });
    Object.values(node).forEach(look);
  };
  look(parseAst(text, { lang: 'ts' }));
  return found;
}

/** What is wrong with expressions, each under the first place where it is written. */
function faultsOf(expressions: ReadonlyMap<string, string>): string[] {
  return [...expressions].flatMap(([literal, place]) => {
    const [, source = '', flags = ''] = /^\/([\s\S]*)\/(\w*)$/.exec(literal)!;
    return PROVEN.has(literal) ? [] : whyNotLinear(source, flags).map((why) => `${place} ${literal}: ${why}`);
  });
}

test('every one that is written is linear', () => {
  const literals = new Map(written.flatMap(({ place, literal }) => (literal ? [[literal, place] as const] : [])));
  expect(literals.size).toBeGreaterThan(500);
  expect(faultsOf(literals)).toEqual([]);
  for (const literal of PROVEN.keys()) expect(literals.has(literal)).toBe(true);
});

/** Words, figures and languages that make the program compose all that it composes of its own accord. */
const FLOW = `ivr: 1
language: en-GB
country: GB
reviewed: 2026-11-22
facts: { address: 14 High Street }
nodes:
  hello: { type: message, say: Добро пожаловать. On 3 May ring 0909 879 0000 or come to 15 High Street or www.acme.org. The NHS is TBC at XYZ., next: number, audio: { language: ru } }
  number: { type: entry, say: Please enter your ten digit account number., max_digits: 10, bind: account, next: language }
  language: { type: menu, say: "For English, press 1. Ar gyfer Cymraeg, pwyswch 2.", options: { 1: { label: English, next: desk }, 2: { label: Cymraeg, next: desk } } }
  desk: { type: transfer, to: "+442079460000", say: Thank you. We are open from Mon-Fri until 5pm at www.acme.org. The NHS is TBC at XYZ. }
`;

/** Where one is composed only of what a file says: an indent, keys that are bounded there, and names that are alternatives. */
const OF_A_FILE = new Set([
  'src/play/play.ts',
  'src/importers/freeswitch/keys.ts',
  'src/analysis/language-offers.ts',
  'rules/entry-ends/rule.ts',
]);

test('every one that is composed is linear', async () => {
  const composed = new Map<string, string>();
  const seen = new Set<string>();
  const note: ProxyHandler<RegExpConstructor> = {
    construct(target, [pattern, flags]: [string | RegExp, string?]) {
      const made = new target(pattern, flags);
      const [, place] = /\b((?:src|rules)\/[\w./-]{1,100}\.ts)/.exec(new Error().stack?.split('\n')[2] ?? '') ?? [];
      if (place) composed.set(String(made), place);
      if (place) seen.add(place);
      return made;
    },
  };
  vi.stubGlobal('RegExp', new Proxy(RegExp, note));
  // What other tests have loaded has composed what it needs.
  vi.resetModules();
  try {
    const [{ rules }, { importers }, { folderOf, run }, { phoneNumberOf }] = await Promise.all([
      import('../rules/index.ts'),
      import('../src/importers/index.ts'),
      import('./cli/fake-world.ts'),
      import('../src/language/numbers/phone-number.ts'),
    ]);
    phoneNumberOf('0909 879 0000', 'GB');
    await run(folderOf({ 'a.ivr.yaml': FLOW }), ['--format', 'json'], { rules, importers });
  } finally {
    vi.unstubAllGlobals();
  }
  const composing = new Set(written.filter(({ literal }) => !literal).map(({ place }) => place.replace(/:\d+$/, '')));
  expect([...composing].filter((place) => !seen.has(place) && !OF_A_FILE.has(place))).toEqual([]);
  expect(faultsOf(composed)).toEqual([]);
});

describe('what is not linear is told of', () => {
  test.each([
    { literal: /\s+$/, because: 'each space of many begins a search of its own' },
    { literal: /(a+)+b/, because: 'one repetition stands within another' },
    { literal: /^\w*\d+x/, because: 'two repetitions share figures' },
    { literal: /\{[^{}]*(?:price|cost)[^{}]*\}/, because: 'two repetitions share a word' },
    { literal: /\n\((.*)\)$/s, because: 'what begins it can stand in what is repeated' },
    { literal: /^(?:\w+ ?){0,20}!/, because: 'what is repeated a few times shares letters with itself' },
    { literal: /\B(?=(?:\d{3})+$)/, because: 'it looks ahead from every place' },
    { literal: /^[ab]{1,400}[bc]{1,400}!/, because: 'its bounds are too wide' },
  ])('$literal: $because', ({ literal: { source, flags } }) => {
    expect(whyNotLinear(source, flags)).not.toEqual([]);
  });

  test.each([
    [/(?<!\s)\s+$/],
    [/\b\w+ /],
    [/"[^"]*"/],
    [/^[a-z]+(?:-[a-z]+)*$/],
    [/^\s*\{[^{}]*\}\s*$/],
    [/<[^<>]*>/g],
  ])('and %s is not', ({ source, flags }) => {
    expect(whyNotLinear(source, flags)).toEqual([]);
  });
});

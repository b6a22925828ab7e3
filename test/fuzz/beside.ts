import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { rules } from '../../rules/index.ts';
import { importers } from '../../src/importers/index.ts';
import { run } from '../cli/fake-world.ts';
import { change, changed, type Json, NAMES, odd, oddValue, tear, torn } from './odd.ts';
import { slipIn } from './promises.ts';
import type { Case } from './runs.ts';

/*
 * What lies beside a flow: settings, the list of findings that are set aside, the words of recordings, and comments in the
 * flow itself. Whatever is in it, the program ends as it should, and no word of a machine is told.
 */

const FLOW = `ivr: 1
nodes:
  main:
    type: menu
    say: Your call is important to us. For billing, press 1.
    options:
      - { key: 1, to: desk }
      - { key: 2, to: gone } # as agreed
  desk:
    type: queue
    say: Please hold.
`;
const RECORDED =
  'ivr: 1\nnodes:\n  hello: { type: message, say: [{ audio: a.wav }, { audio: __proto__.wav }], next: hang_up }\n';

export async function brokenBeside(path: string, text: string): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'ivrlint-fuzz-'));
  try {
    const files = { 'main.ivr.yaml': FLOW, 'flows/heard.ivr.yaml': RECORDED, [path]: text };
    mkdirSync(join(folder, 'flows'));
    for (const [name, words] of Object.entries(files)) writeFileSync(join(folder, name), words);
    return (await faultIn(folder, text, [])) ?? (await faultIn(folder, text, ['config', 'main.ivr.yaml']));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function faultIn(folder: string, text: string, args: readonly string[]): Promise<string | undefined> {
  const { code, out, err } = await run(folder, args, { rules, importers });
  const told = `${out}\n${err}`;
  const fault = /.*(?:does not know why|failed on|could not be worked out|Reading \S+ failed).*/.exec(told);
  if (fault) return fault[0];
  const slip = slipIn(told, text);
  if (slip) return `${args.join(' ')} says: ${told.slice(Math.max(0, told.search(slip) - 80)).slice(0, 160)}`;
  if (![0, 1, 2].includes(code)) return `ended with ${code}`;
  const again = await run(folder, args, { rules, importers });
  return again.out === out ? undefined : 'told otherwise the second time';
}

const rare = (value: fc.Arbitrary<Json>) =>
  fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: oddValue });
const among = (...values: readonly Json[]) => rare(fc.constantFrom(...values));
const few = (value: fc.Arbitrary<Json>) => rare(fc.oneof(value, fc.array(value, { maxLength: 3 })));
const map = (properties: Readonly<Record<string, fc.Arbitrary<Json>>>) =>
  rare(fc.record(properties, { requiredKeys: [] }).map((made) => ({ ...made }) as Json));
const named = (value: fc.Arbitrary<Json>, ...names: readonly string[]) =>
  rare(
    fc.array(fc.tuple(fc.constantFrom(...names, ...NAMES), value), { maxLength: 3 }).map((entries) => {
      const made = {};
      for (const [name, each] of entries)
        Object.defineProperty(made, name, { value: each, enumerable: true, configurable: true, writable: true });
      return made;
    }),
  );

const level = among('off', 'info', 'warning', 'error', 'on');
const ruleNames = [
  'no-filler',
  'goodbye',
  'time-to-person',
  'too-many-options',
  'no-filer',
  'undefined-target',
  'own-rule',
];
const levels = named(
  fc.oneof(level, map({ severity: level, seconds: among(1, 0, -1, 1e9, '10'), options: among(5) })),
  ...ruleNames,
);
const files = few(among('**', 'flows/**', '*.yaml', '!x', '{a,b', '[', '../**', '', '**/**/**/**/**/**/*a*a*a*a'));
const words = among('consultant~', 'press {n}', '', '~', 'a b c', '(', '\\', 'for*', 'ſ', 'Σ');

const settings = map({
  extends: few(
    among(
      'recommended',
      'strict',
      'accessibility',
      'law-it',
      './other.yaml',
      './ivrlint.config.yaml',
      '@a/b',
      '/etc/passwd',
    ),
  ),
  rules: levels,
  overrides: rare(fc.array(map({ files, rules: levels }), { maxLength: 2 })),
  ignore: files,
  phrases: named(
    map({
      message: words,
      words: few(words),
      except: few(words),
      languages: few(among('en', 'xx')),
      severity: level,
      why: words,
      suggestion: words,
    }),
    'own-rule',
  ),
  plugins: few(among('./gone.js', 'gone', '')),
  fail_on: among('error', 'warning', 'info', 'never', 'x'),
  min_score: among(0, 100, 101, -1, 50.5, '50'),
  baseline: among('.ivrlint-baseline.json', '../x', '.', '', 'flows'),
  suppressions: map({
    require_reason: among(true, false),
    entries: rare(
      fc.array(
        map({
          file: files,
          rule: among(...ruleNames),
          node: among('main', 'x', '__proto__'),
          reason: words,
          until: among('2026-12-31', '2020-01-01', '2026-02-30'),
        }),
        { maxLength: 3 },
      ),
    ),
  }),
  locked: few(among(...ruleNames)),
  speech: map({
    voice: among('slow', 'fast', 'x'),
    words_a_minute: among(150, 0, -1, 1e9),
    comma_pause: among('0.2s', 0.2),
    characters_a_second: named(among(15, 0), 'en', '*'),
  }),
});

const tears = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: fc.array(tear, { maxLength: 3 }) },
);

const at =
  (path: string) =>
  (text: string): Case => ({ path, text });

export const settingsFiles = fc
  .tuple(settings, fc.array(change, { maxLength: 2 }), fc.boolean(), tears)
  .map(([value, changes, isJson, torns]) => {
    const made = changed(value, changes);
    return torn(isJson ? JSON.stringify(made, null, 1) : stringify(made, { aliasDuplicateObjects: false }), torns);
  })
  .map(at('ivrlint.config.yaml'));

const ids = ['no-filler:main:your call', 'goodbye:bye:say', '__proto__:x:y', ':', 'a'];

export const baselines = fc
  .tuple(
    map({
      schemaVersion: among(1, 2, '1'),
      findings: named(few(among(...ids)), 'main.ivr.yaml', 'gone.ivr.yaml', '../x'),
    }),
    fc.array(change, { maxLength: 2 }),
    tears,
  )
  .map(([value, changes, torns]) => torn(JSON.stringify(changed(value, changes), null, 2), torns))
  .map(at('.ivrlint-baseline.json'));

const cell = fc.oneof(
  fc.constantFrom('a', 'a.wav', 'words', 'Press 1 for sales.', '"a, b"', '"', '""', ' ', '__proto__', '__proto__.wav'),
  odd,
);

export const scripts = fc
  .tuple(
    fc.constantFrom('file,words', 'name;text', ''),
    fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 5 }),
    fc.constantFrom(',', ';', '\t', ': '),
    fc.constantFrom('\n', '\r\n', '\r'),
    tears,
  )
  .map(([head, rows, mark, end, torns]) => ({
    path: mark === ': ' ? 'flows/prompts.yaml' : 'flows/prompts.csv',
    text: torn([head, ...rows.map((cells) => cells.join(mark))].join(end), torns),
  }));

const comment = fc
  .array(
    fc.oneof(
      {
        weight: 9,
        arbitrary: fc.constantFrom(
          ...ruleNames,
          ',',
          ' ',
          'until 2026-12-31',
          'until 2026-02-30',
          ' -- why',
          '-next-line',
          '-file',
          ':',
          '\t',
          '#',
        ),
      },
      { weight: 1, arbitrary: odd },
    ),
    { maxLength: 6 },
  )
  .map((parts) => `# ivrlint-disable${parts.join('')}`);

export const comments = fc
  .array(fc.tuple(fc.nat(FLOW.split('\n').length - 1), comment, fc.boolean()), { minLength: 1, maxLength: 6 })
  .map((all) => {
    const lines = FLOW.split('\n');
    for (const [line, words, isOwn] of all)
      lines[line] = isOwn ? `${words}\n${lines[line]}` : `${lines[line]} ${words}`;
    return lines.join('\n');
  })
  .map(at('flows/set-aside.ivr.yaml'));

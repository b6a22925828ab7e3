import fc from 'fast-check';
import widthOf from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Look } from '../../src/formatters/formatter.ts';
import text from '../../src/formatters/text.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Run, RunProblem } from '../../src/lint/run.ts';
import type { Rule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Source } from '../../src/source/source.ts';
import { configOf, documentOf, never, problemAt, projectOf, ruleThat } from '../lint/fake.ts';
import { plain } from './look.ts';

function runOf(files: Readonly<Record<string, string>>, rules: Readonly<Record<string, Rule>>): Run {
  const documents = Object.entries(files).map(([path, words]) => documentOf(words, path));
  return { ...lint(documents, projectOf(...documents), configOf(rules)), rules: Object.keys(rules).length };
}

/** The report of one file, in which the rule `one` finds these problems. */
function report(words: string, problems: (source: Source) => Problem[], look: Partial<Look> = {}): string {
  const one = ruleThat(({ source }) => problems(source), { sources: ['W3C COGA', 'IBM voice guide'] });
  return text(runOf({ 'flows/main.txt': words }, { one }), { ...plain, ...look });
}

/** The report without its totals. */
function finding(...given: Parameters<typeof report>): string {
  return report(...given).split('\n\n─')[0]!;
}

function span(source: Source, words: string, from = 0) {
  const start = source.text.indexOf(words, from);
  return { source, start, end: start + words.length };
}

const FLOW = `lines
hello: Welcome. For sales, press 1. For help, press 2. > sales help
sales: Putting you through.
rest: Nothing here.
help: Hold the line.
`;

describe('a finding', () => {
  test('is its place, its message, the lines it is about, why, what to write, and who says so', () => {
    expect(finding(FLOW, (source) => [problemAt(span(source, 'For help, press 2'))])).toMatchInlineSnapshot(`
      "▲ warning one  flows/main.txt:2:37
        Something is wrong.

        1 │ lines
        2 │ hello: Welcome. For sales, press 1. For help, press 2. > sales help
          │                                     ^^^^^^^^^^^^^^^^^

        why  Callers suffer.
        fix  write it better
        src  published guidance: W3C COGA; IBM voice guide · ivrlint explain one"
    `);
  });

  test('points at what explains it, in the same lines and further on', () => {
    expect(
      finding(FLOW, (source) => [
        problemAt(span(source, 'For help, press 2'), {
          related: [
            { at: span(source, 'For sales, press 1'), message: 'as here' },
            { at: span(source, 'Hold the line'), message: 'and this is what comes of it' },
          ],
        }),
      ]),
    ).toMatchInlineSnapshot(`
      "▲ warning one  flows/main.txt:2:37
        Something is wrong.

        1 │ lines
        2 │ hello: Welcome. For sales, press 1. For help, press 2. > sales help
          │                 ~~~~~~~~~~~~~~~~~~ as here
          │                                     ^^^^^^^^^^^^^^^^^
          │ …
        5 │ help: Hold the line.
          │       ~~~~~~~~~~~~~ and this is what comes of it

        why  Callers suffer.
        fix  write it better
        src  published guidance: W3C COGA; IBM voice guide · ivrlint explain one"
    `);
  });

  test('points at four places at most', () => {
    const drawn = finding(FLOW, (source) => [
      problemAt(span(source, 'Welcome'), {
        related: ['sales', 'press', 'help', 'Putting', 'Nothing', 'Hold'].map((words) => ({
          at: span(source, words),
          message: 'and here',
        })),
      }),
    ]);
    expect(drawn.match(/~+/g)).toHaveLength(4);
    expect(drawn).toContain('and 2 more places');
  });

  test('points into another file under that file’s name', () => {
    const other = documentOf('lines\nhello: Welcome to the other menu.\n', 'flows/other.txt').source;
    expect(
      finding(FLOW, (source) => [
        problemAt(span(source, 'Welcome'), {
          related: [{ at: span(other, 'Welcome to the other menu'), message: 'here it says more' }],
        }),
      ]),
    ).toMatchInlineSnapshot(`
      "▲ warning one  flows/main.txt:2:8
        Something is wrong.

        1 │ lines
        2 │ hello: Welcome. For sales, press 1. For help, press 2. > sales help
          │        ^^^^^^^
        flows/other.txt:2:8
        2 │ hello: Welcome to the other menu.
          │        ~~~~~~~~~~~~~~~~~~~~~~~~~ here it says more

        why  Callers suffer.
        fix  write it better
        src  published guidance: W3C COGA; IBM voice guide · ivrlint explain one"
    `);
  });

  test('that goes on over many lines is marked on the first three', () => {
    const whole = finding(FLOW, (source) => [problemAt({ source, start: 6, end: source.text.length })]);
    expect(whole.match(/\^+/g)).toHaveLength(3);
  });

  test('between two letters is marked all the same', () => {
    expect(finding(FLOW, (source) => [problemAt({ source, start: 13, end: 13 })])).toMatch(/│ {8}\^$/m);
  });

  test('at the very end of a file is marked there', () => {
    const drawn = finding('lines\na: b', (source) => [problemAt({ source, start: 10, end: 10 })]);
    expect(drawn).toMatch(/│ {5}\^$/m);
  });
});

describe('marks stand under their words', () => {
  test.each([
    { words: 'wide letters', line: 'a: 欢迎致电 MARK here' },
    { words: 'an emoji of several parts', line: 'a: 👩‍👩‍👧 MARK here' },
    { words: 'accents that are letters of their own', line: 'a: cafe\u0301 MARK here' },
    { words: 'a tab', line: 'a:\tso\tMARK here' },
    { words: 'an escape', line: 'a: \u001b[31m MARK here' },
    { words: 'a turned direction', line: 'a: \u202eabc MARK here' },
  ])('after $words', ({ line }) => {
    const drawn = finding(`lines\n${line}\n`, (source) => [problemAt(span(source, 'MARK'))]).split('\n');
    const at = drawn.findIndex((row) => row.includes('^^^^'));
    const before = drawn[at - 1]!.slice(0, drawn[at - 1]!.indexOf('MARK'));
    expect(widthOf(before)).toBe(drawn[at]!.indexOf('^^^^'));
  });

  test('in a file with a byte order mark and Windows line ends', () => {
    const drawn = finding('lines\r\nhello: MARK\r\n', (source) => [problemAt(span(source, 'MARK'))]);
    expect(drawn).toContain('  1 │ lines\n  2 │ hello: MARK\n    │        ^^^^\n');
  });
});

describe('a long line', () => {
  const long = `lines\nhello: ${'before '.repeat(40)}MARK ${'after '.repeat(40)}\n`;

  test('is shown around the mark', () => {
    expect(finding(long, (source) => [problemAt(span(source, 'MARK'))])).toMatchInlineSnapshot(`
      "▲ warning one  flows/main.txt:2:288
        Something is wrong.

        1 │ lines
        2 │ …re before before MARK after after after after after after after after af…
          │                   ^^^^

        why  Callers suffer.
        fix  write it better
        src  published guidance: W3C COGA; IBM voice guide · ivrlint explain one"
    `);
  });

  test('is shown again for a second place that is far away', () => {
    const drawn = finding(long, (source) => [
      problemAt(span(source, 'MARK'), { related: [{ at: span(source, 'hello'), message: 'here' }] }),
    ]);
    expect(drawn.match(/^ +2 │/gm)).toHaveLength(2);
    expect(drawn).toMatch(/~~~~~ here$/m);
  });

  test('of a megabyte takes no longer for it', () => {
    const huge = `lines\nhello: ${'MARK '.repeat(200_000)}\n`;
    const started = performance.now();
    const problems = (source: Source) =>
      Array.from({ length: 200 }, (_, index) =>
        problemAt({ source, start: 13 + index * 5000, end: 17 + index * 5000 }),
      );
    report(huge, problems, { maxPerRule: 0 });
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test('no line is wider than the terminal, or than eighty columns', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'é', '欢', ' ', ':', '\u001b', '\t', '👩‍👩‍👧', '"'),
    maxLength: 300,
  });
  const numbers = fc.array(fc.nat(), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(
      words,
      words,
      numbers,
      fc.integer({ min: 20, max: 120 }),
      fc.boolean(),
      (said, label, places, width, ascii) => {
        const drawn = report(
          `lines\na: ${said.replaceAll('>', '')}\n`,
          (source) => {
            const [start = 0, end = 0] = places.map((place) => place % (source.text.length + 1)).sort((a, b) => a - b);
            const at = { source, start, end };
            return [problemAt(at, { message: said, related: [{ at: { source, start: 0, end: 5 }, message: label }] })];
          },
          { width, ascii },
        );
        for (const line of drawn.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(Math.min(80, width));
      },
    ),
  );
});

test('below forty columns there is no frame, and words are wrapped', () => {
  expect(
    report(
      FLOW,
      (source) => [
        problemAt(span(source, 'Welcome'), { related: [{ at: span(source, 'Hold'), message: 'and here' }] }),
      ],
      { width: 30 },
    ),
  ).toMatchInlineSnapshot(`
    "▲ warning one
      flows/main.txt:2:8
      Something is wrong.

      flows/main.txt:5:7: and here

      why  Callers suffer.
      fix  write it better
      src  published guidance: W3C
           COGA; IBM voice guide ·
           ivrlint explain one

    ──────────────────────────────
    ▲ 1 warning  in 1 of 1 file (1
    rule)
    "
  `);
});

test('plain letters do for terminals that show nothing else', () => {
  const drawn = report(
    'lines\nhola: ¡Bienvenido a “Ñandú”! 欢迎\n',
    (source) => [problemAt(span(source, 'Bienvenido'), { message: 'Dice “Bienvenido”…' })],
    { ascii: true },
  );
  expect(drawn).toMatch(/^[\x20-\x7e\n]*$/);
  expect(drawn).toContain('Bienvenido a "Nandu"! \\u{6b22}');
  expect(drawn).toContain('Dice "Bienvenido"...');
});

describe('words of a file can do nothing', () => {
  test.each([
    { they: 'move the cursor', words: 'a\u001b[2Jb', shown: 'a\\x1b[2Jb' },
    { they: 'move it in another way', words: 'a\u009b2Jb', shown: 'a\\x9b2Jb' },
    { they: 'set the title', words: '\u001b]0;x\u0007', shown: '\\x1b]0;x\\x07' },
    { they: 'write backwards', words: 'a\u202eb', shown: 'a\\u{202e}b' },
    { they: 'begin a line of their own', words: 'a\u2028b\rc', shown: 'a\\u{2028}b\\x0dc' },
    { they: 'be half a letter', words: 'a\ud83db', shown: 'a\\u{d83d}b' },
    { they: 'command the pipeline', words: '::error::x', shown: '\\x3a:error::x' },
    { they: 'command it in the old way', words: 'a ##[error]x', shown: 'a ##\\x5berror]x' },
  ])('when they would $they', ({ words, shown }) => {
    const drawn = report(`lines\na: ${words}\n`, (source) => [
      problemAt({ source, start: 0, end: 5 }, { message: words }),
    ]);
    expect(drawn).toContain(`\n  ${shown}\n`);
    expect(drawn).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202e]|\p{Cs}|^\s*::|##\[/mu);
  });

  test('whatever they are, and wherever they are shown', () => {
    const nasty = fc.string({ unit: 'binary', maxLength: 60 });
    const commands = fc.constantFrom('::error::x', '##[x]', '\n::set-output', ' ::', '\r::', '\u2028::', '\u001b[31m');
    fc.assert(
      fc.property(
        fc.array(fc.oneof(nasty, commands), { maxLength: 6 }),
        fc.integer({ min: 10, max: 80 }),
        (parts, width) => {
          const words = parts.join('');
          const problem = { message: words, why: words, suggestion: words };
          const drawn = report(`lines\n${words}`, (source) => [problemAt({ source, start: 0, end: 5 }, problem)], {
            width,
          });
          expect(drawn).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\u202e]|\p{Cs}|^\s*::|##\[/mu);
        },
      ),
    );
  });
});

describe('many findings of one rule in a file', () => {
  const menus = `lines\n${Array.from({ length: 9 }, (_, index) => `n${index}: your call\n`).join('')}`;

  test.each([
    {
      severity: 'warning',
      maxPerRule: 3,
      shown: 3,
      folded: '… 6 more of filler in this file (--max-per-rule 0 shows all)',
    },
    {
      severity: 'info',
      maxPerRule: 5,
      shown: 5,
      folded: '… 4 more of filler in this file (--max-per-rule 0 shows all)',
    },
    { severity: 'warning', maxPerRule: 0, shown: 9, folded: undefined },
    { severity: 'warning', maxPerRule: 9, shown: 9, folded: undefined },
    { severity: 'error', maxPerRule: 3, shown: 9, folded: undefined },
  ] as const)('$severity, at most $maxPerRule: $shown in full', ({ severity, maxPerRule, shown, folded }) => {
    const drawn = text(runOf({ 'a.txt': menus }, { filler: never('your call', { severity }) }), {
      ...plain,
      maxPerRule,
    });
    expect(drawn.match(/This says/g)).toHaveLength(shown);
    if (folded) expect(drawn).toContain(folded);
    else expect(drawn).not.toContain('--max-per-rule');
  });
});

describe('the end of the report', () => {
  const files = {
    'a.txt': 'lines\nhello: your call > deep\ndeep: invalid > deeper\ndeeper: invalid, invalid\n',
    'b.txt': 'lines\nhello: welcome\n',
    'c.txt': 'lines\nhello: your call\nlost: sorry\n',
  };
  const rules = {
    filler: never('your call'),
    blame: never('invalid', { severity: 'error' }),
    sorry: never('sorry', { severity: 'error' }),
    welcome: never('welcome', { severity: 'info' }),
  };

  test('counts, and says why it ends as it does', () => {
    const drawn = text(runOf(files, rules), {
      ...plain,
      seconds: 0.234,
      exit: { code: 1, because: 'errors found (--fail-on error)' },
    });
    expect(drawn.slice(drawn.indexOf('──'))).toMatchInlineSnapshot(`
      "────────────────────────────────────────────────────────────
      ✖ 4 errors  ▲ 2 warnings  ℹ 1 note  in 3 of 3 files (4 rules, 0.2 s)

      exit 1: errors found (--fail-on error)
      "
    `);
  });

  test('says how many of each rule, where there are many', () => {
    const many = `lines\n${Array.from({ length: 25 }, (_, index) => `n${index}: your call\n`).join('')}`;
    const drawn = text(runOf({ ...files, 'd.txt': many }, rules), plain);
    expect(drawn.slice(drawn.indexOf('──'))).toMatchInlineSnapshot(`
      "────────────────────────────────────────────────────────────
      ✖ 4 errors  ▲ 27 warnings  ℹ 1 note  in 4 of 4 files (4 rules)

        ✖  3  blame
        ✖  1  sorry
        ▲ 27  filler
        ℹ  1  welcome
      "
    `);
  });

  test('counts what --quiet leaves out', () => {
    const drawn = text(runOf(files, rules), { ...plain, quiet: true });
    expect(drawn.match(/^[✖▲ℹ] [a-z]+ [a-z]+ {2}/gm)).toHaveLength(4);
    expect(drawn).toContain('✖ 4 errors  ▲ 2 warnings  ℹ 1 note');
  });
});

describe('a clean run', () => {
  test('says what was checked', () => {
    expect(text(runOf({ 'a.txt': FLOW }, { one: never('xyz') }), plain)).toBe(
      '✔ 1 call flow in 1 file, 1 rule: nothing to report.\n',
    );
  });

  test('says what was not', () => {
    const run = runOf({ 'a.txt': FLOW, 'b.txt': FLOW }, { one: never('xyz') });
    const [flow] = run.results[0]!.flows;
    const nodes = [...flow!.nodes.values()];
    (nodes[0] as { prompts: unknown }).prompts = nodes[0]!.prompts.map((each) => ({ ...each, unread: 'recording' }));
    (nodes[1] as { prompts: unknown }).prompts = nodes[1]!.prompts.map((each) => ({ ...each, unread: 'dynamic' }));
    (nodes[2] as { type: unknown }).type = 'unknown';
    expect(text(run, { ...plain, seconds: 0.06 })).toMatchInlineSnapshot(`
      "✔ 2 call flows in 2 files, 1 rule: nothing to report in 0.1 s.
        Not checked: 1 of 8 prompts is a recording without a script; 1 of 8 prompts is
        worded while the call runs; what 1 step does is not in the file.
      "
    `);
  });
});

test('what kept ivrlint from its job comes after the findings', () => {
  const { source } = documentOf('rules:\n  godbye: off\n'.replace(/^/, 'lines\n'), 'ivrlint.config.yaml');
  const problems: RunProblem[] = [
    {
      kind: 'crash',
      rule: 'one',
      path: 'a.txt',
      message: 'The rule one failed on a.txt, and checked nothing there: \u001b[31m',
    },
    { kind: 'unreadable', path: 'b.txt', message: 'b.txt does not exist.' },
    {
      kind: 'config',
      path: 'ivrlint.config.yaml',
      message: 'There is no rule "godbye".',
      problem: problemAt(span(source, 'godbye'), {
        message: 'There is no rule "godbye".',
        why: '',
        suggestion: 'did you mean goodbye?',
      }),
    },
  ];
  const exit = { code: 2, because: 'ivrlint failed, so not everything was checked' } as const;
  expect(text({ ...runOf({}, {}), problems }, { ...plain, exit })).toMatchInlineSnapshot(`
    "✖ ivrlint failed
      The rule one failed on a.txt, and checked nothing there: \\x1b[31m

    ✖ not read
      b.txt does not exist.

    ✖ config error  ivrlint.config.yaml:3:3
      There is no rule "godbye".

      2 │ rules:
      3 │   godbye: off
        │   ^^^^^^

      fix  did you mean goodbye?

    exit 2: ivrlint failed, so not everything was checked
    "
  `);
});

test('colours only colour: without them the report is the same', () => {
  const run = runOf({ 'a.txt': FLOW }, { one: never('press'), two: never('line', { severity: 'error' }) });
  const colored = text(run, { ...plain, color: true });
  expect(colored).toContain('\u001b[31m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them.
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(text(run, plain));
});

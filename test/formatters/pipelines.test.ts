import { readFileSync } from 'node:fs';
import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Formatter, Look } from '../../src/formatters/formatter.ts';
import { formatters } from '../../src/formatters/index.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Finding, LintResult, Run, SuppressedFinding } from '../../src/lint/run.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Source } from '../../src/source/source.ts';
import { configOf, documentOf, never, problemAt, projectOf, ruleThat } from '../lint/fake.ts';
import { root } from '../parts.ts';
import { faultsInGithub } from './published/github.ts';
import { faultsInGitlab } from './published/gitlab.ts';
import { faultsInMarkdown } from './published/markdown.ts';
import { faultsInSarif } from './published/sarif.ts';

/* What pipelines read, against what they ask for: whatever stands in a menu, its name or its settings. */

const look: Look = {
  color: false,
  width: 80,
  ascii: false,
  terminal: false,
  quiet: false,
  maxPerRule: 0,
  version: '1.2.3',
  about: (id) =>
    id === 'filler'
      ? { summary: 'Leave it out', severity: 'warning', page: '## Why\n\nIt costs [time](../x/README.md).\n' }
      : undefined,
};

const loaded = new Map<string, Formatter>();

beforeAll(async () => {
  for (const [name, load] of Object.entries(formatters)) loaded.set(name, await load());
});

const printed = (name: string, run: Run, more: Partial<Look> = {}) => loaded.get(name)!(run, { ...look, ...more });

const faultsIn: Readonly<Record<string, (report: string) => string[]>> = {
  sarif: faultsInSarif,
  gitlab: faultsInGitlab,
  github: faultsInGithub,
  markdown: faultsInMarkdown,
  junit: faultsInXml,
  checkstyle: faultsInXml,
  json: (report) => (JSON.parse(report).schemaVersion === 1 ? [] : ['no report']),
  text: () => [],
  compact: () => [],
};

function faultsInXml(report: string): string[] {
  parseXml(report);
  return [];
}

/** What no report may hold: what a terminal or a reader of lines would obey, and halves of characters. */
function faultsInPrint(report: string): string[] {
  return [
    ...(/[^\P{Cc}\n]/u.test(report) ? ['a control character'] : []),
    ...(/[\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/u.test(report) ? ['what turns or parts a line'] : []),
    ...(report === '' || report.endsWith('\n') ? [] : ['no line end']),
  ];
}

/* Runs. */

const HOSTILE = [
  'quotes " \' ` and \\ slashes',
  'two\nlines\r\nand\rthree\tcells',
  'a ]]> b <![CDATA[ c --> d <!-- e </details> <script>alert(1)</script> &amp; &#x1b;',
  '::error file=x::y\n::error::z ::group:: ##[error]w %0A::warning::v %25 a:b,c=d',
  '\u001b[31mred\u001b]8;;http://x\u0007link \u009b2J \u0000 \u007f \u0085',
  'bidi \u202e\u2066 \u200f \u061c \u2028 \u2029 \ufeff',
  'Здравствуйте 您好 שלום مرحبا नमस्ते 👩‍👩‍👧 é',
  'lone \ud800 and \udfff, and \uffff \ufffe \u{1fffe}',
  '| a | b |\n| - | - |\n# h\n- [ ] x\n> q\n---\n```js\n@someone #12 owner/repo#3 ![i](http://x/i.png) [l](http://x) [t](1) http://x www.x.y a@b.c $x$ ~~s~~ **b** _i_',
  '{0} {{1}} $' + '{{ github.token }} $(id) `id` %s',
  '',
];

const fixing = ruleThat(({ at, source }) => [
  problemAt(at, {
    related: [{ at: { source, start: 0, end: 5 }, message: 'because of this [1](2)' }],
    fixes: [undefined, fixOf('safe', 'words', 'Take it out', [{ span: at, text: '' }])],
    secondsSaved: 1.5,
  }),
]);

function checked(text: string, path = 'flows/a.txt'): Run {
  const document = documentOf(text, path);
  const config = configOf({ filler: never('your call'), fixing, wrong: never('invalid', { severity: 'error' }) });
  return { ...lint([document], projectOf(document), config), rules: 3 };
}

const dirty = checked('lines\nhello: your call, your call > help\nhelp: invalid your\ncall\n');
const [aFinding] = dirty.results[0]!.findings;

/** One finding that says the same everywhere, in a file whose name says it, too. */
function saying(words: string): Run {
  const source: Source = { path: `flows/${words.replaceAll('/', '') || 'x'}`, text: `lines\n${words}\nend` };
  const at = { source, start: 6, end: 6 + words.length };
  const rule = 'own-rule';
  const finding: Finding = {
    ...aFinding!,
    ...problemAt(at, {
      message: words || 'x',
      why: words,
      suggestion: words,
      related: [{ at, message: words }],
      fixes: [fixOf('suggestion', 'words', words, [{ span: at, text: words }])],
    }),
    severity: 'error',
    rule,
    flow: words,
    node: words,
    subject: words,
    id: `${rule}:${words}:${words}`,
    sources: [words],
  };
  const suppressed: SuppressedFinding = {
    ...finding,
    id: `${finding.id}:2`,
    suppressed: { by: 'comment', reason: words, until: '2027-01-01', at },
  };
  const result: LintResult = { source, format: 'lines', flows: [], findings: [finding], suppressed: [suppressed] };
  const problem = problemAt(at, { message: words || 'x', suggestion: words });
  return {
    results: [result],
    problems: [
      { kind: 'crash', rule, path: source.path, message: words || 'x' },
      { kind: 'config', path: 'ivrlint.config.yaml', message: words || 'x', problem },
      { kind: 'unwritable', message: words || 'x' },
    ],
    rules: 1,
  };
}

const aside: Run = {
  ...dirty,
  results: dirty.results.map((result) => ({
    ...result,
    findings: result.findings.slice(2),
    suppressed: result.findings.slice(0, 2).map((finding, index) => ({
      ...finding,
      suppressed: index === 0 ? { by: 'comment', reason: 'asked for by the brand' } : { by: 'baseline' },
    })),
  })),
};

const RUNS: Readonly<Record<string, Run>> = {
  'of nothing': { results: [], problems: [], rules: 3 },
  clean: checked('lines\nhello: good morning\n'),
  dirty,
  'of standard input': checked('lines\nhello: your call\n', '<stdin>'),
  'of a file elsewhere': checked('lines\nhello: your call\n', '../other/b.txt'),
  'of a file on another disk': checked('lines\nhello: your call\n', 'D:/menus/b.txt'),
  'with findings set aside': aside,
  'with a crashed rule': {
    ...dirty,
    problems: [{ kind: 'crash', rule: 'filler', path: 'flows/a.txt', message: 'The rule filler failed.' }],
  },
  'with a file that is not there': {
    results: [],
    problems: [{ kind: 'unreadable', path: 'nowhere', message: 'nowhere does not exist.' }],
    rules: 3,
  },
  'with many findings': checked(
    `lines\n${Array.from({ length: 400 }, (_, n) => `n${n}: your call invalid`).join('\n')}`,
  ),
  ...Object.fromEntries(HOSTILE.map((words) => [`that says ${JSON.stringify(words.slice(0, 30))}`, saying(words)])),
};

const LOOKS: readonly Partial<Look>[] = [
  {},
  { quiet: true },
  { showSuppressed: true, folder: 'menus/', failOn: 'warning', exit: { code: 1, because: 'errors found' } },
  { ascii: true, failOn: 'never' },
];

describe.each(Object.keys(formatters))('%s', (name) => {
  test.each(Object.entries(RUNS))('of a run %s is what its readers ask for', (_, run) => {
    for (const more of LOOKS) {
      const report = printed(name, run, more);
      expect([...faultsIn[name]!(report), ...faultsInPrint(report)], report.slice(0, 4000)).toEqual([]);
    }
  });

  test('is broken by nothing that a file may say', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom(...'\n\r\t\u001b"\'`<>&|[]()*_#@:%,;=-\\/~$!.{}', ']]>', '::', '%0A', '\ud800', 'a', ' '),
        maxLength: 30,
      }),
    );
    fc.assert(
      fc.property(words, fc.constantFrom(...LOOKS), (said, more) => {
        const report = printed(name, saying(said), more);
        expect([...faultsIn[name]!(report), ...faultsInPrint(report)], report).toEqual([]);
      }),
    );
  });
});

describe.each(['junit', 'checkstyle'])('%s is valid by its schema', (name) => {
  test('in every run', async () => {
    const schema = readFileSync(`${root}test/formatters/published/${name}.xsd`, 'utf8');
    const runs = Object.values(RUNS).flatMap((run) => LOOKS.map((more) => printed(name, run, more)));
    const xml = runs.map((contents, index) => ({ fileName: `${index}.xml`, contents }));
    const { errors } = await validateXML({ xml, schema: [{ fileName: `${name}.xsd`, contents: schema }] });
    expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  });

  test('which would notice', async () => {
    const schema = readFileSync(`${root}test/formatters/published/${name}.xsd`, 'utf8');
    const contents = printed(name, dirty).replaceAll('name=', 'nam=');
    const { valid } = await validateXML({ xml: [{ fileName: 'a.xml', contents }], schema });
    expect(valid).toBe(false);
  });
});

import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import compact from '../../src/formatters/compact.ts';
import type { Look } from '../../src/formatters/formatter.ts';
import { reportSchema } from '../../src/formatters/json/schema.ts';
import json from '../../src/formatters/json.ts';
import { lint } from '../../src/lint/lint.ts';
import type { Run } from '../../src/lint/run.ts';
import { fixOf } from '../../src/source/edit.ts';
import { configOf, documentOf, never, problemAt, projectOf, ruleThat } from '../lint/fake.ts';

/* The reports for programs. */

const look: Look = {
  color: true,
  width: 40,
  ascii: false,
  terminal: true,
  quiet: false,
  maxPerRule: 1,
  seconds: 3,
  version: '1.2.3',
};

const validate = new Ajv({ strict: true, allErrors: true }).compile(withoutMore(reportSchema));

/** The published schema lets later versions add properties; a test must see those that it does not describe. */
function withoutMore(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    value?.type === 'object' && value.properties ? { ...value, additionalProperties: false } : value,
  );
}

const FLOW = 'lines\nhello: your call, your call > help\nhelp: a\u009bb \u202e "c" \\ ::error\n';

const fixing = ruleThat(({ at, source }) => [
  problemAt(at, {
    related: [{ at: { source, start: 0, end: 5 }, message: 'because of this' }],
    fixes: [undefined, fixOf('safe', 'words', 'Take it out', [{ span: at, text: '' }])],
    secondsSaved: 1.5,
  }),
]);

function runOf(): Run {
  const document = documentOf(FLOW, 'flows/a.txt');
  const config = configOf({ filler: never('your call'), fixing, hostile: never('::error', { severity: 'error' }) });
  const checked = lint([document], projectOf(document), config);
  const at = { source: document.source, start: 0, end: 5 };
  return {
    ...checked,
    rules: 3,
    problems: [
      { kind: 'crash', rule: 'one', path: 'flows/a.txt', message: 'The rule one failed.' },
      { kind: 'config', path: 'ivrlint.config.yaml', message: 'No.', problem: problemAt(at, { message: 'No.' }) },
    ],
  };
}

const empty: Run = { results: [], problems: [], rules: 0 };

test.each([
  { run: 'with findings and problems', given: runOf(), more: {} },
  { run: 'without any', given: empty, more: {} },
  { run: 'that is quiet', given: runOf(), more: { quiet: true } },
])('the report of a run $run is what its schema says', ({ given, more }) => {
  const report = json(given, { ...look, ...more });
  expect(validate(JSON.parse(report)), JSON.stringify(validate.errors, null, 1)).toBe(true);
  expect(report.endsWith('}\n')).toBe(true);
});

test('a finding as data', () => {
  const report = JSON.parse(json(runOf(), look));
  expect(report.files[0].path).toBe('flows/a.txt');
  expect(report.files[0].findings[0]).toEqual({
    id: 'fixing:hello:hello',
    rule: 'fixing',
    category: 'wording',
    severity: 'warning',
    message: 'Something is wrong.',
    why: 'Callers suffer.',
    suggestion: 'write it better',
    flow: 'A menu',
    node: 'hello',
    subject: 'hello',
    pointer: null,
    start: { line: 2, column: 1 },
    end: { line: 2, column: 6 },
    related: [
      { path: 'flows/a.txt', start: { line: 1, column: 1 }, end: { line: 1, column: 6 }, message: 'because of this' },
    ],
    fixes: [
      {
        kind: 'safe',
        changes: 'words',
        title: 'Take it out',
        edits: [{ path: 'flows/a.txt', start: { line: 2, column: 1 }, end: { line: 2, column: 6 }, text: '' }],
      },
    ],
    secondsSaved: 1.5,
    evidence: 'guidance',
    url: null,
    suppressed: null,
  });
  expect(report.summary).toEqual({
    files: 1,
    flows: 1,
    errors: 1,
    warnings: 3,
    infos: 0,
    fixable: 1,
    suppressed: 0,
    known: 0,
    unreadPrompts: 0,
  });
});

test('quiet leaves findings out, but counts them', () => {
  const report = JSON.parse(json(runOf(), { ...look, quiet: true }));
  expect(report.files[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual(['hostile']);
  expect(report.summary.warnings).toBe(3);
});

test('words of a file can do nothing, and are the same words when they are read again', () => {
  const source = { path: 'a\u202e.txt', text: 'x' };
  const message = 'a\u009b \u2028 \ud800 \u001b[31m \u007f';
  const problem = { ...runOf().problems[0]!, message, path: source.path };
  const report = json({ ...empty, problems: [problem] }, look);
  expect(report).toMatch(/^[\n\x20-\x7e]*$/);
  expect(JSON.parse(report).problems[0]).toMatchObject({ message, path: source.path });
});

test('compact is a line for each finding and each problem', () => {
  expect(compact(runOf(), look)).toMatchInlineSnapshot(`
    "flows/a.txt:2:1: warning fixing: Something is wrong. fix: write it better
    flows/a.txt:2:8: warning filler: This says "your call". fix: write it better
    flows/a.txt:2:19: warning filler: This says "your call". fix: write it better
    flows/a.txt:3:19: error hostile: This says "::error". fix: write it better
    flows/a.txt: error crash: The rule one failed.
    flows/a.txt:1:1: error config: No. fix: write it better
    "
  `);
  expect(compact(empty, look)).toBe('');
});

test('the same run gives the same report, however the terminal looks', () => {
  const other = { ...look, color: false, width: 200, terminal: false, maxPerRule: 0, seconds: 9 };
  expect(json(runOf(), look)).toBe(json(runOf(), other));
  expect(compact(runOf(), look)).toBe(compact(runOf(), other));
});

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';
import { problemAt, ruleThat } from '../lint/fake.ts';
import { folderOf, run } from './fake-world.ts';

/* What --fix, --dry-run and the command `fix` do to files, and what they say of it. */

/** Reports a word wherever it is said, and puts others in its place. */
function swap(
  word: string,
  by: readonly string[],
  { kind = 'safe', changes = 'words' }: Partial<Fix> = {},
  given: Partial<Rule> = {},
): Rule {
  return ruleThat(function* (flow) {
    for (const { prompts } of flow.nodes.values()) {
      for (const { text } of prompts) {
        for (const { index: at } of text.value.matchAll(new RegExp(`\\b${word}\\b`, 'g'))) {
          const fixes = by.map((other) =>
            fixOf(kind, changes, `Say ${other}`, [text.replace(at, at + word.length, other)]),
          );
          yield problemAt(text.span(at, at + word.length), { message: `It says "${word}".`, fixes });
        }
      }
    }
  }, given);
}

const rules: Readonly<Record<string, Rule>> = {
  um: swap('um', ['well']),
  oh: swap('oh', ['ah'], { kind: 'suggestion' }),
  go: swap('go', ['come'], { kind: 'suggestion', changes: 'routing' }),
  er: swap('er', ['worse'], {}, { severity: 'error' }),
  worse: swap('worse', [], {}, { severity: 'error' }),
  two: swap('two', ['one', 'three'], { kind: 'suggestion' }),
};

const fix = (folder: string, ...args: string[]) => run(folder, args, { rules });
const say = (...words: string[]) => ['lines', ...words.map((each, index) => `n${index}: ${each} >`), ''].join('\n');
const read = (folder: string, file = 'a.lines.yaml') => readFileSync(join(folder, file), 'utf8');

describe('--fix', () => {
  test('writes what is safe, reports the rest, and says how much there was of each', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('um hello', 'oh um'), 'b.lines.yaml': say('hello') });
    const { code, out, err } = await fix(folder, '--fix', '--format', 'compact');
    expect(read(folder)).toBe(say('well hello', 'oh well'));
    expect(out).toBe('a.lines.yaml:3:5: warning oh: It says "oh". fix: write it better\n');
    expect(err).toBe(
      'ivrlint: fixed 2 findings in 1 file; 1 is left.\nivrlint: --fix --suggestions could fix 1 more.\n',
    );
    expect(code).toBe(0);
  });

  test('writes suggestions where they are wanted, and says which of them change where calls go', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('um oh', 'go') });
    const { err, code } = await fix(folder, '--fix', '--suggestions');
    expect(read(folder)).toBe(say('well ah', 'come'));
    expect(err).toBe(
      'ivrlint: fixed 3 findings in 1 file; nothing is left.\n' +
        'ivrlint: 1 fix changes where calls go, so try these ways out: go (a.lines.yaml).\n',
    );
    expect(code).toBe(0);
  });

  test('judges what is left, and names what it did not fix because that would do harm', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('er um') });
    const { code, err } = await fix(folder, '--fix');
    expect(read(folder)).toBe(say('er well'));
    expect(err).toContain(
      'ivrlint: a.lines.yaml:2:5: er was not fixed, because it would bring worse: It says "worse".\n',
    );
    expect(code).toBe(1);
  });

  test('of one rule alone is judged by all', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('er um oh') });
    const { out, err } = await fix(folder, '--fix', '--rule', 'er', '--format', 'compact');
    expect(read(folder)).toBe(say('er um oh'));
    expect(out).toMatch(/^a.lines.yaml:2:5: error er: .*\n$/);
    expect(err).toMatch(
      /^ivrlint: nothing to fix; 1 is left.\nivrlint: .*er was not fixed, because it would bring worse/,
    );
    await fix(folder, '--fix', '--rule', 'um');
    expect(read(folder)).toBe(say('er well oh'));
  });

  test('leaves alone what a comment sets aside', async () => {
    const text = 'ivr: 1\nnodes:\n  a: { type: end, say: um } # ivrlint-disable-line um -- as it is said here\n';
    const folder = folderOf({ 'a.ivr.yaml': text });
    const { err } = await fix(folder, '--fix');
    expect(err).toContain('nothing to fix');
    expect(read(folder, 'a.ivr.yaml')).toBe(text);
  });

  test('says that there was nothing to fix, and leaves the file alone', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('hello') });
    const long = new Date(2020, 1, 1);
    utimesSync(join(folder, 'a.lines.yaml'), long, long);
    expect((await fix(folder, '--fix')).err).toBe('ivrlint: nothing to fix; nothing is left.\n');
    expect(statSync(join(folder, 'a.lines.yaml')).mtime).toEqual(long);
  });

  test('of what is piped in, prints the fixed text, and reports beside it', async () => {
    const stdin = (async function* () {
      yield Buffer.from(say('um oh'));
    })();
    const { out, err } = await run(folderOf({}), ['-', '--fix', '--format', 'compact'], { rules, stdin });
    expect(out).toBe(say('well oh'));
    expect(err).toContain('<stdin>:2:10: warning oh');
  });

  test.each([
    { args: ['--fix', '--since', 'main'], says: '--since' },
    { args: ['--suggestions'], says: '--suggestions goes with --fix.' },
    { args: ['--fix', '-', '.'], says: 'With --fix, "-" stands alone' },
    { args: ['--dry-run', '--format', 'json'], says: '--dry-run prints a difference' },
  ])('is a mistake to write $args', async ({ args, says }) => {
    const stdin = (async function* () {
      yield Buffer.from(say('um'));
    })();
    const { code, err } = await run(folderOf({ 'a.lines.yaml': say('um') }), args, { rules, stdin });
    expect(err).toContain(says);
    expect(code).toBe(2);
  });
});

describe('--dry-run', () => {
  test('prints what would change, with the rules, and changes nothing', async () => {
    const folder = folderOf({
      'a.lines.yaml': say('one', 'um', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'um um go'),
    });
    const before = read(folder);
    const { code, out, err } = await fix(folder, '--dry-run', '--suggestions');
    expect(out).toBe(
      [
        '--- a/a.lines.yaml',
        '+++ b/a.lines.yaml',
        '@@ -1,6 +1,6 @@ um',
        ' lines',
        ' n0: one >',
        '-n1: um >',
        '+n1: well >',
        ' n2: three >',
        ' n3: four >',
        ' n4: five >',
        '@@ -8,4 +8,4 @@ um, go (changes where calls go)',
        ' n6: seven >',
        ' n7: eight >',
        ' n8: nine >',
        '-n9: um um go >',
        '+n9: well well come >',
        '',
      ].join('\n'),
    );
    expect(err).toContain('ivrlint: would fix 4 findings in 1 file; nothing was written; nothing would be left.\n');
    expect({ code, text: read(folder) }).toEqual({ code: 1, text: before });
  });

  test.each([
    { when: 'there is nothing to fix', text: say('hello'), code: 0 },
    { when: 'only a person can fix what is wrong', text: say('worse'), code: 0 },
    { when: 'something would be fixed', text: say('um'), code: 1 },
  ])('ends with $code where $when', async ({ text, code }) => {
    expect((await fix(folderOf({ 'a.lines.yaml': text }), '--dry-run')).code).toBe(code);
  });

  test('ends with 2 where a file cannot be read', async () => {
    expect((await fix(folderOf({ 'a.lines.yaml': say('um') }), '--dry-run', 'a.lines.yaml', 'gone')).code).toBe(2);
  });

  test('prints nothing that a terminal or a pipeline would obey', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('\u001b[2J::error::x um', '  ::error::y ##[error]z') });
    const { out } = await run(folder, ['--dry-run'], { rules, env: { GITHUB_ACTIONS: 'true' } });
    expect(out).not.toMatch(/[^\P{Cc}\n]|##\[|^.?\s*::/mu);
    expect((await fix(folder, '--dry-run')).out).toContain('\u001b[2J::error::x well');
  });
});

const hasPatch = spawnSync('patch', ['--version']).status === 0;

describe.runIf(hasPatch)('what --dry-run prints, applied with patch, is what --fix writes', () => {
  test.each([
    { of: 'a file', file: 'a.lines.yaml', text: say('um', 'oh', 'um go') },
    {
      of: 'one with the line ends of Windows',
      file: 'a.lines.yaml',
      text: say('um', 'oh', 'um').replaceAll('\n', '\r\n'),
    },
    { of: 'one without an end to its last line', file: 'a.lines.yaml', text: say('one', 'um').trimEnd() },
    { of: 'one with a byte order mark', file: 'a.lines.yaml', text: `\ufeff${say('one', 'um')}` },
    { of: 'one with an odd name', file: 'a "b"\t c.lines.yaml', text: say('um') },
    { of: 'one in a folder with a space in its name', file: 'my menus/é.lines.yaml', text: say('um', 'x', 'um') },
  ])('of $of', async ({ file, text }) => {
    const [fixed, patched] = [folderOf({ [file]: text }), folderOf({ [file]: text })];
    const { out } = await fix(patched, '--dry-run', '--suggestions', file);
    await fix(fixed, '--fix', '--suggestions', file);
    expect(read(fixed, file)).not.toBe(text);
    const { status, stdout } = spawnSync('patch', ['-p1', '--batch'], { cwd: patched, input: out, encoding: 'utf8' });
    expect({ status, text: read(patched, file) }, stdout).toEqual({ status: 0, text: read(fixed, file) });
  });
});

describe('a file that is fixed', () => {
  test('keeps its permissions, and nothing is left beside it', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('um') });
    chmodSync(join(folder, 'a.lines.yaml'), 0o751);
    await fix(folder, '--fix');
    expect(statSync(join(folder, 'a.lines.yaml')).mode & 0o777).toBe(0o751);
    expect(readdirSync(folder)).toEqual(['a.lines.yaml']);
  });

  test('loses what a run that was killed long ago left beside it, and nothing else', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    const left = [
      `.ivrlint-${dead}-old.tmp`,
      `.ivrlint-${process.pid}-old.tmp`,
      `.ivrlint-${dead}-new.tmp`,
      'mine.tmp',
    ];
    const folder = folderOf({ 'a.lines.yaml': say('um'), ...Object.fromEntries(left.map((name) => [name, 'half'])) });
    const before = new Date(Date.now() - 2 * 60 * 60 * 1000);
    for (const name of left) if (!name.includes('new')) utimesSync(join(folder, name), before, before);
    await fix(folder, '--fix');
    expect(readdirSync(folder).toSorted()).toEqual([...left.slice(1), 'a.lines.yaml'].toSorted());
  });

  test('stays the link that it is, and what it leads to is fixed', async () => {
    const folder = folderOf({ 'real/menu.txt': say('um') });
    symlinkSync('real/menu.txt', join(folder, 'a.lines.yaml'));
    await fix(folder, '--fix', 'a.lines.yaml');
    expect(lstatSync(join(folder, 'a.lines.yaml')).isSymbolicLink()).toBe(true);
    expect(read(folder, 'real/menu.txt')).toBe(say('well'));
  });

  test('is written once though it is there under two names', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('um') });
    symlinkSync('a.lines.yaml', join(folder, 'b.lines.yaml'));
    expect((await fix(folder, '--fix', 'a.lines.yaml', 'b.lines.yaml')).code).toBe(0);
    expect(read(folder)).toBe(say('well'));
  });

  test('is left whole where it is write-protected, as are all others, and the report is of what is there', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('um'), 'b.lines.yaml': say('um') });
    chmodSync(join(folder, 'b.lines.yaml'), 0o444);
    const { code, out, err } = await fix(folder, '--fix', '--format', 'compact');
    expect([read(folder), read(folder, 'b.lines.yaml')]).toEqual([say('um'), say('um')]);
    expect(err).toContain('ivrlint: b.lines.yaml is write-protected, so nothing was fixed.\n');
    expect(out).toContain('a.lines.yaml:2:5: warning um');
    expect({ code, files: readdirSync(folder) }).toEqual({ code: 2, files: ['a.lines.yaml', 'b.lines.yaml'] });
  });

  test('is left as it is where someone else changed it meanwhile', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('um') });
    const meddling = ruleThat(() => {
      writeFileSync(join(folder, 'a.lines.yaml'), 'theirs');
      return [];
    });
    const args = ['--fix', 'a.lines.yaml', '--format', 'compact'];
    const { code, err } = await run(folder, args, { rules: { ...rules, meddling } });
    expect(err).toContain('ivrlint: a.lines.yaml was changed by someone else meanwhile, so nothing was fixed.');
    expect({ code, text: read(folder) }).toEqual({ code: 2, text: 'theirs' });
  });
});

describe('ivrlint fix', () => {
  test('makes one fix, at the place that a report names', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('um oh um') });
    const { code, err } = await fix(folder, 'fix', 'a.lines.yaml:2:8', '--rule', 'oh');
    expect(read(folder)).toBe(say('um ah um'));
    expect({ code, err }).toEqual({ code: 0, err: 'ivrlint: fixed 1 finding in 1 file; 2 are left.\n' });
  });

  test('makes the one that is chosen of several, and names the others', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('two') });
    const { err } = await fix(folder, 'fix', 'a.lines.yaml:2:5', '--choice', '2');
    expect(read(folder)).toBe(say('three'));
    expect(err).toContain('there are 2 ways: 1 Say one; 2 Say three. This is 2.');
  });

  test('shows it first', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('um') });
    const { code, out } = await fix(folder, 'fix', 'a.lines.yaml:2:5', '--dry-run');
    expect(out).toContain('+n0: well >');
    expect({ code, text: read(folder) }).toEqual({ code: 1, text: say('um') });
  });

  test('does no harm, and says which', async () => {
    const folder = folderOf({ 'a.lines.yaml': say('er') });
    const { code, err } = await fix(folder, 'fix', 'a.lines.yaml:2:5');
    expect({ code, text: read(folder) }).toEqual({ code: 1, text: say('er') });
    expect(err).toContain('er was not fixed, because it would bring worse');
  });

  test.each([
    { args: ['a.lines.yaml'], says: 'A place is FILE:LINE:COLUMN' },
    { args: ['a.lines.yaml:2:1'], says: 'Nothing is reported at a.lines.yaml:2:1.' },
    {
      args: ['a.lines.yaml:2:5', '--rule', 'oh'],
      says: 'The rule oh reports nothing at a.lines.yaml:2:5. There it is: um.',
    },
    { args: ['a.lines.yaml:2:5', '--rule', 'uhm'], says: 'There is no rule "uhm"' },
    { args: ['a.lines.yaml:3:5'], says: 'This is for a person to write: write it better' },
    { args: ['a.lines.yaml:2:5', '--choice', '2'], says: '--choice takes 1 to 1: 1 Say well.' },
    { args: ['gone:2:5'], says: 'gone does not exist.' },
  ])('says what is wrong with $args', async ({ args, says }) => {
    const { code, err } = await fix(folderOf({ 'a.lines.yaml': say('um', 'worse') }), 'fix', ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(says) });
  });
});

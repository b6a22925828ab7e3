import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathFrom } from '../../src/cli/files.ts';
import { writeFiles } from '../../src/cli/fix/write.ts';
import { readSource, readStream } from '../../src/cli/read.ts';
import { folderOf, run } from './fake-world.ts';

const MENU = 'lines\nhello: good morning\n';

/** The paths of the files that were checked, and what is said of the others. */
async function checked(folder: string, ...args: string[]) {
  const { out, code } = await run(folder, [...args, '--format', 'json']);
  const report = JSON.parse(out);
  return {
    code,
    files: report.files.map(({ path }: { path: string }) => path),
    problems: report.problems.map(({ kind, message }: Record<string, string>) => `${kind}: ${message}`),
  };
}

describe('which files are checked', () => {
  const files = {
    'b.lines.yaml': MENU,
    'a.lines.yml': MENU,
    'named.lines.json': 'hello: it does not begin as a call flow does\n',
    'deep/er/c.yaml': MENU,
    'other.yaml': 'something: else\n',
    'notes.txt': MENU,
    'node_modules/x/d.lines.yaml': MENU,
    '.git/e.lines.yaml': MENU,
    '.hidden/f.lines.yaml': MENU,
    'folder.lines.yaml/g.lines.yaml': MENU,
  };

  test.each([
    {
      args: [],
      found: [
        '.hidden/f.lines.yaml',
        'a.lines.yml',
        'b.lines.yaml',
        'deep/er/c.yaml',
        'folder.lines.yaml/g.lines.yaml',
        'named.lines.json',
      ],
    },
    { args: ['deep'], found: ['deep/er/c.yaml'] },
    { args: ['./deep/er/../er/c.yaml', 'deep'], found: ['deep/er/c.yaml'] },
    { args: ['notes.txt'], found: ['notes.txt'] },
    { args: ['folder.lines.yaml'], found: ['folder.lines.yaml/g.lines.yaml'] },
    { args: ['*.yaml'], found: ['b.lines.yaml'] },
    { args: ['./*.{yaml,yml}'], found: ['a.lines.yml', 'b.lines.yaml'] },
    { args: ['**/c.*'], found: ['deep/er/c.yaml'] },
    { args: ['deep/**'], found: ['deep/er/c.yaml'] },
    { args: ['../*/b.lines.yaml', 'b.lines.yaml'], found: ['b.lines.yaml'] },
  ])('$args', async ({ args, found }) => {
    const { files: paths } = await checked(folderOf(files), ...args);
    expect(paths).toEqual(found);
  });

  test('a file that a pattern names is told of where it is no call flow, one that is only found is not', async () => {
    const folder = folderOf(files);
    expect((await checked(folder, 'other.*')).problems).toEqual([
      expect.stringContaining('unknown-format: other.yaml is no call flow in a format that ivrlint reads ('),
    ]);
    expect((await checked(folder)).problems).toEqual([]);
  });
});

describe('what is no file to check', () => {
  test.each([
    { is: 'not there', arg: 'nowhere.yaml', told: 'unreadable: nowhere.yaml does not exist.' },
    {
      is: 'nearly there',
      arg: 'dir/mian.yaml',
      told: 'unreadable: dir/mian.yaml does not exist. Did you mean dir/main.yaml?',
    },
    { is: 'in a file', arg: 'dir/main.yaml/x', told: 'unreadable: dir/main.yaml/x does not exist.' },
    { is: 'no call flow', arg: 'other.yaml', told: 'unknown-format: other.yaml is no call flow' },
    { is: 'in UTF-16', arg: 'utf16.yaml', told: 'unreadable: utf16.yaml is written in UTF-16: save it as UTF-8.' },
    {
      is: 'in UTF-16 that does not say so',
      arg: 'unmarked.yaml',
      told: 'unreadable: unmarked.yaml is written in UTF-16: save it as UTF-8.',
    },
    {
      is: 'all in one line to YAML',
      arg: 'mac.yaml',
      told: 'unreadable: mac.yaml has the line ends of old Macs',
    },
    {
      is: 'in another alphabet',
      arg: 'latin.yaml',
      told: 'unreadable: latin.yaml is not UTF-8 text: save it as UTF-8.',
    },
    { is: 'empty', arg: 'empty.yaml', told: 'unknown-format: empty.yaml is no call flow' },
    { is: 'a pipe', arg: 'pipe.yaml', told: 'unreadable: pipe.yaml is no ordinary file.' },
    { is: 'a link to itself', arg: 'loop.yaml', told: 'unreadable: loop.yaml is a link that leads nowhere.' },
    { is: 'huge', arg: 'huge.yaml', told: 'unreadable: huge.yaml is larger than 64 MB, which no phone menu is.' },
    { is: 'a name too long', arg: `${'x'.repeat(300)}.yaml`, told: 'does not exist.' },
    {
      is: 'a folder without any',
      arg: 'none',
      told: 'unknown-format: No call flow found for "none". No file in it is called *.ivr.yaml',
    },
    {
      is: 'a pattern that fits none',
      arg: 'flow/*.yaml',
      told: 'unknown-format: No call flow found for "flow/*.yaml". No file fits. Use --allow-empty',
    },
  ])('because it is $is: named, it ends with 2, and the rest is checked', async ({ arg, told }) => {
    const folder = folderOf({
      'main.lines.yaml': MENU,
      'dir/main.yaml': MENU,
      'other.yaml': 'a: b',
      'empty.yaml': '',
      'none/readme.md': '',
      'utf16.yaml': Buffer.from('\uFEFFlines', 'utf16le'),
      'unmarked.yaml': Buffer.from('lines\n', 'utf16le'),
      'mac.yaml': 'lines\ra: b\r',
      'latin.yaml': Buffer.from('lines\na: caf\u00e9', 'latin1'),
      'huge.yaml': 'lines\n',
    });
    truncateSync(join(folder, 'huge.yaml'), 64 * 1024 * 1024 + 1);
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));

    const { code, files, problems } = await checked(folder, arg, 'main.lines.yaml');
    expect(problems).toEqual([expect.stringContaining(told)]);
    expect(files).toEqual(['main.lines.yaml']);
    expect(code).toBe(2);
  });

  test('and only found, it harms nobody', async () => {
    const folder = folderOf({ 'main.lines.yaml': MENU, 'bad.yaml': Buffer.from([0xff, 0xfe, 0x00]) });
    execFileSync('mkfifo', [join(folder, 'pipe.lines.yaml')]);
    symlinkSync('loop.lines.yaml', join(folder, 'loop.lines.yaml'));
    symlinkSync('gone', join(folder, 'gone.lines.yaml'));
    symlinkSync('.', join(folder, 'round.lines.yaml'));
    symlinkSync('main.lines.yaml', join(folder, 'same.lines.yaml'));
    expect(await checked(folder)).toEqual({ code: 0, files: ['main.lines.yaml', 'same.lines.yaml'], problems: [] });
  });

  test('unless its name says that it is a call flow', async () => {
    const folder = folderOf({ 'bad.lines.yaml': Buffer.from([0xff, 0xfe, 0x00]) });
    expect(await checked(folder)).toMatchObject({
      code: 2,
      problems: ['unreadable: bad.lines.yaml is written in UTF-16: save it as UTF-8.'],
    });
  });
});

describe('standard input', () => {
  const stdin = (text: string) =>
    (async function* () {
      for (const letter of Buffer.from(text)) yield Buffer.from([letter]);
    })();

  test.each([
    { text: 'lines\na: invalid é\n', args: ['-'], out: '<stdin>:2:4: error blame', code: 1 },
    {
      text: 'lines\na: invalid\n',
      args: ['-', '--stdin-filename', 'x/y.yaml'],
      out: 'x/y.yaml:2:4: error blame',
      code: 1,
    },
    {
      text: 'a: invalid\n',
      args: ['-', '--stdin-filename', 'y.lines.yaml'],
      out: 'y.lines.yaml:1:4: error blame',
      code: 1,
    },
    { text: 'nothing', args: ['-'], out: '<stdin>: error unknown-format: <stdin> is no call flow', code: 2 },
    { text: '', args: ['-'], out: '<stdin>: error unknown-format', code: 2 },
  ])('$text as $args', async ({ text, args, out, code }) => {
    const outcome = await run(folderOf({}), [...args, '--format', 'compact'], { stdin: stdin(text) });
    expect(outcome.out).toContain(out);
    expect(outcome.code).toBe(code);
  });
});

describe('XML that says in which older alphabet it is written', () => {
  const vxml = (encoding: string, words: string) =>
    `<?xml version="1.0" encoding="${encoding}"?>\n<vxml version="2.1" xml:lang="fr"><form id="a"><block>${words}<goto next="#gone"/></block></form></vxml>`;

  test.each([
    ['ISO-8859-1', 'Café, tapez 1.', Buffer.from(vxml('ISO-8859-1', 'Café, tapez 1.'), 'latin1')],
    ['windows-1252', 'L’été', Buffer.from(vxml('windows-1252', 'L\x92été'), 'latin1')],
    ['ISO-8859-2', 'Łódź', Buffer.from(vxml('ISO-8859-2', '\xa3\xf3d\xbc'), 'latin1')],
    ['UTF-8, whatever it says', 'Café', Buffer.from(vxml('ISO-8859-1', 'Café'))],
  ])('is read in it: %s', async (_, words, bytes) => {
    const folder = folderOf({ 'a.vxml': bytes });
    const { out } = await run(folder, ['convert', 'a.vxml']);
    expect(out).toContain(`say: ${words}`);
  });

  test('is not read in one that nobody has heard of', async () => {
    const folder = folderOf({ 'a.vxml': Buffer.from(vxml('x-klingon', 'Café'), 'latin1') });
    const { out, code } = await run(folder, ['a.vxml', '--format', 'compact']);
    expect(out).toContain('unreadable: a.vxml is not UTF-8 text: save it as UTF-8.');
    expect(code).toBe(2);
  });

  test('is not written over in another', () => {
    const folder = folderOf({ 'a.vxml': Buffer.from(vxml('ISO-8859-1', 'Café'), 'latin1') });
    const before = vxml('ISO-8859-1', 'Café');
    const notWritten = writeFiles([{ file: join(folder, 'a.vxml'), before, after: before.replace('Café', 'Thé') }]);
    expect(notWritten?.reason).toContain('is not written in UTF-8');
    expect(readFileSync(join(folder, 'a.vxml')).toString('latin1')).toBe(before);
  });
});

test('a file is read as the same bytes are that are piped in', async () => {
  const file = join(folderOf({}), 'x.yaml');
  const letters = [
    'ivr: 1\n',
    'é',
    '\uFEFF',
    '\uFFFD',
    '\0',
    'a',
    '\r',
    '\n',
    '😀',
    '<?xml version="1.0" encoding="latin1"?>',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...letters.map((words) => Buffer.from(words))),
    fc.constantFrom(...letters.map((words) => Buffer.from(words, 'utf16le'))),
    fc.uint8Array({ maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 5 }), async (pieces) => {
      const bytes = Buffer.concat(pieces);
      writeFileSync(file, bytes);
      async function* piped() {
        yield bytes;
      }
      expect(readSource(file, 'x.yaml')).toEqual(await readStream(piped(), 'x.yaml'));
    }),
    { numRuns: 300 },
  );
});

test('a path is told from where people are as Node tells it', () => {
  const name = fc.constantFrom('a', 'ab', 'b', '..', '.', 'a b');
  const path = fc.array(name, { maxLength: 4 }).map((names) => resolve('/', ...names));
  fc.assert(
    fc.property(path, path, (cwd, file) => {
      expect(pathFrom(cwd, file)).toBe((relative(cwd, file) || '.').replaceAll('\\', '/'));
    }),
  );
});

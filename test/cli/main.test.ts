import { join } from 'node:path';
import { Command as Parser } from 'commander';
import { describe, expect, test } from 'vitest';
import lint from '../../src/cli/commands/lint.ts';
import { UNASKED } from '../../src/cli/lint-paths.ts';
import { secondsOf } from '../../src/cli/recording.ts';
import type { Project } from '../../src/model/project.ts';
import type { Rule } from '../../src/rule.ts';
import { never, ruleThat } from '../lint/fake.ts';
import { fakeRules, folderOf, run } from './fake-world.ts';

const CLEAN = { 'a.lines.yaml': 'lines\nhello: good morning\n' };
const WARNING = { 'a.lines.yaml': 'lines\nhello: your call\n' };
const ERROR = { 'a.lines.yaml': 'lines\nhello: invalid > more\nmore: your call, your call\n' };

test('where no option is written, none need be read', () => {
  const parser = new Parser();
  lint.declare(parser);
  expect(parser.parse([], { from: 'user' }).opts()).toEqual(UNASKED);
});

test.each([
  { args: ['rules'], is: 'a command' },
  { args: ['--'], is: 'the end of options' },
  { args: ['.', '--quiet'], is: 'an option' },
])('$is is no path', async ({ args }) => {
  const { out, err } = await run(folderOf({}), args);
  expect(out + err).not.toMatch(/does not exist/);
});

describe('how the program ends', () => {
  test.each([
    { files: CLEAN, args: [], code: 0, because: undefined },
    { files: WARNING, args: [], code: 0, because: undefined },
    { files: WARNING, args: ['--fail-on', 'warning'], code: 1, because: 'warnings found (--fail-on warning)' },
    { files: ERROR, args: [], code: 1, because: 'errors found (--fail-on error)' },
    { files: ERROR, args: ['--fail-on', 'info'], code: 1, because: 'errors found (--fail-on info)' },
    { files: ERROR, args: ['--fail-on', 'never'], code: 0, because: undefined },
    {
      files: ERROR,
      args: ['--fail-on', 'never', '--max-warnings', '1'],
      code: 1,
      because: '2 warnings are more than --max-warnings 1',
    },
    { files: ERROR, args: ['--fail-on', 'never', '--max-warnings', '2'], code: 0, because: undefined },
    {
      files: WARNING,
      args: ['--quiet', '--fail-on', 'warning'],
      code: 1,
      because: 'warnings found (--fail-on warning)',
    },
    { files: WARNING, args: ['--rule', 'filler=error'], code: 1, because: 'errors found (--fail-on error)' },
    { files: WARNING, args: ['--rule', 'filler=off', '--fail-on', 'info'], code: 0, because: undefined },
    { files: ERROR, args: ['--rule', 'filler'], code: 0, because: undefined },
    {
      files: ERROR,
      args: ['--rule', 'filler', '--rule', 'filler=error'],
      code: 1,
      because: 'errors found (--fail-on error)',
    },
    { files: {}, args: [], code: 2, because: 'nothing was checked' },
    { files: {}, args: ['--allow-empty'], code: 0, because: undefined },
    { files: CLEAN, args: ['.', 'nowhere'], code: 2, because: 'not everything was checked' },
  ])('$files $args: $code', async ({ files, args, code, because }) => {
    const outcome = await run(folderOf(files), args);
    expect(outcome.code).toBe(code);
    expect(/exit \d: (.*)/.exec(outcome.out)?.[1]).toBe(because);
  });

  test('nothing to check that is allowed is said, but not in the report', async () => {
    const { out, err } = await run(folderOf({}), ['--allow-empty', '--format', 'compact']);
    expect({ out, err }).toEqual({
      out: '',
      err: 'ivrlint: no call flow found for ".", which --allow-empty allows.\n',
    });
  });
});

describe('what is written wrong', () => {
  test.each([
    { args: ['--frmat', 'json'], told: "unknown option '--frmat' (Did you mean --format?)\nSee ivrlint lint --help." },
    {
      args: ['--format', 'jsn'],
      told: '--format jsn: there is no format "jsn"; did you mean json?',
    },
    { args: ['--fail-on'], told: "option '--fail-on <severity>' argument missing\nSee ivrlint lint --help." },
    {
      args: ['--max-warnings', 'few'],
      told: "option '--max-warnings <number>' argument 'few' is invalid. It takes a whole number, such as 0 or 10.\nSee ivrlint lint --help.",
    },
    { args: ['--rule', 'fillr'], told: 'There is no rule "fillr"; did you mean filler?' },
    {
      args: ['--rule', 'filler=loud'],
      told: '--rule filler=loud: "loud" is no severity; write off, info, warning or error',
    },
    { args: ['--rule', 'constructor'], told: 'There is no rule "constructor"; write blame, filler or welcome' },
    { args: ['--extends', 'recomended'], told: 'There is no profile "recomended"; did you mean recommended?' },
    { args: ['--today', 'tomorrow'], told: '--today takes a date such as 2026-11-22, not "tomorrow".' },
    { args: ['--today', '2026-02-30'], told: '--today takes a date such as 2026-11-22, not "2026-02-30".' },
    { args: ['explain', 'fillr'], told: 'There is no rule "fillr"; did you mean filler?' },
    { args: ['explain'], told: "missing required argument 'rule'\nSee ivrlint explain --help." },
    { args: ['rules', '--what'], told: "unknown option '--what'\nSee ivrlint rules --help." },
    {
      args: ['rules', 'goodbye'],
      told: "too many arguments for 'rules'. Expected 0 arguments but got 1.\nSee ivrlint rules --help.",
    },
  ])('$args', async ({ args, told }) => {
    expect(await run(folderOf(CLEAN), args)).toEqual({ code: 2, out: '', err: `ivrlint: ${told}\n` });
  });
});

describe('a rule that crashes', () => {
  const crash = ruleThat(({ source }) => {
    if (source.text.includes('your call')) throw new TypeError('x is not a function');
    return [];
  });
  const rules = { ...fakeRules, crash };
  const files = { ...ERROR, 'b.lines.yaml': 'lines\nhello: invalid\n' };

  test('is named with the file, the rest is found, and the program ends with 2', async () => {
    const { code, out, err } = await run(folderOf(files), ['--format', 'compact'], { rules });
    expect(out.split('\n')).toEqual([
      'a.lines.yaml:2:8: error blame: This says "invalid". fix: write it better',
      'a.lines.yaml:3:7: warning filler: This says "your call". fix: write it better',
      'a.lines.yaml:3:18: warning filler: This says "your call". fix: write it better',
      'b.lines.yaml:2:8: error blame: This says "invalid". fix: write it better',
      'a.lines.yaml: error crash: The rule crash failed on a.lines.yaml, and checked nothing there: x is not a function',
      '',
    ]);
    expect(err).toBe(
      'ivrlint: The rule crash failed on a.lines.yaml, and checked nothing there: x is not a function\n',
    );
    expect(code).toBe(2);
  });

  test('ends with 2 whatever --fail-on allows', async () => {
    const { code, out } = await run(folderOf(files), ['--fail-on', 'never'], { rules });
    expect(code).toBe(2);
    expect(out).toContain('✖ ivrlint failed\n');
    expect(out).toMatch(/exit 2: ivrlint failed, so not everything was checked\n$/);
  });

  test('as does a reader of a format', async () => {
    const bad = {
      title: 'bad',
      detect: () => true,
      read: () => {
        throw new Error('oh');
      },
    };
    const { code, out } = await run(folderOf(files), ['--format', 'compact'], { importers: { bad } });
    expect(out).toContain('a.lines.yaml: error crash: Reading a.lines.yaml failed: oh\n');
    expect(code).toBe(2);
  });
});

describe('settings', () => {
  test('are those of the nearest file, from here upwards', async () => {
    const folder = folderOf({
      'ivrlint.config.yaml': 'rules: { filler: off }\n',
      'deep/ivrlint.config.yaml': 'rules: { blame: info }\n',
      'deep/er/a.lines.yaml': ERROR['a.lines.yaml'],
    });
    const { out } = await run(join(folder, 'deep/er'), ['--format', 'compact']);
    expect(out.match(/\w+ (?=blame|filler)/g)).toEqual(['info ', 'warning ', 'warning ']);
  });

  test('are those that are asked for', async () => {
    const folder = folderOf({
      ...ERROR,
      'my.yaml': 'rules: { filler: off }',
      'ivrlint.config.yaml': 'rules: { blame: off }',
    });
    const { out } = await run(folder, ['--config', 'my.yaml', '--format', 'compact', '.']);
    expect(out.match(/error blame|filler/g)).toEqual(['error blame']);
  });

  test('give way to the command line', async () => {
    const folder = folderOf({ ...ERROR, 'ivrlint.config.yaml': 'rules: { filler: off, blame: off }' });
    const { out } = await run(folder, ['--rule', 'filler', '--rule', 'welcome', '--format', 'compact']);
    expect(out.match(/blame|filler/g)).toEqual(['filler', 'filler']);
  });

  test('that are wrong are shown at their places, and nothing is checked', async () => {
    const folder = folderOf({
      ...ERROR,
      'ivrlint.config.yaml': 'extends: recommended\nrules:\n  fillers: off\n  blame: loud\n',
    });
    expect(await run(folder, [])).toMatchInlineSnapshot(`
      {
        "code": 2,
        "err": "",
        "out": "✖ config error  ivrlint.config.yaml:3:3
        There is no rule "fillers".

        2 │ rules:
        3 │   fillers: off
          │   ^^^^^^^

        fix  did you mean filler?

      ✖ config error  ivrlint.config.yaml:4:10
        "loud" is no severity.

        3 │   fillers: off
        4 │   blame: loud
          │          ^^^^

        fix  write off, info, warning or error

      exit 2: the settings are wrong, so nothing was checked
      ",
      }
    `);
  });

  test.each([
    { config: 'nowhere.yaml', told: 'nowhere.yaml does not exist.' },
    { config: '.', told: '. is a folder.' },
  ])('that are not there are no settings: $config', async ({ config, told }) => {
    const { code, out } = await run(folderOf(CLEAN), ['--config', config, '--format', 'compact']);
    expect(out).toContain(`error config: ${told}`);
    expect(code).toBe(2);
  });
});

describe('what a rule is told of the world', () => {
  /** The project, as a rule saw it. */
  async function seen(cwd: string, args: string[], given = {}): Promise<Project> {
    let project: Project | undefined;
    const spy: Rule = {
      ...never(''),
      check: (context) => {
        project = context.project;
        return [];
      },
    };
    await run(cwd, args, { ...given, rules: { spy } });
    return project!;
  }

  test.each([
    { args: ['--today', '2024-02-29'], env: { SOURCE_DATE_EPOCH: '86400' }, today: '2024-02-29' },
    { args: [], env: { SOURCE_DATE_EPOCH: '1700000000' }, today: '2023-11-14' },
    { args: [], env: { SOURCE_DATE_EPOCH: 'soon' }, today: '2026-11-22' },
    { args: [], env: {}, today: '2026-11-22' },
  ])('today, $args $env', async ({ args, env, today }) => {
    expect((await seen(folderOf(CLEAN), args, { env })).today).toBe(today);
  });

  test('no day, where the clock was never set', async () => {
    const now = () => new Date(2019, 11, 31);
    expect((await seen(folderOf(CLEAN), [], { now })).today).toBeUndefined();
    const { err, code } = await run(folderOf(CLEAN), [], { now });
    expect(err).toBe("ivrlint: the clock says 2019, so nothing that depends on today's date is checked.\n");
    expect(code).toBe(0);
  });

  test('the files that flows go on in, and no file outside the project', async () => {
    const goesOn = (...files: string[]) =>
      `ivr: 1\nnodes:\n${files.map((file, index) => `  n${index}: { type: flow, file: ${JSON.stringify(file)} }\n`).join('')}`;
    const folder = folderOf({
      'outside.ivr.yaml': goesOn(),
      'project/ivrlint.config.yaml': '',
      'project/main/a.ivr.yaml': goesOn(
        'b.ivr.yaml',
        '../c.ivr.yaml',
        '../../outside.ivr.yaml',
        '/etc/passwd',
        'gone.ivr.yaml',
        'bad.ivr.yaml',
      ),
      'project/main/b.ivr.yaml': goesOn('../d.ivr.yaml', 'a.ivr.yaml'),
      'project/main/bad.ivr.yaml': Buffer.from([0xff, 0xfe]),
      'project/c.ivr.yaml': goesOn('main/b.ivr.yaml'),
      'project/d.ivr.yaml': goesOn('d.ivr.yaml'),
    });
    const { flows, links } = await seen(join(folder, 'project'), ['main/a.ivr.yaml']);
    expect(flows.map(({ source }) => source.path)).toEqual(['main/a.ivr.yaml']);
    expect(Object.fromEntries([...links].map(([path, { kind }]) => [path, kind]))).toEqual({
      'main/b.ivr.yaml': 'flow',
      'c.ivr.yaml': 'flow',
      'd.ivr.yaml': 'flow',
      'main/a.ivr.yaml': 'flow',
      '../outside.ivr.yaml': 'outside',
      '/etc/passwd': 'outside',
      'main/gone.ivr.yaml': 'missing',
      'main/bad.ivr.yaml': 'unreadable',
    });
  });

  test('which recordings are there', async () => {
    const says = (...files: string[]) =>
      `ivr: 1\nnodes:\n${files.map((audio, index) => `  n${index}:\n    type: message\n    say: { text: Hi., audio: ${JSON.stringify(audio)} }\n`).join('')}`;
    const folder = folderOf({
      'a/main.ivr.yaml': says(
        'hello.wav',
        '../sounds',
        '../../x.wav',
        'gone.wav',
        'https://example.org/a.wav',
        '{name}.wav',
      ),
      'a/hello.wav': 'RIFF\0',
      'sounds/x.wav': '',
    });
    const { recordings } = await seen(folder, []);
    expect(Object.fromEntries([...recordings].map(([path, { kind }]) => [path, kind]))).toEqual({
      'a/hello.wav': 'there',
      sounds: 'unreadable',
      '../x.wav': 'outside',
      'a/gone.wav': 'missing',
    });
  });
});

test.each([
  { is: 'a second', data: 8000, says: 8000, seconds: 1 },
  { is: 'half a second behind other chunks', more: ['LIST', 3], data: 4000, says: 4000, seconds: 0.5 },
  { is: 'as much as there is, where it does not know its length', data: 16_000, says: 0xffffffff, seconds: 2 },
  { is: 'unknown where nothing says how fast it is played', perSecond: 0, data: 8000, says: 8000, seconds: undefined },
  { is: 'unknown where it is no WAV', riff: 'ID3 ', data: 8000, says: 8000, seconds: undefined },
] as {
  is: string;
  riff?: string;
  more?: [string, number];
  perSecond?: number;
  data: number;
  says: number;
  seconds?: number;
}[])('a recording runs $is', async ({ riff = 'RIFF', more, perSecond = 8000, data, says, seconds }) => {
  const chunk = (name: string, content: Buffer, length = content.length) => {
    const head = Buffer.from(`${name}....`);
    head.writeUInt32LE(length, 4);
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
  };
  const format = Buffer.alloc(16);
  format.writeUInt32LE(perSecond, 8);
  const others = more ? [chunk(more[0], Buffer.alloc(more[1]))] : [];
  const sound = chunk('data', Buffer.alloc(data), says);
  const file = Buffer.concat([Buffer.from(`${riff}....WAVE`), ...others, chunk('fmt ', format), sound]);
  expect(await secondsOf(join(folderOf({ 'a.wav': file }), 'a.wav'))).toBe(seconds);
});

describe('colour', () => {
  test.each([
    { colored: false, args: [], env: {}, isTTY: false },
    { colored: true, args: [], env: {}, isTTY: true },
    { colored: false, args: [], env: { TERM: 'dumb' }, isTTY: true },
    { colored: false, args: [], env: { NO_COLOR: '1', FORCE_COLOR: '1' }, isTTY: true },
    { colored: true, args: [], env: { NO_COLOR: '', FORCE_COLOR: '1' }, isTTY: false },
    { colored: false, args: [], env: { FORCE_COLOR: '0' }, isTTY: true },
    { colored: true, args: ['--color', 'always'], env: { NO_COLOR: '1', TERM: 'dumb' }, isTTY: false },
    { colored: false, args: ['--color', 'never'], env: { FORCE_COLOR: '1' }, isTTY: true },
  ])('$colored: $args $env, terminal $isTTY', async ({ colored, args, env, isTTY }) => {
    let out = '';
    const stdout = { write: (text: string) => (out += text), isTTY, columns: 80 };
    await run(folderOf(ERROR), args, { env, stdout });
    expect(out.includes('\u001b[')).toBe(colored);
  });
});

describe('letters', () => {
  test.each([
    { plain: false, env: {}, args: [] },
    { plain: false, env: { LANG: 'en_GB.UTF-8' }, args: [] },
    { plain: true, env: { LANG: 'en_GB.UTF-8' }, args: ['--ascii'] },
    { plain: true, env: { LANG: 'en_GB.ISO-8859-1' }, args: [] },
    { plain: true, env: { LANG: 'C' }, args: [] },
    { plain: false, env: { LANG: 'C', LC_ALL: 'C.UTF-8' }, args: [] },
    { plain: false, env: { LANG: 'en_GB.ISO-8859-1', LC_ALL: 'de_DE.utf8' }, args: [] },
    { plain: true, env: { TERM: 'dumb' }, args: [] },
  ])('plain: $plain with $env $args', async ({ plain, env, args }) => {
    const { out } = await run(folderOf(ERROR), args, { env });
    expect(/^[\x20-\x7e\n]*$/.test(out)).toBe(plain);
  });
});

describe('help', () => {
  test('lists the commands, and shows how to use them', async () => {
    const { code, out, err } = await run(folderOf({}), ['--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "Usage: ivrlint [command] [options] [paths...]

      Tells what callers of a phone menu will live through, and what to write instead.

      Options:
        --version                       print the version
        -h, --help                      print this, or what a command takes

      Commands:
        baseline [options] [paths...]   set aside what is found today, so that only
                                        what is new is told
        calibrate [options] <paths...>  fit the pace of a voice to recordings whose
                                        words are known
        completion <shell>              a script that completes commands, options and
                                        names of rules in a shell
        config [options] [file]         the settings that hold for a file, each with
                                        where it comes from
        convert [options] <paths...>    write a platform's export as a phone menu in
                                        the format of ivrlint
        explain [options] <rule>        what a rule looks for, why, and what to write
                                        instead
        fix [options] <place>           write what one finding asks for
        init                            write a first ivrlint.config.yaml, and a
                                        sample menu where there is none
        lint [options] [paths...]       check phone menus: files, folders, patterns,
                                        or - for standard input
        metrics [options] [paths...]    how long callers need, and where they end up
        prompt [options] <text...>      check words alone: a line of a script, or one
                                        spoken menu
        rules [options]                 every rule, with how much it matters here
        test-rules [options] <folder>   play the examples of rules of your own

      Without a command it checks: ivrlint lint --help says what may be written then.

      Examples:
        ivrlint                       check every phone menu in this folder
        ivrlint flows/main.ivr.yaml   check one of them
        ivrlint metrics               how long callers need to reach a person
        ivrlint explain goodbye       what a rule means, and why

      Exit: 0 nothing to report, 1 findings, 2 ivrlint could not do its job.
      "
    `);
  });

  test.each(['lint', 'rules', 'explain'])('of %s says what may be written after it', async (command) => {
    const { code, out } = await run(folderOf({}), [command, '--help']);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: ivrlint ${command}`));
  });

  test('is what the version is not', async () => {
    expect((await run(folderOf({}), ['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

test('a command that is also a file wins, and says so', async () => {
  const { code, out, err } = await run(folderOf({ 'rules/a.lines.yaml': '' }), ['rules']);
  expect(code).toBe(0);
  expect(out).toContain('filler');
  expect(err).toBe('ivrlint: "rules" is taken as the command; for what is called so here, write ./rules.\n');
});

describe('rules', () => {
  test('lists every rule and how it is here', async () => {
    const folder = folderOf({ 'ivrlint.config.yaml': 'rules: { filler: error, blame: off }' });
    expect((await run(folder, ['rules'])).out).toMatchInlineSnapshot(`
      "           here   fix     evidence
      wording
        blame    off    advice  guidance  Say it well
        filler   error  advice  guidance  Leave out what helps nobody
        welcome  off    advice  guidance  Say it well

      1 of 3 rules are on here. What one means: ivrlint explain RULE
      "
    `);
  });

  test('as data', async () => {
    const { out } = await run(folderOf({ 'ivrlint.config.yaml': 'rules: { welcome: error }' }), [
      'rules',
      '--format',
      'json',
    ]);
    expect(JSON.parse(out).rules.map(({ id, here }: Record<string, string>) => [id, here])).toEqual([
      ['blame', 'error'],
      ['filler', 'warning'],
      ['welcome', 'error'],
    ]);
  });
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { never } from '../lint/fake.ts';
import { fakeRules, folderOf, run } from './fake-world.ts';

const rules: Readonly<Record<string, Rule>> = {
  ...fakeRules,
  'unused-override': { ...never('never'), check: () => [] },
  hurry: never('hurry', { formerly: ['no-haste'] }),
};

const MENU = 'lines\nhello: invalid, your call\n';
const MENUS = { 'flows/a.lines.yaml': MENU, 'flows/old/b.lines.yaml': MENU };

/** What was found, each as `file: severity rule`. */
async function found(files: Readonly<Record<string, string>>, args: readonly string[] = [], cwd = '') {
  const { out, err, code } = await run(join(folderOf(files), cwd), ['--format', 'compact', ...args], { rules });
  const told = out.split('\n').filter(Boolean);
  return { told: told.map((line) => line.replace(/:[\d:]* (\w+) ([\w-]+): .*/, ': $1 $2')), lines: told, err, code };
}

describe('settings build on', () => {
  test.each([
    {
      what: 'a file beside them, over which they win',
      files: {
        'ivrlint.config.yaml': 'extends: ./shared.yaml\nrules: { blame: info }\n',
        'shared.yaml': 'rules: { blame: warning, filler: off }\n',
      },
    },
    {
      what: 'a file that builds on another',
      files: {
        'ivrlint.config.yaml': 'extends: ./one.yaml\n',
        'one.yaml': 'extends: deep/two.yaml\nrules: { blame: info }\n',
        'deep/two.yaml': 'rules: { filler: off, blame: off }\n',
      },
    },
    {
      what: 'the later of two files',
      files: {
        'ivrlint.config.yaml': 'extends: [./one.yaml, ./two.yaml]\n',
        'one.yaml': 'rules: { filler: off, blame: off }\n',
        'two.yaml': 'rules: { blame: info }\n',
      },
    },
    {
      what: 'a package',
      files: {
        'ivrlint.config.yaml': 'extends: "@acme/menus"\n',
        'node_modules/@acme/menus/ivrlint.config.yaml': 'rules: { filler: off, blame: info }\n',
      },
    },
  ])('$what', async ({ files }) => {
    const { told } = await found({ ...files, ...MENUS });
    expect(told).toEqual(['flows/a.lines.yaml: info blame', 'flows/old/b.lines.yaml: info blame']);
  });

  test('may stand in package.json', async () => {
    const manifest = '{\n\t"name": "ours",\n\t"ivrlint": { "rules": { "filler": "off", "blame": "info" } }\n}\n';
    const { told } = await found({ 'package.json': manifest, 'a.lines.yaml': MENU });
    expect(told).toEqual(['a.lines.yaml: info blame']);
  });

  test('are looked for beside each file, so that each is checked by its own', async () => {
    const { told } = await found({
      ...MENUS,
      'ivrlint.config.yaml': 'rules: { filler: off }\n',
      'flows/old/ivrlint.config.yaml': 'rules: { blame: off }\n',
    });
    expect(told).toEqual(['flows/a.lines.yaml: error blame', 'flows/old/b.lines.yaml: warning filler']);
  });
});

describe('what cannot be built on is told at its place', () => {
  test.each([
    { extend: './gone.yaml', says: 'gone.yaml does not exist.' },
    { extend: './ivrlint.config.yaml', says: 'builds on these settings itself' },
    { extend: 'recomended', says: 'There is no profile "recomended".' },
    { extend: '@acme/none', says: 'There is no profile "@acme/none".' },
    { extend: '../../../../../../../../etc/passwd.yaml', says: 'does not exist' },
  ])('$extend', async ({ extend, says }) => {
    const { lines, code } = await found({ ...MENUS, 'ivrlint.config.yaml': `extends: ${JSON.stringify(extend)}\n` });
    expect(lines.join('\n')).toContain(says);
    expect(lines[0]).toMatch(/^ivrlint\.config\.yaml:1:10: error config: /);
    expect(code).toBe(2);
  });

  test('a mistake in the file that is built on is shown there', async () => {
    const files = { 'ivrlint.config.yaml': 'extends: ./s.yaml\n', 's.yaml': 'rules:\n  fillr: off\n' };
    const { lines, code } = await found({ ...MENUS, ...files });
    expect(lines).toEqual([expect.stringMatching(/^s\.yaml:2:3: error config: There is no rule "fillr"/)]);
    expect(code).toBe(2);
  });
});

describe('overrides', () => {
  test.each([
    { files: 'flows/old/**', fits: 'b' },
    { files: 'flows/old', fits: 'b' },
    { files: 'old/', fits: 'b' },
    { files: 'b.lines.yaml', fits: 'b' },
    { files: './flows/old/*', fits: 'b' },
    { files: '["**", "!a.lines.yaml"]', fits: 'b' },
    { files: 'flows/*.yaml', fits: 'a' },
    { files: '"*.yaml"', fits: 'ab' },
  ])('of $files hold for $fits', async ({ files, fits }) => {
    const config = `rules: { blame: off }\noverrides:\n  - files: ${files}\n    rules: { filler: off }\n`;
    const { told } = await found({ ...MENUS, 'ivrlint.config.yaml': config });
    const left = told.map((line) => (line.includes('a.lines') ? 'a' : 'b'));
    expect([...'ab'].filter((each) => !left.some((other) => other === each)).join('')).toBe(fits);
  });

  test('are relative to their file, wherever the program runs', async () => {
    const config = 'rules: { blame: off }\noverrides: [{ files: flows/old/**, rules: { filler: off } }]\n';
    const { told } = await found({ ...MENUS, 'ivrlint.config.yaml': config }, [], 'flows');
    expect(told).toEqual(['a.lines.yaml: warning filler']);
  });

  const UNUSED = 'overrides: [{ files: "attic/**", rules: { filler: off } }]\nrules: { blame: off }\n';

  test.each([
    { run: 'the whole folder', args: [], told: true },
    { run: 'its parts', args: ['flows'], told: false },
    { run: 'one file', args: ['flows/a.lines.yaml'], told: false },
    { run: 'one rule alone', args: ['--rule', 'filler'], told: false },
  ])('that hold for no file are a finding when $run is checked: $told', async ({ args, told }) => {
    const { lines } = await found({ ...MENUS, 'ivrlint.config.yaml': UNUSED }, args);
    const unused = lines.filter((line) => line.includes('unused-override'));
    expect(unused).toEqual(
      told ? [expect.stringMatching(/^ivrlint\.config\.yaml:1:22: warning .* No phone menu fits "attic\/\*\*"/)] : [],
    );
  });
});

describe('what is ignored', () => {
  const config = { 'ivrlint.config.yaml': 'ignore: [flows/old]\nrules: { blame: off }\n' };

  test.each([
    { args: [], told: ['a'] },
    { args: ['flows/old/b.lines.yaml', 'flows/a.lines.yaml'], told: ['a'] },
    { args: ['flows/**/*.yaml'], told: ['a'] },
    { args: ['--no-ignore'], told: ['a', 'b'] },
  ])('is left alone, whoever names it: $args', async ({ args, told }) => {
    const outcome = await found({ ...MENUS, ...config }, args);
    expect(outcome.told.map((line) => /(\w)\.lines/.exec(line)?.[1])).toEqual(told);
  });

  test('is said where nothing else is left, and fails nothing', async () => {
    const { told, err, code } = await found({ ...MENUS, ...config }, ['flows/old/b.lines.yaml']);
    expect({ told, err, code }).toEqual({
      told: [],
      err: 'ivrlint: flows/old/b.lines.yaml is ignored by the settings; --no-ignore checks what they leave alone.\n',
      code: 0,
    });
  });
});

describe('rules that shared settings have locked', () => {
  const shared = { 'shared.yaml': 'rules: { blame: error }\nlocked: [blame]\n' };

  test.each([
    { config: 'rules:\n  blame: off\n', at: '3:3' },
    { config: 'overrides:\n  - files: "*"\n    rules:\n      blame: info\n', at: '5:7' },
    { config: 'suppressions:\n  entries:\n    - { file: "*", rule: blame }\n', at: '4:26' },
  ])('are changed by nothing that builds on them: $config', async ({ config, at }) => {
    const files = { ...MENUS, ...shared, 'ivrlint.config.yaml': `extends: ./shared.yaml\n${config}` };
    const { lines, code } = await found(files);
    expect(lines).toEqual([
      expect.stringMatching(`ivrlint.config.yaml:${at}: error config: "blame" is locked by shared.yaml`),
    ]);
    expect(code).toBe(2);
  });

  test('are changed by nothing on the command line', async () => {
    const files = { ...MENUS, ...shared, 'ivrlint.config.yaml': 'extends: ./shared.yaml\n' };
    const { err, code } = await found(files, ['--rule', 'blame=off']);
    expect({ err, code }).toEqual({
      err: 'ivrlint: --rule blame=off: "blame" is locked by shared.yaml.\n',
      code: 2,
    });
  });
});

describe('fail_on', () => {
  test.each([
    { config: 'fail_on: warning', args: [], code: 1 },
    { config: 'fail_on: never', args: [], code: 0 },
    { config: 'fail_on: warning', args: ['--fail-on', 'error'], code: 0 },
    { config: 'extends: ./s.yaml\nfail_on: error', args: [], code: 0 },
    { config: 'extends: ./s.yaml', args: [], code: 1 },
  ])('$config with $args: $code', async ({ config, args, code }) => {
    const files = { 'a.lines.yaml': 'lines\nhello: your call\n', 's.yaml': 'fail_on: warning\n' };
    expect((await found({ ...files, 'ivrlint.config.yaml': config }, args)).code).toBe(code);
  });

  test('of several settings in one run is the strictest', async () => {
    const files = {
      ...MENUS,
      'ivrlint.config.yaml': 'fail_on: never',
      'flows/old/ivrlint.config.yaml': 'fail_on: info',
    };
    expect((await found(files, ['--rule', 'filler'])).code).toBe(1);
  });
});

test('a rule that has another name now is still known by the old one', async () => {
  const files = { 'a.lines.yaml': 'lines\nhello: hurry\n', 'ivrlint.config.yaml': 'rules: { no-haste: error }\n' };
  const { told, err } = await found(files);
  expect(told).toEqual(['a.lines.yaml: error hurry']);
  expect(err).toBe('ivrlint: ivrlint.config.yaml: the rule "no-haste" is now called "hurry".\n');
});

describe('phrases of your own', () => {
  const phrases = (more: string) => `phrases:\n  no-slang:\n    message: Callers do not know this word.\n${more}`;

  test.each([
    { words: 'words: [penrose plus]', says: 'Take Penrose-Plus today.', found: 1 },
    { words: 'words: [plan~]', says: 'We have plans. It was planned. A plan.', found: 3 },
    { words: 'words: [plan]\n    except: [payment plan]', says: 'A plan. A payment plan.', found: 1 },
    { words: 'words: "{top up|recharge} here"', says: 'Top up here, or recharge here.', found: 2 },
    { words: 'words: plan\n    languages: es', says: 'A plan for you is here.', found: 0 },
    { words: 'words: plan\n    languages: [en, es]', says: 'A plan for you is here.', found: 1 },
    { words: 'words: plan', says: 'An airplane, a planet.', found: 0 },
  ])('$words in "$says": $found', async ({ words, says, found: count }) => {
    const files = {
      'a.lines.yaml': `lines\nhello: ${says}\n`,
      'ivrlint.config.yaml': phrases(`    ${words}\n    severity: error\n`),
    };
    const { told } = await found(files);
    expect(told).toEqual(Array.from({ length: count }, () => 'a.lines.yaml: error no-slang'));
  });

  test('are rules like others: set, overridden, and run alone', async () => {
    const config = `${phrases('    words: plan\n')}rules: { no-slang: info }\n`;
    const files = { 'a.lines.yaml': 'lines\nhello: your call, plan\n', 'ivrlint.config.yaml': config };
    expect((await found(files, ['--rule', 'no-slang'])).told).toEqual(['a.lines.yaml: info no-slang']);
  });

  test.each([
    ['phrases:\n  No Slang: { message: A., words: x }', '2:3', 'is no name for a rule'],
    ['phrases:\n  blame: { message: A., words: x }', '2:3', 'There is a rule "blame" already.'],
    ['phrases:\n  own: { words: x }', '2:8', '"own" has no message.'],
    ['phrases:\n  own: { message: A. }', '2:8', '"own" has no words.'],
    ['phrases:\n  own: { message: A., words: x, wrds: y }', '2:33', 'There is no setting "wrds".'],
    ['phrases:\n  own: { message: A., words: "{a|" }', '2:30', 'This phrase cannot be read'],
    ['phrases:\n  own: { message: A., words: "..." }', '2:30', 'This phrase has no words.'],
    ['phrases:\n  own: { message: A., words: x, severity: off }', '2:43', '"severity" takes info, warning or error.'],
  ])('that are wrong are told: %s', async (config, at, says) => {
    const { lines, code } = await found({ ...MENUS, 'ivrlint.config.yaml': config });
    expect(lines[0]).toContain(`ivrlint.config.yaml:${at}: error config: `);
    expect(lines[0]).toContain(says);
    expect({ count: lines.length, code }).toEqual({ count: 1, code: 2 });
  });
});

describe('plugins', () => {
  const rule = (check: string) =>
    `export const rules = { 'own-rule': { summary: 'Own', category: 'wording', severity: 'error', evidence: 'expert',
      *check({ flow }) { ${check} } } };`;
  const config = { 'ivrlint.config.yaml': 'plugins: ./own.mjs\nrules: { filler: off, blame: off }\n' };
  const menus = { 'a.lines.yaml': MENU };

  test('bring rules', async () => {
    const own = rule('yield { at: flow.at, message: "This is " + flow.name + "." };');
    const { lines } = await found({ ...menus, ...config, 'own.mjs': own });
    expect(lines).toEqual([expect.stringMatching(/^a\.lines\.yaml:2:1: error own-rule: This is A menu\./)]);
  });

  test.each([
    {
      does: 'throws',
      check: 'throw new Error("oh");',
      says: 'failed on a.lines.yaml, and checked nothing there: oh (in own.mjs)',
    },
    { does: 'reports no message', check: 'yield { at: flow.at };', says: 'a problem has no message (in own.mjs)' },
  ])('whose rule $does are named with their file', async ({ check, says }) => {
    const { lines, code } = await found({ ...menus, ...config, 'own.mjs': rule(check) });
    expect(lines[0]).toContain(says);
    expect(code).toBe(2);
  });

  test.each([
    { own: 'throw new Error("oh");', says: 'The plugin own.mjs could not be loaded: oh' },
    { own: 'export const rules = 3;', says: 'The plugin own.mjs exports no rules.' },
    { own: 'export const rules = { "own-rule": {} };', says: 'has a rule "own-rule" that has no summary' },
    { own: 'export const rules = { "Own": {} };', says: 'that is not named in small letters with hyphens' },
    { own: rule('').replace('own-rule', 'blame'), says: 'There is a rule "blame" already.' },
    { own: undefined, says: 'There is no plugin "./own.mjs".' },
  ])('that are none are told: $says', async ({ own, says }) => {
    const { lines, code } = await found({ ...menus, ...config, ...(own === undefined ? {} : { 'own.mjs': own }) });
    expect(lines[0]).toContain('ivrlint.config.yaml:1:10: error config: ');
    expect(lines[0]).toContain(says);
    expect(code).toBe(2);
  });
});

describe('explain', () => {
  const config = { 'ivrlint.config.yaml': 'phrases:\n  no-plan: { message: Callers know no plans., words: plan }\n' };

  test('knows the rules that settings add', async () => {
    const { out, code } = await run(folderOf(config), ['explain', 'no-plan'], { rules });
    expect(code).toBe(0);
    expect(out).toContain('Callers know no plans.');
    expect(out).toContain('A rule of your own');
  });

  test('says what there is not', async () => {
    expect(await run(folderOf(config), ['explain', 'no-plans'], { rules })).toEqual({
      code: 2,
      out: '',
      err: 'ivrlint: There is no rule "no-plans"; did you mean no-plan?\n',
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { Rule } from '../../src/rule.ts';
import { never } from '../lint/fake.ts';
import { fakeRules, folderOf, run } from './fake-world.ts';

const rules: Readonly<Record<string, Rule>> = {
  ...fakeRules,
  longest: never('so long', { options: { most: { default: 7, about: 'the most' } } }),
};

const FILES = {
  'ivrlint.config.yaml': `extends: ./shared.yaml
fail_on: warning
rules:
  longest: { most: 5 }
overrides:
  - files: old/**
    rules:
      filler: off
`,
  'shared.yaml': 'rules:\n  blame: error\n  longest: info\nlocked: [blame]\n',
  'new.lines.yaml': 'lines\na: hi\n',
  'old/a.lines.yaml': 'lines\na: hi\n',
};

describe('config', () => {
  test('tells each value, and where it comes from', async () => {
    const { out, code } = await run(folderOf(FILES), ['config', 'old/a.lines.yaml'], { rules });
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "old/a.lines.yaml
        settings: shared.yaml, ivrlint.config.yaml

      settings
        fail_on         warning  ivrlint.config.yaml:2
        min_score       none
        baseline        none
        require_reason  false

      rules that are set
        blame    error  shared.yaml:2, locked by shared.yaml
        filler   off    ivrlint.config.yaml:8
        longest  info   shared.yaml:3
          most   5      ivrlint.config.yaml:4

      rules as their pages have them
        welcome  off
      "
    `);
  });

  test.each([
    { args: ['new.lines.yaml'], filler: { value: 'warning', from: null } },
    { args: ['old/a.lines.yaml'], filler: { value: 'off', from: 'ivrlint.config.yaml:8' } },
    { args: [], filler: { value: 'warning', from: null } },
    { args: ['old/a.lines.yaml', '--rule', 'filler=info'], filler: { value: 'info', from: '--rule' } },
  ])('$args: $filler', async ({ args, filler }) => {
    const { out } = await run(folderOf(FILES), ['config', '--format', 'json', ...args], { rules });
    const told = JSON.parse(out) as { rules: { id: string; severity: object }[] };
    expect(told.rules.find(({ id }) => id === 'filler')!.severity).toEqual(filler);
  });

  test('needs a file that is there, and settings that can be read', async () => {
    const folder = folderOf({ ...FILES, 'shared.yaml': 'rules: { blam: off }' });
    expect(await run(folder, ['config', 'gone.yaml'], { rules })).toMatchObject({ code: 2, out: '' });
    expect(await run(folder, ['config'], { rules })).toEqual({
      code: 2,
      out: '',
      err: 'ivrlint: There is no rule "blam". Run ivrlint for the place.\n',
    });
  });
});

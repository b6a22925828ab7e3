import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defineRule, fixFiles, fixOf, fixText, format, lintFiles, lintText } from '../src/index.ts';
import { folderOf } from './cli/fake-world.ts';

/* ivrlint for other programs. */

const MENU = 'ivr: 1\nnodes:\n  hello: { type: message, say: Good day., next: bye }\n  bye: { type: end, say: Bye. }\n';

const mine = defineRule({
  summary: 'Say it in the evening too',
  category: 'wording',
  severity: 'error',
  evidence: 'logic',
  options: { words: { default: 'day', about: 'what is not to be said' } },
  *check({ flow, options }) {
    for (const { prompts } of flow.nodes.values()) {
      for (const { text } of prompts) {
        const at = text.value.indexOf(options.words);
        if (at < 0) continue;
        yield {
          at: text.span(at, at + options.words.length),
          message: `Says "${options.words}".`,
          why: '',
          suggestion: '',
        };
      }
    }
  },
});

describe('a text is checked', () => {
  test('with rules of one’s own', async () => {
    const run = lintText(MENU, { rules: { mine }, path: 'a.ivr.yaml' });
    const own = run.results[0]!.findings.filter(({ rule }) => rule === 'mine');
    expect(own).toMatchObject([{ severity: 'error', node: 'hello', subject: 'day' }]);
    expect(await format(run, 'compact')).toContain('a.ivr.yaml:3:37: error mine: Says "day".\n');
  });

  test('as settings ask for', () => {
    const found = (settings: object) =>
      lintText(MENU, { rules: { mine }, settings }).results[0]!.findings.filter(({ rule }) => rule === 'mine');
    expect(found({ rules: { mine: 'off' } })).toEqual([]);
    expect(found({ rules: { mine: { severity: 'info', words: 'Bye' } } })).toMatchObject([
      { severity: 'info', node: 'bye' },
    ]);
  });

  test('at the pace that settings ask for', () => {
    const seconds = (settings: object) =>
      lintText(MENU, { settings }).results[0]!.figures![0]!.metrics.seconds.expected!;
    expect(seconds({ speech: { characters_a_second: { en: 1 } } })).toBeGreaterThan(5 * seconds({}));
  });

  test.each([
    { text: MENU, settings: { rules: { mien: 'off' } }, kind: 'config', message: 'There is no rule "mien".' },
    {
      text: 'hello',
      settings: {},
      kind: 'unknown-format',
      message: '<text> is no call flow in a format that ivrlint reads.',
    },
  ])('or told why not: $message', ({ text, settings, kind, message }) => {
    const run = lintText(text, { rules: { mine }, settings: settings as object });
    expect(run).toMatchObject({ results: [], problems: [{ kind, message }] });
  });
});

test('files are checked as the command line checks them', async () => {
  const cwd = folderOf({ 'flows/a.ivr.yaml': MENU, 'ivrlint.config.yaml': 'rules: { mine: warning }' });
  const run = await lintFiles(['flows', 'gone'], { cwd, rules: { mine } });
  expect(run.results.map(({ source }) => source.path)).toEqual(['flows/a.ivr.yaml']);
  expect(run.results[0]!.findings.find(({ rule }) => rule === 'mine')?.severity).toBe('warning');
  expect(run.problems).toMatchObject([{ kind: 'unreadable', path: 'gone' }]);
});

test('a format that there is not is a mistake', async () => {
  await expect(format(lintText(MENU), 'pdf')).rejects.toThrow(/There is no format "pdf": .*json.*text/);
});

describe('fixes', () => {
  const shorter = defineRule({
    summary: 'Be brief',
    category: 'wording',
    severity: 'warning',
    evidence: 'logic',
    fix: 'suggestion',
    *check({ flow }) {
      for (const { text } of [...flow.nodes.values()].flatMap(({ prompts }) => prompts)) {
        const at = text.value.indexOf('Good day');
        if (at < 0) continue;
        const by = (kind: 'safe' | 'suggestion', words: string) =>
          fixOf(kind, 'words', `Say ${words}`, [text.replace(at, at + 8, words)]);
        yield {
          at: text.span(at),
          message: 'Long.',
          why: '',
          suggestion: '',
          fixes: [by('suggestion', 'Hi'), by('safe', 'Hello')],
        };
      }
    },
  });
  const settings = { rules: { 'leader-greeting': 'off', 'no-blame': 'off' } } as const;
  const rules = { shorter };

  test('of a text are made in what is returned', async () => {
    const { text, made, run, refused } = await fixText(MENU, { rules, settings, path: 'a.ivr.yaml' });
    expect(text).toBe(MENU.replace('Good day', 'Hello'));
    expect(made.map(({ findings, fix }) => [findings[0].rule, fix.title])).toEqual([['shorter', 'Say Hello']]);
    expect(run.results[0]!.findings.filter(({ rule }) => rule === 'shorter')).toEqual([]);
    expect(refused).toEqual([]);
  });

  test('may be those that a person should look over', async () => {
    const { text } = await fixText(MENU, { rules, settings, suggestions: true, path: 'a.ivr.yaml' });
    expect(text).toContain('Hi.');
  });

  test('of what is no call flow are none', async () => {
    expect(await fixText('hello', { rules })).toMatchObject({
      text: 'hello',
      made: [],
      run: { problems: [{ kind: 'unknown-format' }] },
    });
  });

  test.each([{ write: true }, { write: false }])('of files are written: $write', async ({ write }) => {
    const cwd = folderOf({
      'a.ivr.yaml': MENU,
      'b.ivr.yaml': 'ivr: 1\nnodes: { bye: { type: end, say: Goodbye. } }\n',
    });
    const { files, made } = await fixFiles(['.'], { cwd, rules, settings, write });
    const fixed = MENU.replace('Good day', 'Hello');
    expect(files).toEqual([{ path: 'a.ivr.yaml', before: MENU, after: fixed }]);
    expect(made).toHaveLength(1);
    expect(readFileSync(join(cwd, 'a.ivr.yaml'), 'utf8')).toBe(write ? fixed : MENU);
  });
});

import { describe, expect, test } from 'vitest';
import { configOf, effectiveOf } from '../../src/config/choice.ts';
import { choicesIn } from '../../src/config/merge.ts';
import { profiles } from '../../src/config/profiles/index.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Rule } from '../../src/rule.ts';
import { positionOf } from '../../src/source/source.ts';
import { ruleThat } from '../lint/fake.ts';

const given = (more: Partial<Rule>) => ruleThat(() => [], more);

const rules: Readonly<Record<string, Rule>> = {
  goodbye: given({ severity: 'warning' }),
  'max-options': given({
    severity: 'info',
    evidence: 'contested',
    options: { most: { default: 7, about: 'the most options that a menu may offer', min: 1 } },
  }),
  'quiet-hours': given({
    severity: 'warning',
    off: true,
    options: {
      days: { default: ['sat'], about: 'the days that count', oneOf: ['sat', 'sun'] },
      strict: { default: false, about: 'whether holidays count' },
      voice: { default: 'calm', about: 'the voice to use', oneOf: ['calm', 'brisk'] },
      motto: { default: '', about: 'what is said' },
    },
  }),
};

const known = {
  rules,
  profiles: {
    ...profiles,
    strict: { about: 'stricter', rules: { goodbye: 'error', 'max-options': { severity: 'warning', most: 5 } } },
  } as const,
};

/** What the settings come to: each rule that is on, with what was asked of it. */
function effective(text: string) {
  const { layers, problems } = readConfig({ path: 'ivrlint.config.yaml', text }, known);
  expect(problems).toEqual([]);
  const on = [
    ...configOf(
      rules,
      choicesIn(layers, () => false),
    ),
  ].map(([id, { rule, severity, options }]) => {
    const told = Object.entries(options).filter(([name, value]) => value !== rule.options![name]!.default);
    return [id, severity ?? rule.severity, ...told.map(([name, value]) => `${name}=${value}`)].join(' ');
  });
  return on.join(', ');
}

describe('settings come to', () => {
  const byDefault = 'goodbye warning, max-options info';

  test.each([
    { is: 'what the rules say themselves', text: '', on: byDefault },
    { is: 'the same with only a comment', text: '# nothing\n', on: byDefault },
    { is: 'the same with recommended', text: 'extends: recommended\n', on: byDefault },
    { is: 'the same with empty rules', text: 'rules:\n', on: byDefault },
    { is: 'a severity', text: 'rules:\n  goodbye: error\n', on: 'goodbye error, max-options info' },
    { is: 'a rule that is off', text: 'rules: { goodbye: off }\n', on: 'max-options info' },
    { is: 'a rule that is on', text: 'rules: { quiet-hours: info }\n', on: `${byDefault}, quiet-hours info` },
    { is: 'an option', text: 'rules: { max-options: { most: 5 } }\n', on: 'goodbye warning, max-options info most=5' },
    {
      is: 'an option that turns its rule on',
      text: 'rules: { quiet-hours: { strict: true } }\n',
      on: `${byDefault}, quiet-hours warning strict=true`,
    },
    {
      is: 'an option of a rule that stays off',
      text: 'rules: { quiet-hours: { severity: off, strict: true } }\n',
      on: byDefault,
    },
    {
      is: 'every kind of option',
      text: 'rules: { quiet-hours: { severity: error, days: [sat, sun], voice: brisk, motto: 42 } }\n',
      on: `${byDefault}, quiet-hours error days=sat,sun voice=brisk motto=42`,
    },
    { is: 'a profile', text: 'extends: strict\n', on: 'goodbye error, max-options warning most=5' },
    {
      is: 'a profile, and over it what the file says itself',
      text: 'rules: { goodbye: info, max-options: { most: 6 } }\nextends: [recommended, strict]\n',
      on: 'goodbye info, max-options warning most=6',
    },
  ])('$is', ({ text, on }) => {
    expect(effective(text)).toBe(on);
  });
});

describe('what is wrong with settings is told at its place', () => {
  test.each([
    ['rule: {}', '1:1 There is no setting "rule". did you mean rules?'],
    ['rules:\n  godbye: off', '2:3 There is no rule "godbye". did you mean goodbye?'],
    ['rules:\n  __proto__: off', '2:3 There is no rule "__proto__". write goodbye, max-options or quiet-hours'],
    ['rules:\n  goodbye: warn', '2:12 "warn" is no severity. did you mean warning?'],
    ['rules:\n  goodbye: false', '2:12 "false" is no severity. did you mean off?'],
    ['rules:\n  goodbye: on', '2:12 "on" is no severity. did you mean warning?'],
    ['rules:\n  goodbye: true', '2:12 "true" is no severity. did you mean warning?'],
    ['rules:\n  goodbye: eror', '2:12 "eror" is no severity. did you mean error?'],
    ['rules:\n  goodbye: loud', '2:12 "loud" is no severity. write off, info, warning or error'],
    ['rules:\n  goodbye:', '2:11 "goodbye" has no severity. write off, info, warning or error'],
    ['rules:\n  goodbye: [off]', '2:12 "goodbye" has no severity. write off, info, warning or error'],
    [
      'rules:\n  max-options: error',
      '2:16 "max-options" is contested among those who know, so it is at most a warning. write warning, info or off',
    ],
    [
      'rules: off',
      '1:8 "rules" takes the names of rules, each with its severity. write, for example, max-options: info',
    ],
    ['rules:\n  max-options: { mosst: 5 }', '2:18 There is no option of max-options "mosst". did you mean most?'],
    [
      'rules:\n  max-options: { most: many }',
      '2:24 "most" takes a number: it is the most options that a menu may offer. write, for example, 7',
    ],
    [
      'rules:\n  max-options: { most: 0 }',
      '2:24 "most" takes a number of at least 1: it is the most options that a menu may offer. write, for example, 7',
    ],
    [
      'rules:\n  max-options: { most: .inf }',
      '2:24 "most" takes a number: it is the most options that a menu may offer. write, for example, 7',
    ],
    [
      'rules:\n  quiet-hours: { strict: yes }',
      '2:26 "strict" takes true or false: it is whether holidays count. write, for example, false',
    ],
    [
      'rules:\n  quiet-hours: { days: sat }',
      '2:24 "days" takes a list of words: it is the days that count. write, for example, [sat]',
    ],
    [
      'rules:\n  quiet-hours: { days: [sat, son] }',
      '2:30 "son" is none of the words that "days" takes. did you mean sun?',
    ],
    [
      'rules:\n  quiet-hours: { voice: loud }',
      '2:25 "voice" takes calm or brisk: it is the voice to use. write, for example, calm',
    ],
    ['extends: stict', '1:10 There is no profile "stict". did you mean strict?'],
    [
      'extends: { strict: true }',
      '1:10 "extends" takes the name of a profile, a file or a package, or a list of them. write, for example, recommended',
    ],
    ['- rules', '1:1 Settings are names with values. write, for example, rules: {}'],
    [
      'rules:\n  goodbye: off\nrules:\n  goodbye: info',
      '3:1 "rules" is set twice, first on line 1. keep one of the two',
    ],
  ])('%s', (text, told) => {
    const { problems } = readConfig({ path: 'ivrlint.config.yaml', text }, known);
    const [problem, ...others] = problems.map(({ at, message, suggestion }) => {
      const { line, column } = positionOf(at.source, at.start);
      return `${line}:${column} ${message} ${suggestion}`;
    });
    expect(problem).toBe(told);
    expect(others).toEqual([]);
  });

  test('all at once', () => {
    const text = 'extend: strict\nrules:\n  godbye: off\n  goodbye: warn\n  max-options: { most: x, least: 1 }\n';
    expect(readConfig({ path: 'ivrlint.config.yaml', text }, known).problems).toHaveLength(5);
  });

  test.each(['rules: {', 'a: b: c', '\t- x', '"'])('even where it is no YAML: %j', (text) => {
    const { problems } = readConfig({ path: 'ivrlint.config.yaml', text }, known);
    expect(problems.map(({ message }) => message)).toContain('From here on, these settings cannot be read as YAML.');
  });
});

test.each(Object.keys(profiles))('the profile %s asks only for what there is', async (name) => {
  const { rules: all } = await import('../../rules/index.ts');
  const { rules: asked = {}, law } = profiles[name]!;
  const source = { path: name, text: JSON.stringify({ rules: asked }) };
  // What is contested elsewhere may be an error where a law asks for it.
  const { problems } = readConfig(source, { rules: all, profiles });
  expect(problems.filter(({ message }) => !law || !message.includes('is contested'))).toEqual([]);
});

test('where nobody asks for anything, each rule is as it is where somebody asks for another', () => {
  const asked = configOf(rules, [new Map(), new Map([['of-another-file', { level: 'error' }]])]);
  const unasked = configOf(rules, [new Map()]);
  expect([...unasked]).toEqual([...asked]);
  expect([...unasked.keys()]).toEqual([...effectiveOf(rules, [])].flatMap(([id, { level }]) => (level ? [] : id)));
});

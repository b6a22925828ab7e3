import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../../rules/index.ts';
import { configOf, LEVELS, ruleNamed } from '../../src/config/choice.ts';
import { choicesOf, type Profile } from '../../src/config/profile.ts';
import { lintText, version } from '../../src/index.ts';
import { partsOf, root } from '../parts.ts';

/* The index of the profiles is written by machine, like the others: see test/indexes.test.ts. */

const folder = `${root}src/config/profiles`;
const BY_MACHINE = '  # Written by test/config/profiles.test.ts from here: run `npm run update`.\n';

/** The profile that keeps to the rules with which a major version began. */
const MAJOR = Math.max(1, Number(version.split('.')[0]));
const PINNED = `recommended@${MAJOR}`;

const profiles = partsOf('src/config/profiles', '.yaml').map((id): readonly [string, Profile] => [
  id,
  parse(id === 'strict' ? strict() : id === PINNED ? pinned() : textOf(id)),
]);

test('the index holds what the YAML files beside it say', async () => {
  const index = [
    '// Written by test/config/profiles.test.ts from the YAML files beside it: run `npm run update`.',
    "import type { Profile, Profiles } from '../profile.ts';",
    '',
    '/** Each is made when it is asked for: most starts ask for none. */',
    'export const profiles: Profiles = {',
    ...profiles.map(
      ([id, profile]) => `  get ${JSON.stringify(id)}(): Profile {\n    return ${JSON.stringify(profile)};\n  },`,
    ),
    '};',
    '',
  ];
  await expect(index.join('\n')).toMatchFileSnapshot(`${folder}/index.ts`);
});

test('strict raises every rule that is only worth a look', async () => {
  await expect(strict()).toMatchFileSnapshot(`${folder}/strict.yaml`);
});

describe(PINNED, () => {
  test('names every rule that is on in its first version', async () => {
    await expect(pinned()).toMatchFileSnapshot(`${folder}/${PINNED}.yaml`);
  });

  test('names only rules that there are', () => {
    const { only = [] } = parse(pinned()) as Profile;
    for (const id of only) expect(ruleNamed(id, rules)).toBeDefined();
  });

  test('a rule that came later is off or a note until the next major version', () => {
    const { only = [] } = parse(pinned()) as Profile;
    const later = Object.entries(rules).filter(([id]) => !only.some((each) => ruleNamed(each, rules) === id));
    for (const [, { off, severity }] of later) expect(off || severity === 'info').toBe(true);
  });
});

test('settings that keep to a version see what was renamed, and not what came later', () => {
  const old = rules.goodbye!;
  const ours = { farewell: { ...old, formerly: ['goodbye'] }, late: old };
  const choices = choicesOf({ about: '', only: ['goodbye'] }, 'recommended@1', ours);
  expect([...configOf({ ...ours, own: old }, [choices]).keys()]).toEqual(['farewell', 'own']);
});

/** Until the version is released its rules are still being chosen; from then on it stays as it is. */
function pinned(): string {
  if (!version.startsWith('0.')) return textOf(PINNED);
  const on = Object.entries(rules).flatMap(([id, { off }]) => (off ? [] : [`  - ${id}\n`]));
  const about = `the rules that version ${MAJOR} began with, so that none that came later changes what a build says`;
  return `# Written by test/config/profiles.test.ts until version ${MAJOR} is there, and never changed after.\nabout: ${about}\nonly:\n${on.join('')}`;
}

function textOf(id: string): string {
  return readFileSync(`${folder}/${id}.yaml`, 'utf8');
}

function strict(): string {
  const [byHand] = textOf('strict').split(BY_MACHINE);
  const told = parse(byHand!).rules;
  const raised = Object.entries(rules).filter(
    ([id, { severity, off }]) => severity === 'info' && !off && !(id in told),
  );
  return `${byHand}${BY_MACHINE}${raised.map(([id]) => `  ${id}: warning\n`).join('')}`;
}

describe.each(profiles)('%s', (id, { rules: asked = {}, law }) => {
  test('asks for rules, severities and options that there are', () => {
    for (const [rule, value] of Object.entries(asked)) {
      const { severity, ...options } = typeof value === 'string' ? { severity: value } : value;
      expect(rules).toHaveProperty(rule);
      expect(LEVELS).toContain(severity);
      for (const name of Object.keys(options)) expect(rules[rule]!.options).toHaveProperty(name);
    }
  });

  if (!law) {
    // What no law asks for stays contested where it is.
    test('makes nothing contested an error', () => {
      for (const [rule, value] of Object.entries(asked)) {
        const severity = typeof value === 'string' ? value : value.severity;
        if (rules[rule]!.evidence === 'contested') expect(severity).not.toBe('error');
      }
    });
    return;
  }

  test('names the article and the day for each of its rules', () => {
    expect(Object.keys(law.articles).sort()).toEqual(Object.keys(asked).sort());
    for (const { article, from, says } of Object.values(law.articles)) {
      expect(article).not.toBe('');
      expect(from).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(says).toMatch(/^[A-Z].*\.$/);
    }
  });

  const broken = flowsThatBreak(id);

  test('has a flow that breaks each of its rules', () => {
    expect([...broken.keys()].sort()).toEqual(Object.keys(asked).sort());
  });

  test.each([...broken])('%s is reported as the profile has it, with its article', (rule, text) => {
    const value = asked[rule]!;
    const severity = typeof value === 'string' ? value : value.severity;
    const found = findingsOf(text, id, rule);
    if (severity === 'off') {
      expect(found).toEqual([]);
      expect(findingsOf(text, 'recommended', rule)).not.toEqual([]);
      return;
    }
    expect(found).not.toEqual([]);
    for (const finding of found) {
      expect(finding.severity).toBe(severity);
      expect(finding.evidence).toBe('law');
      expect(finding.sources.join()).toContain(law.articles[rule]!.article);
      expect(finding.sources.join()).toContain('not legal advice');
    }
  });
});

function findingsOf(text: string, profile: string, rule: string) {
  const { results, problems } = lintText(text, { path: 'a.ivr.yaml', settings: { extends: profile } });
  expect(problems).toEqual([]);
  const findings = results.flatMap((result) => result.findings);
  expect(findings.filter((finding) => finding.rule === 'schema' || finding.rule === 'syntax')).toEqual([]);
  return findings.filter((finding) => finding.rule === rule);
}

/** By rule, the flow under its heading in `broken/<profile>.md`. */
function flowsThatBreak(id: string): ReadonlyMap<string, string> {
  const page = readFileSync(`${root}test/config/broken/${id}.md`, 'utf8');
  const blocks = page.matchAll(/^## (\S+)$(?:(?!^## )[\s\S])*?^```yaml\n([\s\S]*?)^```$/gm);
  return new Map([...blocks].map(([, rule, text]) => [rule!, text!]));
}

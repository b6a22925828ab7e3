import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { profiles } from '../src/config/profiles/index.ts';
import { besideEach } from '../src/config/wording.ts';
import { type Config, setUp } from '../src/lint/lint.ts';
import type { Rule, RuleWords } from '../src/rule.ts';
import { partsOf, root } from './parts.ts';
import { playExamples, scoldedByOthers } from './play/play-examples.ts';
import { profileRows } from './profile-rows.ts';

const recommended: Config = new Map(
  Object.entries(rules)
    .filter(([, rule]) => !rule.off)
    .map(([id, rule]) => [id, setUp(rule)]),
);

describe.each(partsOf('rules', '/rule.ts'))('%s', (id) => {
  test.each(['README.md', 'cases.md'])('%s tells the truth', async (page) => {
    const rule = await load(id);
    const path = `${root}rules/${id}/${page}`;
    const text = readFileSync(path, 'utf8');
    const isPage = page === 'README.md';
    const played = playExamples(isPage ? withHeader(text, id, rule) : text, id, rule, isPage ? 'in full' : 'in short');
    await expect(played).toMatchFileSnapshot(path);
  });

  test('README.md says why, shows wrong and right, names its evidence, and shows the fix if there is one', async () => {
    const page = readFileSync(`${root}rules/${id}/README.md`, 'utf8');
    expect(page).toMatch(
      /^## Why$.*^```(?:yaml|json|prompts|settings|baseline) wrong.*^```(?:yaml|json|prompts|settings|baseline) (fixed|right).*^## Evidence$/ms,
    );
    const { fix, summary } = await load(id);
    const cases = readFileSync(`${root}rules/${id}/cases.md`, 'utf8');
    expect(/^```(?:yaml|json|prompts) fixed/m.test(page + cases)).toBe(fix !== undefined);
    expect(summary).toMatch(/^[A-Z][^.]*$/);
  });

  test('what README.md calls right, no other rule scolds', () => {
    expect(scoldedByOthers(readFileSync(`${root}rules/${id}/README.md`, 'utf8'), recommended)).toEqual([]);
  });
});

async function load(id: string): Promise<Rule> {
  return (await import(`../rules/${id}/rule.ts`)).default;
}

const END_OF_HEADER = '<!-- Written from rule.ts up to here. -->';

function withHeader(page: string, id: string, rule: Rule): string {
  const fix = { safe: 'has a safe fix', suggestion: 'has a suggested fix', none: '' }[rule.fix ?? 'none'];
  const facts = [rule.category, rule.severity, rule.evidence, fix, rule.off ? 'off by default' : ''].filter(Boolean);
  const body = page.includes(END_OF_HEADER) ? page.slice(page.indexOf(END_OF_HEADER)) : `${END_OF_HEADER}\n\n${page}`;
  return `# ${id}\n\n${rule.summary}.\n\n${facts.join(' · ')}\n\n${optionsOf(rule)}${profilesOf(id)}${body}`;
}

/** What the profiles make of it, but for the one that raises whatever is only worth a look. */
function profilesOf(id: string): string {
  const rows = profileRows(profiles).filter((row) => row.rule === id && row.profile !== 'strict');
  if (rows.length === 0) return '';
  const lines = rows.map((row) => `| \`${row.profile}\` | ${row.severity} | ${row.options} | ${row.because} |\n`);
  const warning = rows.some(({ article }) => article) ? 'None of this is legal advice.\n\n' : '';
  return `| profile | severity | options | because |\n| --- | --- | --- | --- |\n${lines.join('')}\n${warning}`;
}

function optionsOf({ options = {}, words }: Rule): string {
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | \`${JSON.stringify(option.default)}\` | ${option.about} |`,
  );
  if (words) rows.push(...wordsOf(words));
  if (rows.length === 0) return '';
  const how = words ? 'How phrases are written stands in README.md, under "Words of your own".\n\n' : '';
  return `| option | default | is |\n| --- | --- | --- |\n${rows.join('\n')}\n\n${how}`;
}

function wordsOf(words: RuleWords): string[] {
  const { about, means } = words;
  const each = besideEach(words);
  const beside = each === undefined ? '' : `, each with ${each}`;
  const none = about === undefined ? 'that may be said, as its findings quote them' : 'that do not count';
  return [
    `| \`add\` | \`${each === undefined || means !== undefined ? '[]' : '{}'}\` | phrases of your own ${about ?? 'to look for'}${beside} |`,
    `| \`except\` | \`[]\` | phrases ${none} |`,
  ];
}

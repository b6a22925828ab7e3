import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { CATEGORIES } from '../src/rule.ts';
import { root } from './parts.ts';

const END_OF_PROSE = '<!-- Written from the rules below here. -->';

test('rules/README.md lists every rule', async () => {
  const path = `${root}rules/README.md`;
  const page = readFileSync(path, 'utf8');
  const prose = page.slice(0, page.indexOf(END_OF_PROSE));
  await expect(`${prose}${END_OF_PROSE}\n${CATEGORIES.map(renderCategory).join('')}`).toMatchFileSnapshot(path);
});

function renderCategory(category: string): string {
  const rows = Object.entries(rules)
    .filter(([, rule]) => rule.category === category)
    .map(([id, { summary, severity, evidence, fix, off }]) => {
      const state = off ? `${severity}, off by default` : severity;
      return `| [\`${id}\`](${id}/README.md) | ${summary} | ${state} | ${evidence} | ${fix ?? ''} |`;
    });
  if (rows.length === 0) return '';
  return `\n## ${category}\n\n| rule | a good menu does this | severity | evidence | fix |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

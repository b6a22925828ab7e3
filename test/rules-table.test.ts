import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { profiles } from '../src/config/profiles/index.ts';
import { CATEGORIES } from '../src/rule.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { share } from './evaluate/print.ts';
import type { Tally } from './evaluate/tally.ts';
import { root } from './parts.ts';
import { profileRows } from './profile-rows.ts';

const END_OF_PROSE = '<!-- Written from the rules below here. -->';

test('rules/README.md lists every rule', async () => {
  const path = `${root}rules/README.md`;
  const page = readFileSync(path, 'utf8');
  const prose = page.slice(0, page.indexOf(END_OF_PROSE));
  const tables = [...CATEGORIES.map(renderCategory), renderProfiles(), renderMeasured()];
  await expect(`${prose}${END_OF_PROSE}\n${tables.join('')}`).toMatchFileSnapshot(path);
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

function renderProfiles(): string {
  const about = Object.entries(profiles).map(
    ([id, { about: what, law }]) => `- \`${id}\`: ${what}${law ? ` (${law.name}; it holds for ${law.for})` : ''}\n`,
  );
  const rows = profileRows(profiles)
    .filter(({ profile }) => profile !== 'strict')
    .map(({ profile, rule, severity, options, article }) => {
      const law = article ? `${article.article} | ${article.from}` : ' | ';
      return `| \`${profile}\` | [\`${rule}\`](${rule}/README.md) | ${severity} | ${options} | ${law} |\n`;
    });
  return `
## Profiles

A profile is a set of severities and options to build on: \`extends: law-pt\` in the settings, or \`--extends law-pt\`. What a
law asks for is put in our words, may have changed, and may not hold for you: **none of it is legal advice**.

${about.join('')}
| profile | rule | severity | option | article | in force since |
| --- | --- | --- | --- | --- | --- |
${rows.join('')}`;
}

function renderMeasured(): string {
  const { tallies, total } = evaluate([], `${root}test/evaluate`);
  const row = (tally: Tally, name: string) =>
    `| ${name} | ${recallOf(tally)} | ${precisionOf(tally)} | ${quietOf(tally)} |\n`;
  return `
## How often they are right

Measured by \`npm run evaluate\` on prompts and flows that people labelled before the rules saw them
([how](../test/evaluate/README.md)). *Recall*: of what should be reported, how much was. *Precision*: of what was reported where
a label speaks of the rule, how much was right. *Silent*: of what should not be reported, how much was left alone. With few
labels a figure says little. A rule that is not listed has none: recordings, settings, exports of other systems and what a file
sets aside are no part of a label, so those rules are held by the cases beside them alone.

| rule | recall | precision | silent |
| --- | --- | --- | --- |
${tallies.map((tally) => row(tally, `[\`${tally.rule}\`](${tally.rule}/README.md)`)).join('')}${row(total, '**all**')}`;
}

function recallOf({ reported, wanted }: Tally): string {
  return share(reported, wanted);
}

function precisionOf({ reported, falseAlarms }: Tally): string {
  return share(reported, reported + falseAlarms);
}

function quietOf({ unwanted, falseAlarms }: Tally): string {
  return share(unwanted - falseAlarms, unwanted);
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml } from '@rgrove/parse-xml';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { formatters } from '../../src/formatters/index.ts';
import { faultsInGithub } from '../formatters/published/github.ts';
import { faultsInGitlab } from '../formatters/published/gitlab.ts';
import { faultsInMarkdown } from '../formatters/published/markdown.ts';
import { faultsInSarif } from '../formatters/published/sarif.ts';
import { root } from '../parts.ts';
import { folderOf, run } from './fake-world.ts';

/* A contact centre with its menus in a repository, whose gate is ivrlint. */

const CONFIG = `
extends: recommended
overrides:
  - files: flows/clinic-before.ivr.yaml
    rules: { no-filler: off }
phrases:
  no-lingo:
    message: Callers do not know what a front office is.
    words: front office
suppressions:
  require_reason: true
  entries:
    - file: flows/bank-before.ivr.yaml
      rule: says-why
      reason: Asked for by the brand "team" | until <June>
      until: 2027-06-30
`;

/** The files of the examples, as somebody's. */
function estate(): string {
  const names = readdirSync(`${root}examples`).filter((name) => name.endsWith('.ivr.yaml'));
  const flows = names.map((name) => [`flows/${name}`, readFileSync(`${root}examples/${name}`, 'utf8')] as const);
  return folderOf({ '.git/HEAD': '', 'ivrlint.config.yaml': CONFIG, ...Object.fromEntries(flows) });
}

const ivrlint = (folder: string, ...args: string[]) => run(folder, ['--today', '2026-11-22', ...args], { rules });

const faultsIn: Readonly<Record<string, (report: string) => unknown[]>> = {
  sarif: faultsInSarif,
  gitlab: faultsInGitlab,
  github: faultsInGithub,
  markdown: faultsInMarkdown,
  junit: (report) => (parseXml(report) ? [] : ['no XML']),
  checkstyle: (report) => (parseXml(report) ? [] : ['no XML']),
  json: (report) => (JSON.parse(report).schemaVersion === 1 ? [] : ['no report']),
};

test('its old findings are known, and every report of them is one that its readers take', async () => {
  const folder = estate();
  expect((await ivrlint(folder)).code).toBe(1);
  expect((await run(folder, ['baseline', '--today', '2026-11-22'], { rules })).code).toBe(0);
  const names = Object.keys(formatters);
  const outputs = names.flatMap((name) => ['--output', `${name}=out/${name}`]);
  for (const more of [['--show-suppressed'], ['--quiet', '--fail-on', 'info']]) {
    expect(await ivrlint(folder, ...more, ...outputs)).toMatchObject({ code: 0, err: '' });
    for (const name of names) {
      const report = readFileSync(join(folder, 'out', name), 'utf8');
      expect({ name, faults: faultsIn[name]?.(report) ?? [] }).toEqual({ name, faults: [] });
    }
  }
});

test('what was set aside is told with its reason', async () => {
  const folder = estate();
  const reason = 'Asked for by the brand "team" | until <June>';
  const { out } = await ivrlint(folder, '--format', 'json', '--output', 'sarif=a.sarif', '--output', 'junit=a.xml');
  await ivrlint(folder, '--output', 'sarif=b.sarif', '--output', 'markdown=b.md', '--show-suppressed');
  const aside = JSON.parse(out).files.flatMap((file: { findings: { suppressed: unknown }[] }) =>
    file.findings.flatMap(({ suppressed }) => suppressed ?? []),
  );
  expect(aside[0]).toMatchObject({ by: 'config', reason, until: '2027-06-30' });
  const resultsIn = (file: string): { suppressions?: { justification: string }[] }[] =>
    JSON.parse(readFileSync(join(folder, file), 'utf8')).runs[0].results;
  expect(resultsIn('a.sarif').filter(({ suppressions }) => suppressions)).toEqual([]);
  expect(resultsIn('b.sarif').flatMap(({ suppressions = [] }) => suppressions)[0]).toEqual({
    kind: 'external',
    status: 'accepted',
    justification: `${reason}, until 2027-06-30`,
  });
  expect(readFileSync(join(folder, 'a.xml'), 'utf8')).toContain('<skipped message="set aside: Asked for by the brand');
  expect(readFileSync(join(folder, 'b.md'), 'utf8')).toContain(
    'Set aside in the settings until 2027-06-30: Asked for by the brand "team" \\| until \\<June\\>.',
  );
});

test('a change that lengthens the way to a person fails, in words for whoever is responsible', async () => {
  const folder = estate();
  await run(folder, ['baseline', '--today', '2026-11-22'], { rules });
  const file = join(folder, 'flows/bank-after.ivr.yaml');
  const text = readFileSync(file, 'utf8');
  const longer =
    'Before we begin, here is some news. Our branches have new opening hours from Monday, our app has a new look, and our savings account has won a prize for the third year in a row.';
  writeFileSync(file, text.replace('    next: choices\n', `      - ${longer}\n    next: choices\n`));
  const { code, out } = await ivrlint(folder, '--format', 'markdown');
  expect(code).toBe(1);
  expect(out).toMatch(/^## ivrlint: \d+ errors?/);
  expect(out).toContain('**Fails:** errors found (--fail-on error).');
  expect(out).toMatch(
    /\*\*The journey "stop a lost card" takes about \d+ seconds where 25 seconds are allowed\.\*\* What you meant callers to be able to do quickly/,
  );
});

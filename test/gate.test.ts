import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { rules } from '../rules/index.ts';
import { formatters } from '../src/formatters/index.ts';
import { reportSchema } from '../src/formatters/json/schema.ts';
import { importers } from '../src/importers/index.ts';
import { folderOf, run } from './cli/fake-world.ts';
import { faultsInGithub } from './formatters/published/github.ts';
import { faultsInGitlab } from './formatters/published/gitlab.ts';
import { faultsInMarkdown } from './formatters/published/markdown.ts';
import { faultsInSarif } from './formatters/published/sarif.ts';
import { root } from './parts.ts';

/*
 * A contact centre keeps its menus in a repository; a change to one is proposed; ivrlint is the gate. All of it, as its
 * people would have it: six menus, settings, a finding set aside with its reason and last day, old findings set aside, and
 * words of their own that callers are not to hear.
 */

const example = (name: string) => readFileSync(`${root}examples/${name}.ivr.yaml`, 'utf8');

const SETTINGS = `extends: recommended
fail_on: warning
ignore: drafts
overrides:
  - files: menus/night/**
    rules:
      closed-says-when: error
phrases:
  no-consultant:
    message: Callers to this line do not know what a consultant is.
    suggestion: Say "one of us", or what the person does.
    words: [consultant~]
    except: [consultant surgeon]
    languages: [en]
suppressions:
  require_reason: true
`;

const ASIDE = '# ivrlint-disable-file no-consultant until 2026-12-31 -- the new recordings come in January\n';

const MENUS = {
  'menus/police.ivr.yaml': example('police'),
  'menus/breakdown.ivr.yaml': ASIDE + example('breakdown'),
  'menus/bank-old.ivr.yaml': example('bank-before'),
  'menus/bank.ivr.yaml': example('bank-after'),
  'menus/clinic.ivr.yaml': example('clinic-after'),
  'menus/night/council.ivr.yaml': example('council-night'),
  'drafts/next.ivr.yaml': example('clinic-before'),
};

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
}

const ivrlint = (folder: string, ...args: string[]) =>
  run(folder, args, { rules, importers, env: { PATH: process.env.PATH } });

let agreed: string;

/** The repository as everyone has agreed on it: made once, and copied for each test. */
beforeAll(async () => {
  agreed = mkdtempSync(join(tmpdir(), 'ivrlint-gate-'));
  for (const [path, text] of Object.entries({ 'ivrlint.config.yaml': SETTINGS, ...MENUS })) {
    mkdirSync(dirname(join(agreed, path)), { recursive: true });
    writeFileSync(join(agreed, path), text);
  }
  git(agreed, 'init');
  const { code, out } = await ivrlint(agreed, 'baseline');
  expect(out).toMatch(/^\.ivrlint-baseline\.json sets \d\d findings in 1 file aside\.\n$/);
  expect(code).toBe(0);
  git(agreed, 'add', '.');
  git(agreed, 'commit', '-m', 'Our menus');
  return () => rmSync(agreed, { recursive: true, force: true });
}, 120_000);

function repository(): string {
  const folder = folderOf({});
  cpSync(agreed, folder, { recursive: true });
  return folder;
}

function change(folder: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, path), text.replace(from, to));
}

test('what everyone agreed on passes, and says what it sets aside', async () => {
  const folder = repository();
  const { code, out, err } = await ivrlint(folder);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/✔ 6 call flows in 6 files, \d+ rules: nothing to report/);
  expect(out.replaceAll(/\s+/g, ' ')).toMatch(/Set aside: \d+ findings, [1-9] by comments, \d\d known before/);
});

const faultsIn: Readonly<Record<string, (report: string) => string[] | Promise<string[]>>> = {
  sarif: faultsInSarif,
  gitlab: faultsInGitlab,
  github: faultsInGithub,
  markdown: faultsInMarkdown,
  junit: (report) => faultsInXml(report, 'junit'),
  checkstyle: (report) => faultsInXml(report, 'checkstyle'),
  json: faultsInJson,
  text: (report) => (report === '' ? ['nothing is said'] : []),
  compact: (report) => report.split('\n').filter((line) => line !== '' && !/^\S+:\d+:\d+: \w+ /.test(line)),
};

function faultsInJson(report: string): string[] {
  const ajv = new Ajv({ strict: false });
  return ajv.validate(reportSchema, JSON.parse(report)) ? [] : [ajv.errorsText()];
}

async function faultsInXml(contents: string, name: string): Promise<string[]> {
  const schema = readFileSync(`${root}test/formatters/published/${name}.xsd`, 'utf8');
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents }],
    schema: [{ fileName: `${name}.xsd`, contents: schema }],
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

test.each([
  { run: 'passes', from: 'to: reports-desk', to: 'to: reports-desk', code: 0 },
  { run: 'fails', from: 'to: reports-desk', to: 'to: report-desk', code: 1 },
])('what $run is told in every format as its readers ask for', async ({ from, to, code: expected }) => {
  const folder = repository();
  change(folder, 'menus/police.ivr.yaml', from, to);
  const names = Object.keys(formatters);
  const outputs = names.flatMap((name) => ['--output', `${name}=reports/${name}`]);
  const { code } = await ivrlint(folder, '--show-suppressed', ...outputs);
  expect(code).toBe(expected);
  for (const name of names) {
    const report = readFileSync(join(folder, 'reports', name), 'utf8');
    expect([name, await faultsIn[name]!(report)]).toEqual([name, []]);
    expect(report.includes('report-desk')).toBe(expected === 1);
  }
});

describe('a change that', () => {
  test.each([
    {
      does: 'lengthens the way to a person',
      path: 'menus/police.ivr.yaml',
      from: '        text: We record calls.\n',
      to: `        text: We record calls.
      - text: >-
          You can also report lost property, noise, abandoned vehicles and many other things on our website, where you will
          find forms for all of them, answers to what people often ask, and news of what we do where you live. Our front
          counters are open on weekdays, and what you tell us there is treated just as what you tell us here. Letters
          and visits are answered, too, and by the same people who would answer you here.
`,
      says: /The journey "speak to a person" takes about \d\d seconds where 45 seconds are allowed\./,
    },
    {
      does: 'leaves a key without an end',
      path: 'menus/bank.ivr.yaml',
      from: 'star: repeat',
      to: 'star: nowhere',
      says: /Nothing here is called "nowhere"\./,
    },
    {
      does: 'brings a word of their own back',
      path: 'menus/clinic.ivr.yaml',
      from: 'nodes:\n',
      to: 'nodes:\n  spare:\n    type: message\n    say: A consultant will answer.\n    next: hang_up\n',
      says: /Callers to this line do not know what a consultant is\./,
    },
  ])('$does fails the gate, and a manager can read why', async ({ path, from, to, says }) => {
    const folder = repository();
    change(folder, path, from, to);
    const { code, out } = await ivrlint(folder, '--since', 'HEAD');
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(says);
    expect(out).toMatch(/exit 1: (?:errors|warnings) found \(--fail-on warning\)\n$/);
    expect(code).toBe(1);
  });
});

test('after the last day what was set aside counts again', async () => {
  const folder = repository();
  expect((await ivrlint(folder, '--today', '2026-12-31')).code).toBe(0);
  const { code, out } = await ivrlint(folder, '--today', '2027-01-01', '--format', 'compact');
  expect(out).toContain('expired-suppression: Until 2026-12-31, "no-consultant" was set aside here');
  expect(out.match(/warning no-consultant/g)!.length).toBeGreaterThan(1);
  expect(code).toBe(1);
});

test('what is mended is to be forgotten', async () => {
  const folder = repository();
  writeFileSync(join(folder, 'menus/bank-old.ivr.yaml'), example('bank-after'));
  const stale = await ivrlint(folder, '--format', 'compact');
  expect(stale.out).toMatch(
    /\.ivrlint-baseline\.json:\d+:\d+: info stale-baseline: menus\/bank-old\.ivr\.yaml no longer has/,
  );
  expect(stale.code).toBe(0);
  await ivrlint(folder, 'baseline', '--prune');
  expect((await ivrlint(folder, '--format', 'compact')).out).toBe('');
});

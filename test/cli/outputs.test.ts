import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatters } from '../../src/formatters/index.ts';
import { ruleThat } from '../lint/fake.ts';
import { fakeRules, folderOf, run } from './fake-world.ts';

/* Reports that go to files, and what a pipeline makes of a run. */

const ERROR = { 'a.lines.yaml': 'lines\nhello: invalid > more\nmore: your call, your call\n' };
const CLEAN = { 'a.lines.yaml': 'lines\nhello: good morning\n' };

const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('--output', () => {
  test('writes a report beside the one on standard output', async () => {
    const folder = folderOf(ERROR);
    const plain = await run(folder, ['--format', 'compact']);
    const told = await run(folder, [
      '--format',
      'compact',
      '--output',
      'json=r.json',
      '--output',
      'sarif=out/a/r.sarif',
    ]);
    expect(told).toEqual(plain);
    expect(JSON.parse(read(folder, 'r.json')).summary.errors).toBe(1);
    expect(JSON.parse(read(folder, 'out/a/r.sarif')).runs[0].results).toHaveLength(3);
  });

  test.each(Object.keys(formatters))('writes %s as --format prints it', async (name) => {
    const folder = folderOf(ERROR);
    const { out } = await run(folder, ['--format', name]);
    await run(folder, ['--format', 'compact', '--output', `${name}=r`]);
    expect(read(folder, 'r')).toBe(out);
  });

  test('splits at the first =, takes the place of what is there, and leaves nothing else behind', async () => {
    const folder = folderOf({ ...ERROR, 'a=b.txt': 'old\n' });
    await run(folder, ['--output', 'compact=a=b.txt']);
    expect(read(folder, 'a=b.txt')).toContain('error blame');
    expect(readdirSync(folder).sort()).toEqual(['a.lines.yaml', 'a=b.txt']);
  });

  test('keeps links and permissions', async () => {
    const folder = folderOf({ ...ERROR, 'real.txt': 'old\n' });
    chmodSync(join(folder, 'real.txt'), 0o640);
    symlinkSync('real.txt', join(folder, 'link.txt'));
    await run(folder, ['--output', 'compact=link.txt']);
    expect(read(folder, 'real.txt')).toContain('error blame');
    expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o640);
  });

  test('has no colours, unless they are asked for', async () => {
    const folder = folderOf(ERROR);
    await run(folder, ['--output', 'text=plain.txt'], { env: { FORCE_COLOR: '1' } });
    await run(folder, ['--color', 'always', '--output', 'text=painted.txt']);
    expect(read(folder, 'plain.txt')).not.toContain('\u001b');
    expect(read(folder, 'painted.txt')).toContain('\u001b[31m');
  });

  test('tells the figures where its format does, whatever standard output tells', async () => {
    const folder = folderOf(CLEAN);
    await run(folder, ['--format', 'compact', '--output', 'json=r.json']);
    expect(JSON.parse(read(folder, 'r.json')).files[0].flows[0].metrics).not.toBeNull();
  });

  test('is written where settings are wrong, too', async () => {
    const folder = folderOf({ ...ERROR, 'ivrlint.config.yaml': 'rule: {}\n' });
    const { code } = await run(folder, ['--output', 'sarif=r.sarif', '--output', 'junit=r.xml']);
    expect(code).toBe(2);
    const [{ invocations, results }] = JSON.parse(read(folder, 'r.sarif')).runs;
    expect(results).toEqual([]);
    expect(invocations[0].toolConfigurationNotifications[0].message.text).toContain('rule');
    expect(read(folder, 'r.xml')).toContain('<error type="config"');
  });

  test.each([
    { output: 'sarif', told: '--output takes a format and a file, such as sarif=report.sarif, not "sarif".' },
    {
      output: 'report.json',
      told: '--output takes a format and a file, such as sarif=ivrlint.sarif, not "report.json".',
    },
    { output: 'sarf=x', told: '--output sarf=x: there is no format "sarf"; did you mean sarif?' },
    {
      output: 'html=x',
      told: `--output html=x: there is no format "html"; write ${listed(Object.keys(formatters))}.`,
    },
    { output: 'constructor=x', told: `there is no format "constructor"` },
    { output: 'sarif=', told: '--output sarif=: after = goes the name of a file.' },
    { output: 'sarif=-', told: '--output sarif=-: for standard output, write --format sarif.' },
    { output: 'json=a.lines.yaml', told: '--output json=a.lines.yaml would overwrite a call flow that is checked.' },
  ])('$output is told apart from what is meant', async ({ output, told }) => {
    const folder = folderOf(ERROR);
    const { code, out, err } = await run(folder, ['--output', output]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(told);
    expect(readdirSync(folder)).toEqual(['a.lines.yaml']);
    expect(read(folder, 'a.lines.yaml')).toBe(ERROR['a.lines.yaml']);
  });

  test('may not go to one file twice', async () => {
    const { code, err } = await run(folderOf(ERROR), ['--output', 'json=r', '--output', 'sarif=./r']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'ivrlint: --output json=r and --output sarif=./r go to the same file.\n',
    });
  });

  test('does not go with --dry-run, which makes no report', async () => {
    const { code, err } = await run(folderOf(ERROR), ['--dry-run', '--output', 'json=r']);
    expect({ code, err }).toEqual({ code: 2, err: 'ivrlint: --dry-run makes no reports: leave out --output.\n' });
  });

  test.each([
    { output: 'there', reason: 'there is a folder.' },
    { output: 'a.lines.yaml/x', reason: 'a.lines.yaml/x is to lie in what is a file, not a folder.' },
  ])('that cannot be written ends with 2 and says so: $reason', async ({ output, reason }) => {
    const folder = folderOf(CLEAN);
    mkdirSync(join(folder, 'there'));
    const { code, out } = await run(folder, ['--output', `json=${output}`]);
    expect(code).toBe(2);
    expect(out).toContain(reason);
    expect(out).toMatch(/exit 2: not everything could be written/);
  });
});

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

describe('in a GitHub workflow', () => {
  const env = { GITHUB_ACTIONS: 'true' };

  test('findings become annotations, and the report is folded', async () => {
    const { code, out } = await run(folderOf(ERROR), [], { env });
    expect(code).toBe(1);
    expect(out).toMatch(/^::group::ivrlint: 1 error, 2 warnings in 1 file\n/);
    expect(out).toContain(
      '\n::endgroup::\n::error file=a.lines.yaml,line=2,col=8,endColumn=15,title=ivrlint%3A blame::',
    );
    expect(out.match(/^::warning /gm)).toHaveLength(2);
    expect(out).toMatch(/\nexit 1: errors found \(--fail-on error\)\n$/);
  });

  test.each(['text', 'json', 'compact'])('but not where %s is asked for', async (format) => {
    const folder = folderOf(ERROR);
    const plain = await run(folder, ['--format', format]);
    expect(await run(folder, ['--format', format], { env })).toEqual(plain);
  });

  test('a clean run has none', async () => {
    const { code, out } = await run(folderOf(CLEAN), [], { env });
    expect(code).toBe(0);
    expect(out.match(/^::\w+/gm)).toEqual(['::group', '::endgroup']);
  });

  test('of many findings the gravest are shown, and the rest is counted', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => `n${index}: your call invalid`);
    const { out } = await run(folderOf({ 'a.lines.yaml': `lines\n${lines.join('\n')}\n` }), [], { env });
    expect(out.match(/^::error /gm)).toHaveLength(10);
    expect(out.match(/^::warning /gm)).toHaveLength(10);
    expect(out).toContain('\n40 more in the report above: GitHub shows 10 errors and 10 warnings.\n');
  });

  test('what kept ivrlint from its job comes first', async () => {
    const crash = ruleThat(() => {
      throw new Error('oh');
    });
    const { code, out } = await run(folderOf(ERROR), [], { env, rules: { ...fakeRules, crash } });
    expect(code).toBe(2);
    expect(out.match(/^::error .*$/m)?.[0]).toBe(
      '::error file=a.lines.yaml,title=ivrlint could not check everything::The rule crash failed on a.lines.yaml, and checked nothing there: oh',
    );
  });

  test('the summary of the job gets all of it, after what others wrote', async () => {
    const folder = folderOf({ ...ERROR, 'summary.md': 'Tests passed\n' });
    const summary = join(folder, 'summary.md');
    await run(folder, [], { env: { ...env, GITHUB_STEP_SUMMARY: summary } });
    expect(read(summary)).toMatch(/^Tests passed\n## ivrlint: 1 error, 2 warnings in 1 file\n/);
    expect(read(summary)).toContain('`a.lines.yaml:2:8`');
  });

  test('which is kept within what GitHub takes', async () => {
    const lines = Array.from({ length: 9000 }, (_, index) => `n${index}: your call invalid`);
    const folder = folderOf({ 'a.lines.yaml': `lines\n${lines.join('\n')}\n`, 'summary.md': 'x'.repeat(500_000) });
    const summary = join(folder, 'summary.md');
    await run(folder, [], { env: { ...env, GITHUB_STEP_SUMMARY: summary } });
    expect(statSync(summary).size).toBeGreaterThan(1_000_000);
    expect(statSync(summary).size).toBeLessThanOrEqual(1024 * 1024);
    expect(read(summary)).toMatch(/… and [\d,]+ more findings, for which there is no room here\.\n+$/);
    writeFileSync(summary, 'x'.repeat(1024 * 1024 - 10));
    await run(folder, [], { env: { ...env, GITHUB_STEP_SUMMARY: summary } });
    expect(statSync(summary).size).toBe(1024 * 1024 - 10);
  });

  test('nothing fails because it cannot be written', async () => {
    const folder = folderOf(CLEAN);
    const { code, err } = await run(folder, [], { env: { ...env, GITHUB_STEP_SUMMARY: folder } });
    expect({ code, err }).toEqual({
      code: 0,
      err: 'ivrlint: the summary of the job could not be written (EISDIR).\n',
    });
  });
});

describe('paths are those of the repository', () => {
  const pathIn = (report: string) => JSON.parse(report)[0].location.path;

  test.each([
    { when: 'where git keeps its own', cwd: 'menus/uk', env: {} },
    { when: 'where a GitHub workflow says', cwd: 'menus/uk', env: { GITHUB_WORKSPACE: '.' } },
    { when: 'where a GitLab job says', cwd: 'menus/uk', env: { CI_PROJECT_DIR: '.' } },
  ])('$when', async ({ cwd, env }) => {
    const isGit = Object.keys(env).length === 0;
    const top = folderOf({ 'menus/uk/a.lines.yaml': ERROR['a.lines.yaml'], ...(isGit ? { '.git/HEAD': '' } : {}) });
    const there = Object.fromEntries(Object.keys(env).map((name) => [name, top]));
    const { out } = await run(join(top, cwd), ['--format', 'gitlab'], { env: there });
    expect(pathIn(out)).toBe('menus/uk/a.lines.yaml');
  });

  test('and of the folder, where there is none', async () => {
    const elsewhere = folderOf({ x: '' });
    const { out } = await run(folderOf(ERROR), ['--format', 'gitlab'], { env: { GITHUB_WORKSPACE: elsewhere } });
    expect(pathIn(out)).toBe('a.lines.yaml');
  });

  test('in files above the current folder', async () => {
    const top = folderOf({ 'menus/a.lines.yaml': ERROR['a.lines.yaml'], 'ci/x': '', '.git/HEAD': '' });
    const { out } = await run(join(top, 'ci'), ['../menus/a.lines.yaml', '--format', 'gitlab']);
    expect(pathIn(out)).toBe('menus/a.lines.yaml');
  });
});

test('a fingerprint stays when lines move, and is another in another file', async () => {
  const printsOf = async (files: Record<string, string>) => {
    const { out } = await run(folderOf(files), ['--format', 'gitlab']);
    return JSON.parse(out).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  };
  const text = ERROR['a.lines.yaml'];
  const before = await printsOf(ERROR);
  expect(await printsOf({ 'a.lines.yaml': text.replace('lines\n', 'lines\n\n\nnew: good day\n') })).toEqual(before);
  const others = await printsOf({ 'b.lines.yaml': text });
  expect(others.some((each: string) => before.includes(each))).toBe(false);
});

test('JUnit fails what fails the run, and passes the rest with its words', async () => {
  const folder = folderOf(ERROR);
  expect((await run(folder, ['--format', 'junit'])).out).toContain('tests="3" failures="1"');
  expect((await run(folder, ['--format', 'junit', '--fail-on', 'warning'])).out).toContain('tests="3" failures="3"');
  expect((await run(folder, ['--format', 'junit', '--fail-on', 'never'])).out).toContain('tests="3" failures="0"');
});

test('nothing is written where the command line is wrong', async () => {
  const folder = folderOf(ERROR);
  await run(folder, ['--output', 'json=r.json', '--rule', 'fillr']);
  expect(existsSync(join(folder, 'r.json'))).toBe(false);
});

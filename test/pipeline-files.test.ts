import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { validate as validateDockerfile } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatters } from '../src/formatters/index.ts';
import { folderOf } from './cli/fake-world.ts';
import { install, type Program } from './cli/program.ts';
import { root } from './parts.ts';

/* The files by which others run ivrlint, as far as they can be tried without those others. */

const read = (path: string) => readFileSync(root + path, 'utf8');

const { engines } = JSON.parse(read('package.json'));

describe('.github/workflows/checks.yml', () => {
  const text = read('.github/workflows/checks.yml');
  const { jobs }: { jobs: Record<string, { steps: { run?: string }[] }> } = parse(text);
  const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

  test("is a workflow to GitHub's own reader", () => {
    const { context } = parseWorkflow({ name: 'checks.yml', content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).toEqual([]);
  });

  test('runs the tests, and the benchmarks against what is written down', () => {
    expect(scripts).toContain('bash .ci/run');
    expect(scripts).toContain('npm run bench -- --check');
  });

  test('runs only scripts that there are', () => {
    const named = scripts.flatMap((script) => /^npm run (\w+)/.exec(script)?.[1] ?? []);
    const { scripts: ours } = JSON.parse(read('package.json'));
    expect(Object.keys(ours)).toEqual(expect.arrayContaining(named));
  });
});

describe('action.yml', () => {
  const text = read('action.yml');
  const action = parse(text);
  const steps: { id?: string; run: string; shell: string; env?: Record<string, string> }[] = action.runs.steps;
  const check = steps.find(({ id }) => id === 'check')!;

  test("is an action to GitHub's own reader", () => {
    const { context } = parseAction({ name: 'action.yml', content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).toEqual([]);
  });

  test('which would notice', () => {
    const content = text.replace('shell: bash', 'shel: bash');
    const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).not.toEqual([]);
  });

  test('puts nothing that others write into a script', () => {
    for (const { run } of steps) expect(run).not.toContain('${' + '{');
    const bare = steps.flatMap(({ run }) => [...run.matchAll(/[^"\s(]*\$(?:IVRLINT|GITHUB|RUNNER)_\w+[^\s)]*/g)]);
    for (const [word] of bare) expect(word).toMatch(/"/);
  });

  test('hands every input to the script, and every output comes from it', () => {
    const handed = Object.values(check.env!).join(' ');
    for (const name of Object.keys(action.inputs)) {
      if (name !== 'working-directory') expect(handed).toContain(`inputs.${name} }}`);
    }
    for (const name of Object.keys(check.env!)) expect(check.run).toContain(`$${name}"`);
    for (const { value } of Object.values<{ value: string }>(action.outputs)) {
      expect(value).toMatch(/^\$\{\{ steps\.check\.outputs\.\w+ \}\}$/);
    }
  });

  describe('as its script runs', () => {
    let program: Program;

    beforeAll(async () => {
      program = await install();
      cpSync(`${root}.ci`, join(program.folder, '.ci'), { recursive: true });
    }, 60_000);

    afterAll(() => program.remove());

    const NODES = 'nodes:\n  a: { type: message, say: Hello., next: nowhere }\n';

    const act = (given: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) => {
      const folder = folderOf({ 'main.ivr.yaml': `ivr: 1\n${NODES}`, 'outputs.txt': '', ...files });
      const inputs = Object.entries<{ default: string }>(action.inputs).map(([name, { default: value }]) => {
        return [`IVRLINT_${name.toUpperCase().replaceAll('-', '_')}`, given[name] ?? value];
      });
      // As GitHub starts `shell: bash`.
      const { status, stdout, stderr } = spawnSync(
        'bash',
        ['--noprofile', '--norc', '-eo', 'pipefail', '-c', check.run],
        {
          cwd: folder,
          encoding: 'utf8',
          env: {
            PATH: process.env.PATH,
            GITHUB_ACTIONS: 'true',
            GITHUB_ACTION_PATH: program.folder,
            GITHUB_OUTPUT: join(folder, 'outputs.txt'),
            GITHUB_RUN_ID: '1',
            GITHUB_WORKSPACE: folder,
            RUNNER_TEMP: folder,
            ...Object.fromEntries(inputs),
          },
        },
      );
      const outputs = readFileSync(join(folder, 'outputs.txt'), 'utf8').trim().split('\n');
      return { folder, status, stdout, stderr, outputs: Object.fromEntries(outputs.map((line) => line.split('='))) };
    };

    test('it annotates, hands on the numbers, and fails the step', () => {
      const { status, stdout, outputs } = act({});
      expect(status).toBe(1);
      expect(stdout).toContain('::error file=main.ivr.yaml,line=3,');
      expect(Number(outputs.errors)).toBeGreaterThan(0);
      expect(Number(outputs.score)).toBeLessThan(100);
      expect(JSON.parse(readFileSync(outputs.report, 'utf8')).summary.errors).toBe(Number(outputs.errors));
    });

    test('it takes every input', () => {
      const { status, folder } = act(
        {
          'fail-on': 'never',
          output: 'sarif=a.sarif\nmarkdown=b c.md',
          paths: 'main.ivr.yaml\n',
          config: 'own.yaml',
        },
        { 'own.yaml': 'rules: {}\n' },
      );
      expect(status).toBe(0);
      expect(existsSync(join(folder, 'a.sarif'))).toBe(true);
      expect(existsSync(join(folder, 'b c.md'))).toBe(true);
      expect(act({ 'fail-on': 'never', 'min-score': '101' }).status).toBe(2);
      expect(act({ 'fail-on': 'never', 'max-warnings': '0', 'min-score': '100' }).status).toBe(1);
    });

    test.each([
      { paths: '$(touch hacked)' },
      { paths: '`touch hacked`; touch hacked' },
      { paths: '"; touch hacked; "' },
      { paths: '--fix' },
      { paths: '*' },
      { config: '--fix\n$(touch hacked)' },
      { 'fail-on': 'error" --fix "' },
      { output: 'json=$(touch hacked)"; touch hacked #' },
    ])('it runs nothing of $paths$config$fail-on$output', (given) => {
      const { status, folder } = act(given as Record<string, string>);
      expect(existsSync(join(folder, 'hacked'))).toBe(false);
      expect([1, 2]).toContain(status);
      expect(readFileSync(join(folder, 'main.ivr.yaml'), 'utf8')).toBe(`ivr: 1\n${NODES}`);
    });
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks: Record<string, unknown>[] = parse(read('.pre-commit-hooks.yaml'));
  const KEYS = ['id', 'name', 'description', 'entry', 'language', 'files', 'require_serial', 'pass_filenames'];

  test.each(hooks)('$id is a hook', (hook) => {
    expect(KEYS).toEqual(expect.arrayContaining(Object.keys(hook)));
    expect(hook).toMatchObject({ entry: 'ivrlint lint', language: 'node' });
    const files = new RegExp(String(hook.files));
    for (const path of ['main.ivr.yaml', 'flows/a.ivr.yml', 'a.ivr.json']) expect(path).toMatch(files);
    for (const path of ['main.yaml', 'a.ivr.yaml.bak', 'README.md']) expect(path).not.toMatch(files);
  });

  test('can be installed: what is printed while npm packs is taken for the name of the package', () => {
    const { stdout } = spawnSync('npm', ['config', 'get', 'foreground-scripts'], { cwd: root, encoding: 'utf8' });
    expect(stdout.trim()).toBe('false');
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');
  const all = (keyword: string) =>
    lines.filter((line) => line.startsWith(`${keyword} `)).map((line) => line.split(' '));

  test('is one', () => {
    expect(validateDockerfile(read('Dockerfile'))).toEqual([]);
  });

  test('ends with a user who is not the administrator, and with the program', () => {
    expect(all('USER').at(-1)).toEqual(['USER', 'node']);
    expect(all('ENTRYPOINT').at(-1)).toEqual(['ENTRYPOINT', '["ivrlint"]']);
  });

  test('copies what is there, and has a Node that is new enough', () => {
    const copied = all('COPY').filter(([, first]) => !first!.startsWith('--'));
    for (const path of copied.flatMap((words) => words.slice(1, -1))) expect(existsSync(root + path)).toBe(true);
    for (const [, image] of all('FROM')) {
      expect(Number(/^node:(\d+)/.exec(image!)?.[1])).toBeGreaterThan(Number(/\d+/.exec(engines.node)?.[0]));
    }
  });
});

describe('README.md', () => {
  const page = read('README.md');
  const sample = (kind: string) => new RegExp(`^\`\`\`yaml ${kind}\n(.*?)^\`\`\`$`, 'ms').exec(page)![1]!;

  test("shows a workflow to GitHub's own reader, with inputs that the action has", () => {
    const content = sample('github');
    const { context } = parseWorkflow({ name: 'menus.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors()).toEqual([]);
    const { steps } = parse(content).jobs.ivrlint;
    const own = steps.find(({ uses }: { uses: string }) => uses.startsWith('OWNER/ivrlint@'));
    const { inputs } = parse(read('action.yml'));
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(own.with)));
  });

  test('shows a job for GitLab that hands over the files that it writes', () => {
    const { ivrlint } = parse(sample('gitlab'));
    const [script] = ivrlint.script;
    expect(Object.keys(ivrlint).sort()).toEqual(['artifacts', 'image', 'script']);
    expect(ivrlint.artifacts.when).toBe('always');
    for (const file of Object.values(ivrlint.artifacts.reports)) expect(script).toContain(`=${file}`);
  });

  test('shows a hook that is there', () => {
    const [{ hooks }] = parse(sample('pre-commit')).repos;
    const ids = parse(read('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
    for (const { id } of hooks) expect(ids).toContain(id);
  });

  test('names every format', () => {
    for (const name of Object.keys(formatters)) expect(page).toContain(`\`${name}\``);
  });
});

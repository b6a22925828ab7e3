import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { diffOf } from '../../src/cli/fix/diff.ts';
import { firstFix, type Pick } from '../../src/fix/candidates.ts';
import { type Fixed, fixAll, type Seen } from '../../src/fix/fix.ts';
import { importers } from '../../src/importers/index.ts';
import { type Config, lint, setUp } from '../../src/lint/lint.ts';
import { open } from '../../src/lint/open.ts';
import type { Run } from '../../src/lint/run.ts';
import { applyFixes } from '../../src/source/edit.ts';
import type { Severity } from '../../src/source/problem.ts';
import type { Source } from '../../src/source/source.ts';
import { partsOf, root } from '../parts.ts';
import { flows } from './flows.ts';

/* What holds of every fix of every rule, in every menu that we have and in many that nobody wrote. */

const config: Config = new Map(
  Object.entries(rules)
    .filter(([, rule]) => !rule.off)
    .map(([id, rule]) => [id, setUp(rule)]),
);

function see(sources: readonly Source[]): Seen {
  const documents = sources.flatMap((source) => open(source, importers) ?? []);
  const project = {
    flows: documents.flatMap((document) => document.flows),
    links: new Map(),
    recordings: new Map(),
    today: '2026-01-01',
  };
  const misread = documents.reduce((sum, { problems }) => sum + problems.length, 0);
  return { run: { ...lint(documents, project, config), rules: config.size }, read: documents.length, misread };
}

function fix(source: Source, pick: Pick, rounds?: number): Promise<Fixed> {
  return fixAll(see([source]), [source], { pick, check: async (sources) => see(sources), rounds });
}

/** The ways that calls can take, whatever is said on them. */
function waysIn(source: Source): string[] {
  const nodes = open(source, importers)!.flows.flatMap((flow) => [...flow.nodes.values()]);
  return nodes.flatMap(({ id, type, edges }) => [
    `${id}: ${type}`,
    ...edges.map(({ on, target }) => `${id} ${JSON.stringify(on)} ${target.kind} ${'id' in target ? target.id : ''}`),
  ]);
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** How many findings there are of each rule, and how bad the worst is. */
function tally({ results }: Run): Map<string, { count: number; worst: number }> {
  const counts = new Map<string, { count: number; worst: number }>();
  for (const { rule, severity } of results.flatMap(({ findings }) => findings)) {
    const { count, worst } = counts.get(rule) ?? { count: 0, worst: 0 };
    counts.set(rule, { count: count + 1, worst: Math.max(worst, SEVERITIES.indexOf(severity)) });
  }
  return counts;
}

async function keepsTheLaws(text: string): Promise<void> {
  const source = { path: 'menu.ivr.yaml', text };
  const before = see([source]);
  for (const wantsSuggestions of [false, true]) {
    const pick = firstFix(wantsSuggestions);
    const fixed = await fix(source, pick);
    const after = fixed.sources[0]!;
    const made = fixed.rounds.flat();

    // It can be read as well as before, and calls go where they went.
    expect(see([after]).misread).toBeLessThanOrEqual(before.misread);
    expect(fixed.run.problems).toEqual(before.run.problems);
    if (!made.some(({ fix: { changes } }) => changes === 'routing')) expect(waysIn(after)).toEqual(waysIn(source));
    if (!wantsSuggestions)
      expect(made.filter((each) => each.fix.kind !== 'safe' || each.fix.changes === 'routing')).toEqual([]);

    // Nothing but the edits was made.
    const replayed = fixed.rounds.reduce(
      (each, round) =>
        applyFixes(
          each,
          round.map((one) => one.fix),
        ),
      source,
    );
    expect(after.text).toBe(replayed.text);

    // Fixing again does nothing.
    const again = await fix({ ...after }, pick);
    expect(again.sources[0]!.text).toBe(after.text);
  }
}

/** Each fix by itself mends what it is for, and brings nothing as bad. */
async function mendsEach(text: string, rule?: string): Promise<void> {
  const source = { path: 'menu.ivr.yaml', text };
  const { run } = see([source]);
  const before = tally(run);
  for (const finding of run.results[0]!.findings) {
    if (rule !== undefined && finding.rule !== rule) continue;
    for (const way of finding.fixes ?? []) {
      if (!way) continue;
      const pick: Pick = (each) =>
        each.id === finding.id ? each.fixes?.find((one) => one?.title === way.title) : undefined;
      const fixed = await fix(source, pick, 1);
      if (fixed.rounds.length === 0) {
        expect(fixed.sources[0]!.text).toBe(text);
        continue;
      }
      const after = tally(fixed.run);
      expect(after.get(finding.rule)?.count ?? 0, `${finding.rule} is still there`).toBeLessThan(
        before.get(finding.rule)!.count,
      );
      for (const [other, { count, worst }] of after) {
        if (worst < SEVERITIES.indexOf(finding.severity) || other === finding.rule) continue;
        expect(count, `${finding.rule} brings ${other}`).toBeLessThanOrEqual(before.get(other)?.count ?? 0);
      }
    }
  }
}

const ours = ['examples', 'test/trees'].flatMap((folder) =>
  readdirSync(`${root}${folder}`).flatMap((name) => (name.endsWith('.ivr.yaml') ? [`${folder}/${name}`] : [])),
);

describe.each(ours)('%s', (path) => {
  const text = readFileSync(root + path, 'utf8');
  test('keeps the laws', () => keepsTheLaws(text));
  test('is mended by each fix', () => mendsEach(text));
  test.runIf(path.includes('-before'))('keeps the laws with the line ends of Windows', () =>
    keepsTheLaws(text.replaceAll('\n', '\r\n')),
  );
});

/** The wrong examples of a page, each as a whole file. */
function examplesOf(page: string): string[] {
  return [...page.matchAll(/^```yaml wrong ?({.*?})?\n(.*?)^```$/gms)].flatMap(([, flags = '', marked]) => {
    if (flags) return [];
    const body = marked!.replaceAll(/^ *(?:[\^~]+.*|[│|].*)\n/gm, '');
    return [/^ivr:/m.test(body) ? body : `ivr: 1\nnodes:\n${body.replaceAll(/^(?=.)/gm, '  ')}`];
  });
}

describe.each(partsOf('rules', '/rule.ts').filter((id) => rules[id]!.fix))('the examples of %s', (id) => {
  const examples = ['README.md', 'cases.md'].flatMap((page) =>
    examplesOf(readFileSync(`${root}rules/${id}/${page}`, 'utf8')),
  );
  test('keep the laws', async () => {
    for (const example of examples.slice(0, 2)) await keepsTheLaws(example);
  });
  test('are mended by each fix', async () => {
    for (const example of examples) await mendsEach(example, id);
  });
});

describe('menus that nobody wrote', () => {
  test('keep the laws', async () => {
    await fc.assert(fc.asyncProperty(flows, keepsTheLaws), { numRuns: 20 });
  });

  test('are mended by each fix', async () => {
    await fc.assert(
      fc.asyncProperty(flows, (text) => mendsEach(text)),
      { numRuns: 6 },
    );
  });
});

const hasPatch = spawnSync('patch', ['--version']).status === 0;

test.runIf(hasPatch)('the difference, applied with patch, is what was fixed', async () => {
  const patched = async (text: string) => {
    const source = { path: 'menu.ivr.yaml', text };
    const fixed = await fix(source, firstFix(true));
    const folder = mkdtempSync(join(tmpdir(), 'ivrlint-'));
    try {
      writeFileSync(join(folder, source.path), text);
      const input = diffOf(source, fixed.sources[0]!, fixed.rounds);
      if (input !== '') expect(spawnSync('patch', ['-p1', '--batch'], { cwd: folder, input }).status).toBe(0);
      expect(readFileSync(join(folder, source.path), 'utf8')).toBe(fixed.sources[0]!.text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  for (const path of ours) await patched(readFileSync(root + path, 'utf8'));
  await fc.assert(fc.asyncProperty(flows, patched), { numRuns: 8 });
});

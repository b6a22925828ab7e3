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

const seen = new WeakMap<Source, Seen>();

/** What all rules see in a menu: worked out once, for each fix of it begins there. */
function see(source: Source): Seen {
  const known = seen.get(source) ?? seeAnew([source]);
  seen.set(source, known);
  return known;
}

function seeAnew(sources: readonly Source[]): Seen {
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
  return fixAll(see(source), [source], { pick, check: async ([changed]) => see(changed!), rounds });
}

/** The ways that calls can take, whatever is said on them. */
function waysIn(source: Source): string[] {
  const nodes = open(source, importers)!.flows.flatMap((flow) => [...flow.nodes.values()]);
  return nodes.flatMap(({ id, type, edges }) => [
    `${id}: ${type}`,
    ...edges.map(({ on, target }) => `${id} ${JSON.stringify(on)} ${target.kind} ${'id' in target ? target.id : ''}`),
  ]);
}

const hasPatch = spawnSync('patch', ['--version']).status === 0;

/** The difference that is shown, applied with patch, is what was fixed. */
function patchMakes(source: Source, fixed: Fixed): void {
  const folder = mkdtempSync(join(tmpdir(), 'ivrlint-'));
  try {
    writeFileSync(join(folder, source.path), source.text);
    const input = diffOf(source, fixed.sources[0]!, fixed.rounds);
    if (input !== '') expect(spawnSync('patch', ['-p1', '--batch'], { cwd: folder, input }).status).toBe(0);
    expect(readFileSync(join(folder, source.path), 'utf8')).toBe(fixed.sources[0]!.text);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** How many findings there are of each rule, as severe as this or more. */
function tally({ results }: Run, least: Severity = 'info'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of results.flatMap(({ findings }) => findings))
    if (SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

async function keepsTheLaws(text: string): Promise<void> {
  const source = { path: 'menu.ivr.yaml', text };
  const before = see(source);
  for (const wantsSuggestions of [false, true]) {
    const pick = firstFix(wantsSuggestions);
    const fixed = await fix(source, pick);
    const after = fixed.sources[0]!;
    const made = fixed.rounds.flat();

    // It can be read as well as before, and calls go where they went.
    expect(see(after).misread).toBeLessThanOrEqual(before.misread);
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
    if (wantsSuggestions && hasPatch && !text.includes('\r')) patchMakes(source, fixed);

    // Fixing again does nothing.
    const again = await fix({ ...after }, pick);
    expect(again.sources[0]!.text).toBe(after.text);
  }
}

/** Each fix by itself mends what it is for, and brings nothing as bad. */
async function mendsEach(text: string, rule?: string): Promise<void> {
  const source = { path: 'menu.ivr.yaml', text };
  const { run } = see(source);
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
      expect(tally(fixed.run).get(finding.rule) ?? 0, `${finding.rule} is still there`).toBeLessThan(
        before.get(finding.rule)!,
      );
      for (const [other, count] of tally(fixed.run, finding.severity)) {
        if (other === finding.rule) continue;
        expect(count, `${finding.rule} brings ${other}`).toBeLessThanOrEqual(before.get(other) ?? 0);
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

/** A person on 0 leaves "main" one key that is not spoken of, beside "second", which has two. */
const LESSER = `ivr: 1
defaults: { person: desk, keys: { 0: main } }
nodes:
  welcome: { type: message, say: 'For billing: press 1.', next: main }
  main:
    type: menu
    say: We are here.
    options: [{ key: 4, to: main }, { key: 1, to: second }, { key: 1, to: main }]
  second:
    type: menu
    say: We are here.
    options: [{ key: 1, to: second }, { key: 1, to: dsk }, { key: 1, to: repeat }]
  desk: { type: queue, say: Just a moment. }
`;

describe('menus that nobody wrote', () => {
  test('may have a lesser finding after a fix than the one that it mends', () =>
    mendsEach(LESSER, 'zero-for-a-person'));

  test('keep the laws', async () => {
    await fc.assert(fc.asyncProperty(flows, keepsTheLaws), { numRuns: 10 });
  });

  test('are mended by each fix', async () => {
    await fc.assert(
      fc.asyncProperty(flows, (text) => mendsEach(text)),
      { numRuns: 4 },
    );
  });
});

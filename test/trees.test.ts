import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/index.ts';
import { importers } from '../src/importers/index.ts';
import { lint, setUp } from '../src/lint/lint.ts';
import { open } from '../src/lint/open.ts';
import { root } from './parts.ts';

/*
 * Phone trees of real organisations, rebuilt from public descriptions, and what people who judged them said a linter
 * should and should not say. Expectations of rules that do not exist yet wait for them. `disputed` are those in which
 * the judgement and the catalogue of rules contradict each other.
 */

interface Expected {
  readonly report: readonly Judgement[];
  readonly silent: readonly Judgement[];
  readonly disputed?: readonly Judgement[];
}

interface Judgement {
  readonly rule: string;
  readonly why: string;
}

const config = new Map(
  Object.entries(rules)
    .filter(([, rule]) => !rule.off)
    .map(([id, rule]) => [id, setUp(rule)]),
);

const folder = `${root}test/trees/`;
const trees = readdirSync(folder).flatMap((file) => (file.endsWith('.ivr.yaml') ? [file.slice(0, -9)] : []));

describe.each(trees)('%s', (tree) => {
  const reported = reportsOn(`${tree}.ivr.yaml`);
  const { report, silent } = parse(readFileSync(`${folder}${tree}.expect.yaml`, 'utf8')) as Expected;
  const isThere = ({ rule }: Judgement) => rule in rules;

  test('is read without a mistake in it', () => {
    for (const rule of ['syntax', 'schema', 'crash']) expect(reported.get(rule) ?? []).toEqual([]);
  });

  test.each(report.filter(isThere))('$rule speaks: $why', ({ rule }) => {
    expect([...reported.keys()]).toContain(rule);
  });

  test.each(silent.filter(isThere))('$rule is silent: $why', ({ rule }) => {
    expect(reported.get(rule) ?? []).toEqual([]);
  });
});

/** What each rule says of a tree. */
function reportsOn(file: string): ReadonlyMap<string, readonly string[]> {
  const source = { path: file, text: readFileSync(folder + file, 'utf8') };
  const document = open(source, importers)!;
  const project = { flows: document.flows, links: new Map(), recordings: new Map(), today: '2026-01-01' };
  const { results, problems } = lint([document], project, config);
  const said = new Map<string, string[]>();
  for (const { rule, message } of results[0]!.findings) said.set(rule, [...(said.get(rule) ?? []), message]);
  if (problems.length > 0)
    said.set(
      'crash',
      problems.map(({ message }) => message),
    );
  return said;
}

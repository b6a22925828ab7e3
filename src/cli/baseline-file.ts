import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { lastSaid } from '../config/merge.ts';
import { type Baseline, readBaseline, ruleOfId, staleIn, withoutKnown } from '../lint/baseline.ts';
import { type Checked, findingOf, inTurn } from '../lint/lint.ts';
import type { LintResult, RunProblem } from '../lint/run.ts';
import { failedOn } from '../lint/suppressions/suppress.ts';
import type { Source } from '../source/source.ts';
import { pathFrom } from './files.ts';
import { readSource } from './read.ts';
import type { Settings } from './settings.ts';
import type { World } from './world.ts';

/** What it is called where the settings do not say, in the folder of the settings. */
const NAME = '.ivrlint-baseline.json';

/** A baseline as it was read. */
export interface KnownFindings {
  readonly file: string;
  readonly source: Source;
  readonly baseline: Baseline;
}

/** The file in which findings are set aside, whether or not it is there. */
export function baselineFile({ layers, root }: Settings): string {
  const said = lastSaid(layers, ({ baseline }) => baseline);
  return said ? resolve(said.layer.folder, said.value.value) : resolve(root, NAME);
}

/** Reads the baseline of some settings; undefined where they name none and there is none. */
export function knownFindings(
  settings: Settings,
  { cwd }: World,
): KnownFindings | { readonly problem: RunProblem } | undefined {
  const file = baselineFile(settings);
  const said = lastSaid(settings.layers, ({ baseline }) => baseline);
  if (!said && !existsSync(file)) return undefined;
  const { source, problem } = readSource(file, pathFrom(cwd, file));
  if (problem) {
    const make = existsSync(file) ? '' : ' ivrlint baseline makes it.';
    return { problem: { ...problem, kind: 'config', message: `${problem.message}${make}` } };
  }
  const baseline = readBaseline(source.text);
  if (!('fault' in baseline)) return { file, source, baseline };
  const message = `${source.path} ${baseline.fault}. ivrlint baseline writes one.`;
  return { problem: { kind: 'config', path: source.path, message } };
}

/** Sets aside what is known, and reports what is known and no longer there. */
export function withoutKnownIn(
  { results, problems }: Checked<readonly LintResult[]>,
  { file, source, baseline }: KnownFindings,
  isAll: boolean,
  settings: Settings,
  { cwd }: World,
): LintResult[] {
  const gone = new Map<string, ReadonlySet<string>>();
  const pathIn = (path: string) => pathFrom(dirname(file), resolve(cwd, path));
  const left = results.map((result) => {
    const { path } = result.source;
    const checked = withoutKnown(result, baseline.get(pathIn(path)) ?? NONE, (rule) => settings.locked.has(rule));
    const failed = failedOn(path, problems);
    const mayJudge = (id: string) => settings.isWhole && !failed.has(ruleOfId(id));
    gone.set(pathIn(path), new Set(checked.gone.filter(mayJudge)));
    return checked.result;
  });
  if (isAll && settings.isWhole) {
    for (const [path, ids] of baseline) if (!gone.has(path)) gone.set(path, ids);
  }
  const rule = settings.configFor(source.path).get('stale-baseline');
  const stale = rule ? staleIn(source, gone) : [];
  if (!rule || stale.length === 0) return left;
  const findings = stale.map((problem) => findingOf(problem, 'stale-baseline', rule, undefined, source));
  return [...left, { source, format: undefined, flows: [], findings: inTurn(findings) }];
}

const NONE: ReadonlySet<string> = new Set();

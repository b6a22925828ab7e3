import { type Config, findingOf, inTurn } from '../lint/lint.ts';
import type { Finding, LintResult } from '../lint/run.ts';
import type { Entry, Outcome } from '../lint/suppressions/suppress.ts';
import type { Problem } from '../source/problem.ts';
import type { Layer, SuppressionEntry } from './layer.ts';
import type { ForFiles } from './merge.ts';

/** What a run saw, as far as it tells which settings do nothing. */
export interface Seen {
  /** The files that were checked. */
  readonly paths: readonly string[];
  /** Whether they are all that there are, so that what fits none of them fits nothing. */
  readonly isAll: boolean;
  /** What became of each entry of the settings, in each file that it is about. */
  readonly outcomes: ReadonlyMap<Entry, readonly Outcome[]>;
}

/** What is needed of settings to judge them. */
export interface Judged {
  readonly layers: readonly Layer[];
  readonly isWhole: boolean;
  configFor(path: string): Config;
  holds(item: ForFiles, path: string): boolean;
}

/** What settings say of files or findings that there are none of, as findings in the file of settings itself. */
export function unusedInSettings(settings: Judged, seen: Seen): LintResult[] {
  const own = settings.layers.at(-1);
  if (!own?.source) return [];
  const { source } = own;
  const config = settings.configFor(source.path);
  const findings: Finding[] = [];
  const report = (rule: string, problem: Problem) => {
    const setting = config.get(rule);
    if (setting) findings.push(findingOf(problem, rule, setting, undefined, source));
  };
  for (const override of own.overrides) {
    if (!seen.isAll || seen.paths.some((path) => settings.holds(override, path))) continue;
    report('unused-override', { at: override.at, ...noFile(override.files, 'these settings hold for nothing') });
  }
  for (const entry of own.entries) {
    const problem = ofEntry(entry, seen, settings);
    if (problem) report(...problem);
  }
  return findings.length === 0 ? [] : [{ source, format: undefined, flows: [], findings: inTurn(findings) }];
}

function noFile(files: readonly string[], so: string) {
  const patterns = files.map((each) => `"${each}"`).join(' or ');
  return {
    message: `No phone menu fits ${patterns}, so ${so}.`,
    why: 'Whoever wrote it believes that some menus are checked in another way than they are.',
    suggestion: 'Correct the pattern, which is relative to the folder of this file, or take all of this out.',
    subject: files.join(', '),
  };
}

function ofEntry(
  entry: SuppressionEntry,
  { paths, isAll, outcomes }: Seen,
  settings: Judged,
): [rule: string, problem: Problem] | undefined {
  const { rule, reason, until, files, at } = entry;
  const about = paths.filter((path) => settings.holds(entry, path));
  if (about.length === 0) {
    return isAll ? ['unused-suppression', { at, ...noFile(files, 'nothing is set aside') }] : undefined;
  }
  const results = outcomes.get(entry);
  if (!results) return reason === undefined ? ['unknown-suppression', { at, ...withoutReason(rule) }] : undefined;
  if (results.includes('holds')) return undefined;
  if (results.includes('expired')) return ['expired-suppression', { at, ...expired(rule, until) }];
  // Of a rule that did not run, nobody knows what it would have found; nor of other files, what stands in them.
  const mayJudge = isAll && about.every((path) => settings.isWhole || settings.configFor(path).has(rule));
  return mayJudge ? ['unused-suppression', { at, ...useless(rule) }] : undefined;
}

function withoutReason(rule: string) {
  return {
    message: `This gives no reason, which the settings ask for, so it sets nothing of "${rule}" aside.`,
    why: 'In a year nobody will know whether it still has to be so.',
    suggestion: 'Add reason: and why.',
  };
}

function expired(rule: string, until = '') {
  return {
    message: `Until ${until}, "${rule}" was set aside here; now it counts again.`,
    why: 'What was to be mended by then has not been, and callers still meet it.',
    suggestion: 'Mend what the rule reports, or give a later date and the reason.',
  };
}

function useless(rule: string) {
  return {
    message: `This sets nothing aside: "${rule}" finds nothing there.`,
    why: 'It would hide the next mistake of its kind before anyone has seen it.',
    suggestion: 'Take the entry out.',
  };
}

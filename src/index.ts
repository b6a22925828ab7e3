import { rules as ownRules } from '../rules/index.ts';
import { aboutRules } from './cli/about.ts';
import { lintFiles as lintAll } from './cli/lint-files.ts';
import { version } from './cli/version.ts';
import type { Level } from './config/choice.ts';
import { configOf, ruleNamed } from './config/choice.ts';
import { choicesIn, lastSaid, lockedBy } from './config/merge.ts';
import { profiles } from './config/profiles/index.ts';
import { readConfig } from './config/read-config.ts';
import { speechIn } from './config/read-speech.ts';
import type { Look } from './formatters/formatter.ts';
import { formatters } from './formatters/index.ts';
import { importers } from './importers/index.ts';
import { withFigures } from './lint/figures.ts';
import { lint } from './lint/lint.ts';
import { open } from './lint/open.ts';
import type { Run, RunProblem } from './lint/run.ts';
import { failedOn, suppress } from './lint/suppressions/suppress.ts';
import type { OptionValue, Rule } from './rule.ts';
import type { Source } from './source/source.ts';

/*
 * ivrlint for other programs. Nothing here prints, and nothing but `lintFiles` touches the world.
 */

export type { Metrics } from './analysis/caller/metrics.ts';
export type { Score } from './analysis/caller/score.ts';
export type { Look } from './formatters/formatter.ts';
export type { Figures } from './lint/figures.ts';
export type { Finding, LintResult, Run, RunProblem, SuppressedFinding, Suppression } from './lint/run.ts';
export type { Edge, Key, Target, Trigger } from './model/edge.ts';
export type { CallFlow } from './model/flow.ts';
export type * from './model/node.ts';
export type { Link, Project, Recording } from './model/project.ts';
export type { Prompt } from './model/prompt.ts';
export { type Category, defineRule, type Evidence, type Rule, type RuleContext, type RuleOption } from './rule.ts';
export { type Edit, type Fix, fixOf } from './source/edit.ts';
export type { Problem, Related, Severity } from './source/problem.ts';
export { type Position, positionOf, type Source, type Span, textAt } from './source/source.ts';
export type { Text } from './source/text.ts';
export { version };

/** What `ivrlint.config.yaml` holds. */
export interface Settings {
  readonly extends?: string | readonly string[];
  readonly rules?: Readonly<
    Record<string, Level | { readonly severity?: Level; readonly [option: string]: OptionValue | undefined }>
  >;
}

export interface LintOptions {
  /** Which rules are to run, and how. For files: instead of the nearest `ivrlint.config.yaml`. */
  readonly settings?: Settings | undefined;
  /** Rules of your own, by their ids, beside those of ivrlint. */
  readonly rules?: Readonly<Record<string, Rule>> | undefined;
  /** The day to judge by, as `2026-11-22`. Without one, rules about dates say nothing of a text, and files are judged by the clock. */
  readonly today?: string | undefined;
}

export interface LintTextOptions extends LintOptions {
  /** What the text is called in the report; its ending may say its format, as in `main.ivr.yaml`. */
  readonly path?: string | undefined;
}

export interface LintFilesOptions extends LintOptions {
  /** The folder that paths are relative to; by default the current one. */
  readonly cwd?: string | undefined;
}

/** Checks one phone menu. Files that it goes on in are not looked for. */
export function lintText(text: string, options: LintTextOptions = {}): Run {
  const source = { path: options.path ?? '<text>', text };
  const given = { ...ownRules, ...options.rules };
  const settings = readConfig(settingsSource(options.settings), { rules: given, profiles });
  if (settings.problems.length > 0) {
    const problems = settings.problems.map(
      (problem): RunProblem => ({ kind: 'config', message: problem.message, problem }),
    );
    return { results: [], problems, rules: 0 };
  }
  const config = configOf(
    settings.rules,
    choicesIn(settings.layers, () => false),
  );
  const document = open(source, importers);
  if (!document) {
    const message = `${source.path} is no call flow in a format that ivrlint reads.`;
    return { results: [], problems: [{ kind: 'unknown-format', path: source.path, message }], rules: config.size };
  }
  const project = {
    flows: document.flows,
    links: new Map(),
    recordings: new Map(),
    today: options.today,
    speech: speechIn(settings.layers),
  };
  const { results, problems } = lint([document], project, config);
  const left = results.map((result) => {
    return suppress(result, {
      config,
      ruleNamed: (name) => ruleNamed(name, settings.rules),
      names: Object.keys(settings.rules),
      locked: lockedBy(settings.layers),
      requireReason: lastSaid(settings.layers, ({ requireReason }) => requireReason)?.value.value === true,
      today: options.today,
      isWhole: true,
      failed: failedOn(source.path, problems),
      entries: [],
    }).result;
  });
  const checked = withFigures({ results: left, problems }, project, { isScored: true });
  return { ...checked, rules: config.size };
}

/** Checks the phone menus in files, folders and what fits patterns, as the command line does. */
export function lintFiles(paths: readonly string[], options: LintFilesOptions = {}): Promise<Run> {
  const settings = options.settings && settingsSource(options.settings);
  return lintAll(
    paths,
    { settings, today: options.today, figures: {} },
    {
      cwd: options.cwd ?? process.cwd(),
      env: process.env,
      stdin: process.stdin,
      stdout: SILENT,
      stderr: SILENT,
      now: () => new Date(),
      clock: () => performance.now(),
      rules: { ...ownRules, ...options.rules },
      importers,
    },
  );
}

const SILENT = { write: () => undefined };

/** JSON is YAML, so settings from a program are checked as those from a file are. */
function settingsSource(settings: Settings = {}): Source {
  return { path: '<settings>', text: JSON.stringify(settings, null, 2) };
}

/** Turns a run into text: `text` for people, `json` for programs, and whatever else `ivrlint --format` takes. */
export async function format(run: Run, name = 'text', look: Partial<Look> = {}): Promise<string> {
  const load = formatters[name];
  if (!load) throw new RangeError(`There is no format "${name}": ${Object.keys(formatters).join(', ')}.`);
  return (await load())(run, { ...PLAIN, about: aboutRules(ownRules), failOn: run.failOn, ...look });
}

const PLAIN: Look = { color: false, width: 80, ascii: false, terminal: false, quiet: false, maxPerRule: 0, version };

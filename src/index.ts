import { rules as ownRules } from '../rules/index.ts';
import { aboutRules } from './cli/about.ts';
import { fixJob, writeJob } from './cli/fix/job.ts';
import { jobFor, lintFiles as lintAll } from './cli/lint-files.ts';
import { version } from './cli/version.ts';
import type { World } from './cli/world.ts';
import type { Level } from './config/choice.ts';
import { configOf, ruleNamed } from './config/choice.ts';
import { choicesIn, lastSaid, lockedBy } from './config/merge.ts';
import { profiles } from './config/profiles/index.ts';
import { readConfig } from './config/read-config.ts';
import { speechIn } from './config/read-speech.ts';
import { firstFix } from './fix/candidates.ts';
import { type Fixed, fixAll, type Made, type Seen } from './fix/fix.ts';
import type { Look } from './formatters/formatter.ts';
import { formatters } from './formatters/index.ts';
import { importers } from './importers/index.ts';
import { notRead } from './importers/not-read.ts';
import { withFigures } from './lint/figures.ts';
import { lint } from './lint/lint.ts';
import { open } from './lint/open.ts';
import type { Run, RunProblem } from './lint/run.ts';
import { failedOn, suppress } from './lint/suppressions/suppress.ts';
import type { OptionValue, Rule } from './rule.ts';
import type { Severity } from './source/problem.ts';
import type { Source } from './source/source.ts';

/*
 * ivrlint for other programs. Nothing here prints, and nothing but `lintFiles` and `fixFiles` touches the world.
 */

export type { Metrics } from './analysis/caller/metrics.ts';
export type { Score } from './analysis/caller/score.ts';
export type { Made, Refused } from './fix/fix.ts';
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
  readonly rules?: RuleSettings;
  /** Other rules for some of the files, by patterns. */
  readonly overrides?: readonly { readonly files: string | readonly string[]; readonly rules?: RuleSettings }[];
  readonly ignore?: string | readonly string[];
  /** Rules of your own, by their names: words that are not to be said. */
  readonly phrases?: Readonly<Record<string, PhraseSettings>>;
  /** Modules with rules of your own; only for files. */
  readonly plugins?: string | readonly string[];
  readonly fail_on?: Severity | 'never';
  readonly min_score?: number;
  readonly baseline?: string;
  readonly suppressions?: { readonly require_reason?: boolean; readonly entries?: readonly SuppressionSettings[] };
  readonly locked?: string | readonly string[];
  /** How long words and answers take, as in the file: `{ voice: 'slow', comma_pause: '0.2s' }`. */
  readonly speech?: Readonly<Record<string, string | number | Readonly<Record<string, number>>>>;
}

export type RuleSettings = Readonly<
  Record<
    string,
    Level | { readonly severity?: Level; readonly [option: string]: OptionValue | WordSettings | undefined }
  >
>;

/** Phrases for `add` and `except`; each with what is said beside it where the rule asks for that, or by language. */
export type WordSettings = string | readonly string[] | { readonly [name: string]: WordSettings };

export interface PhraseSettings {
  readonly message: string;
  readonly words: string | readonly string[];
  readonly except?: string | readonly string[];
  readonly severity?: Severity;
  readonly languages?: string | readonly string[];
  readonly why?: string;
  readonly suggestion?: string;
}

export interface SuppressionSettings {
  readonly file: string | readonly string[];
  readonly rule: string;
  readonly node?: string;
  readonly reason?: string;
  /** As `2026-11-22`. */
  readonly until?: string;
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
  const settings = readConfig(settingsSource(options.settings), {
    rules: given,
    profiles,
    ours: ownRules,
  });
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
    const message = `${source.path} ${notRead(source) ?? 'is no call flow in a format that ivrlint reads'}.`;
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
  return lintAll(paths, { ...askedBy(options), figures: {} }, worldOf(options));
}

export interface FixOptions {
  /** Whether to write what a person should look over, too, and not only what is safe. */
  readonly suggestions?: boolean | undefined;
}

/** What fixing a text came to. */
export interface FixedText extends Pick<Fixed, 'run' | 'refused'> {
  readonly text: string;
  /** In the order in which they were made. */
  readonly made: readonly Made[];
}

/** Writes what the findings of a phone menu ask for. What would do harm is not written, but told in `refused`. */
export async function fixText(text: string, options: LintTextOptions & FixOptions = {}): Promise<FixedText> {
  const check = async ([source]: readonly Source[]): Promise<Seen> => {
    const document = open(source!, importers);
    const run = lintText(source!.text, options);
    return { run, read: document ? 1 : 0, misread: document?.problems.length ?? 0 };
  };
  const source = { path: options.path ?? '<text>', text };
  const pick = firstFix(options.suggestions === true);
  const { run, sources, rounds, refused } = await fixAll(await check([source]), [source], { pick, check });
  return { text: sources[0]!.text, run, made: rounds.flat(), refused };
}

/** What fixing files came to. */
export interface FixedFiles extends Omit<FixedText, 'text'> {
  /** Those that were changed. */
  readonly files: readonly { readonly path: string; readonly before: string; readonly after: string }[];
}

/**
 * Writes what the findings of phone menus in files ask for, as `ivrlint --fix` does; with `write: false` only into what
 * it returns. Where a file cannot be written, none is, and the run has a problem that says why.
 */
export async function fixFiles(
  paths: readonly string[],
  options: LintFilesOptions & FixOptions & { readonly write?: boolean | undefined } = {},
): Promise<FixedFiles> {
  const world = worldOf(options);
  const job = await jobFor(paths, askedBy(options), world);
  const fixed = await fixJob(job, firstFix(options.suggestions === true), world);
  const problem = options.write === false ? undefined : writeJob(fixed, world);
  if (problem) {
    const run = await job.check(job.documents, { figures: {} });
    return { run: { ...run, problems: [...run.problems, problem] }, files: [], made: [], refused: [] };
  }
  const files = fixed.changed.map(([{ path, text }, after]) => ({ path, before: text, after: after.text }));
  const run = await job.check(fixed.documents, { figures: {} });
  return { run, files, made: fixed.rounds.flat(), refused: fixed.refused };
}

function askedBy({ settings, today }: LintFilesOptions) {
  return { settings: settings && settingsSource(settings), today };
}

function worldOf(options: LintFilesOptions): World {
  return {
    cwd: options.cwd ?? process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: SILENT,
    stderr: SILENT,
    now: () => new Date(),
    clock: () => performance.now(),
    rules: { ...ownRules, ...options.rules },
    importers,
  };
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

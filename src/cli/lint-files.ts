import { FAIL_ON } from '../config/layer.ts';
import { notRead } from '../importers/not-read.ts';
import type { Document } from '../lint/document.ts';
import type { Asked } from '../lint/figures.ts';
import { open, readTogether } from '../lint/open.ts';
import type { LintResult, Run, RunProblem } from '../lint/run.ts';
import type { Recording } from '../model/project.ts';
import type { Source } from '../source/source.ts';
import { knownFindings } from './baseline-file.ts';
import { checkGroup, type How } from './check-group.ts';
import { findFiles, type Left } from './files.ts';
import { type Group, grouped, type SettingsFor, settingsFinder } from './groups.ts';
import { type Read, readSource, readStream } from './read.ts';
import { withScripts } from './scripts.ts';
import { failOnIn, minScoreIn, type Settings, type SettingsOptions } from './settings.ts';
import { todayOf } from './today.ts';
import { notice, type World } from './world.ts';

export interface LintOptions extends SettingsOptions {
  /** What standard input is called in the report. */
  readonly stdinFilename?: string | undefined;
  readonly allowEmpty?: boolean | undefined;
  /** False to check what settings and `.gitignore` leave alone, too. */
  readonly ignore?: boolean | undefined;
  /** False to tell what the baseline sets aside, too. */
  readonly baseline?: boolean | undefined;
  readonly today?: string | undefined;
  /** A commit of git: only what came since is told. */
  readonly since?: string | undefined;
  /** Which figures of callers to add; none unless asked for. */
  readonly figures?: Pick<Asked, 'how' | 'hasRange' | 'areAllRead'> | undefined;
}

const STDIN = '-';

/** What was found to check, and the way to check it: again and again, while fixes change what it says. */
export interface Job {
  /** In the order of their paths. */
  readonly documents: readonly Document[];
  /** The one that was piped in, if any. */
  readonly piped: Document | undefined;
  /** How many files were left alone. */
  readonly left: Left;
  /** Checks these documents together. What could not be read stays a problem however often they are checked. */
  check(
    documents: readonly Document[],
    options?: Pick<LintOptions, 'figures'> & Pick<How, 'byAll' | 'only'>,
  ): Promise<Run>;
}

/** Checks what the arguments name, from finding the files to the findings. Nothing is printed but notices. */
export async function lintFiles(args: readonly string[], options: LintOptions, world: World): Promise<Run> {
  const job = await jobFor(args, options, world);
  if (options.since === undefined) return job.check(job.documents, options);
  return (await import('./since.ts')).runSince(options.since, job, options, world);
}

/** Finds and reads what the arguments name, and the settings under which it is to be checked. */
export async function jobFor(args: readonly string[], options: LintOptions, world: World): Promise<Job> {
  const today = todayOf(options.today, world);
  const settingsFor = settingsFinder(options, world);
  const opened = await openAll(args.length > 0 ? args : ['.'], options, settingsFor, world);
  const groups = await grouped(opened.documents, settingsFor);
  // Where there is nothing to check, the settings of this folder may still be wrong.
  const all = groups.length > 0 ? groups.map(({ settings }) => settings) : [await settingsFor('.')];
  const known = new Map(
    options.baseline === false ? [] : all.map((settings) => [settings, knownFindings(settings, world)] as const),
  );
  const unreadable = [...known.values()].flatMap((each) => (each && 'problem' in each ? each.problem : []));
  const wrong = [...all.flatMap(({ problems }) => problems), ...unreadable];
  if (wrong.length > 0) {
    return {
      documents: [],
      piped: undefined,
      left: opened.left,
      check: async () => ({ results: [], problems: wrong, rules: 0 }),
    };
  }
  for (const message of new Set(all.flatMap(({ notices }) => notices))) notice(world, message);
  const recordings = new Map(all.map((settings) => [settings, new Map<string, Recording>()]));
  return {
    ...opened,
    async check(documents, { figures, byAll, only } = {}) {
      const now = await grouped(await withScripts(documents, world.cwd), settingsFor);
      const checked = await Promise.all(
        now.map((each) => {
          const before = known.get(each.settings);
          const how = {
            today,
            figures,
            byAll,
            only,
            ...opened,
            recordings: recordings.get(each.settings),
            known: before && 'baseline' in before ? before : undefined,
          };
          return checkGroup(each, how, world);
        }),
      );
      const results = checked.flatMap((each) => each.results);
      return {
        results: now.length > 1 ? inOrder(results) : results,
        problems: [...opened.problems, ...checked.flatMap((each) => each.problems)],
        rules: rulesIn(now, all),
        failOn: strictest(all),
        minScore: highest(all),
        hasBaseline: [...known.values()].some((each) => each !== undefined),
      };
    },
  };
}

/** How many rules were on, for some file at least. */
function rulesIn(groups: readonly Group[], all: readonly Settings[]): number {
  const configs = groups.flatMap(({ settings, documents }) => {
    return documents.map(({ source }) => settings.configFor(source.path));
  });
  const used = new Set(configs.length > 0 ? configs : all.map((settings) => settings.configFor('')));
  return used.size === 1 ? [...used][0]!.size : new Set([...used].flatMap((config) => [...config.keys()])).size;
}

/** Of files under several settings, all must be as good as the strictest ask. */
function strictest(all: readonly Settings[]): Run['failOn'] {
  const asked = all.flatMap(({ layers }) => failOnIn(layers) ?? []);
  return FAIL_ON.findLast((each) => each !== 'never' && asked.includes(each)) ?? asked[0];
}

function highest(all: readonly Settings[]): number | undefined {
  const asked = all.flatMap(({ layers }) => minScoreIn(layers) ?? []);
  return asked.length > 0 ? Math.max(...asked) : undefined;
}

function inOrder(results: readonly LintResult[]): LintResult[] {
  return results.toSorted((a, b) => (a.source.path < b.source.path ? -1 : 1));
}

interface Opened {
  readonly documents: readonly Document[];
  readonly piped: Document | undefined;
  readonly problems: readonly RunProblem[];
  readonly left: Left;
  /** Those that were looked through whole. */
  readonly folders: readonly string[];
}

async function openAll(
  args: readonly string[],
  options: LintOptions,
  settingsFor: SettingsFor,
  world: World,
): Promise<Opened> {
  const { files, problems, empty, folders, left } = await findFiles(
    args.filter((arg) => arg !== STDIN),
    world.cwd,
    world.importers,
    options.ignore !== false,
  );
  const isIgnored = async (path: string) => options.ignore !== false && (await settingsFor(path)).isIgnored(path);
  const ignored: string[] = [];
  const documents: Document[] = [];
  const found = [...problems];
  const take = (read: Read, isNamed: boolean) => {
    const document = read.source ? openOne(read.source, isNamed, world) : read.problem;
    if (document && 'kind' in document) found.push(document);
    else if (document) documents.push(document);
  };
  if (args.includes(STDIN)) {
    const path = options.stdinFilename ?? '<stdin>';
    const read = await readStream(world.stdin, path);
    if (await isIgnored(path)) ignored.push(path);
    else take(read, true);
  }
  const piped = documents[0];
  for (const { file, path, isNamed } of files) {
    if (await isIgnored(path)) ignored.push(path);
    else take(readSource(file, path), isNamed);
  }
  if (ignored.length > 0 && documents.length === 0) {
    const what = ignored.length === 1 ? `${ignored[0]} is` : `all ${ignored.length} files are`;
    notice(world, `${what} ignored by the settings; --no-ignore checks what they leave alone.`);
  }
  if (!options.allowEmpty) found.push(...empty);
  else for (const { path } of empty) notice(world, `no call flow found for "${path}", which --allow-empty allows.`);
  const all = { ...left, ignored: left.ignored + ignored.length };
  return { documents: readTogether(documents, world.importers), piped, problems: found, folders, left: all };
}

/** A file that was only found, and on a closer look is no call flow, is left alone. */
function openOne(source: Source, isNamed: boolean, { importers }: World): Document | RunProblem | undefined {
  const { path } = source;
  try {
    const document = open(source, importers);
    if (document || !isNamed) return document;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { kind: 'crash', path, message: `Reading ${path} failed: ${said.split('\n', 1)[0]}` };
  }
  const formats = Object.values(importers).map(({ title }) => title);
  const what = notRead(source) ?? `is no call flow in a format that ivrlint reads (${formats.join(', ')})`;
  return { kind: 'unknown-format', path, message: `${path} ${what}.` };
}

import { relative, sep } from 'node:path';
import { ruleNamed } from '../config/choice.ts';
import { lastSaid } from '../config/merge.ts';
import { speechIn } from '../config/read-speech.ts';
import { unusedInSettings } from '../config/unused.ts';
import type { Document } from '../lint/document.ts';
import { type Asked, withFigures } from '../lint/figures.ts';
import { type Checked, type Config, lint } from '../lint/lint.ts';
import type { LintResult } from '../lint/run.ts';
import { type Entry, failedOn, type Outcome, suppress } from '../lint/suppressions/suppress.ts';
import type { Project, Recording } from '../model/project.ts';
import { type KnownFindings, withoutKnownIn } from './baseline-file.ts';
import { gather } from './gather.ts';
import type { Group } from './groups.ts';
import { minScoreIn, type Settings } from './settings.ts';
import type { World } from './world.ts';

/** What a group is checked with, beside its settings. */
export interface How {
  readonly today: string | undefined;
  readonly figures?: Pick<Asked, 'how' | 'hasRange' | 'areAllRead'> | undefined;
  /** Folders that were looked through whole, as absolute paths: what fits nothing there, fits nothing. */
  readonly folders: readonly string[];
  /** What was known before, and is not to be told again. */
  readonly known: KnownFindings | undefined;
  /** Whether to run all rules, though some were named that alone are to run. */
  readonly byAll?: boolean | undefined;
  /** The paths of those to check, where the others are only there to be seen. */
  readonly only?: ReadonlySet<string> | undefined;
  /** What was already found out about recordings, which no fix changes. */
  readonly recordings?: Map<string, Recording> | undefined;
}

/** Checks files that see each other: each with the rules that hold for it. */
export async function checkGroup(
  { settings, documents }: Group,
  { today, figures, folders, known, byAll, only, recordings }: How,
  world: World,
): Promise<Checked<readonly LintResult[]>> {
  const speech = speechIn(settings.layers);
  const project = await gather(documents, world.importers, {
    cwd: world.cwd,
    root: settings.root,
    today,
    speech,
    recordings,
  });
  const configFor = byAll ? settings.allFor : settings.configFor;
  const chosen = only ? documents.filter(({ source }) => only.has(source.path)) : documents;
  const linted = lintEach(chosen, project, configFor);
  const { results, outcomes } = suppressEach(linted, today, settings, configFor);
  // Under some of the rules alone, a score would say nothing.
  const asked = (figures || minScoreIn(settings.layers) !== undefined) && { ...figures, isScored: settings.isWhole };
  const left = { results, problems: linted.problems };
  const checked = asked ? withFigures(left, project, asked) : left;
  const paths = documents.map(({ source }) => source.path);
  const isAll = folders.some((folder) => isWithin(settings.root, folder));
  const unused = unusedInSettings(settings, { paths, isAll, outcomes });
  const all = { results: [...checked.results, ...unused], problems: checked.problems };
  return known ? { ...all, results: withoutKnownIn(all, known, isAll, settings, world) } : all;
}

/** Whether a folder is another or lies below it. */
function isWithin(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`));
}

function suppressEach(
  { results, problems }: Checked<readonly LintResult[]>,
  today: How['today'],
  settings: Settings,
  configFor: Settings['configFor'],
) {
  const outcomes = new Map<Entry, Outcome[]>();
  const all = settings.layers.flatMap(({ entries }) => entries);
  const { rules, locked, isWhole } = settings;
  const requireReason = lastSaid(settings.layers, (layer) => layer.requireReason)?.value.value === true;
  const left = results.map((result) => {
    const { path } = result.source;
    const { result: suppressed, entries } = suppress(result, {
      config: configFor(path),
      ruleNamed: (name) => ruleNamed(name, rules),
      names: Object.keys(rules),
      locked,
      requireReason,
      today,
      isWhole,
      failed: failedOn(path, problems),
      entries: all.filter((entry) => settings.holds(entry, path) && (!requireReason || entry.reason !== undefined)),
    });
    for (const [entry, outcome] of entries) outcomes.set(entry, [...(outcomes.get(entry) ?? []), outcome]);
    return suppressed;
  });
  return { results: left, outcomes };
}

/** Files under the same rules at once; mostly those are all. */
function lintEach(
  documents: readonly Document[],
  project: Project,
  configFor: Settings['configFor'],
): Checked<LintResult[]> {
  const byConfig = new Map<Config, Document[]>();
  for (const document of documents) {
    const config = configFor(document.source.path);
    const same = byConfig.get(config);
    if (same) same.push(document);
    else byConfig.set(config, [document]);
  }
  const checked = [...byConfig].map(([config, members]) => lint(members, project, config));
  return {
    results: checked.flatMap(({ results }) => results),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

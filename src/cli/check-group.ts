import type { Document } from '../lint/document.ts';
import { type Asked, withFigures } from '../lint/figures.ts';
import { type Checked, type Config, lint } from '../lint/lint.ts';
import type { LintResult } from '../lint/run.ts';
import type { Project } from '../model/project.ts';
import { gather } from './gather.ts';
import type { Group } from './groups.ts';
import type { Settings } from './settings.ts';
import { unusedInSettings } from './unused-settings.ts';
import type { World } from './world.ts';

/** What a group is checked with, beside its settings. */
export interface How {
  readonly today: string | undefined;
  readonly figures?: Pick<Asked, 'how'> | undefined;
  /** Folders that were looked through whole, as absolute paths: what fits nothing there, fits nothing. */
  readonly folders: readonly string[];
}

/** Checks files that see each other: each with the rules that hold for it. */
export async function checkGroup(
  { settings, documents }: Group,
  { today, figures, folders }: How,
  world: World,
): Promise<Checked<readonly LintResult[]>> {
  const project = await gather(documents, world.importers, { cwd: world.cwd, root: settings.root, today });
  const linted = lintEach(documents, project, settings);
  // Under some of the rules alone, a score would say nothing.
  const asked = figures && { ...figures, isScored: settings.isWhole };
  const checked = asked ? withFigures(linted, project, asked) : linted;
  const paths = documents.map(({ source }) => source.path);
  return { results: [...checked.results, ...unusedInSettings(settings, paths, folders)], problems: checked.problems };
}

/** Files under the same rules at once; mostly those are all. */
function lintEach(documents: readonly Document[], project: Project, settings: Settings): Checked<LintResult[]> {
  const byConfig = new Map<Config, Document[]>();
  for (const document of documents) {
    const config = settings.configFor(document.source.path);
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

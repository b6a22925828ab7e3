import type { Document } from '../lint/document.ts';
import { type Asked, withFigures } from '../lint/figures.ts';
import { lint } from '../lint/lint.ts';
import { open } from '../lint/open.ts';
import type { Run, RunProblem } from '../lint/run.ts';
import type { Source } from '../source/source.ts';
import { findFiles } from './files.ts';
import { gather } from './gather.ts';
import { type Read, readSource, readStream } from './read.ts';
import { type SettingsOptions, settingsOf } from './settings.ts';
import { todayOf } from './today.ts';
import { notice, type World } from './world.ts';

export interface LintOptions extends SettingsOptions {
  /** What standard input is called in the report. */
  readonly stdinFilename?: string | undefined;
  readonly allowEmpty?: boolean | undefined;
  readonly today?: string | undefined;
  /** Which figures of callers to add; none unless asked for. */
  readonly figures?: Pick<Asked, 'how'> | undefined;
}

const STDIN = '-';

/** What was found to check, and the way to check it: again and again, while fixes change what it says. */
export interface Job {
  /** In the order of their paths. */
  readonly documents: readonly Document[];
  /** The one that was piped in, if any. */
  readonly piped: Document | undefined;
  /** Checks these documents together. What could not be read stays a problem however often they are checked. */
  check(documents: readonly Document[], options?: Pick<LintOptions, 'figures'>): Promise<Run>;
}

/** Checks what the arguments name, from finding the files to the findings. Nothing is printed but notices. */
export async function lintFiles(args: readonly string[], options: LintOptions, world: World): Promise<Run> {
  const job = await jobFor(args, options, world);
  return job.check(job.documents, options);
}

/** Finds and reads what the arguments name, and the settings under which it is to be checked. */
export async function jobFor(args: readonly string[], options: LintOptions, world: World): Promise<Job> {
  const { config, problems, root, isWhole } = settingsOf(options, world);
  if (problems.length > 0) {
    return { documents: [], piped: undefined, check: async () => ({ results: [], problems, rules: 0 }) };
  }
  const today = todayOf(options.today, world);
  const opened = await openAll(args.length > 0 ? args : ['.'], options, world);
  return {
    ...opened,
    async check(documents, { figures } = {}) {
      const project = await gather(documents, world.importers, { cwd: world.cwd, root, today });
      const linted = lint(documents, project, config);
      // Under some of the rules alone, a score would say nothing.
      const asked = figures && { ...figures, isScored: isWhole };
      const checked = asked ? withFigures(linted, project, asked) : linted;
      return { results: checked.results, problems: [...opened.problems, ...checked.problems], rules: config.size };
    },
  };
}

interface Opened {
  readonly documents: readonly Document[];
  readonly piped: Document | undefined;
  readonly problems: readonly RunProblem[];
}

async function openAll(args: readonly string[], options: LintOptions, world: World): Promise<Opened> {
  const { files, problems, empty } = await findFiles(
    args.filter((arg) => arg !== STDIN),
    world.cwd,
    world.importers,
  );
  const documents: Document[] = [];
  const found = [...problems];
  const take = (read: Read, isNamed: boolean) => {
    const document = read.source ? openOne(read.source, isNamed, world) : read.problem;
    if (document && 'kind' in document) found.push(document);
    else if (document) documents.push(document);
  };
  if (args.includes(STDIN)) take(await readStream(world.stdin, options.stdinFilename ?? '<stdin>'), true);
  const piped = documents[0];
  for (const { file, path, isNamed } of files) take(readSource(file, path), isNamed);
  if (!options.allowEmpty) found.push(...empty);
  else for (const { path } of empty) notice(world, `no call flow found for "${path}", which --allow-empty allows.`);
  return { documents, piped, problems: found };
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
  const message = `${path} is no call flow in a format that ivrlint reads (${formats.join(', ')}).`;
  return { kind: 'unknown-format', path, message };
}

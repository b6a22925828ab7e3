import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../language/words/nearest.ts';
import { formatOf, type Importers, isNamedFor } from '../lint/open.ts';
import type { RunProblem } from '../lint/run.ts';
import { type Ignoring, ignoringAbove, ignoringIn, isIgnored } from './git-ignore.ts';
import { readBeginning } from './read.ts';

/** A file to check. */
export interface Found {
  /** For the file system. */
  readonly file: string;
  /** For people: relative to where they are, with `/`. */
  readonly path: string;
  /** Whether it was named, by itself or by a pattern: then being no call flow is a mistake to report. */
  readonly isNamed: boolean;
}

export interface FoundFiles {
  readonly files: readonly Found[];
  /** Of arguments that name nothing, and folders that cannot be looked into. */
  readonly problems: readonly RunProblem[];
  /** Arguments in which there is no call flow. */
  readonly empty: readonly RunProblem[];
  /** The folders that were looked through, as the file system knows them. */
  readonly folders: readonly string[];
  /** Those folders, and all within them that were looked into. */
  readonly walked: readonly string[];
  /** How many files in them were left alone: YAML, JSON and XML that is no call flow, and what git ignores. */
  readonly left: Left;
}

export interface Left {
  readonly others: number;
  readonly ignored: number;
}

/** How folders are looked through, and what is told on the way. */
interface Looking {
  readonly cwd: string;
  readonly importers: Importers;
  /** Whether to leave alone what `.gitignore` does. */
  readonly ignores: boolean;
  walked(folder: string): void;
  closed(folder: string): void;
  other(): void;
  ignored(): void;
}

/** Folders that hold what others wrote. */
const SKIPPED = new Set(['node_modules', '.git']);

/** Finds what the arguments name: files, folders and patterns, each file once, in the order of their paths. */
export async function findFiles(
  args: readonly string[],
  cwd: string,
  importers: Importers,
  ignores = true,
): Promise<FoundFiles> {
  const found = new Map<string, Found>();
  const problems: RunProblem[] = [];
  const empty: RunProblem[] = [];
  const folders: string[] = [];
  const walked: string[] = [];
  const left = { others: 0, ignored: 0 };
  const looking: Looking = {
    cwd,
    importers,
    ignores,
    walked: (folder) => walked.push(folder),
    closed: (folder) => problems.push(unreadableFolder(pathFrom(cwd, folder))),
    other: () => left.others++,
    ignored: () => left.ignored++,
  };
  for (const arg of args) {
    const target = resolve(cwd, arg);
    const kind = kindOf(target);
    if (kind === 'folder') folders.push(target);
    const isPattern = kind === undefined && /[*?[\]{}()!]/.test(arg);
    const here = isPattern
      ? await filesLike(arg, looking)
      : kind === 'folder'
        ? await flowsIn(target, looking)
        : [{ file: target, path: pathFrom(cwd, target), isNamed: true }];
    if (kind === undefined && !isPattern) problems.push(nothingThere(arg, target));
    else if (here.length === 0) empty.push(nothingFound(arg, kind === 'folder'));
    for (const each of kind === undefined && !isPattern ? [] : here) {
      if (!found.get(each.file)?.isNamed) found.set(each.file, each);
    }
  }
  return { files: [...found.values()].sort((a, b) => compare(a.path, b.path)), problems, empty, folders, walked, left };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

async function flowsIn(folder: string, looking: Looking): Promise<Found[]> {
  const files = (await filesIn(folder, looking)).filter((file) => /\.(ya?ml|json|v?xml|five9ivr)$/i.test(file));
  const flows = files.filter((file) => isFlow(file, looking.importers));
  for (let others = files.length - flows.length; others > 0; others--) looking.other();
  return flows.map((file) => ({ file, path: pathFrom(looking.cwd, file), isNamed: false }));
}

/** Files that fit a pattern such as `flows/*.yaml`. */
async function filesLike(pattern: string, looking: Looking): Promise<Found[]> {
  const { cwd } = looking;
  const { default: picomatch } = await import('picomatch');
  const { base } = picomatch.scan(pattern);
  const fits = picomatch(pattern.replace(/^(\.\/)+/, ''), { dot: true });
  const files = await filesIn(resolve(cwd, base), looking);
  return files
    .map((file) => ({ file, path: pathFrom(cwd, file), isNamed: true }))
    .filter(({ file, path }) => fits(path) || fits(file));
}

function kindOf(target: string): 'folder' | 'other' | undefined {
  try {
    return statSync(target).isDirectory() ? 'folder' : 'other';
  } catch {
    return undefined;
  }
}

/** All files in a folder and its folders. Links to folders are not followed, so there is no going round in circles. */
async function filesIn(folder: string, looking: Looking): Promise<string[]> {
  const files: string[] = [];
  const folders: { folder: string; above: Ignoring }[] = [
    { folder, above: looking.ignores ? await ignoringAbove(folder) : [] },
  ];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    looking.walked(next.folder);
    const ignoring = looking.ignores ? await ignoringIn(next.folder, next.above) : [];
    for (const entry of entriesOf(next.folder, looking.closed)) {
      const path = join(next.folder, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder && SKIPPED.has(entry.name)) continue;
      if (ignoring.length > 0 && isIgnored(path, isFolder, ignoring)) looking.ignored();
      else if (isFolder) folders.push({ folder: path, above: ignoring });
      else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
    }
  }
  return files;
}

function entriesOf(folder: string, closed: (folder: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') closed(folder);
    return [];
  }
}

/** By its name, or, for YAML, JSON and XML under another name, by its first words. */
function isFlow(file: string, importers: Importers): boolean {
  const text = readBeginning(file);
  // One that cannot be read, but has the name of a call flow, is reported; a link that leads nowhere or to a folder is not.
  if (text === undefined) return Object.keys(importers).some((id) => isNamedFor(id, file)) && kindOf(file) === 'other';
  return formatOf({ path: file, text }, importers) !== undefined;
}

/** Relative to where people are, with `/`. Both are whole paths, as `resolve` makes them. */
export function pathFrom(cwd: string, file: string): string {
  // Mostly a file lies below, and there is nothing to find out.
  const path = file.startsWith(cwd + sep) ? file.slice(cwd.length + sep.length) : relative(cwd, file) || '.';
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

function unreadableFolder(path: string): RunProblem {
  return { kind: 'unreadable', path, message: `The folder ${path} cannot be looked into.` };
}

/** An argument that names nothing; a near name in the same folder is probably what was meant. */
function nothingThere(arg: string, target: string): RunProblem {
  const beside = namesBeside(target);
  if (beside.includes(basename(target)))
    return { kind: 'unreadable', path: arg, message: `${arg} is a link that leads nowhere.` };
  const [meant] = nearest(basename(target), beside);
  const hint = meant === undefined ? '' : ` Did you mean ${join(dirname(arg), meant)}?`;
  return { kind: 'unreadable', path: arg, message: `${arg} does not exist.${hint}` };
}

function namesBeside(target: string): string[] {
  try {
    return readdirSync(dirname(target));
  } catch {
    return [];
  }
}

function nothingFound(arg: string, isFolder: boolean): RunProblem {
  const looked = isFolder ? 'No file in it is called *.ivr.yaml, or begins as a call flow does.' : 'No file fits.';
  const message = `No call flow found for "${arg}". ${looked} Use --allow-empty if that is fine.`;
  return { kind: 'unknown-format', path: arg, message };
}

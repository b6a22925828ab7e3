import { type Dirent, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { nearest } from '../language/words/nearest.ts';
import { formatOf, type Importers, isNamedFor } from '../lint/open.ts';
import type { RunProblem } from '../lint/run.ts';
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
}

/** Folders that hold what others wrote. */
const SKIPPED = new Set(['node_modules', '.git']);

/** Finds what the arguments name: files, folders and patterns, each file once, in the order of their paths. */
export async function findFiles(args: readonly string[], cwd: string, importers: Importers): Promise<FoundFiles> {
  const found = new Map<string, Found>();
  const problems: RunProblem[] = [];
  const empty: RunProblem[] = [];
  const folders: string[] = [];
  for (const arg of args) {
    const target = resolve(cwd, arg);
    const kind = kindOf(target);
    if (kind === 'folder') folders.push(target);
    const isPattern = kind === undefined && /[*?[\]{}()!]/.test(arg);
    const closed = (folder: string) => problems.push(unreadableFolder(pathFrom(cwd, folder)));
    const here = isPattern
      ? await filesLike(arg, cwd, closed)
      : kind === 'folder'
        ? flowsIn(target, cwd, importers, closed)
        : [{ file: target, path: pathFrom(cwd, target), isNamed: true }];
    if (kind === undefined && !isPattern) problems.push(nothingThere(arg, target));
    else if (here.length === 0) empty.push(nothingFound(arg, kind === 'folder', importers));
    for (const each of kind === undefined && !isPattern ? [] : here) {
      if (!found.get(each.file)?.isNamed) found.set(each.file, each);
    }
  }
  return { files: [...found.values()].sort((a, b) => compare(a.path, b.path)), problems, empty, folders };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function flowsIn(folder: string, cwd: string, importers: Importers, closed: (folder: string) => void): Found[] {
  return filesIn(folder, closed)
    .filter((file) => isFlow(file, importers))
    .map((file) => ({ file, path: pathFrom(cwd, file), isNamed: false }));
}

/** Files that fit a pattern such as `flows/*.yaml`. */
async function filesLike(pattern: string, cwd: string, closed: (folder: string) => void): Promise<Found[]> {
  const { default: picomatch } = await import('picomatch');
  const { base } = picomatch.scan(pattern);
  const fits = picomatch(pattern.replace(/^(\.\/)+/, ''), { dot: true });
  return filesIn(resolve(cwd, base), closed)
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
function filesIn(folder: string, closed: (folder: string) => void): string[] {
  const files: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of entriesOf(next, closed)) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) {
        if (!SKIPPED.has(entry.name)) folders.push(path);
      } else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
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

/** By its name, or, for YAML and JSON under another name, by its first words. */
function isFlow(file: string, importers: Importers): boolean {
  if (!/\.(ya?ml|json)$/i.test(file)) return false;
  const text = readBeginning(file);
  // One that cannot be read, but has the name of a call flow, is reported; a link that leads nowhere or to a folder is not.
  if (text === undefined) return Object.keys(importers).some((id) => isNamedFor(id, file)) && kindOf(file) === 'other';
  return formatOf({ path: file, text }, importers) !== undefined;
}

/** Relative to where people are, with `/`. */
export function pathFrom(cwd: string, file: string): string {
  const path = relative(cwd, file) || '.';
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

function nothingFound(arg: string, isFolder: boolean, importers: Importers): RunProblem {
  const names = Object.keys(importers).map((id) => `*.${id}.yaml`);
  const looked = isFolder
    ? `No file in it is called ${names.join(' or ')}, or begins as a call flow does.`
    : 'No file fits.';
  const message = `No call flow found for "${arg}". ${looked} Use --allow-empty if that is fine.`;
  return { kind: 'unknown-format', path: arg, message };
}

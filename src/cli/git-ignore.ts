import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';

/** The patterns of one `.gitignore`, and its folder. */
interface Patterns {
  readonly folder: string;
  readonly rules: Ignore;
}

/** What git leaves alone below a folder: the patterns of the folders above it first, since those within win. */
export type Ignoring = readonly Patterns[];

/** What git leaves alone in a folder that is looked through, by the `.gitignore` of each folder up to the repository's top. */
export async function ignoringAbove(folder: string): Promise<Ignoring> {
  const top = repositoryOf(folder);
  if (top === undefined) return [];
  const folders: string[] = [];
  for (let each = folder; each !== top; ) {
    each = dirname(each);
    folders.unshift(each);
  }
  let ignoring: Ignoring = [];
  for (const each of folders) ignoring = await ignoringIn(each, ignoring);
  // Whoever names a folder that git leaves alone wants it looked through.
  return isIgnored(folder, true, ignoring) ? [] : ignoring;
}

/** The same for a folder within, with its own `.gitignore` if it has one. */
export async function ignoringIn(folder: string, above: Ignoring): Promise<Ignoring> {
  const file = join(folder, '.gitignore');
  if (!existsSync(file)) return above;
  try {
    const text = readFileSync(file, 'utf8');
    const { default: ignore } = await import('ignore');
    return [...above, { folder, rules: ignore().add(text) }];
  } catch {
    return above;
  }
}

export function isIgnored(path: string, isFolder: boolean, ignoring: Ignoring): boolean {
  let isOut = false;
  for (const { folder, rules } of ignoring) {
    const within = relative(folder, path).split(sep).join('/');
    const { ignored, unignored } = rules.test(isFolder ? `${within}/` : within);
    if (ignored) isOut = true;
    else if (unignored) isOut = false;
  }
  return isOut;
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}

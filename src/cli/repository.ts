import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { World } from './world.ts';

/**
 * Where in its repository the current folder lies, as `flows/`: empty at its top and outside of all. Pipelines say where
 * the repository is; elsewhere it begins where git keeps its own.
 */
export function folderInRepository({ cwd, env }: Pick<World, 'cwd' | 'env'>): string {
  const here = real(cwd);
  const top = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR, topAbove(here)].find(
    (each) => each && within(real(each), here),
  );
  const folder = top ? relative(real(top), here).split(sep).join('/') : '';
  return folder === '' ? '' : `${folder}/`;
}

function topAbove(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : topAbove(above);
}

function within(top: string, folder: string): boolean {
  const path = relative(top, folder);
  return !isAbsolute(path) && path.split(sep)[0] !== '..';
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

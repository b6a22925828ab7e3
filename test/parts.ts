import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));

/** The parts of a folder: `rules/<id>/rule.ts`, `src/formatters/<id>.ts`. Its index and its type are no parts. */
export function partsOf(folder: string, module: string): string[] {
  const depth = module.startsWith('/') ? 2 : 1;
  const paths = readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const ids = paths
    .filter((path) => path.endsWith(module) && !path.endsWith('.d.ts') && path.split('/').length === depth)
    .map((path) => path.slice(0, -module.length));
  return ids.filter((id) => !['index', 'formatter', 'command'].includes(id)).sort();
}

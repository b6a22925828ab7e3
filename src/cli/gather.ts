import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Document } from '../lint/document.ts';
import { type Importers, open } from '../lint/open.ts';
import type { CallFlow } from '../model/flow.ts';
import { type Link, linkOf, type Project } from '../model/project.ts';
import { readSource } from './read.ts';

/** Where a project ends, and what day it is. */
export interface Surroundings {
  readonly cwd: string;
  /** The folder beyond which no file is opened, however a flow names it. */
  readonly root: string;
  readonly today: string | undefined;
}

/** Looks up all that rules may ask of the world: the files that flows go on in, and those that these go on in. */
export function gather(documents: readonly Document[], importers: Importers, where: Surroundings): Project {
  const flows = documents.flatMap((document) => document.flows);
  const known = new Map(documents.map((document) => [resolve(where.cwd, document.source.path), document.flows[0]]));
  const links = new Map<string, Link>();
  const waiting = [...flows];
  for (let flow = waiting.pop(); flow !== undefined; flow = waiting.pop()) {
    for (const node of flow.nodes.values()) {
      if (node.type !== 'flow') continue;
      const path = linkOf(flow, node.file.value);
      if (links.has(path)) continue;
      const isKnown = known.has(resolve(where.cwd, path));
      const link = isKnown ? linkTo(known.get(resolve(where.cwd, path))) : follow(path, flow, importers, where);
      links.set(path, link);
      if (!isKnown && link.kind === 'flow') waiting.push(link.flow);
    }
  }
  return { flows, links, today: where.today };
}

function linkTo(flow: CallFlow | undefined): Link {
  return flow ? { kind: 'flow', flow } : { kind: 'unreadable' };
}

function follow(path: string, from: CallFlow, importers: Importers, { cwd, root }: Surroundings): Link {
  const file = resolve(cwd, path);
  // A file named from afar is a project of its own: what lies beside it is inside, what lies above it is not.
  const home = isInside(root, resolve(cwd, from.source.path)) ? root : dirname(resolve(cwd, from.source.path));
  if (!isInside(home, file)) return { kind: 'outside' };
  try {
    statSync(file);
    // A link may lie inside and lead outside.
    if (!isInside(realpathSync(home), realpathSync(file))) return { kind: 'outside' };
  } catch {
    return { kind: 'missing' };
  }
  const { source } = readSource(file, path);
  return linkTo(source && open(source, importers)?.flows[0]);
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

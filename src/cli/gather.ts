import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Document } from '../lint/document.ts';
import { type Importers, open } from '../lint/open.ts';
import type { CallFlow } from '../model/flow.ts';
import { type Link, linkOf, type Project, type Recording } from '../model/project.ts';
import type { Speech } from '../model/speech.ts';
import { readSource } from './read.ts';
import { holdsNoSound, secondsOf } from './recording.ts';

/** Where a project ends, and what day it is. */
export interface Surroundings {
  readonly cwd: string;
  /** The folder beyond which no file is opened, however a flow names it. */
  readonly root: string;
  readonly today: string | undefined;
  /** How long speaking and answering take, as the settings say. */
  readonly speech?: Speech | undefined;
  /** What was already found out about recordings, and is added to. */
  readonly recordings?: Map<string, Recording> | undefined;
}

/**
 * Looks up all that rules may ask of the world: the files that flows go on in, those that these go on in, and the
 * recordings that any of them names.
 */
export async function gather(
  documents: readonly Document[],
  importers: Importers,
  where: Surroundings,
): Promise<Project> {
  const flows = documents.flatMap((document) => document.flows);
  const known = new Map(documents.map((document) => [resolve(where.cwd, document.source.path), document.flows[0]]));
  const named = flowsByName(flows);
  const links = new Map<string, Link>();
  const waiting = [...flows];
  const all = [...flows];
  for (let flow = waiting.pop(); flow !== undefined; flow = waiting.pop()) {
    for (const node of flow.nodes.values()) {
      if (node.type !== 'flow') continue;
      const path = linkOf(flow, node.file.value);
      if (links.has(path)) continue;
      if (node.names) {
        links.set(path, linkTo(node.names.map((name) => named.get(name)).find((each) => each !== undefined)));
        continue;
      }
      const isKnown = known.has(resolve(where.cwd, path));
      const link = isKnown ? linkTo(known.get(resolve(where.cwd, path))) : follow(path, flow, importers, where);
      links.set(path, link);
      if (isKnown || link.kind !== 'flow') continue;
      waiting.push(link.flow);
      all.push(link.flow);
    }
  }
  return { flows, links, recordings: await recordingsOf(all, where), today: where.today, speech: where.speech };
}

/** By every name that only one flow has. */
function flowsByName(flows: readonly CallFlow[]): ReadonlyMap<string, CallFlow | undefined> {
  const named = new Map<string, CallFlow | undefined>();
  for (const flow of flows) for (const name of flow.knownAs ?? []) named.set(name, named.has(name) ? undefined : flow);
  return named;
}

function linkTo(flow: CallFlow | undefined): Link {
  return flow ? { kind: 'flow', flow } : { kind: 'unreadable' };
}

function follow(path: string, from: CallFlow, importers: Importers, where: Surroundings): Link {
  const kind = lookFor(path, from, where);
  if (kind !== 'there') return { kind };
  const { source } = readSource(resolve(where.cwd, path), path);
  try {
    return linkTo(source && open(source, importers)?.flows[0]);
  } catch {
    return { kind: 'unreadable' };
  }
}

async function recordingsOf(flows: readonly CallFlow[], where: Surroundings): Promise<Map<string, Recording>> {
  const recordings = where.recordings ?? new Map<string, Recording>();
  for (const flow of flows) {
    for (const { audio } of [...flow.nodes.values()].flatMap((node) => node.prompts)) {
      // An address, or a name that is made while the call runs, is no file to look for.
      if (!audio || /^[a-z][a-z+.-]+:|[{$]/i.test(audio.value)) continue;
      const path = linkOf(flow, audio.value);
      if (!recordings.has(path)) recordings.set(path, await recordingAt(path, flow, where));
    }
  }
  return recordings;
}

async function recordingAt(path: string, flow: CallFlow, where: Surroundings): Promise<Recording> {
  const kind = lookFor(path, flow, where);
  if (kind !== 'there') return { kind };
  const file = resolve(where.cwd, path);
  const seconds = await secondsOf(file);
  return seconds === undefined && holdsNoSound(file) ? { kind: 'no sound' } : { kind, seconds };
}

/** Whether a file is there to be read, and inside the project. One that is outside is not even looked for. */
function lookFor(path: string, from: CallFlow, { cwd, root }: Surroundings): Exclude<Recording['kind'], 'no sound'> {
  const file = resolve(cwd, path);
  // A file named from afar is a project of its own: what lies beside it is inside, what lies above it is not.
  const home = isInside(root, resolve(cwd, from.source.path)) ? root : dirname(resolve(cwd, from.source.path));
  if (!isInside(home, file)) return 'outside';
  try {
    // A link may lie inside and lead outside.
    if (!isInside(realpathSync(home), realpathSync(file))) return 'outside';
    accessSync(file, constants.R_OK);
    return statSync(file).isFile() ? 'there' : 'unreadable';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  }
}

function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

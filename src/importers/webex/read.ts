import type { Source } from '../../source/source.ts';
import type { Reading } from '../importer.ts';
import { flowsIn } from './activities.ts';
import { readFlow } from './flow.ts';

export function read(source: Source): Reading {
  const { flows, problems } = flowsIn(source);
  return { flows: flows.flatMap((tree) => readFlow(source, tree) ?? []), problems };
}

import type { Source } from '../../source/source.ts';
import type { Reading } from '../importer.ts';
import { documentIn } from './document.ts';
import { flowOf } from './flow.ts';

export function read(source: Source): Reading {
  const { root, problems } = documentIn(source);
  const reading = flowOf(source, root);
  return { flows: reading.flows, problems: [...problems, ...reading.problems] };
}

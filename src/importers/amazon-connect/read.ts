import type { Source } from '../../source/source.ts';
import type { Reading } from '../importer.ts';
import { flowOf } from './flow.ts';
import { flowsIn } from './wrapped.ts';

export function read(source: Source): Reading {
  const { flows, problems } = flowsIn(source);
  const readings = flows.map((each) => flowOf(source, each));
  return {
    flows: readings.flatMap((reading) => reading.flows),
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
  };
}

import type { Source } from '../../source/source.ts';
import type { Reading } from '../importer.ts';
import { definitionsIn } from './definition.ts';
import { readFlow } from './flow.ts';

export function read(source: Source): Reading {
  const { definitions, problems } = definitionsIn(source);
  const readings = definitions.map((definition) => readFlow(source, definition));
  return {
    flows: readings.flatMap(({ flows }) => flows),
    problems: [...problems, ...readings.flatMap((reading) => reading.problems)],
  };
}

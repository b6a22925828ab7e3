import type { Source } from '../../source/source.ts';
import { readXml } from '../../source/xml/xml.ts';
import type { Reading } from '../importer.ts';
import { xmlProblems } from '../xml-problems.ts';
import { undocumentedIn } from './documented.ts';
import { flowOf } from './flow.ts';

export function read(source: Source): Reading {
  const file = readXml(source);
  const { root } = file;
  if (!root) return { flows: [], problems: xmlProblems(file) };
  return { flows: flowOf(source, root), problems: [...xmlProblems(file), ...undocumentedIn(root)] };
}

import type { ReadProblem } from '../../source/problem.ts';
import type { Source } from '../../source/source.ts';
import { readXml, type XmlElement } from '../../source/xml/xml.ts';
import type { Reading } from '../importer.ts';
import { xmlProblems } from '../xml-problems.ts';
import { readFlow } from './flow.ts';

export function read(source: Source): Reading {
  const file = readXml(source);
  const flow = file.root && readFlow(source, file.root);
  const problems = xmlProblems(file);
  if (file.root && !flow && problems.length === 0) problems.push(nothingIn(file.root));
  return { flows: flow ? [flow] : [], problems };
}

function nothingIn({ at }: XmlElement): ReadProblem {
  return {
    rule: 'schema',
    at,
    message: 'This Five9 script holds no modules that a call comes to: there is nothing in it to check.',
    why: 'Nobody who rings would hear anything.',
    suggestion: 'Export the script again, from the IVR designer.',
  };
}

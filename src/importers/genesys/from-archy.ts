import type { Edit } from '../../source/edit.ts';
import type { ReadProblem } from '../../source/problem.ts';
import { linesOf, positionOf, type Source } from '../../source/source.ts';
import { type Fault, readYaml } from '../../source/yaml/yaml.ts';
import type { Reading } from '../importer.ts';
import { scriptOf } from './archy.ts';
import { undocumentedIn } from './documented.ts';
import { isKind } from './kinds.ts';
import { readScript } from './read-script.ts';
import { MASKS } from './values.ts';

/** Reads what Archy reads. Its placeholders, which YAML takes for maps, are masked at their length: all places hold. */
export function fromArchy(source: Source): Reading {
  const file = readYaml(source, masked(source));
  const entries = file.documents.flatMap(({ root }) =>
    root?.kind === 'map' ? root.entries.filter(({ key }) => isKind(key.text.value)) : [],
  );
  const readings = entries.map((entry) => readScript(scriptOf(source, entry)));
  return {
    flows: readings.flatMap(({ flows }) => flows),
    problems: [
      ...broken(source, file.faults),
      ...readings.flatMap(({ problems }) => problems),
      ...entries.flatMap(undocumentedIn),
    ],
  };
}

function masked(source: Source): Edit[] {
  return [...source.text.matchAll(/\{\{[^{}\n]{1,200}\}\}/g)].map(({ 0: found, index }) => ({
    span: { source, start: index, end: index + found.length },
    text: found.replaceAll('{', MASKS['{']).replaceAll('}', MASKS['}']),
  }));
}

/** What is no YAML: one finding, since all that follows the first slip may only follow from it. */
function broken(source: Source, [fault]: readonly Fault[]): ReadProblem[] {
  if (!fault) return [];
  const start = Math.min(fault.at.start, Math.max(0, source.text.length - 1));
  const { line } = positionOf(source, start);
  const end = Math.max(start, Math.min(fault.at.end, (linesOf(source)[line] ?? source.text.length + 1) - 1));
  return [
    {
      rule: 'syntax',
      at: { source, start, end },
      message: 'From here on this file is not written as YAML should be.',
      why: 'Neither ivrlint nor Archy can be sure of what stands here: what callers would get is anybody’s guess.',
      suggestion: 'Look at the indentation, the quotes and the colons of this line and of the one above it.',
      fixes: [],
    },
  ];
}

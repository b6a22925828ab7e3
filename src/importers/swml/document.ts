import { readJson } from '../../source/json/json.ts';
import type { ReadProblem } from '../../source/problem.ts';
import { positionOf, type Source } from '../../source/source.ts';
import type { Tree } from '../../source/tree.ts';
import { type Fault, readYaml } from '../../source/yaml/yaml.ts';
import { jsonProblems } from '../json-problems.ts';

/** A document in either of the two notations in which SWML is written, and what is wrong with the way it is written. */
export function documentIn(source: Source): { root: Tree | undefined; problems: ReadProblem[] } {
  if (/^\uFEFF?\s*\{/.test(source.text.slice(0, 100))) {
    const file = readJson(source);
    return { root: file.root, problems: jsonProblems(file) };
  }
  const { documents, faults } = readYaml(source);
  return { root: documents.find(({ root }) => root)?.root, problems: faultsOf(faults) };
}

/** After so many, the rest would only repeat that this is no YAML. */
const MOST = 10;

function faultsOf(faults: readonly Fault[]): ReadProblem[] {
  const lines = new Set<number>();
  return faults.flatMap(({ at }): ReadProblem[] => {
    const { line } = positionOf(at.source, at.start);
    if (lines.has(line) || lines.size >= MOST) return [];
    lines.add(line);
    return [
      {
        rule: 'syntax',
        at: { ...at, end: Math.min(at.end, at.start + 1) },
        message: 'From here on this is not YAML that can be read in one way only.',
        why: 'Neither ivrlint nor a phone system can be sure of what stands here: what callers would get is anybody’s guess.',
        suggestion: 'Look for a quote that is not closed, a tab, or a line that begins in the wrong column.',
        fixes: [],
      },
    ];
  });
}

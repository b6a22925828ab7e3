import type { Edit } from '../../../source/edit.ts';
import type { ReadProblem } from '../../../source/problem.ts';
import { positionOf, type Source, type Span } from '../../../source/source.ts';
import { readYaml, type YamlFile } from '../../../source/yaml/yaml.ts';
import { brokenTraps } from './broken.ts';
import { documentTraps } from './documents.ts';
import { grownTraps } from './grown.ts';
import { hashTraps } from './hash.ts';
import { syntaxProblems } from './syntax.ts';
import type { Trap } from './trap.ts';

export interface Untrapped {
  /** The file as it was meant, with every place where it is written. */
  readonly file: YamlFile;
  /** The traps of YAML that it had walked into, and what nobody can read, in the order of the file. */
  readonly problems: readonly ReadProblem[];
  /** Whether something was told of this line that could not be mended: what else seems wrong there has the same cause. */
  isUnsure(at: Span): boolean;
}

/** Each round finds what the one before had hidden; a file with more layers than this is not read to the bottom. */
const MOST_ROUNDS = 8;

/** A file with more to mend than this is read as it stands: finding out what goes with what takes time for every pair. */
const MOST_MENDS = 1000;

/**
 * Reads a file that people wrote: a trap of YAML whose way out is sure is told, and the file read as if it had been
 * avoided, so that all the rest is judged as it was meant. One slip makes a parser stumble many times; what is left
 * after all traps are out of the way is told in plain words.
 */
export function untrapped(source: Source): Untrapped {
  const problems: ReadProblem[] = [];
  const unsure = new Set<number>();
  const lineOf = (at: Span) => positionOf(source, at.start).line;
  const known = new Set<number>();
  const edits: Edit[] = [];
  let endOfReading = Number.POSITIVE_INFINITY;
  let file = readYaml(source);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = edits.length;
    for (const { problem, mends } of trapsIn(file, known)) {
      if (known.has(problem.at.start)) continue;
      known.add(problem.at.start);
      problems.push(problem);
      const isMended = mends.length > 0 && edits.length < MOST_MENDS && !mends.some((edit) => overlaps(edit, edits));
      if (isMended) edits.push(...mends);
      else if (problem.rule === 'yaml-unclosed-quote') endOfReading = Math.min(endOfReading, problem.at.start);
      else if (problem.rule !== 'yaml-same-key' && problem.rule !== 'yaml-documents') unsure.add(lineOf(problem.at));
    }
    if (edits.length === before) break;
    file = readYaml(source, edits);
  }
  // What was told and could not be mended explains the rest of its line; an open quote, all that follows.
  const isUnsure = (at: Span) => at.start >= endOfReading || unsure.has(lineOf(at));
  for (const fault of syntaxProblems(
    source,
    file.faults.filter(({ at }) => !isUnsure(at)),
  )) {
    problems.push(fault);
    unsure.add(lineOf(fault.at));
  }
  return { file, problems: problems.sort((one, other) => one.at.start - other.at.start), isUnsure };
}

function* trapsIn(file: YamlFile, known: ReadonlySet<number>): Generator<Trap> {
  if (file.faults.length > 0) yield* brokenTraps(file, known);
  yield* hashTraps(file);
  yield* grownTraps(file);
  yield* documentTraps(file);
}

function overlaps({ span }: Edit, edits: readonly Edit[]): boolean {
  return edits.some(({ span: other }) => span.start <= other.end && other.start <= span.end);
}

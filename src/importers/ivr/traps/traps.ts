import type { Edit } from '../../../source/edit.ts';
import type { ReadProblem } from '../../../source/problem.ts';
import { positionOf, type Source, type Span } from '../../../source/source.ts';
import { readYaml, type YamlFile } from '../../../source/yaml/yaml.ts';
import { brokenTraps } from './broken.ts';
import { documentTraps } from './documents.ts';
import { grownTraps } from './grown.ts';
import { hashTraps } from './hash.ts';
import { isAfterEnd, isOutOfPlace, syntaxProblems } from './syntax.ts';
import type { Trap } from './trap.ts';

export interface Untrapped {
  /** The file as it was meant, with every place where it is written. */
  readonly file: YamlFile;
  /** The traps of YAML that it had walked into, and what nobody can read, in the order of the file. */
  readonly problems: readonly ReadProblem[];
  /** Whether something was told of this line, or of what it stands in, that could not be mended: what seems wrong there has the same cause. */
  isUnsure(at: Span): boolean;
}

/** Each round finds what the one before had hidden. Large files are not read so often, in characters and in rounds. */
const MOST_READ = 4_000_000;
const MOST_ROUNDS = 24;

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
  const rounds = Math.min(MOST_ROUNDS, Math.max(3, MOST_READ / (source.text.length + 1)));
  for (let round = 0; round < rounds; round++) {
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
  const broken = file.faults.filter(({ at }) => !isUnsure(at));
  for (const fault of syntaxProblems(source, broken)) {
    // A trap that was mended there, and left it broken all the same, has told it.
    if (known.has(fault.at.start)) continue;
    problems.push(fault);
    unsure.add(lineOf(fault.at));
  }
  // A line that has fallen out of its column takes all that follows to another place.
  const fallen = broken.find((fault) => isOutOfPlace(fault) || isAfterEnd(fault));
  if (fallen) endOfReading = Math.min(endOfReading, fallen.at.start);
  const sure = problems.filter(({ rule, at }) => rule !== 'yaml-same-key' || !isUnsure(at));
  return { file, problems: sure.sort((one, other) => one.at.start - other.at.start), isUnsure };
}

function* trapsIn(file: YamlFile, known: ReadonlySet<number>): Generator<Trap> {
  const broken = file.faults.length > 0 ? [...brokenTraps(file, known)] : [];
  yield* broken;
  yield* hashTraps(file);
  // What has become of a broken file says nothing about what was written.
  if (broken.every(({ problem }) => known.has(problem.at.start))) {
    yield* grownTraps(file);
    yield* documentTraps(file);
  }
}

function overlaps({ span }: Edit, edits: readonly Edit[]): boolean {
  return edits.some(({ span: other }) => span.start <= other.end && other.start <= span.end);
}

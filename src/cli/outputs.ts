import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { inWords } from '../config/report.ts';
import type { Formatter, Look } from '../formatters/formatter.ts';
import { formatters } from '../formatters/index.ts';
import { nearest } from '../language/words/nearest.ts';
import type { Run, RunProblem } from '../lint/run.ts';
import { UsageError } from './usage.ts';
import type { World } from './world.ts';
import { writeReport } from './write-report.ts';

/** A report that goes to a file, beside the one on standard output. */
export interface Output {
  /** As it was asked for: `sarif=ivrlint.sarif`. */
  readonly asked: string;
  readonly format: string;
  /** As it was written. */
  readonly path: string;
  readonly file: string;
}

/** Reads what was asked for with `--output`, split at the first `=` since a name of a file may hold others. */
export function outputsIn(asked: readonly string[], { cwd }: World): readonly Output[] {
  const outputs = asked.map((each) => outputOf(each, cwd));
  const seen = new Map<string, Output>();
  for (const output of outputs) {
    const other = seen.get(output.file);
    if (other) throw new UsageError(`--output ${other.asked} and --output ${output.asked} go to the same file.`);
    seen.set(output.file, output);
  }
  return outputs;
}

function outputOf(asked: string, cwd: string): Output {
  const [format = '', ...rest] = asked.split('=');
  const path = rest.join('=');
  const names = Object.keys(formatters);
  if (rest.length === 0) {
    const meant = names.includes(asked) ? `${asked}=report.${asked}` : 'sarif=ivrlint.sarif';
    throw new UsageError(`--output takes a format and a file, such as ${meant}, not "${asked}".`);
  }
  if (!Object.hasOwn(formatters, format)) {
    throw new UsageError(`--output ${asked}: ${unknownFormat(format)}`);
  }
  if (path === '') throw new UsageError(`--output ${asked}: after = goes the name of a file.`);
  if (path === '-') throw new UsageError(`--output ${asked}: for standard output, write --format ${format}.`);
  return { asked, format, path, file: resolve(cwd, path) };
}

/** Says that there is no such format, and what was probably meant. */
export function unknownFormat(name: string): string {
  const names = Object.keys(formatters);
  const meant = nearest(name, names);
  const advice = meant.length > 0 ? `did you mean ${inWords(meant)}?` : `write ${inWords(names)}.`;
  return `there is no format "${name}"; ${advice}`;
}

/** Nothing that is checked may be overwritten by what is said of it. */
function ensureApart(outputs: readonly Output[], { results }: Run, { cwd }: World): void {
  const checked = new Set(results.map(({ source }) => real(resolve(cwd, source.path))));
  const clash = outputs.find(({ file }) => checked.has(real(file)));
  if (clash) throw new UsageError(`--output ${clash.asked} would overwrite a call flow that is checked.`);
}

function real(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

export type Loaded = Readonly<Record<string, Formatter>>;

/** Writes the reports that go to files, and adds to the run those that could not be written. */
export function writeOutputs(
  run: Run,
  { outputs, formats }: { readonly outputs: readonly Output[]; readonly formats: Loaded },
  look: Look,
  world: World,
): Run {
  ensureApart(outputs, run, world);
  const unwritten = outputs.flatMap(({ format, path, file }): RunProblem[] => {
    const reason = writeReport(file, formats[format]!(run, look));
    return reason === undefined ? [] : [{ kind: 'unwritable', path, message: `${path} ${reason}.` }];
  });
  return unwritten.length > 0 ? { ...run, problems: [...run.problems, ...unwritten] } : run;
}

import type { Finding, Run } from '../lint/run.ts';
import type { Edit, Fix } from '../source/edit.ts';
import type { Source } from '../source/source.ts';
import { arisen } from './arisen.ts';
import { type Candidate, candidatesIn, isAsSevere, type Pick, severityOf, spelt, together } from './candidates.ts';
import { edited, movedBy } from './edits.ts';

/** What a check of some sources saw. */
export interface Seen {
  readonly run: Run;
  /** How many of the sources could be read as call flows. */
  readonly read: number;
  /** How many mistakes the readers of the formats saw, whether or not a rule that would tell of them is on. */
  readonly misread: number;
}

export interface Fixing {
  /** Which fix of a finding is to be made, if any. */
  readonly pick: Pick;
  /** Checks the sources anew, which are all that were checked, in their order: of these, only what is asked for, if anything is. */
  check(sources: readonly Source[], only?: ReadonlySet<string>): Promise<Seen>;
  /** How often what is left is looked at anew; by default until nothing more can be done. */
  readonly rounds?: number | undefined;
}

/** A fix that was made, in the sources as they were when it was. */
export interface Made {
  /** What it mended: several where they asked for the very same edits. */
  readonly findings: readonly [Finding, ...Finding[]];
  readonly fix: Fix;
}

/** A fix that would have done harm, and so was not made. */
export interface Refused {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The finding that it would have brought; undefined where the file could not have been read afterwards. */
  readonly because: Finding | undefined;
}

export interface Fixed {
  /** What is left to find. */
  readonly run: Run;
  /** All sources, in their order: those that no fix changed are the very same. */
  readonly sources: readonly Source[];
  /** What was made in each round, in the order of the rounds. Those of one round do not touch one another. */
  readonly rounds: readonly (readonly Made[])[];
  readonly refused: readonly Refused[];
}

/** So many rounds no menu needs; a rule that never stops asking for more must not keep anybody waiting. */
const MOST_ROUNDS = 200;

/**
 * Makes fixes until none is left to make. What they made is checked after each round: a fix that would bring a finding
 * as severe as the one that it mends, or would not mend it, is not made. Nothing but the check touches the world.
 */
export async function fixAll(seen: Seen, sources: readonly Source[], fixing: Fixing): Promise<Fixed> {
  const fixed = await fixEach(seen, sources, { ...fixing, isThorough: false });
  if (fixed.isChecked) return fixed;
  // Each file was checked when it changed. Should that have brought something to another, all are checked each time.
  const { run } = await fixing.check(fixed.sources);
  if (arisen(fixed.run, run, [], new Set()).length === 0) return { ...fixed, run };
  return fixEach(seen, sources, { ...fixing, isThorough: true });
}

interface Thoroughness {
  /** Whether all files are checked each time, or only those that changed. */
  readonly isThorough: boolean;
}

async function fixEach(
  seen: Seen,
  sources: readonly Source[],
  fixing: Fixing & Thoroughness,
): Promise<Fixed & { readonly isChecked: boolean }> {
  let state: State = { seen, isChecked: true, sources: new Map(sources.map((source) => [source.path, source])) };
  const rounds: (readonly Made[])[] = [];
  const refused = new Map<string, Refused & { readonly round: number }>();
  for (let left = fixing.rounds ?? MOST_ROUNDS; left > 0; left--) {
    const open = candidatesIn(state.seen.run, fixing.pick, state.sources);
    const fresh = open.filter(({ key }) => !refused.has(key));
    // What did harm before may do none when all else is done, so that fixing again would find nothing to do.
    const again = open.filter(({ key }) => refused.has(key) && refused.get(key)!.round !== rounds.length);
    const batch = together(fresh.length > 0 ? fresh : again).sort(byFile);
    if (batch.length === 0) break;
    const { after, made, harmful } = await attempt(batch, state, fixing);
    state = after;
    for (const { key } of batch) refused.delete(key);
    if (made.length > 0) rounds.push(made);
    for (const { candidate, because } of harmful) {
      const { key, findings, fix } = candidate;
      refused.set(key, { finding: findings[0], fix, because, round: rounds.length });
    }
  }
  const still = new Set(candidatesIn(state.seen.run, fixing.pick, state.sources).map(({ key }) => key));
  return {
    run: state.seen.run,
    isChecked: state.isChecked,
    sources: [...state.sources.values()],
    rounds,
    refused: [...refused].flatMap(([key, { finding, fix, because }]) =>
      still.has(key) ? { finding, fix, because } : [],
    ),
  };
}

interface State {
  readonly seen: Seen;
  /** Whether all files were checked as they are now, rather than those that changed. */
  readonly isChecked: boolean;
  readonly sources: ReadonlyMap<string, Source>;
}

interface Attempt {
  readonly after: State;
  /** What was made, as edits of the sources before. */
  readonly made: readonly Candidate[];
  readonly harmful: readonly { readonly candidate: Candidate; readonly because: Finding | undefined }[];
}

/** Makes all of them at once; only where that does harm, one half and then the other, down to those that do it. */
async function attempt(batch: readonly Candidate[], before: State, fixing: Fixing & Thoroughness): Promise<Attempt> {
  if (batch.length === 0) return { after: before, made: [], harmful: [] };
  const after = await withFixes(batch, before, fixing);
  const harm = harmOf(batch, before, after);
  if (!harm) return { after, made: batch, harmful: [] };
  const [only] = batch;
  if (batch.length === 1) return { after: before, made: [], harmful: [{ candidate: only!, because: harm.finding }] };

  const middle = batch.length >> 1;
  const first = await attempt(batch.slice(0, middle), before, fixing);
  const rest = new Map(batch.slice(middle).map((each) => [spelt(movedEdits(each, first)), each]));
  // What the first half mended besides has no candidate any more; the next round looks at everything anew.
  const second = await attempt(
    candidatesIn(first.after.seen.run, fixing.pick, first.after.sources).filter(({ fix }) =>
      rest.has(spelt(fix.edits)),
    ),
    first.after,
    fixing,
  );
  const asBefore = ({ fix }: Candidate) => rest.get(spelt(fix.edits))!;
  return {
    after: second.after,
    made: [...first.made, ...second.made.map(asBefore)],
    harmful: [
      ...first.harmful,
      ...second.harmful.map(({ candidate, because }) => ({ candidate: asBefore(candidate), because })),
    ],
  };
}

/** A fix's edits after others, that do not touch them, were made. */
function movedEdits({ fix }: Candidate, { made, after }: Attempt): Edit[] {
  const move = movedBy(editsOf(made));
  return fix.edits.map(({ span, text }) => ({ span: move(span, after.sources.get(span.source.path)), text }));
}

async function withFixes(
  batch: readonly Candidate[],
  before: State,
  { check, isThorough }: Fixing & Thoroughness,
): Promise<State> {
  const edits = editsOf(batch);
  const changed = new Set(edits.map(({ span }) => span.source.path));
  const sources = [...before.sources.values()].map((source) => edited(source, edits));
  const isChecked = isThorough || changed.size === sources.length;
  const seen = await check(sources, isChecked ? undefined : changed);
  return {
    seen: isChecked ? seen : { ...seen, run: joined(before.seen.run, seen.run, changed) },
    isChecked,
    sources: new Map(sources.map((source) => [source.path, source])),
  };
}

/** A run in which of some files a later one tells. */
function joined(before: Run, after: Run, changed: ReadonlySet<string>): Run {
  const isLater = ({ path }: { readonly path?: string | undefined }) => path !== undefined && changed.has(path);
  const later = new Map(after.results.map((result) => [result.source.path, result]));
  return {
    ...before,
    results: before.results.flatMap((result) =>
      isLater(result.source) ? (later.get(result.source.path) ?? []) : result,
    ),
    problems: [...before.problems.filter((each) => !isLater(each)), ...after.problems.filter(isLater)],
  };
}

/** So that the halves of a batch are of as few files as can be. */
function byFile({ findings: [a] }: Candidate, { findings: [b] }: Candidate): number {
  return a.at.source.path < b.at.source.path ? -1 : a.at.source.path > b.at.source.path ? 1 : 0;
}

/** What fixes did that no fix may do; undefined where they did only good. */
function harmOf(
  batch: readonly Candidate[],
  before: State,
  after: State,
): { finding: Finding | undefined } | undefined {
  const mended = new Set(batch.flatMap(({ findings }) => findings));
  const least = batch.map(severityOf).reduce((a, b) => (isAsSevere(a, b) ? b : a));
  const finding = arisen(before.seen.run, after.seen.run, editsOf(batch), mended).find(({ severity }) =>
    isAsSevere(severity, least),
  );
  const isLost =
    after.seen.misread > before.seen.misread ||
    after.seen.run.problems.length > before.seen.run.problems.length ||
    after.seen.read < before.seen.read;
  return finding || isLost ? { finding } : undefined;
}

function editsOf(candidates: readonly Candidate[]): Edit[] {
  return candidates.flatMap(({ fix }) => fix.edits);
}

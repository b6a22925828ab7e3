import type { Made, Refused } from '../../fix/fix.ts';
import { many } from '../../formatters/text/count.ts';
import { escaped } from '../../formatters/text/escape.ts';
import { placeOf } from '../../formatters/text/finding.ts';
import type { Finding, Run } from '../../lint/run.ts';
import { notice, type World } from '../world.ts';
import type { FixedJob } from './job.ts';

/** More of a kind than this are counted, not listed. */
const MOST_LISTED = 10;

/** Tells a person what was fixed, or would be, what is left, and what they must look at: beside the report, never in it. */
export function tellFixed(job: FixedJob, { results }: Run, world: World, isDry = false): void {
  const made = job.rounds.flat();
  const count = made.reduce((sum, { findings }) => sum + findings.length, 0);
  const left = results.flatMap(({ findings }) => findings);
  const where = `in ${many(job.changed.length, 'file')}`;
  const done = isDry
    ? `would fix ${many(count, 'finding')} ${where}; nothing was written`
    : `fixed ${many(count, 'finding')} ${where}`;
  notice(world, `${count === 0 ? 'nothing to fix' : done}; ${leftOver(left.length, isDry && count > 0)}.`);
  tellReroutes(made, isDry, world);
  tellRefused(job.refused, world);
}

function leftOver(count: number, isDry: boolean): string {
  const would = isDry ? 'would be' : count === 1 ? 'is' : 'are';
  return count === 0 ? `nothing ${isDry ? 'would be' : 'is'} left` : `${count} ${would} left`;
}

/** Where calls go is for a person to decide, so a person is told. */
function tellReroutes(made: readonly Made[], isDry: boolean, world: World): void {
  const reroutes = made.filter(({ fix }) => fix.changes === 'routing');
  if (reroutes.length === 0) return;
  const where = listed(reroutes.map(({ findings: [{ rule, at }] }) => `${rule} (${at.source.path})`));
  const change = isDry ? 'would change' : reroutes.length === 1 ? 'changes' : 'change';
  notice(
    world,
    escaped(`${many(reroutes.length, 'fix', 'fixes')} ${change} where calls go, so try these ways out: ${where}.`),
  );
}

function tellRefused(refused: readonly Refused[], world: World): void {
  for (const { finding, because } of refused.slice(0, MOST_LISTED)) {
    const harm = because
      ? `it would bring ${because.rule}: ${because.message}`
      : 'the file could not be read afterwards.';
    notice(world, escaped(`${placeOf(finding.at)}: ${finding.rule} was not fixed, because ${harm}`));
  }
  const more = refused.length - MOST_LISTED;
  if (more > 0) notice(world, `${more} more were not fixed for such reasons.`);
}

function listed(places: readonly string[]): string {
  const [shown, more] = [[...new Set(places)].slice(0, MOST_LISTED), new Set(places).size - MOST_LISTED];
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/** Says what more could be fixed with `--suggestions`. */
export function tellSuggestions({ results }: Run, world: World): void {
  const found = results.flatMap(({ findings }) => findings.filter(hasSuggestion));
  if (found.length === 0) return;
  const reroutes = found.filter(({ fixes = [] }) => fixes.find(Boolean)?.changes === 'routing').length;
  const routes = reroutes === 0 ? '' : `; ${reroutes} of them ${reroutes === 1 ? 'changes' : 'change'} where calls go`;
  notice(world, `--fix --suggestions could fix ${found.length} more${routes}.`);
}

function hasSuggestion({ fixes = [] }: Finding): boolean {
  return fixes.some((fix) => fix?.kind === 'suggestion');
}

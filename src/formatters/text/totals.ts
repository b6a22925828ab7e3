import type { Run } from '../../lint/run.ts';
import type { Look } from '../formatter.ts';
import { type Counts, countsOf, many } from './count.ts';
import { drawFixable } from './fixable.ts';
import type { Paint } from './paint.ts';
import { type RuleCount, rulesInOrder } from './rules-in-order.ts';
import { drawScore, scoreInShort } from './score.ts';
import { drawSetAside } from './set-aside.ts';
import { hung, wrapped } from './wrap.ts';

/** Above so many findings, a table says which rules they are of. */
const TABLE_ABOVE = 20;

/** What the run comes to: the last thing that a reader sees, so the most important. */
export function drawTotals(run: Run, look: Look, paint: Paint): string[] {
  const counts = countsOf(run);
  const found = counts.error + counts.warning + counts.info;
  const rules = rulesInOrder(run.results);
  return [
    paint.chalk.dim(paint.sign.rule.repeat(Math.min(60, paint.width))),
    ...wrapped(totalsOf(counts, run, look, paint), paint.width).map((line) => emphasise(line, paint)),
    ...uncheckedOf(counts, paint),
    ...drawFixable(run, paint),
    ...drawSetAside(run.results, look.showSuppressed === true, paint),
    ...(found > TABLE_ABOVE ? ['', ...tableOf(rules, paint)] : []),
    ...drawScore(run.results, look, paint),
  ];
}

/** What a run without findings says: that it looked, and at what it could not. */
export function drawClean(run: Run, look: Look, paint: Paint): string[] {
  const counts = countsOf(run);
  const sign = paint.chalk.green(paint.sign.clean);
  const words = `${many(counts.flows, 'call flow')} in ${many(counts.files, 'file')}, ${many(run.rules, 'rule')}: nothing to report${secondsOf(look)}.${scoreInShort(run.results)}`;
  return [
    hung(`${sign} `, words, paint.width),
    ...uncheckedOf(counts, paint),
    ...drawSetAside(run.results, look.showSuppressed === true, paint),
  ];
}

function totalsOf({ error, warning, info, faulty, files }: Counts, run: Run, look: Look, paint: Paint): string {
  const numbers = [
    ...(error > 0 ? [`${paint.sign.error} ${many(error, 'error')}`] : []),
    ...(warning > 0 ? [`${paint.sign.warning} ${many(warning, 'warning')}`] : []),
    ...(info > 0 ? [`${paint.sign.info} ${many(info, 'note')}`] : []),
  ];
  const where = `in ${faulty} of ${many(files, 'file')} (${many(run.rules, 'rule')}${secondsOf(look, ', ')})`;
  // Doubled spaces would be lost where lines are wrapped.
  return [...numbers.map((each) => each.replaceAll(' ', '\u00A0')), where].join(' \u00A0');
}

function emphasise(line: string, paint: Paint): string {
  return paint.chalk.bold(line.replaceAll('\u00A0', ' '));
}

function secondsOf({ seconds }: Look, before = ' in '): string {
  return seconds === undefined ? '' : `${before}${seconds.toFixed(1)} s`;
}

function uncheckedOf(counts: Counts, paint: Paint): string[] {
  const unread = uncheckedIn(counts);
  return unread.length === 0 ? [] : [hung('  ', `Not checked: ${unread.join('; ')}.`, paint.width)];
}

/** What no rule could look at, in words: `3 of 14 prompts are recordings without a script`. */
export function uncheckedIn({ prompts, recordings, dynamic, tooLong, unknown }: Counts): string[] {
  return [
    ...(recordings > 0
      ? [
          `${recordings} of ${many(prompts, 'prompt')} ${areIs(recordings, 'a recording', 'recordings')} without a script`,
        ]
      : []),
    ...(dynamic > 0
      ? [`${dynamic} of ${many(prompts, 'prompt')} ${areIs(dynamic, 'worded', 'worded')} while the call runs`]
      : []),
    ...(tooLong > 0
      ? [`${tooLong} of ${many(prompts, 'prompt')} ${areIs(tooLong, 'longer', 'longer')} than anyone would listen to`]
      : []),
    ...(unknown > 0 ? [`what ${many(unknown, 'step')} ${unknown === 1 ? 'does' : 'do'} is not in the file`] : []),
  ];
}

function areIs(count: number, one: string, more: string): string {
  return count === 1 ? `is ${one}` : `are ${more}`;
}

function tableOf(rules: readonly RuleCount[], paint: Paint): string[] {
  const digits = String(Math.max(...rules.map(({ count }) => count))).length;
  return rules.map(
    ({ rule, severity, count }) =>
      `  ${paint.color(severity)(paint.sign[severity])} ${String(count).padStart(digits)}  ${rule}`,
  );
}

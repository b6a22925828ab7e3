import { savedInAll } from '../../analysis/saved.ts';
import type { Figures } from '../../lint/figures.ts';
import type { LintResult } from '../../lint/run.ts';
import type { Look } from '../formatter.ts';
import { many } from './count.ts';
import type { Paint } from './paint.ts';
import { hung } from './wrap.ts';

const MOST_ADVICE = 3;

/** Of so many flows at most each has a line of its own. */
const MOST_LINES = 10;

const BAR = 20;

/** How callers fare, for the end of a report: empty where no score was worked out. */
export function drawScore(results: readonly LintResult[], look: Look, paint: Paint): string[] {
  const scored = results.flatMap(({ figures = [] }) => figures).filter(({ score }) => score && score.total !== null);
  const [only, ...others] = scored;
  if (!only) return [];
  return [
    '',
    ...(others.length === 0 ? drawOne(only, look, paint) : drawSeveral(scored, look, paint)),
    ...adviceOf(scored, paint),
    ...savingsOf(results, paint),
  ];
}

/** In a word, for a run without findings. */
export function scoreInShort(results: readonly LintResult[]): string {
  const totals = results.flatMap(({ figures = [] }) => figures).flatMap(({ score }) => score?.total ?? []);
  if (totals.length === 0) return '';
  const lowest = Math.min(...totals);
  return ` Caller score ${lowest} of 100${totals.length > 1 ? ' or more' : ''}.`;
}

function drawOne({ score, metrics }: Figures, { minScore = 0 }: Look, paint: Paint): string[] {
  const total = score?.total ?? 0;
  const below = total < minScore ? `, below --min-score ${minScore}` : '';
  const widest = Math.max(...score!.parts.map(({ name }) => name.length));
  return [
    paint.chalk.bold(`Caller score ${total} of 100${below}`),
    ...score!.parts.map((part) => {
      const filled = Math.round((part.score / 100) * BAR);
      const bar = paint.sign.full.repeat(filled) + paint.chalk.dim(paint.sign.empty.repeat(BAR - filled));
      const row = `  ${part.name.padEnd(widest)}  ${bar} ${String(part.score).padStart(3)}`;
      return paint.width < widest + BAR + 8 ? `  ${part.name} ${part.score}` : row;
    }),
    hung('  ', toPerson(metrics), paint.width),
  ];
}

/** How callers get to a person, in a sentence. */
export function toPerson({ person: { announced, reachable, unsure } }: Figures['metrics']): string {
  if (announced?.seconds != null) {
    return `A person after ${Math.round(announced.seconds)} s and ${many(announced.presses, 'press', 'presses')}.`;
  }
  if (announced) return `A person after ${many(announced.presses, 'press', 'presses')}; after how long is not known.`;
  if (reachable) return 'Callers are told of no way to a person.';
  return unsure ? 'Whether a way leads to a person, this cannot tell.' : 'No way leads to a person.';
}

/** The lowest first. */
function drawSeveral(scored: readonly Figures[], { minScore = 0 }: Look, paint: Paint): string[] {
  const rows = scored.toSorted((a, b) => (a.score?.total ?? 0) - (b.score?.total ?? 0));
  const rest = rows.length - MOST_LINES;
  return [
    paint.chalk.bold('Caller score, of 100'),
    ...rows.slice(0, MOST_LINES).map((row) => {
      const total = row.score?.total ?? 0;
      const below = total < minScore ? ` (below --min-score ${minScore})` : '';
      return hung(
        `  ${String(total).padStart(3)}  `,
        `${paint.show(row.flow.source.path)}: ${paint.show(nameOf(row))}${below}`,
        paint.width,
      );
    }),
    ...(rest > 0 ? [`  ${paint.sign.gap} ${many(rest, 'more flow')}: ivrlint metrics`] : []),
  ];
}

/** The name of a flow, with that of the entry where it has several. */
export function nameOf({ flow, metrics: { entry } }: Figures): string {
  return flow.entries.length > 1 ? `${flow.name} (${entry.name ?? entry.node ?? 'no entry'})` : flow.name;
}

/** What the score would gain; over several flows, their mean. */
function adviceOf(scored: readonly Figures[], paint: Paint): string[] {
  const gains = new Map<string, number>();
  for (const { score } of scored) {
    for (const { rule, gain } of score?.fixFirst ?? []) gains.set(rule, (gains.get(rule) ?? 0) + gain);
  }
  const first = [...gains]
    .map(([rule, gain]) => ({ rule, gain: Math.round((gain * 10) / scored.length) / 10 }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || (a.rule < b.rule ? -1 : 1))
    .slice(0, MOST_ADVICE);
  if (first.length === 0) return [];
  const unit = scored.length > 1 ? 'points on average' : 'points';
  const words = first.map(({ rule, gain }, index) => `${rule} (+${gain}${index === 0 ? ` ${unit}` : ''})`);
  return ['', hung('Fix first: ', words.join(', '), paint.width)];
}

/** The seconds that changes save, in a call to each flow, and over a month where the flow says how many there are. */
function savingsOf(results: readonly LintResult[], paint: Paint): string[] {
  const saved = results.flatMap(({ flows, findings }) =>
    flows.map((flow) => ({
      flow,
      seconds: savedInAll(
        flow,
        findings.filter((each) => each.flow === flow.name),
      ),
    })),
  );
  const most = Math.max(0, ...saved.map(({ seconds }) => seconds));
  if (most < 0.5) return [];
  const month = saved.reduce((all, { flow, seconds }) => all + ((flow.callsAMonth ?? 0) * seconds) / 3600, 0);
  const hours = month >= 1 ? `, ${many(Math.round(month), 'caller-hour')} a month` : '';
  const upTo = saved.filter(({ seconds }) => seconds > 0).length > 1 ? 'up to ' : '';
  const words = `${upTo}${most.toFixed(1)} s a call${hours}, as the findings tell.`;
  return [hung('Time to save: ', words, paint.width)];
}

import type { Fate } from '../../analysis/caller/fates.ts';
import type { CallerKind } from '../../analysis/caller/how.ts';
import type { MenuFigures, Metrics, Spending } from '../../analysis/caller/metrics.ts';
import type { Score } from '../../analysis/caller/score.ts';
import type { Figures } from '../../lint/figures.ts';
import type { Run } from '../../lint/run.ts';
import type { Journey } from '../../model/flow.ts';
import type { Look } from '../formatter.ts';
import { many } from '../text/count.ts';
import { guarded } from '../text/escape.ts';
import { type Paint, paintFor } from '../text/paint.ts';
import { nameOf } from '../text/score.ts';
import { hung } from '../text/wrap.ts';
import { type Row, tableOf } from './table.ts';

/** For whom, and when, figures were worked out. */
export interface Asked {
  readonly caller: CallerKind;
  /** As it was written; undefined for open hours. */
  readonly at?: string | undefined;
}

/** What callers live through, as tables: a screen for each flow. */
export function drawMetrics(run: Run, look: Look, asked: Asked): string {
  const paint = paintFor(look);
  const figures = run.results.flatMap((result) => result.figures ?? []);
  const blocks = [
    ...figures.map((each) => drawFlow(each, asked, paint).join('\n')),
    ...run.problems.map(({ message }) => hung(`${paint.sign.error} `, paint.show(message), paint.width)),
    ...(look.exit && look.exit.code > 0
      ? [hung(`exit ${look.exit.code}: `, paint.show(look.exit.because), paint.width)]
      : []),
  ];
  return guarded(blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`);
}

function drawFlow(figures: Figures, asked: Asked, paint: Paint): string[] {
  const { flow, metrics, score } = figures;
  const section = (title: string, rows: readonly Row[]) =>
    rows.length === 0 ? [] : ['', paint.chalk.bold(hung('', title, paint.width)), ...tableOf(cut(rows, paint), paint)];
  const way = metrics.person.announced;
  return [
    paint.chalk.bold(hung('', `${paint.show(nameOf(figures))}  ${paint.show(flow.source.path)}`, paint.width)),
    paint.chalk.dim(hung('', basisOf(figures, asked), paint.width)),
    ...section('How long until', headline(figures, asked, paint)),
    ...section(
      way?.seconds == null ? 'Where the seconds to a person go' : `Where the ${secondsOf(way.seconds)} to a person go`,
      stretches(metrics.wayToPerson, flow, paint),
    ),
    ...section(
      'Menus',
      metrics.menus.map((menu) => menuRow(menu, paint)),
    ),
    ...section(
      'Where calls end',
      metrics.destinations.map((each) => destination(each, paint)),
    ),
    ...section('Callers who do not play along', odd(metrics)),
    ...section(
      'Journeys',
      metrics.journeys.map((each, index) => journey(each, flow.journeys[index], paint)),
    ),
    ...section('What costs callers most', bottleneck(metrics, paint)),
    ...(score && score.total !== null ? ['', ...drawScore(score, paint)] : []),
  ];
}

const CALLERS: Readonly<Record<CallerKind, string>> = {
  presses: 'Callers press as soon as they hear their choice',
  patient: 'Callers hear each menu out, then press',
  expert: 'Callers know every key',
};

/** What the figures stand on. */
function basisOf({ paces, prompts, range }: Figures, { caller, at }: Asked): string {
  const when = at === undefined ? 'all lines are open' : `it is ${at}`;
  const assumed = paces.filter(({ basis }) => basis === 'assumed');
  const pace = assumed.map(
    ({ language, charactersPerSecond }) => `${language} at an assumed ${charactersPerSecond} characters a second`,
  );
  const { all, untimed } = prompts;
  const spread = range ? ', each with its range from a fast voice to a professional speaker' : '';
  const dark = untimed > 0 ? ` Of ${untimed} of ${many(all, 'prompt')} nobody can tell how long they take.` : '';
  return `${CALLERS[caller]}; ${when}. Times are estimates${pace.length > 0 ? `: ${pace.join(', ')}` : ''}${spread}.${dark}`;
}

function isAssumed({ paces }: Figures): boolean {
  return paces.some(({ basis }) => basis === 'assumed');
}

function headline(figures: Figures, { caller }: Asked, paint: Paint): Row[] {
  const { metrics, range } = figures;
  const { person, depth } = metrics;
  const assumed = isAssumed(figures);
  /** A time, and what it is with a fast voice and with a professional speaker. */
  const told = (of: (metrics: Metrics) => number | null | undefined): string[] => {
    const [time = null, least, most] = [of(metrics), range && of(range.fast), range && of(range.slow)];
    const spread =
      least == null || most == null || least === most ? '' : `${Math.round(least)} to ${Math.round(most)} s`;
    return [secondsOf(time) + (assumed && time !== null ? ' (assumed)' : ''), spread];
  };
  const toPerson = (what: string, who: 'announced' | 'fastest', lacking: string): Row => {
    const way = person[who];
    if (!way) return { cells: [what, lacking] };
    const time = told((each) => each.person[who]?.seconds);
    return { cells: [what, ...time, many(way.presses, 'press', 'presses')], words: paint.show(placeOf(way)) };
  };
  const none = person.unsure ? 'no way is known' : 'no way leads there';
  const untold = person.reachable ? 'callers are told of no way' : none;
  const hasNoMenu = depth === 0 && metrics.seconds.firstChoice === null;
  return [
    // Who knows every key needs telling of none.
    ...(caller === 'expert' ? [] : [toPerson('a person, as callers are told', 'announced', untold)]),
    toPerson('a person, knowing every key', 'fastest', none),
    { cells: ['the first choice', ...(hasNoMenu ? ['no menu'] : told(({ seconds }) => seconds.firstChoice))] },
    { cells: ['the end, on average', ...told(({ seconds }) => seconds.expected)] },
    {
      cells: [
        'the end, the longest',
        ...told(({ seconds }) => seconds.longest),
        ...(depth > 0 ? [many(depth, 'menu')] : []),
      ],
      words: depth > 0 ? 'at most' : undefined,
    },
  ];
}

const ON: Readonly<Record<Exclude<Spending['on'], 'words'>, string>> = {
  answer: 'pressing, and the line going on',
  entry: 'keying or saying what is asked for',
  silence: 'waiting for the time-out',
  'the machine': 'the machine at work',
  'another file': 'through another file',
};

/** The longest bar has so many columns, where the terminal has room for it. */
const BAR = 12;
const ROOM_FOR_BARS = 60;

/** Each stretch of the way, with a bar as long as it takes; of many, the longest, and what the others come to. */
function stretches(way: readonly Spending[], flow: Figures['flow'], paint: Paint): Row[] {
  const byLength = way.toSorted((a, b) => (b.seconds ?? Infinity) - (a.seconds ?? Infinity));
  const longest = Math.max(0, ...way.map(({ seconds }) => seconds ?? 0));
  const shown = new Set(way.length > MOST_ROWS ? byLength.slice(0, MOST_ROWS - 1) : way);
  const left = way.filter((each) => !shown.has(each));
  const together = left.reduce((all, { seconds }) => all + (seconds ?? 0), 0);
  const rest = { cells: [secondsOf(together)], words: `${left.length} shorter ones together` };
  const rows = way
    .filter((each) => shown.has(each))
    .map(({ node, file, on, prompt, seconds }) => {
      const where = file === flow.source.path ? node : `${node} in ${file}`;
      const bar = paint.sign.full.repeat(longest > 0 ? Math.round(((seconds ?? 0) / longest) * BAR) : 0);
      const words =
        on !== 'words'
          ? ON[on]
          : prompt?.unread === undefined
            ? `"${prompt?.text.value ?? ''}"`
            : UNREAD[prompt.unread];
      return {
        cells: [secondsOf(seconds), ...(paint.width < ROOM_FOR_BARS ? [] : [bar]), paint.show(where)],
        words,
      };
    });
  return left.length > 0 ? [...rows, rest] : rows;
}

function menuRow({ node, options, seconds, flatter }: MenuFigures, paint: Paint): Row {
  const words = flatter ? `offered in "${flatter.into}" already: ${flatter.sooner.toFixed(1)} s sooner` : undefined;
  const heard = seconds === 0 ? 'nothing is said' : secondsOf(seconds);
  return { cells: [paint.show(node), many(options, 'option'), heard], words };
}

const UNREAD = {
  recording: 'a recording without a script',
  dynamic: 'words made while the call runs',
  'too long': 'words that nobody would hear out',
} as const;

function destination(each: Metrics['destinations'][number], paint: Paint): Row {
  const { share, seconds, presses, digits, wait, kind } = each;
  const extra = [
    ...(digits ? [many(digits, 'digit')] : []),
    ...(wait === null ? [] : [`then about ${wait} s of waiting`]),
  ];
  const way =
    presses === null ? ['callers are told of no way', ''] : [secondsOf(seconds), many(presses, 'press', 'presses')];
  return { cells: [percentOf(share), ...way, kind, paint.show(placeOf(each))], words: extra.join(', ') };
}

function percentOf(share: number): string {
  return share > 0 && share < 0.005 ? '0+ %' : `${Math.round(share * 100)} %`;
}

const OUTCOMES: Readonly<Record<Fate['outcome'], string>> = {
  person: 'reaches a person',
  machine: 'is put through to a machine',
  voicemail: 'may leave a message',
  callback: 'is called back',
  ends: 'hears the call end',
  hang_up: 'is cut off',
  endless: 'goes round for ever',
  unknown: 'goes where the file cannot say',
};

function odd({ callers }: Metrics): Row[] {
  const rows = [
    { who: 'says and presses nothing', fate: callers.silent },
    { who: 'presses wrong keys', fate: callers.lost },
    { who: 'presses 0 again and again', fate: callers.zero },
  ];
  return rows.map(({ who, fate }) => {
    if (!fate) return { cells: [who, 'cannot be: every key does something', ''] };
    const words = fate.assumed.length > 0 ? `as most callers go at ${fate.assumed.join(', ')}` : undefined;
    const after =
      fate.outcome === 'endless'
        ? ''
        : fate.seconds === null
          ? 'after a time not known'
          : `after ${secondsOf(fate.seconds)}`;
    return { cells: [who, OUTCOMES[fate.outcome], after], words };
  });
}

function journey(each: Metrics['journeys'][number], { within, presses }: Partial<Journey> = {}, paint: Paint): Row {
  const { withinBudget } = each;
  const sign = withinBudget === null ? ' ' : withinBudget ? paint.sign.clean : paint.sign.error;
  const budget = [
    ...(within === undefined ? [] : [`${within} s`]),
    ...(presses === undefined ? [] : [many(presses, 'press', 'presses')]),
  ].join(' and ');
  const verdict = withinBudget === null ? 'within' : withinBudget ? 'within' : 'not within';
  const took =
    each.presses === null ? ['no way is told', ''] : [secondsOf(each.seconds), many(each.presses, 'press', 'presses')];
  const words = budget === '' ? 'no budget' : `${verdict} ${budget}${withinBudget === null ? ': not known' : ''}`;
  return { cells: [sign, paint.show(each.name), ...took, words] };
}

function bottleneck({ bottleneck: worst }: Metrics, paint: Paint): Row[] {
  if (!worst) return [];
  const { node, prompt, secondsPerThousandCalls, hoursAMonth } = worst;
  const month = hoursAMonth === null ? [] : [`${many(Math.round(hoursAMonth), 'hour')} a month`];
  const per = `${many(secondsPerThousandCalls, 's', 's')} in 1,000 calls`;
  return [
    {
      cells: [per, ...month, paint.show(node)],
      words: prompt.unread ? UNREAD[prompt.unread] : `"${prompt.text.value}"`,
    },
  ];
}

/** The total, its parts with what each counts, and what to fix first. */
function drawScore({ total, parts, fixFirst }: Score, paint: Paint): string[] {
  const names = parts.map(({ name, score, weight }) => `${name} ${score} (${weight})`.replaceAll(' ', HELD));
  const gains = fixFirst.slice(0, 3).map(({ rule, gain }) => `${rule} (+${gain})`.replaceAll(' ', HELD));
  return [
    paint.chalk.bold(hung('', `Caller score ${total} of 100`, paint.width)),
    hung(
      '  its parts  ',
      `${names.join(', ')}; in${HELD}brackets what${HELD}each${HELD}counts`,
      paint.width,
    ).replaceAll(HELD, ' '),
    ...(gains.length > 0 ? [hung('  fix first  ', gains.join(', '), paint.width).replaceAll(HELD, ' ')] : []),
  ];
}

/** Holds words of one thing together where lines are broken. */
const HELD = '\u00A0';

const MOST_ROWS = 12;

function cut(rows: readonly Row[], paint: Paint): readonly Row[] {
  const rest = rows.length - MOST_ROWS;
  if (rest <= 0) return rows;
  return [...rows.slice(0, MOST_ROWS), { cells: [paint.sign.gap], words: `${rest} more: --format json` }];
}

function placeOf({ node, file }: { readonly node: string; readonly file: string | null }): string {
  return file === null ? node : `${node} in ${file}`;
}

function secondsOf(value: number | null): string {
  return value === null ? 'not known' : `${value.toFixed(1)} s`;
}

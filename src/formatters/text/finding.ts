import type { Finding } from '../../lint/run.ts';
import type { Evidence } from '../../rule.ts';
import type { Problem, Related, Severity } from '../../source/problem.ts';
import { positionOf, type Span } from '../../source/source.ts';
import { blockOf } from './block.ts';
import { frame, type Mark } from './frame.ts';
import type { Paint } from './paint.ts';
import { hung, wrapped } from './wrap.ts';

/** A frame in fewer columns than this shows too little of a line to help. */
const NARROWEST_FRAME = 40;

/** Fewer seconds than this are not worth a word. */
const LEAST_SAVED = 0.5;

/** More places than this explain nothing further. */
const MOST_RELATED = 4;

export function drawFinding(finding: Finding, paint: Paint): string {
  const { severity, rule } = finding;
  const head = `${paint.sign[severity]} ${severity}`;
  return [
    ...drawHead(
      `${paint.color(severity).bold(head)} ${paint.chalk.bold(rule)}`,
      `${head} ${rule}`,
      whereOf(finding),
      paint,
    ),
    ...drawProblem(finding, severity, paint),
    hung('  src  ', sourcesOf(finding, paint), paint.width),
  ].join('\n');
}

/** Something wrong with the settings: drawn as a finding is, though no caller is any worse for it. */
export function drawConfigProblem(problem: Problem, paint: Paint): string {
  const head = `${paint.sign.error} config error`;
  return [
    ...drawHead(paint.color('error').bold(head), head, placeOf(problem.at), paint),
    ...drawProblem(problem, 'error', paint),
  ].join('\n');
}

/** The sign and the place on one line if they fit, else on two. */
function drawHead(painted: string, plain: string, where: string, paint: Paint): string[] {
  const place = paint.show(where);
  if (wrapped(`${plain}  ${place}`, paint.width).length === 1) return [`${painted}  ${place}`];
  return [painted, ...wrapped(place, paint.width - 2).map((line) => `  ${line}`)];
}

function drawProblem(problem: Problem, severity: Severity, paint: Paint): string[] {
  const { message, why, suggestion, secondsSaved = 0 } = problem;
  const saves = secondsSaved < LEAST_SAVED ? '' : ` That would save about ${secondsSaved.toFixed(1)} s a call.`;
  return [
    hung('  ', paint.show(message), paint.width),
    '',
    ...drawPlaces(problem, severity, paint),
    ...(why ? [hung('  why  ', paint.show(why), paint.width)] : []),
    ...(suggestion ? [hung('  fix  ', paint.show(suggestion) + saves, paint.width)] : []),
  ];
}

/** The words that are meant, and those that explain it: in the same file in one frame, in another file below its name. */
function drawPlaces({ at, related = [] }: Problem, severity: Severity, paint: Paint): string[] {
  const shown = related.slice(0, MOST_RELATED);
  const left = related.length - shown.length;
  const more = left > 0 ? [`  and ${left} more ${left === 1 ? 'place' : 'places'}`] : [];
  if (paint.width < NARROWEST_FRAME) {
    if (shown.length === 0) return [];
    const drawn = (each: Related) => `${paint.show(placeOf(each.at))}: ${paint.show(each.message)}`;
    return [...shown.map((each) => hung('  ', drawn(each), paint.width)), ...more, ''];
  }
  const main: Mark = { at, pen: '^', label: '', color: paint.color(severity) };
  const here = shown.filter((each) => each.at.source === at.source).map((each) => explain(each, paint));
  const elsewhere = shown.filter((each) => each.at.source !== at.source);
  return [
    ...frame([main, ...here], paint),
    ...elsewhere.flatMap((each) => [
      hung('  ', paint.show(placeOf(each.at)), paint.width),
      ...frame([explain(each, paint)], paint),
    ]),
    ...more,
    '',
  ];
}

function explain({ at, message }: Related, paint: Paint): Mark {
  return { at, pen: '~', label: paint.show(message), color: paint.chalk.blue };
}

/** The place of a finding; where the file's lines say nothing, the block and its pointer come first. */
export function whereOf(finding: Pick<Finding, 'at' | 'node'>): string {
  const block = blockOf(finding);
  const place = placeOf(finding.at);
  return block === undefined ? place : `${block} (${place})`;
}

export function placeOf({ source, start }: Span): string {
  const { line, column } = positionOf(source, start);
  return `${source.path}:${line}:${column}`;
}

/** How strong the reason is, who says so, and where to read on. */
function sourcesOf({ rule, evidence, sources }: Finding, paint: Paint): string {
  const names = sources.length > 0 ? `: ${sources.map(paint.show).join('; ')}` : '';
  return `${STRENGTH[evidence]}${names} ${paint.sign.dot} ivrlint explain ${rule}`;
}

const STRENGTH: Readonly<Record<Evidence, string>> = {
  law: 'law',
  standard: 'standard',
  experiment: 'experiment',
  guidance: 'published guidance',
  expert: 'expert advice',
  contested: 'contested',
  logic: 'plain logic',
};

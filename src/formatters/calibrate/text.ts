import type { Calibration, Judged } from '../../analysis/calibration.ts';
import type { Look } from '../formatter.ts';
import { tableOf } from '../metrics/table.ts';
import { many } from '../text/count.ts';
import { guarded } from '../text/escape.ts';
import { type Paint, paintFor } from '../text/paint.ts';
import { hung } from '../text/wrap.ts';

/** With fewer recordings a fit says little of those to come. */
const ENOUGH = 10;

/** So many recordings are shown, those furthest off first. */
const MOST_ROWS = 12;

/** How well the fit foretells the recordings, and the settings to paste. */
export function drawCalibration(calibrations: readonly Calibration[], look: Look): string {
  const paint = paintFor(look);
  const blocks = calibrations.map((each) => drawOne(each, paint).join('\n'));
  const settings = settingsOf(calibrations);
  return guarded(`${[...blocks, ...(settings ? [drawSettings(settings, paint)] : [])].join('\n\n')}\n`);
}

function drawOne({ language, recordings, others, fit, error }: Calibration, paint: Paint): string[] {
  const seconds = recordings.reduce((all, each) => all + each.seconds, 0);
  const rows = recordings.toSorted((a, b) => off(b) - off(a));
  const rest = rows.length - MOST_ROWS;
  const say = (words: string) => hung('', words, paint.width);
  return [
    paint.chalk.bold(
      say(`${language}: ${many(recordings.length, 'recording')} with known words, ${Math.round(seconds)} s in all`),
    ),
    ...tableOf(
      rows.slice(0, MOST_ROWS).map((each) => ({
        cells: [
          `${each.seconds.toFixed(1)} s`,
          `usual pace ${difference(each.usual, each)}`,
          ...(each.fitted === null ? [] : [`fitted ${difference(each.fitted, each)}`]),
          paint.show(each.path),
        ],
      })),
      paint,
    ),
    ...(rest > 0 ? [`  ${paint.sign.gap} ${many(rest, 'more', 'more')}, which fit better`] : []),
    ...others.map((each) =>
      hung(
        '  left out: ',
        `${paint.show(each.path)} runs ${each.seconds.toFixed(1)} s, and its words take ${each.usual.toFixed(1)} s: it seems to say something else.`,
        paint.width,
      ),
    ),
    '',
    ...(fit
      ? [
          say(
            `Off by ${percent(error.usual)} on average at the usual pace, and by ${percent(error.fitted ?? 0)} at the fitted one; by ${percent(fit.error)} where a recording is foretold from the others.`,
          ),
          ...(fit.silence > 0
            ? [say(`Each begins and ends with silence, ${fit.silence.toFixed(1)} s in all, which is not counted.`)]
            : []),
          ...(recordings.length < ENOUGH
            ? [
                say(
                  `${many(recordings.length, 'recording')} tell little of a voice: take this as a first guess, and calibrate again with ${ENOUGH} or more.`,
                ),
              ]
            : []),
          ...(fit.error >= error.usual
            ? [say('The usual pace foretells them as well: there is no need to set one.')]
            : []),
        ]
      : [
          say(
            'Too few to fit anything to, or as no voice speaks: 3 recordings of one voice are the least, 10 are better.',
          ),
        ]),
  ];
}

function off({ usual, fitted, seconds }: Judged): number {
  return Math.round((Math.abs((fitted ?? usual) - seconds) / seconds) * 100);
}

function difference(estimate: number, { seconds }: Judged): string {
  const part = Math.round(((estimate - seconds) / seconds) * 100);
  return `${part > 0 ? '+' : ''}${part} %`;
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

function drawSettings(settings: Settings, paint: Paint): string {
  const paces = Object.entries(settings.characters_a_second).map(([language, pace]) => `    ${language}: ${pace}`);
  return [
    hung('', 'For ivrlint.config.yaml:', paint.width),
    '',
    'speech:',
    '  characters_a_second:',
    ...paces,
    `  sentence_pause: ${settings.sentence_pause}`,
    `  comma_pause: ${settings.comma_pause}`,
  ].join('\n');
}

/** As they are written in `ivrlint.config.yaml`. */
export interface Settings {
  readonly characters_a_second: Readonly<Record<string, number>>;
  readonly sentence_pause: string;
  readonly comma_pause: string;
}

/** Undefined where nothing was fitted. */
export function settingsOf(calibrations: readonly Calibration[]): Settings | undefined {
  const fitted = calibrations.flatMap(({ language, fit }) => (fit ? [{ language, fit }] : []));
  const [first] = fitted;
  if (!first) return undefined;
  return {
    characters_a_second: Object.fromEntries(
      fitted.map(({ language, fit }) => [language, Math.round(fit.charactersASecond * 10) / 10]),
    ),
    sentence_pause: `${rounded(first.fit.sentencePause)}s`,
    comma_pause: `${rounded(first.fit.commaPause)}s`,
  };
}

function rounded(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}

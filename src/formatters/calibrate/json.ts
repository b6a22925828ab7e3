import type { Calibration } from '../../analysis/calibration.ts';
import type { Look } from '../formatter.ts';
import { written } from '../json/parts.ts';
import { settingsOf } from './text.ts';

/** The same as data. Errors are parts of a length, 0.05 for 5 %. */
export function calibrationAsJson(calibrations: readonly Calibration[], { version }: Look): string {
  return written({
    schemaVersion: 1,
    tool: { name: 'ivrlint', version },
    languages: calibrations.map(({ language, recordings, others, fit, error }) => ({
      language,
      fit: fit && {
        charactersASecond: rounded(fit.charactersASecond),
        sentencePause: rounded(fit.sentencePause),
        commaPause: rounded(fit.commaPause),
        silence: rounded(fit.silence),
      },
      error: {
        usual: rounded(error.usual),
        fitted: error.fitted === null ? null : rounded(error.fitted),
        foretold: fit ? rounded(fit.error) : null,
      },
      recordings: [
        ...recordings.map((each) => ({ ...each, isFitted: true })),
        ...others.map((each) => ({ ...each, isFitted: false })),
      ].map(({ path, seconds, usual, fitted, isFitted }) => ({
        path,
        seconds: rounded(seconds),
        usual: rounded(usual),
        fitted: fitted === null ? null : rounded(fitted),
        isFitted,
      })),
    })),
    settings: settingsOf(calibrations) ?? null,
  });
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

import type fc from 'fast-check';
import { baselines, brokenBeside, comments, scripts, settingsFiles } from './beside.ts';
import { EXPORTS, exportsOf } from './exports.ts';
import { flows } from './flows.ts';
import { jsonTexts, xmlTexts, yamlTexts } from './notations.ts';
import { broken } from './promises.ts';
import type { Broken, Case } from './runs.ts';

/** A kind of file that is tried. */
export interface Kind {
  readonly cases: fc.Arbitrary<Case>;
  readonly broken: Broken;
  /** How many in a test. */
  readonly runs: number;
}

const platforms = Object.keys(EXPORTS).map((id): [string, Kind] => [id, { cases: exportsOf(id), broken, runs: 12 }]);

export const KINDS: Readonly<Record<string, Kind>> = {
  yaml: { cases: yamlTexts, broken, runs: 50 },
  json: { cases: jsonTexts, broken, runs: 50 },
  xml: { cases: xmlTexts, broken, runs: 50 },
  flow: { cases: flows, broken, runs: 15 },
  ...Object.fromEntries(platforms),
  settings: { cases: settingsFiles, broken: brokenBeside, runs: 15 },
  baseline: { cases: baselines, broken: brokenBeside, runs: 8 },
  script: { cases: scripts, broken: brokenBeside, runs: 8 },
  comments: { cases: comments, broken: brokenBeside, runs: 8 },
};

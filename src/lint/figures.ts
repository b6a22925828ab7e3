import type { How } from '../analysis/caller/how.ts';
import { type Metrics, metricsOf } from '../analysis/caller/metrics.ts';
import { type Score, scoreOf } from '../analysis/caller/score.ts';
import { pacesOf, type SpokenPace } from '../analysis/paces.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Project } from '../model/project.ts';
import type { Checked } from './lint.ts';
import type { Finding, LintResult, RunProblem } from './run.ts';

/** What callers live through in a flow, from one of its entries. */
export interface Figures {
  readonly flow: CallFlow;
  readonly metrics: Metrics;
  /** Null where not all rules were run, so that it would praise what nobody looked at. */
  readonly score: Score | null;
  readonly paces: readonly SpokenPace[];
}

export interface Asked {
  /** For the figures alone: the score is always that of the caller who presses when heard, in open hours. */
  readonly how?: How | undefined;
  readonly isScored: boolean;
}

/** Adds to each result the figures of its flows, one for each entry. */
export function withFigures(
  { results, problems }: Checked<readonly LintResult[]>,
  project: Project,
  asked: Asked,
): Checked<readonly LintResult[]> {
  const crashes: RunProblem[] = [];
  const told = results.map((result) => {
    try {
      return { ...result, figures: result.flows.flatMap((flow) => figuresOf(flow, result.findings, project, asked)) };
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      const { path } = result.source;
      const message = `The caller's figures of ${path} could not be worked out: ${said.split('\n', 1)[0]}`;
      crashes.push({ kind: 'crash', path, message });
      return result;
    }
  });
  return { results: told, problems: [...problems, ...crashes] };
}

function figuresOf(
  flow: CallFlow,
  findings: readonly Finding[],
  project: Project,
  { how, isScored }: Asked,
): Figures[] {
  const usual = isScored || !how ? metricsOf(flow, project) : undefined;
  const asked = how ? metricsOf(flow, project, how) : usual!;
  const own = findings.filter((finding) => finding.flow === undefined || finding.flow === flow.name);
  const paces = pacesOf(flow, project);
  return asked.map((metrics, index) => {
    const score = isScored ? scoreOf(flow, project, own, usual![index]!) : null;
    return { flow, metrics, score, paces };
  });
}

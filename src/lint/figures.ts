import type { How } from '../analysis/caller/how.ts';
import { type Metrics, metricsOf, readAll } from '../analysis/caller/metrics.ts';
import { type Score, scoreOf } from '../analysis/caller/score.ts';
import { figuresOf as usualFiguresOf } from '../analysis/caller-figures.ts';
import { pacesOf, type SpokenPace } from '../analysis/paces.ts';
import { savedByFix } from '../analysis/saved.ts';
import { canBeTimed } from '../analysis/seconds.ts';
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
  readonly prompts: PromptsTimed;
  /** The same calls with a fast voice, and with a professional speaker; absent where the settings say how fast theirs is. */
  readonly range?: { readonly fast: Metrics; readonly slow: Metrics } | undefined;
}

/** How many prompts a flow has, and of how many nobody can tell how long they take. */
export interface PromptsTimed {
  readonly all: number;
  readonly untimed: number;
}

export interface Asked {
  /** For the figures alone: the score is always that of the caller who presses when heard, in open hours. */
  readonly how?: How | undefined;
  readonly isScored: boolean;
  /** Whether to time the calls at the fastest and the slowest pace too. */
  readonly hasRange?: boolean | undefined;
  /** Whether all figures will be read, so that it had better show now whether they can be worked out. */
  readonly areAllRead?: boolean | undefined;
}

/** Adds to each result the figures of its flows, one for each entry, and to each finding what its fix saves a call. */
export function withFigures(
  { results, problems }: Checked<readonly LintResult[]>,
  project: Project,
  asked: Asked,
): Checked<readonly LintResult[]> {
  const crashes: RunProblem[] = [];
  const told = results.map((result) => {
    try {
      const findings = result.findings.map((finding) => withSaving(finding, result.flows, project));
      return {
        ...result,
        findings,
        figures: result.flows.flatMap((flow) => figuresOf(flow, findings, project, asked)),
      };
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

function promptsTimed(flow: CallFlow, project: Project): PromptsTimed {
  const prompts = [...flow.nodes.values()].flatMap((node) => node.prompts);
  const untimed = prompts.filter((prompt) => !canBeTimed(prompt, flow, project));
  return { all: prompts.length, untimed: untimed.length };
}

/** Where the rule does not know what its first fix saves. */
function withSaving(finding: Finding, flows: readonly CallFlow[], project: Project): Finding {
  const [fix] = finding.fixes ?? [];
  const flow = finding.flow === undefined ? undefined : flows.find(({ name }) => name === finding.flow);
  if (!fix || !flow || finding.secondsSaved !== undefined) return finding;
  const secondsSaved = savedByFix(flow, project, fix);
  return secondsSaved === undefined ? finding : { ...finding, secondsSaved };
}

function figuresOf(
  flow: CallFlow,
  findings: readonly Finding[],
  project: Project,
  { how, isScored, hasRange, areAllRead }: Asked,
): Figures[] {
  const usual = isScored || !how ? usualFiguresOf(flow, project) : undefined;
  const asked = how ? metricsOf(flow, project, how) : usual!;
  const own = findings.filter((finding) => finding.flow === undefined || finding.flow === flow.name);
  const paces = pacesOf(flow, project);
  const prompts = promptsTimed(flow, project);
  const [fast, slow] = hasRange
    ? [figuresBy('fast', flow, project, how), figuresBy('voice-talent', flow, project, how)]
    : [];
  if (areAllRead) readAll([asked, fast, slow]);
  return asked.map((metrics, index) => {
    const score = isScored ? scoreOf(flow, own, usual![index]!) : null;
    return { flow, metrics, score, paces, prompts, range: fast && slow && { fast: fast[index]!, slow: slow[index]! } };
  });
}

/** The figures at the pace of another voice; undefined where the pace is the user's own. */
function figuresBy(
  voice: 'fast' | 'voice-talent',
  flow: CallFlow,
  project: Project,
  how: How = {},
): Metrics[] | undefined {
  const { speech } = project;
  if (speech?.charactersASecond || speech?.wordsAMinute !== undefined) return undefined;
  return metricsOf(flow, project, { ...how, speech: { ...speech, voice } });
}

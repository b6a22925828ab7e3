import { secondsOf } from '../../language/spoken/spoken.ts';
import type { CallFlow } from '../../model/flow.ts';
import type { Menu, Node } from '../../model/node.ts';
import { linkOf, type Project } from '../../model/project.ts';
import type { Prompt } from '../../model/prompt.ts';
import type { Answering, Speech } from '../../model/speech.ts';
import type { End } from './fates.ts';
import { type CallerKind, CONSTANTS, type How } from './how.ts';
import type { Moment } from './moment.ts';
import type { Ending, Routes, Search } from './routes.ts';
import type { Shares } from './shares.ts';
import type { Spoken } from './spoken.ts';

/** A flow, and all that it takes to time the calls in it. */
export interface Model {
  readonly flow: CallFlow;
  readonly project: Project;
  readonly caller: CallerKind;
  /** How what is not recorded is spoken. */
  readonly speech: Speech;
  readonly at: Moment | undefined;
  readonly constants: Answering;
  /** The flows that go on in this one, in which a call is still under way; this one is the last. */
  readonly within: readonly CallFlow[];
  /** What was found out already; the models of one calculation share it, whoever calls. */
  readonly known: {
    readonly prompts: Map<Prompt, number | undefined>;
    /** What a voice rests between the last word of one prompt and the first of the next. */
    readonly rests: Map<string, number>;
    readonly spoken: Map<Node, Spoken>;
    readonly told: ByFlow<ReadonlyMap<string, number>>;
    readonly searches: ByFlow<Search>;
    readonly routes: ByFlow<Routes>;
    readonly persons: ByFlow<Ending | undefined>;
    readonly shares: ByFlow<Shares>;
    readonly fates: ByFlow<End | undefined>;
    readonly firstChoices: ByFlow<Time | undefined>;
    /** The menu that each message leads to. */
    readonly ahead: Map<Node, Menu | undefined>;
  };
}

/** By flow, and by what else it depends on there. */
export type ByFlow<Fact> = Map<CallFlow, Map<string, Fact>>;

/** A fact that is found out when it is first asked for. */
export function remembered<Fact>(facts: ByFlow<Fact>, flow: CallFlow, key: string, find: () => Fact): Fact {
  const ofFlow = facts.get(flow) ?? new Map<string, Fact>();
  facts.set(flow, ofFlow);
  if (ofFlow.has(key)) return ofFlow.get(key) as Fact;
  const found = find();
  ofFlow.set(key, found);
  return found;
}

export function modelOf(flow: CallFlow, project: Project, how: How = {}): Model {
  const speech = how.speech ?? project.speech ?? {};
  return {
    flow,
    project,
    caller: how.caller ?? 'presses',
    speech,
    at: how.at,
    constants: { ...CONSTANTS, ...speech.answering },
    within: [flow],
    known: {
      prompts: new Map(),
      rests: new Map(),
      spoken: new Map(),
      told: new Map(),
      searches: new Map(),
      routes: new Map(),
      persons: new Map(),
      shares: new Map(),
      fates: new Map(),
      firstChoices: new Map(),
      ahead: new Map(),
    },
  };
}

/** The same calls, made by another kind of caller. */
export function withCaller(model: Model, caller: CallerKind): Model {
  return { ...model, caller };
}

/** Time, in seconds, of which some may be unknown: then there is less in `seconds` than callers live through. */
export interface Time {
  readonly seconds: number;
  /** How many prompts on the way nobody can read or time; they count nothing. */
  readonly unread: number;
}

export const NO_TIME: Time = { seconds: 0, unread: 0 };

export function seconds(amount: number): Time {
  return { seconds: amount, unread: 0 };
}

export function sum(...times: readonly Time[]): Time {
  let seconds = 0;
  let unread = 0;
  for (const time of times) {
    seconds += time.seconds;
    unread += time.unread;
  }
  return { seconds, unread };
}

/** A time as a figure: to a tenth of a second; null where nobody can know. */
export function figure(time: Time | undefined): number | null {
  return time && time.unread === 0 && Number.isFinite(time.seconds) ? Math.round(time.seconds * 10) / 10 : null;
}

/** How long a prompt takes: its recording's own length where that is known, else its words'; undefined where neither is. */
export function secondsOfPrompt(model: Model, prompt: Prompt): number | undefined {
  const { prompts } = model.known;
  const known = prompts.get(prompt);
  if (known !== undefined || prompts.has(prompt)) return known;
  const seconds = timed(model, prompt);
  prompts.set(prompt, seconds);
  return seconds;
}

/** Whether a recording of known length is played, so that the words do not say how long it takes. */
export function isTimedByRecording({ flow, project }: Model, prompt: Prompt): boolean {
  return secondsOfRecording(flow, project, prompt) !== undefined;
}

function secondsOfRecording(flow: CallFlow, { recordings }: Project, { audio }: Prompt): number | undefined {
  const recording = audio && recordings.get(linkOf(flow, audio.value));
  return recording?.kind === 'there' ? recording.seconds : undefined;
}

function timed({ flow, project, speech }: Model, prompt: Prompt): number | undefined {
  const recorded = secondsOfRecording(flow, project, prompt);
  if (recorded !== undefined) return Math.max(0, recorded);
  if (prompt.unread) return undefined;
  return secondsOf(prompt.text.value, { language: prompt.language, ssml: prompt.isSsml || undefined, speech });
}

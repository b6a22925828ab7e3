import type { CallFlow } from '../model/flow.ts';
import type { Project } from '../model/project.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Fix } from '../source/edit.ts';
import type { Problem } from '../source/problem.ts';
import type { Span } from '../source/source.ts';
import { lastUpTo } from '../source/up-to.ts';
import { costsFrom } from './caller/costs.ts';
import { isTimedByRecording, secondsOfPrompt } from './caller/model.ts';
import { sharesFrom } from './caller/shares.ts';
import { usualModel } from './caller/usual.ts';
import { entryNodes } from './graph.ts';
import { perFlow, perFlowIn } from './per-flow.ts';
import { secondsOfWords } from './seconds.ts';

/*
 * What a change saves a call: the mean over all who call, those who never hear the words counted in. Where a flow has several
 * entries, each gets as many calls as the others.
 */

/** Seconds that a call saves where so many seconds of a prompt are cut. */
export function savedByCutting(flow: CallFlow, project: Project, prompt: Prompt, seconds: number): number {
  return Math.max(0, seconds) * (listenersOf(flow, project).prompts.get(prompt) ?? 0);
}

/** Seconds that a call saves where all who come to a step save so many. */
export function savedAt(flow: CallFlow, project: Project, node: string, seconds: number): number {
  return Math.max(0, seconds) * (listenersOf(flow, project).nodes.get(node) ?? 0);
}

/** So many letters beside what is cut tell how a voice rests there. */
const BESIDE = 40;

/** Less than this is not worth naming. */
const LEAST = 0.05;

/** Seconds that a call saves by a fix which rewrites words; undefined where it saves nothing, or nobody can tell. */
export function savedByFix(flow: CallFlow, project: Project, { changes, edits }: Fix): number | undefined {
  if (changes !== 'words') return undefined;
  let saved = 0;
  for (const { span, text } of edits) {
    const prompt = promptAt(flow, span);
    if (!prompt) continue;
    const { source, start, end } = prompt.text.span();
    // As written, with what stands beside it: so the rests before and after count, and quotes, which stay, do not.
    const before = source.text.slice(Math.max(start, span.start - BESIDE), span.start);
    const after = source.text.slice(span.end, Math.min(end, span.end + BESIDE));
    const words = [source.text.slice(span.start, span.end), text].map((each) => before + each + after);
    const [was, is] = words.map((each) => secondsOfWords(each, prompt.language, project));
    const pace = listenersOf(flow, project).paces.get(prompt) ?? 1;
    saved += savedByCutting(flow, project, prompt, (was! - is!) * pace);
  }
  return saved < LEAST ? undefined : saved;
}

/** What findings save together: words that several are about are cut once, and what one asks for others may bring about. */
export function savedInAll(flow: CallFlow, findings: readonly Problem[]): number {
  const saving = findings.flatMap(({ at, related = [], fixes = [], secondsSaved = 0 }) => {
    const isCut = fixes.some((fix) => fix !== undefined) && promptAt(flow, at) !== undefined;
    return secondsSaved > 0 ? [{ isCut, places: [at, ...related.map((each) => each.at)], secondsSaved }] : [];
  });
  const counted: Span[] = [];
  let cut = 0;
  let asked = 0;
  for (const { isCut, places, secondsSaved } of saving.sort((a, b) => b.secondsSaved - a.secondsSaved)) {
    // One that has no words to cut, such as a step that comes too late, asks for what the others bring about.
    if (!isCut) asked = Math.max(asked, secondsSaved);
    else if (!places.some((place) => counted.some((other) => place.start < other.end && other.start < place.end))) {
      counted.push(...places);
      cut += secondsSaved;
    }
  }
  return Math.max(cut, asked);
}

interface Listeners {
  /** How many times a call hears each prompt out, on average. */
  readonly prompts: ReadonlyMap<Prompt, number>;
  /** How much longer a recording is than its words would take, for each that has any. */
  readonly paces: ReadonlyMap<Prompt, number>;
  /** How many of all callers come to each step. */
  readonly nodes: ReadonlyMap<string, number>;
}

const listenersOf = perFlowIn((flow, project): Listeners => {
  const model = usualModel(flow, project);
  const entries = entryNodes(flow);
  const prompts = new Map<Prompt, number>();
  const paces = new Map<Prompt, number>();
  const nodes = new Map<string, number>();
  for (const entry of entries) {
    const shares = sharesFrom(model, entry);
    for (const [node, share] of shares.met) nodes.set(node, (nodes.get(node) ?? 0) + share / entries.length);
    for (const { prompt, seconds } of costsFrom(model, entry, shares)) {
      const all = secondsOfPrompt(model, prompt) ?? 0;
      if (isTimedByRecording(model, prompt) && !prompt.unread && !paces.has(prompt)) {
        const said = secondsOfWords(prompt.text.value, prompt.language, project);
        if (said > 0) paces.set(prompt, all / said);
      }
      if (all > 0) prompts.set(prompt, (prompts.get(prompt) ?? 0) + Math.min(1, seconds / all) / entries.length);
    }
  }
  return { prompts, paces, nodes };
});

/** The prompt in whose words a place lies: of several that are written there, the first. */
function promptAt(flow: CallFlow, { start, end }: Span): Prompt | undefined {
  const found = lastUpTo(promptsInOrder(flow), start);
  return found && start < found.end && end <= found.end ? found.prompt : undefined;
}

/** By where their words are written. */
const promptsInOrder = perFlow((flow) => {
  const byStart = new Map<number, { start: number; end: number; prompt: Prompt }>();
  for (const { prompts } of flow.nodes.values()) {
    for (const prompt of prompts) {
      const { start, end } = prompt.text.span();
      if (!byStart.has(start)) byStart.set(start, { start, end, prompt });
    }
  }
  return [...byStart.values()].sort((a, b) => a.start - b.start);
});

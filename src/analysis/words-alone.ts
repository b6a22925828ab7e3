import { type Pace, paceOf, type Voice } from '../language/spoken/pace.ts';
import { looksLikeSsml } from '../language/spoken/ssml.ts';
import type { Edge } from '../model/edge.ts';
import { type CallFlow, UNSAID } from '../model/flow.ts';
import type { Node, Option } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import type { Prompt } from '../model/prompt.ts';
import type { Speech } from '../model/speech.ts';
import type { Source, Span } from '../source/source.ts';
import { verbatim } from '../source/text.ts';
import { WORDS } from './alone.ts';
import { modelOf } from './caller/model.ts';
import { spokenIn } from './caller/spoken.ts';
import { type MenuOffer, offersOfPrompt } from './offers.ts';

/** Words that stand in no flow. */
export interface WordsAlone {
  readonly prompt: Prompt;
  readonly offers: readonly MenuOffer[];
  /** The smallest flow in which they could be said: whatever they offer is bound, and leads on. */
  readonly flow: CallFlow;
  /** To hear them out, by the voice that says them. */
  readonly seconds: Readonly<Record<Voice, number>>;
  readonly basis: Pace['basis'];
  /** By the pace of the settings; undefined where these say nothing. */
  readonly own: number | undefined;
  readonly speech: Speech | undefined;
}

/** All that rules may look at beside the words: nothing. */
export function projectOf({ flow, speech }: Pick<WordsAlone, 'flow' | 'speech'>): Project {
  return { flows: [flow], links: new Map(), recordings: new Map(), today: undefined, speech };
}

/** What is said at the place where callers would be: the menu, where something is offered to choose from. */
const SAID = 'this menu';

/** Reads one line of a script, or one spoken menu. */
export function wordsAlone(source: Source, language: string, speech?: Speech): WordsAlone {
  const { text } = source;
  const start = text.length - text.trimStart().length;
  const words = verbatim(source, start, Math.max(start, text.trimEnd().length));
  const at = words.span();
  const isSsml = looksLikeSsml(words.value);
  const prompt: Prompt = { text: words, when: 'say', language, bargeIn: true, isSsml, at };
  const offers = offersOfPrompt(prompt);
  const choices = offers.filter(({ by }) => by !== 'waiting');
  const nodes = choices.length > 0 ? menuOf(prompt, choices) : [messageOf(prompt)];
  const flow = flowOf(source, language, at, nodes);
  // Pauses and answers are those of the settings, the pace is the voice's.
  const by = (voice: Voice) => ({ ...speech, voice, wordsAMinute: undefined, charactersASecond: undefined });
  const seconds = (voice: Voice) => secondsIn(flow, nodes[0]!, by(voice));
  return {
    prompt,
    offers,
    flow,
    seconds: {
      fast: seconds('fast'),
      normal: seconds('normal'),
      slow: seconds('slow'),
      'voice-talent': seconds('voice-talent'),
    },
    basis: paceOf(language).basis,
    own: speech && secondsIn(flow, nodes[0]!, speech),
    speech,
  };
}

function secondsIn(flow: CallFlow, node: Node, speech: Speech): number {
  if (node.type !== 'menu' && node.type !== 'message') return 0;
  return spokenIn(modelOf(flow, projectOf({ flow, speech })), node).line.total.seconds;
}

function menuOf(prompt: Prompt, offers: readonly MenuOffer[]): Node[] {
  const { at } = prompt;
  const bound = new Map<string, MenuOffer>();
  for (const offer of offers) {
    if (offer.by === 'any key') continue;
    const name = `${offer.by} ${offer.key ?? offer.phrase?.toLowerCase()}`;
    if (!bound.has(name)) bound.set(name, offer);
  }
  const options: Option[] = [];
  const edges: Edge[] = [];
  const ends: Node[] = [];
  for (const { by, key, at: place, text, means } of bound.values()) {
    const number = options.length + 1;
    const id = `after option ${number}`;
    const target = { kind: 'node', id, as: 'name' } as const;
    const phrases = by === 'phrase' ? [spanOf(text.span(means.start, means.end))] : [];
    const pressed = by === 'key' && key !== undefined;
    options.push({ number, at: place, ...(pressed && { key }), phrases, target, tags: [], confirm: false });
    const on = pressed ? ({ kind: 'key', key } as const) : ({ kind: 'phrase', phrases } as const);
    edges.push({ from: SAID, on, target, implicit: false, option: number });
    ends.push({ ...stepOf(id, at), type: 'unknown' });
  }
  const asking = { input: 'both', timeout: 7, attempts: 3, bargeIn: true } as const;
  return [{ ...stepOf(SAID, at), ...asking, type: 'menu', prompts: [prompt], edges, options }, ...ends];
}

function messageOf(prompt: Prompt): Node {
  const edge = GOODBYE.test(prompt.text.value) ? hangUp(prompt) : onward();
  return { ...stepOf(SAID, prompt.at), type: 'message', prompts: [prompt], edges: [edge] };
}

/** With these last words a call ends. */
const GOODBYE =
  /(?:\b(?:have (?:a|yourself a) [^.!?]{1,30}(?:day|evening|night|weekend|morning|afternoon)|good ?bye|bye|adiós|au revoir|auf wiederhören|adeus|até logo)[.!]*)\s*$/iu;

function hangUp({ text }: Prompt): Edge {
  const to = spanOf(text.span(text.value.length));
  return { from: SAID, on: { kind: 'next' }, to, target: { kind: 'hang up' }, implicit: false };
}

/** Nobody knows where it leads. */
function onward(): Edge {
  return { from: SAID, on: { kind: 'next' }, target: { kind: 'unknown' }, implicit: false };
}

function spanOf({ source, start, end }: Span) {
  return verbatim(source, start, end);
}

function stepOf(id: string, at: Span) {
  return { id, at, whole: at, prompts: [], edges: [], tags: [] };
}

function flowOf(source: Source, language: string, at: Span, nodes: readonly Node[]): CallFlow {
  return {
    source,
    format: WORDS,
    name: source.path,
    at,
    language,
    entries: [{ target: { kind: 'node', id: nodes[0]!.id, as: 'name' } }],
    nodes: new Map(nodes.map((node) => [node.id, node])),
    ...UNSAID,
    defaults: { keys: [] },
    tellsAll: false,
  };
}

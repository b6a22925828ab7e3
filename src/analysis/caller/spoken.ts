import { grammarFor } from '../../language/offers/grammar.ts';
import type { Edge } from '../../model/edge.ts';
import type { CallFlow } from '../../model/flow.ts';
import type { Collect, Menu, Message, Node, Option } from '../../model/node.ts';
import type { Prompt } from '../../model/prompt.ts';
import { countUpTo } from '../../source/up-to.ts';
import { type MenuOffer, messagesBefore, offersIn, offersOf, offersOfPrompt, spokenWords } from '../offers.ts';
import { perFlow, perNode } from '../per-flow.ts';
import { type Model, NO_TIME, type Time } from './model.ts';
import { type Marks, type Timeline, timelineOf } from './timeline.ts';

/** What callers hear in a step, and which keys and phrases they are told of. */
export interface Spoken {
  readonly line: Timeline;
  /** In the order in which callers hear of them. */
  readonly told: readonly Told[];
  /** The first of them for each key, each phrase, each option of unknown key, and for just waiting. */
  readonly index: ReadonlyMap<string, Told>;
}

/** Something that callers are told they can do. */
export interface Told {
  /** `option`: its own words, or words that nobody can read, may tell of its key. */
  readonly by: MenuOffer['by'] | 'option';
  readonly key?: string | undefined;
  readonly phrase?: string | undefined;
  readonly option?: number | undefined;
  /** It is said to hold beyond this menu. */
  readonly anyTime: boolean;
  /** When its first word begins, in seconds from the first word of the step. */
  readonly begins: number;
  /** When it has been heard out. */
  readonly heard: Time;
  /** The piece of the timeline in which it has been heard out. */
  readonly piece: number;
}

/** What is heard in a menu, question or message, and what it tells. */
export function spokenIn(model: Model, node: Menu | Collect | Message): Spoken {
  const known = model.known.spoken.get(node);
  if (known) return known;
  const spoken = read(model, node);
  model.known.spoken.set(node, spoken);
  return spoken;
}

/** Time from the first word of a step to an offset in the words of one of its prompts. */
export function secondsUntil(model: Model, node: Menu | Collect | Message, prompt: Prompt, offset: number): Time {
  const { prompts, offers } = saidIn(model, node);
  const marks = marksIn(offers);
  const own = withMark(marks.get(prompt), offset);
  const { pieces } = timelineOf(model, prompts, (each) => (each === prompt ? own : marks.get(each)));
  const piece = pieces.find((each) => each.prompt === prompt);
  if (!piece) return NO_TIME;
  return { seconds: piece.marks[own.offsets.indexOf(offset)] ?? piece.from, unread: piece.unread };
}

function withMark(marks: Marks = { offsets: [], rests: [] }, offset: number): Marks {
  if (marks.offsets.includes(offset)) return marks;
  const at = marks.offsets.filter((each) => each < offset).length;
  return { offsets: marks.offsets.toSpliced(at, 0, offset), rests: marks.rests.toSpliced(at, 0, false) };
}

/** Where among what callers are told a way is spoken of, if it is. */
export function toldOf({ index }: Spoken, { on, option }: Edge): Told | undefined {
  switch (on.kind) {
    case 'key':
      return index.get(`key ${on.key}`) ?? index.get(`option ${option}`);
    case 'phrase': {
      const said = on.phrases.find(({ value }) => index.has(`phrase ${plain(value)}`));
      return said ? index.get(`phrase ${plain(said.value)}`) : index.get(`option ${option}`);
    }
    case 'no input':
      return index.get('waiting');
    default:
      return undefined;
  }
}

function spokenOf(line: Timeline, told: readonly Told[]): Spoken {
  const index = new Map<string, Told>();
  for (const each of told) {
    const { by, key, phrase, option } = each;
    const what =
      by === 'key' ? ` ${key}` : by === 'phrase' ? ` ${plain(phrase ?? '')}` : by === 'option' ? ` ${option}` : '';
    if (!index.has(by + what)) index.set(by + what, each);
  }
  return { line, told, index };
}

/** The menu of which a message speaks: the one that it alone leads to. */
export const menuAfter = perFlow((flow): ReadonlyMap<string, Menu> => {
  const after = new Map<string, Menu>();
  for (const node of flow.nodes.values()) {
    if (node.type === 'menu') for (const message of messagesBefore(flow, node)) after.set(message.id, node);
  }
  return after;
});

function read(model: Model, node: Menu | Collect | Message): Spoken {
  const { prompts, offers, before } = saidIn(model, node);
  const { line, told } = laidOut(model, prompts, offers);
  if (node.type !== 'menu') return spokenOf(line, told);
  const all = before.length > 0 ? [...before.map(toldBefore), ...told] : told;
  const perhaps = perhapsTold(model.flow, node, line, all);
  return spokenOf(line, perhaps.length > 0 ? [...all, ...perhaps] : all);
}

/** The prompts of a step, what they offer, and for a menu what messages offer that lead only to it. */
function saidIn({ flow }: Model, node: Menu | Collect | Message) {
  const prompts = heardIn(node);
  const all = offersFor(flow, node);
  if (node.type !== 'menu' || messagesBefore(flow, node).length === 0) return { prompts, offers: all, before: [] };
  const own = new Set(prompts);
  const offers = all.filter(({ prompt }) => own.has(prompt));
  return { prompts, offers, before: all.filter(({ prompt }) => !own.has(prompt)) };
}

/** What a step offers: of a menu, with the messages that lead only to it; of such a message, what it offers of the menu. */
export function offersFor(flow: CallFlow, node: Menu | Collect | Message): readonly MenuOffer[] {
  if (node.type === 'menu') return offersOf(flow, node);
  const menu = menuAfter(flow).get(node.id);
  if (!menu) return offersAlone(node);
  const own = new Set(heardIn(node));
  return offersOf(flow, menu).filter(({ prompt }) => own.has(prompt));
}

const offersAlone = perNode((node: Collect | Message): readonly MenuOffer[] => {
  const prompts = heardIn(node);
  return prompts.length === 1 ? offersOfPrompt(prompts[0]!) : offersIn(prompts);
});

/** The prompts of a step that everyone hears who does not slip. */
export function heardIn(node: Node): readonly Prompt[] {
  return node.prompts.filter(({ when }) => when === 'say' || when === 'option');
}

function toldBefore({ by, key, phrase, anyTime, option }: MenuOffer): Told {
  return { by, key, phrase, anyTime, option, begins: 0, heard: NO_TIME, piece: 0 };
}

/** Lays the prompts out, with the moment at which each offer has been heard out. */
function laidOut(model: Model, prompts: readonly Prompt[], offers: readonly MenuOffer[]) {
  const marks = marksIn(offers);
  const line = timelineOf(model, prompts, (prompt) => marks.get(prompt));
  const told: Told[] = [];
  for (const [piece, { prompt, from, unread, marks: reached }] of line.pieces.entries()) {
    const marked = marks.get(prompt);
    if (!marked) continue;
    for (const offer of marked.offers) {
      const begins = reached[indexIn(marked.offsets, beginOf(offer))] ?? from;
      const heard = { seconds: reached[indexIn(marked.offsets, offer.endInPrompt)] ?? from, unread };
      const { by, key, phrase, anyTime, option } = offer;
      told.push({ by, key, phrase, anyTime, option, begins, heard, piece });
    }
  }
  return { line, told };
}

/** The place of an offset among those of a prompt, which ascend. */
const indexIn = (offsets: readonly number[], offset: number): number => countUpTo(offsets, offset - 1, itself);

const itself = (offset: number): number => offset;

function groupedByPrompt(offers: readonly MenuOffer[]): ReadonlyMap<Prompt, readonly MenuOffer[]> {
  const byPrompt = new Map<Prompt, MenuOffer[]>();
  for (const offer of offers) {
    const others = byPrompt.get(offer.prompt);
    if (others) others.push(offer);
    else byPrompt.set(offer.prompt, [offer]);
  }
  return byPrompt;
}

/** The offers that one prompt makes, and where in it each begins and has been heard out. */
interface OfferMarks extends Marks {
  readonly offers: readonly MenuOffer[];
}

function marksIn(offers: readonly MenuOffer[]): ReadonlyMap<Prompt, OfferMarks> {
  const marks = new Map<Prompt, OfferMarks>();
  if (offers.length === 0) return marks;
  const rests = restsAfter(offers);
  for (const [prompt, inIt] of groupedByPrompt(offers)) marks.set(prompt, marksOf(inIt, rests));
  return marks;
}

function marksOf(offers: readonly MenuOffer[], rests: ReadonlySet<MenuOffer>): OfferMarks {
  const [only] = offers;
  if (only && offers.length === 1) {
    const begin = beginOf(only);
    const end = only.endInPrompt;
    const isRest = rests.has(only);
    return begin === end
      ? { offers, offsets: [end], rests: [isRest] }
      : { offers, offsets: [begin, end], rests: [false, isRest] };
  }
  const ends = new Set(offers.filter((offer) => rests.has(offer)).map(({ endInPrompt }) => endInPrompt));
  const offsets = [...new Set(offers.flatMap((offer) => [beginOf(offer), offer.endInPrompt]))].sort((a, b) => a - b);
  return { offers, offsets, rests: offsets.map((offset) => ends.has(offset)) };
}

/** Where in the words of its prompt an offer begins: at their start, if it began before them. */
function beginOf({ start, end, endInPrompt }: MenuOffer): number {
  return Math.max(0, endInPrompt - (end - start));
}

const SENTENCE_END = /[.!?…。！？]/u;

/** The offers after which a voice rests though no sentence ends: another offer follows at once. */
function restsAfter(offers: readonly MenuOffer[]): ReadonlySet<MenuOffer> {
  const rests = new Set<MenuOffer>();
  let prompt: Prompt | undefined;
  let words = '';
  for (const [index, offer] of offers.entries()) {
    if (offer.prompt !== prompt) words = spokenWords(offer.prompt);
    prompt = offer.prompt;
    const next = offers[index + 1];
    if (!next || (next.start === offer.start && next.text === offer.text)) continue;
    const same = next.prompt === offer.prompt;
    const until = same ? Math.max(offer.endInPrompt, beginOf(next)) : undefined;
    const between = words.slice(offer.endInPrompt, until);
    if (!SENTENCE_END.test(between)) rests.add(offer);
  }
  return rests;
}

/**
 * The options of which nobody can say that callers are not told of them: their own words name no key that we can read, or
 * what speaks for all of them cannot be read.
 */
function perhapsTold(flow: CallFlow, menu: Menu, line: Timeline, told: readonly Told[]): Told[] {
  const spoken = new Set<number | undefined>();
  const keys = new Set<string | undefined>();
  for (const each of told) {
    spoken.add(each.option);
    keys.add(each.key);
  }
  const untold = menu.options.filter(({ number, key }) => !spoken.has(number) && (key === undefined || !keys.has(key)));
  if (untold.length === 0) return [];
  const pieceOf = new Map(line.pieces.map(({ prompt }, index) => [prompt, index]));
  const dark = line.pieces.findIndex(({ prompt }) => prompt.when === 'say' && isDark(prompt));
  const isDarkBefore = messagesBefore(flow, menu).some(({ prompts }) => prompts.some(isDark));
  const tellingOf = ({ number, prompt }: Option): Told[] => {
    const option = { by: 'option', option: number, anyTime: false } as const;
    const piece = prompt ? pieceOf.get(prompt)! : dark;
    if (piece >= 0) {
      const { from, to, unread } = line.pieces[piece]!;
      return [{ ...option, begins: from, heard: { seconds: to, unread }, piece }];
    }
    return isDarkBefore ? [{ ...option, begins: 0, heard: NO_TIME, piece: 0 }] : [];
  };
  return untold.flatMap(tellingOf);
}

/** Whether nobody here can read which keys a prompt tells of. */
function isDark({ unread, language }: Prompt): boolean {
  return unread !== undefined || !grammarFor(language);
}

function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

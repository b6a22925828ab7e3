import type { Offer, Stretch } from '../offer.ts';
import type { Goal } from './goals.ts';
import type { Grammar } from './grammar.ts';
import type { Group } from './groups.ts';
import type { Way } from './keys.ts';
import type { Item } from './lists.ts';
import { beforeLeadIns, type Prompt } from './prompt.ts';
import type { Request } from './requests.ts';

/** The offers of a group, one for each way, in terms of the text. `last` is the offer before them. */
export function groupOffers(
  prompt: Prompt,
  group: Group,
  goal: Goal | undefined,
  taskFirst: boolean,
  last: Offer | undefined,
): Offer[] {
  const end = Math.max(group.to, goal?.to ?? 0);
  const always = anyTimeAround(prompt, group, Math.min(group.from, goal?.from ?? group.from), end);
  const { start, end: ends } = stretch(prompt, taskFirst && goal ? goal.from : group.from, Math.max(end, always.to));
  const task = goal && stretch(prompt, goal.task, goal.to);
  const words = task ? onOneLine(prompt, task) : '';
  const whole = goal && stretch(prompt, goal.from, goal.to);
  const said = prompt.text.slice(start, ends);
  const goalSaid = whole ? prompt.text.slice(whole.start, whole.end) : '';
  const offers: Offer[] = [];
  for (const request of group.requests) {
    for (const way of request.ways) {
      const means = meansOf(prompt, way);
      offers.push({
        start,
        end: ends,
        by: way.by,
        key: way.key,
        phrase: way.by === 'phrase' ? prompt.text.slice(means.start, means.end) : undefined,
        means,
        task,
        words,
        goal: whole,
        said,
        goalSaid,
        order: goal ? (taskFirst ? 'task first' : 'key first') : 'key only',
        verb: verbOf(prompt, request),
        anyTime: always.said,
        answer: isAnswer(prompt, group.grammar, goal, way, last),
        language: request.run.language,
      });
    }
  }
  return offers;
}

const onOneLine = ({ text }: Prompt, { start, end }: Stretch): string =>
  text.slice(start, end).replaceAll(/\s+/g, ' ').trim();

/** From one token to another, with the quotation marks and brackets of what is wholly within them. */
function stretch({ tokens, text }: Prompt, from: number, to: number): Stretch {
  const [first, last] = [tokens[from]!, tokens[to - 1]!];
  const { start } = first;
  const { end } = last;
  const isBracketed = text[end] === ')';
  if (!first.opens && !last.closes && !isBracketed) return { start, end };
  const words = tokens.slice(from, to);
  const marked = (mark: string | undefined) => mark !== undefined && /["'“”‘’«»„‚`]/.test(mark);
  const opened = first.opens && words.some(({ closes }) => closes);
  const closed = last.closes && words.some(({ opens }) => opens) && marked(text[end]);
  const bracket = isBracketed && words.findLast(({ word }) => word === '(' || word === ')')?.word === '(';
  return { start: start - (opened ? 1 : 0), end: end + (closed || bracket ? 1 : 0) };
}

/** The key or the words to say alone, without quotation marks. */
const meansOf = ({ tokens }: Prompt, way: Way): Stretch => ({
  start: tokens[way.from]!.start,
  end: tokens[way.to - 1]!.end,
});

function verbOf({ tokens, text }: Prompt, { verb }: Request): string {
  return verb ? text.slice(tokens[verb.from]!.start, tokens[verb.to - 1]!.end) : '';
}

/** "At any time", just before the offer, within it or just after it. */
function anyTimeAround(
  { tokens }: Prompt,
  group: Group,
  start: number,
  end: number,
): { readonly said: boolean; readonly to: number } {
  const { grammar } = group;
  const from = Math.min(start, beforeLeadIns(tokens, grammar, group.from, 0));
  const length = grammar.at('anyTime', tokens, end);
  if (length > 0) return { said: true, to: end + length };
  for (let at = from; at < end; at++) if (grammar.at('anyTime', tokens, at) > 0) return { said: true, to: end };
  return { said: false, to: end };
}

/** Yes, no, "that is correct", and the "if not" that follows one of them. */
function isAnswer(
  { tokens }: Prompt,
  grammar: Grammar,
  goal: Goal | undefined,
  way: Way,
  last: Offer | undefined,
): boolean {
  const { from, to } = goal ? { from: goal.task, to: goal.to } : { from: way.from, to: way.to };
  if (!goal && way.by !== 'phrase') return false;
  if (to === from + 1 && grammar.has('yesNo', tokens[from]!.word)) return true;
  if (grammar.at('denies', tokens, from) === to - from) return last?.answer === true;
  // "If so": what was just asked.
  if (goal?.introduced && grammar.at('affirms', tokens, from) === to - from) return true;
  return to - from > 1 && grammar.before('confirms', tokens, to) > 0;
}

/** The same for an item of a list without verbs. */
export function itemOffer(prompt: Prompt, { way, goal, taskFirst, run }: Item): Offer {
  const whole = stretch(prompt, goal.from, goal.to);
  const means = meansOf(prompt, way);
  const task = stretch(prompt, goal.task, goal.to);
  const start = Math.min(whole.start, means.start);
  const end = Math.max(whole.end, means.end);
  return {
    start,
    end,
    by: 'key',
    key: way.key,
    phrase: undefined,
    means,
    task,
    words: onOneLine(prompt, task),
    goal: whole,
    said: prompt.text.slice(start, end),
    goalSaid: prompt.text.slice(whole.start, whole.end),
    order: taskFirst ? 'task first' : 'key first',
    verb: '',
    anyTime: false,
    answer: false,
    language: run.language,
  };
}

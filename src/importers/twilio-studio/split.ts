import type { Key } from '../../model/edge.ts';
import { partOf, type Text } from '../../source/text.ts';
import { stringIn } from '../json-values.ts';
import { type Answer, answerIn, isFilledIn } from './liquid.ts';
import { type Condition, type Transition, transitionOn, type Widget } from './widgets.ts';

/** A key or a phrase that a split looks for, and the way that it takes. */
export interface Match<Wanted> {
  readonly wanted: Wanted;
  readonly value: Text;
  readonly way: Transition;
}

/** What becomes of an answer in the boxes that look at nothing else. */
export interface Sorted<Wanted> {
  readonly matches: readonly Match<Wanted>[];
  /** Where it is none of these. */
  readonly otherwise: Transition | undefined;
  /** The boxes that are passed on the way, by name. */
  readonly passed: readonly string[];
}

/** More boxes than this in a row are not passed. */
const FARTHEST = 20;

/**
 * The choice that an answer makes: the split that the way leads to, with those that follow where it finds nothing; boxes that
 * only remember something between them are passed. Undefined where no split looks at this answer, or one asks for
 * something that cannot be said as keys or phrases.
 */
export function sortedBy<Wanted>(
  way: Transition | undefined,
  asked: Answer,
  widgets: ReadonlyMap<string, Widget>,
  wantedBy: (condition: Condition) => readonly { wanted: Wanted; value: Text }[] | undefined,
): Sorted<Wanted> | undefined {
  const matches: Match<Wanted>[] = [];
  const passed: string[] = [];
  let found: Transition | undefined = way;
  let isSorted = false;
  while (found?.next && passed.length < FARTHEST) {
    const split = splitAt(found.next.value, asked, widgets, passed);
    if (!split) break;
    for (const match of split.widget.transitions.filter(({ event }) => event === 'match')) {
      const [condition, ...others] = match.conditions;
      if (!condition || others.length > 0 || !isOf(condition, asked)) return undefined;
      const wanted = wantedBy(condition);
      if (!wanted) return undefined;
      matches.push(...wanted.map((each) => ({ ...each, way: match })));
    }
    isSorted = true;
    passed.push(...split.passed);
    found = transitionOn(split.widget, 'noMatch');
  }
  return isSorted ? { matches, otherwise: found, passed } : undefined;
}

/** The split of this answer that a name leads to, past boxes that only set variables. */
function splitAt(name: string, asked: Answer, widgets: ReadonlyMap<string, Widget>, seen: readonly string[]) {
  const passed: string[] = [];
  let widget = widgets.get(name);
  while (widget && passed.length < FARTHEST && ![...seen, ...passed].includes(widget.name.value)) {
    passed.push(widget.name.value);
    if (widget.type === 'split-based-on') return isAsked(answerOfSplit(widget), asked) ? { widget, passed } : undefined;
    const next = widget.type === 'set-variables' ? transitionOn(widget, 'next')?.next : undefined;
    widget = next && widgets.get(next.value);
  }
  return undefined;
}

/** The answer that a split looks at. */
export function answerOfSplit({ properties }: Widget): Answer | undefined {
  return answerIn(stringIn(properties, 'input') ?? '');
}

const isAsked = (answer: Answer | undefined, asked: Answer) =>
  answer?.widget === asked.widget && answer.by === asked.by;

function isOf({ compared }: Condition, asked: Answer): boolean {
  return compared === undefined || isAsked(answerIn(compared), asked);
}

/** The keys that a condition asks for; none where no caller could press it. Of one digit, what it holds is what it is. */
export function keysBy({ type, value }: Condition, digits: number | undefined) {
  if (!value || isFilledIn(value.value)) return undefined;
  const isWhole = type === 'equal_to' || (digits === 1 && (type === 'contains' || type === 'starts_with'));
  const parts = isWhole ? [trimmed(value)] : type === 'matches_any_of' ? listed(value) : undefined;
  return parts?.flatMap((part) => {
    const wanted = keyOf(part.value);
    return wanted === undefined ? [] : [{ wanted, value: part }];
  });
}

/** The phrases that a condition asks for. */
export function phrasesBy({ type, value }: Condition) {
  if (!value || isFilledIn(value.value)) return undefined;
  const parts =
    type === 'matches_any_of'
      ? listed(value)
      : type === 'equal_to' || type === 'contains' || type === 'starts_with'
        ? [trimmed(value)]
        : undefined;
  return parts?.map((part) => ({ wanted: part, value: part }));
}

function keyOf(word: string): Key | undefined {
  if (word === '*') return 'star';
  if (word === '#') return 'hash';
  return /^\d{1,20}$/.test(word) ? word : undefined;
}

/** `1, 2, 3` */
function listed(text: Text): Text[] {
  return [...text.value.matchAll(/[^,]+/g)].flatMap(({ 0: word, index }) =>
    word.trim() === '' ? [] : [trimmed(partOf(text, index, index + word.length))],
  );
}

function trimmed(text: Text): Text {
  const start = text.value.length - text.value.trimStart().length;
  const end = text.value.trimEnd().length;
  return start === 0 && end === text.value.length ? text : partOf(text, start, Math.max(start, end));
}

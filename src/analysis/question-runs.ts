import { DATA } from '../language/lists/data.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Collect, Node } from '../model/node.ts';
import { perFlow } from './per-flow.ts';
import { dataAsked, questionsOf, valueNamed } from './questions.ts';

/** Questions that callers answer one after another, at least one. */
export type Run = readonly [Collect, ...Collect[]];

/**
 * The longest run of questions that begins at each question which no other leads to, without a choice, an answer or a person
 * between them. What belongs to one card is one question.
 */
export const questionRuns = perFlow((flow): readonly Run[] => {
  const questions = questionsOf(flow);
  const led = new Set<string>();
  for (const question of questions)
    for (const next of nextQuestions(question, flow)) if (next !== question) led.add(next.id);
  const longest = longestFromEach(questions, flow);
  return questions.flatMap((question) => (led.has(question.id) ? [] : [runFrom(question, longest)]));
});

interface Longest {
  readonly length: number;
  readonly next: Collect | undefined;
}

/** Each question after those that it leads to, without recursion; a way back to a question under way is not followed. */
function longestFromEach(questions: readonly Collect[], flow: CallFlow): ReadonlyMap<string, Longest> {
  const longest = new Map<string, Longest>();
  for (const root of questions) {
    if (longest.has(root.id)) continue;
    const path = [{ question: root, next: nextQuestions(root, flow), at: 0 }];
    const underWay = new Set([root.id]);
    while (path.length > 0) {
      const step = path.at(-1)!;
      const next = step.next[step.at++];
      if (next && !longest.has(next.id) && !underWay.has(next.id)) {
        underWay.add(next.id);
        path.push({ question: next, next: nextQuestions(next, flow), at: 0 });
      } else if (!next) {
        path.pop();
        longest.set(step.question.id, longestOf(step.question, step.next, longest));
      }
    }
  }
  return longest;
}

function longestOf(question: Collect, next: readonly Collect[], longest: ReadonlyMap<string, Longest>): Longest {
  let best: Longest = { length: 1, next: undefined };
  for (const each of next) {
    const length = (longest.get(each.id)?.length ?? 0) + (isSameCard(question, each) ? 0 : 1);
    if (longest.has(each.id) && length > best.length) best = { length, next: each };
  }
  return best;
}

function runFrom(question: Collect, longest: ReadonlyMap<string, Longest>): Run {
  const run: [Collect, ...Collect[]] = [question];
  let last = question;
  for (let next = longest.get(question.id)?.next; next; next = longest.get(next.id)?.next) {
    if (!isSameCard(last, next)) run.push(next);
    last = next;
  }
  return run;
}

/** The card's number stands for its expiry date and its security code. */
function isSameCard(question: Collect, next: Collect): boolean {
  return isOfCard(question) && isOfCard(next);
}

function isOfCard(question: Collect): boolean {
  const kinds = dataAsked(question);
  return kinds.has(DATA.card) || kinds.has(DATA.cvv) || /\bexpir/i.test(valueNamed(question));
}

const known = new WeakMap<Collect, readonly Collect[]>();

/** The most steps that are passed between two questions. */
const MOST_BETWEEN = 20;

/** The questions that a caller who has answered one is asked next, before a choice, an answer or a person. */
function nextQuestions(question: Collect, flow: CallFlow): readonly Collect[] {
  const before = known.get(question);
  if (before) return before;
  const found: Collect[] = [];
  const seen = new Set<string>();
  const add = ({ edges }: Node) => {
    for (const { on, target } of edges)
      if (
        target.kind === 'node' &&
        on.kind !== 'no input' &&
        on.kind !== 'no match' &&
        on.kind !== 'key' &&
        seen.size < MOST_BETWEEN
      )
        seen.add(target.id);
  };
  add(question);
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    const node = flow.nodes.get(id);
    if (node?.type === 'collect') found.push(node);
    else if (node?.type === 'branch' || (node?.type === 'action' && node.uses.length === 0)) add(node);
    else if (node?.type === 'action') add({ ...node, edges: node.edges.filter(({ on }) => on.kind !== 'failed') });
    else if (node?.type === 'message' && !node.prompts.some(({ text }) => /\{[^{}]+\}/.test(text.value))) add(node);
  }
  known.set(question, found);
  return found;
}

import { gatheredAhead } from '../../src/analysis/ahead.ts';
import { asksFor, handingOver } from '../../src/analysis/handing-over.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { isPerson } from '../../src/analysis/persons.ts';
import { questionsOf, secretAsked, valueNamed } from '../../src/analysis/questions.ts';
import { sameName, valuesKnown, valuesUsed } from '../../src/analysis/values.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Collect, Node, Queue, Transfer } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Pass on what callers have given',
  category: 'agenda',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['Irish public-service toolkit', 'gethuman standard 1.0', 'Speech Technology'],
  fix: 'suggestion',

  *check({ flow }) {
    if (!flow.tellsAll) return;
    for (const question of questionsOf(flow)) {
      if (isUsed(question, flow)) continue;
      const people = whoAnswers(question, flow);
      // What is spoken may be kept as a recording, which is what a line that only takes messages is for.
      if (!people || (question.kind === 'speech' && people.length === 0)) continue;
      const name = question.value.value;
      const [first] = people;
      yield {
        at: question.value.span(),
        message: first
          ? `Nothing uses the ${valueNamed(question)} that "${question.id}" asks for, and "${first.id}" does not get it.`
          : `Nothing uses the ${valueNamed(question)} that "${question.id}" asks for.`,
        why: first
          ? 'Callers key it in, wait, and are asked for it again by whoever answers.'
          : 'Callers look it up and key it in for nothing.',
        suggestion: first
          ? `Write "passes: [${name}]" in ${named(people)}.`
          : `Take "${question.id}" out, or say what uses ${name}.`,
        related: people.map(({ at }) => ({ at, message: 'who answers here does not get it' })),
        fixes:
          people.length > 0
            ? [
                fixOf(
                  'suggestion',
                  'settings',
                  people.some((node) => asksFor(node, name)) ? 'Pass it on, and ask for it no more' : 'Pass it on',
                  people.flatMap((node) => handingOver(name, node, flow)),
                ),
              ]
            : [],
        subject: `passes ${name}`,
      };
    }
  },
});

/** The names under which values are used anywhere, and those that they were meant to be. */
const namesUsedIn = perFlow((flow): ReadonlySet<string> => {
  const { meantBy, sourceOf } = valuesKnown(flow);
  const questions = questionsOf(flow).map(({ value }) => sameName(value.value));
  const names = new Set<string>();
  for (const { name, node } of valuesUsed(flow)) {
    const value = sameName(name);
    // To ask callers whether it is right is no use of it.
    if (node.type === 'collect' && sameName(node.value.value) === value) continue;
    names.add(sameName(meantBy(name) ?? name));
    // A name that nothing gives may have meant any that begins as it does.
    if (sourceOf(name) === undefined) {
      const [word] = value.split('_');
      for (const asked of questions) if (asked.split('_')[0] === word) names.add(asked);
    }
  }
  return names;
});

function isUsed(question: Collect, flow: CallFlow): boolean {
  if (question.usedFor === 'routing' || question.usedFor === 'lookup' || secretAsked(question)) return true;
  return namesUsedIn(flow).has(sameName(question.value.value));
}

/**
 * The people to whom callers come from a question; undefined where somebody or something on the way may get it without
 * that being written.
 */
function whoAnswers(question: Collect, flow: CallFlow): readonly (Queue | Transfer)[] | undefined {
  const bits = nextOf(question).reduce(
    (sum, { target }) => sum | (target.kind === 'node' ? (ahead(flow).get(target.id) ?? UNKNOWN) : UNKNOWN),
    0,
  );
  if ((bits & UNKNOWN) !== 0 || ((bits & MAILBOX) !== 0 && (bits & PERSON) === 0)) return undefined;
  const people = nearestPeople(question, flow);
  return people.length === 0 && (bits & PERSON) !== 0 ? undefined : people;
}

const PERSON = 1;
const MAILBOX = 2;
/** A step to which nobody can write that it gets something: most of all one that this file cannot tell. */
const UNKNOWN = 4;

/** What comes after each node, up to whoever answers. */
const ahead = perFlow((flow) =>
  gatheredAhead(
    flow,
    ({ from, inherited }) => !inherited && !isPerson(flow.nodes.get(from)!),
    (node) => {
      if (isPerson(node)) return PERSON;
      if (node.type === 'voicemail' || node.type === 'callback') return MAILBOX;
      return mayTakeIt(node) ? UNKNOWN : 0;
    },
  ),
);

function mayTakeIt(node: Node): boolean {
  if (node.edges.some(({ target }) => target.kind === 'missing' || target.kind === 'unknown')) return true;
  if (node.type === 'action') return node.uses.length === 0;
  return node.type === 'unknown' || node.type === 'flow' || node.type === 'transfer';
}

/** The most steps after a question that are searched for people. */
const FARTHEST = 100;

function nearestPeople(question: Collect, flow: CallFlow): readonly (Queue | Transfer)[] {
  const people: (Queue | Transfer)[] = [];
  const seen = new Set<string>([question.id]);
  let steps = 0;
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    const node = flow.nodes.get(id)!;
    if (steps++ > FARTHEST) break;
    if ((node.type === 'queue' || node.type === 'transfer') && isPerson(node)) people.push(node);
    else
      for (const { target, inherited } of node === question ? nextOf(question) : node.edges)
        if (target.kind === 'node' && !inherited && flow.nodes.has(target.id)) seen.add(target.id);
  }
  return people;
}

function nextOf({ edges }: Collect): readonly Edge[] {
  return edges.filter(({ on }) => on.kind === 'next');
}

function named(nodes: readonly Node[]): string {
  const names = nodes.map(({ id }) => `"${id}"`);
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(' and ');
}

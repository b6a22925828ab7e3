import { isPerson } from '../../src/analysis/persons.ts';
import { questionsOf, secretAsked, valueNamed } from '../../src/analysis/questions.ts';
import { withLine } from '../../src/analysis/settings.ts';
import { sameName, valuesKnown, valuesUsed } from '../../src/analysis/values.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Collect, Node, Queue, Transfer } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { type Edit, fixOf } from '../../src/source/edit.ts';
import { textAt } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Pass on what callers have given',
  category: 'agenda',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['Irish public-service toolkit', 'gethuman standard 1.0', 'Speech Technology'],
  fix: 'suggestion',

  *check({ flow }) {
    if (!flow.tellsAll) return;
    const used = namesUsedIn(flow);
    for (const question of questionsOf(flow)) {
      if (isUsed(question, used)) continue;
      const people = whoAnswers(question, flow);
      if (!people) continue;
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
                  'Pass it on',
                  people.map((node) => passing(flow, node, name)),
                ),
              ]
            : [],
        subject: `passes ${name}`,
      };
    }
  },
});

/** The names under which values are used anywhere, and those that they were meant to be. */
function namesUsedIn(flow: CallFlow): ReadonlySet<string> {
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
}

function isUsed(question: Collect, used: ReadonlySet<string>): boolean {
  if (question.usedFor === 'routing' || question.usedFor === 'lookup' || secretAsked(question)) return true;
  return question.kind === 'speech' || used.has(sameName(question.value.value));
}

/**
 * The people to whom callers come from a question; undefined where somebody or something on the way may get it without
 * that being written.
 */
function whoAnswers(question: Collect, flow: CallFlow): readonly (Queue | Transfer)[] | undefined {
  const ahead = [...aheadOf(question, flow)].map((id) => flow.nodes.get(id)!);
  const people = ahead.filter((node): node is Queue | Transfer => isPerson(node));
  if (ahead.some((node) => mayTakeIt(node, people.length > 0))) return undefined;
  if (people.some(({ passes }) => passes.some(({ value }) => sameName(value) === sameName(question.value.value))))
    return undefined;
  return people;
}

/** What comes after a question, up to whoever answers. */
function aheadOf(question: Collect, flow: CallFlow): ReadonlySet<string> {
  const next = question.edges.flatMap(({ on, target }) =>
    on.kind === 'next' && target.kind === 'node' ? [target.id] : [],
  );
  const seen = new Set(next.filter((id) => flow.nodes.has(id)));
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    const node = flow.nodes.get(id)!;
    if (isPerson(node)) continue;
    for (const edge of node.edges)
      if (edge.target.kind === 'node' && !edge.inherited && flow.nodes.has(edge.target.id)) seen.add(edge.target.id);
  }
  return seen;
}

/** Steps to which nobody can write that they get something: most of all those that this file cannot tell. */
function mayTakeIt(node: Node, thereArePeople: boolean): boolean {
  if (node.edges.some(({ target }) => target.kind === 'missing' || target.kind === 'unknown')) return true;
  switch (node.type) {
    case 'unknown':
    case 'flow':
      return true;
    case 'action':
      return node.uses.length === 0;
    case 'transfer':
      return !node.person;
    case 'voicemail':
    case 'callback':
      return !thereArePeople;
    default:
      return false;
  }
}

function named(nodes: readonly Node[]): string {
  const names = nodes.map(({ id }) => `"${id}"`);
  return names.length > 2 ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more` : names.join(' and ');
}

/** Adds the value to those that are passed, or begins with it. */
function passing(flow: CallFlow, node: Queue | Transfer, name: string): Edit | undefined {
  const last = node.passes.at(-1);
  if (!last) return withLine(flow, node, 'passes', `[${name}]`);
  const { source, end } = last.span();
  const isInline = /^["']?\s*[\],]/.test(textAt({ source, start: end, end: Math.min(end + 8, node.whole.end) }));
  return isInline && flow.format === 'ivr' ? { span: { source, start: end, end }, text: `, ${name}` } : undefined;
}

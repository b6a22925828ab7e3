import { askedAgain } from '../../src/analysis/asked-again.ts';
import { handingOver, isPassed } from '../../src/analysis/handing-over.ts';
import { nameAsSaid, secretAsked, valueNamed } from '../../src/analysis/questions.ts';
import { sameName } from '../../src/analysis/values.ts';
import { anew } from '../../src/language/lists/anew.ts';
import { sameThing } from '../../src/language/lists/same-thing.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Text } from '../../src/source/text.ts';

export default defineRule({
  summary: 'Ask for the same thing once',
  category: 'agenda',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['Irish public-service toolkit', 'gethuman standard 1.0', 'Speech Technology'],
  fix: 'suggestion',
  words: { lists: [anew, sameThing], about: 'with which callers choose to give another' },

  *check({ flow, project }) {
    const again = askedAgain(flow, project);
    for (const { node, value, before, by } of again) {
      const name = thingOf(node, value, before);
      const where = flow.nodes.get(before.id) === before ? `"${before.id}"` : `"${before.id}" of another file`;
      yield {
        at: by === 'question' ? node.at : value.span(),
        message:
          by === 'question'
            ? `"${node.id}" asks for the ${name}, which callers may have given in ${where} already.`
            : `Whoever answers in "${node.id}" asks for the ${name}, which callers gave in ${where}.`,
        why: 'Callers learn that what they key in is for nothing, and next time press 0 instead.',
        suggestion: adviceFor(node, value.value, by),
        related: [{ at: before.at, message: 'given here' }],
        subject: `asks ${name}`,
        fixes:
          by === 'person' && flow.nodes.get(before.id) === before && !isSecret(before)
            ? [askNoMore([value], node, flow)]
            : [],
      };
    }
    yield* askedThoughPassed(flow, new Set(again.map(({ value }) => value)));
  },
});

/** By the words that ask for it, where the value has another name than before. */
function thingOf(node: Node, { value }: Text, before: Node): string {
  const isRenamed = before.type === 'collect' && sameName(before.value.value) !== sameName(value);
  return isRenamed && node.type === 'collect' ? valueNamed(node) : nameAsSaid(value);
}

function adviceFor(node: Node, name: string, by: 'question' | 'person'): string {
  if (by === 'question') return `Lead callers who have given it already past "${node.id}".`;
  if (node.type !== 'queue' && node.type !== 'transfer') return `Hand it over with "passes: [${name}]".`;
  return isPassed(name, node)
    ? 'Take it out of "asks": whoever answers has it already.'
    : `Hand it over with "passes: [${name}]", and take it out of "asks".`;
}

/** What people have on their screens already, looked up or given, and ask for all the same. */
function* askedThoughPassed(flow: CallFlow, told: ReadonlySet<unknown>): Iterable<Problem> {
  for (const node of flow.nodes.values()) {
    if (node.type !== 'queue' && node.type !== 'transfer') continue;
    const passed = new Set(node.passes.map(({ value }) => value));
    const again = node.asks.filter((value) => passed.has(value.value) && !told.has(value));
    const [first, ...others] = again;
    if (!first) continue;
    const names = again.map(({ value }) => nameAsSaid(value)).join(' and the ');
    yield {
      at: first.span(),
      message: `Whoever answers in "${node.id}" is handed the ${names}, and asks for ${again.length > 1 ? 'them' : 'it'} all the same.`,
      why: 'Callers tell a person what the line knew a moment ago, and trust neither.',
      suggestion: `Have whoever answers say what they see, and take ${again.length > 1 ? 'them' : 'it'} out of "asks".`,
      related: others.map((value) => ({ at: value.span(), message: 'and this' })),
      subject: `asks ${first.value}`,
      fixes: [askNoMore(again, node, flow)],
    };
  }
}

/** No card number is put on anybody's screen unasked. */
const isSecret = (node: Node) => node.type === 'collect' && secretAsked(node) !== undefined;

/** Hands over what was given, under the name under which it was. Of several in one list, a person takes out all. */
function askNoMore(values: readonly Text[], node: Node, flow: CallFlow): Fix | undefined {
  const [value, another] = values;
  if (!value || another || (node.type !== 'queue' && node.type !== 'transfer')) return undefined;
  return fixOf('suggestion', 'settings', 'Hand it over, and ask for it no more', handingOver(value.value, node, flow));
}

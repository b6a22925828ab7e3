import { askedAgain } from '../../src/analysis/asked-again.ts';
import { nameAsSaid } from '../../src/analysis/questions.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Ask for the same thing once',
  category: 'agenda',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['Irish public-service toolkit', 'gethuman standard 1.0', 'Speech Technology'],

  *check({ flow, project }) {
    const again = askedAgain(flow, project);
    for (const { node, value, before, by } of again) {
      const name = nameAsSaid(value.value);
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
      };
    }
    yield* askedThoughPassed(flow, new Set(again.map(({ value }) => value)));
  },
});

function adviceFor({ id, type }: Node, name: string, by: 'question' | 'person'): string {
  if (by === 'question') return `Lead callers who have given it already past "${id}".`;
  return type === 'queue' || type === 'transfer'
    ? `Hand it over with "passes: [${name}]", and take it out of "asks".`
    : `Hand it over with "passes: [${name}]".`;
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
    };
  }
}

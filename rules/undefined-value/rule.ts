import { isEnteredFromElsewhere } from '../../src/analysis/entered.ts';
import { type ValuesKnown, type ValueUsed, valuesKnown, valuesUsed } from '../../src/analysis/values.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Use only values that the call has by then',
  category: 'wiring',
  severity: 'warning',
  evidence: 'logic',
  fix: 'suggestion',

  *check({ flow, project }) {
    // What an export leaves out may come from anywhere.
    if (!flow.tellsAll) return;
    const values = valuesKnown(flow);
    const comesFromElsewhere = isEnteredFromElsewhere(flow, project);
    const unknown = new Map<string, ValueUsed[]>();
    for (const used of valuesUsed(flow)) {
      const meant = values.meantBy(used.name);
      if (meant !== undefined) yield misspelt(used, meant);
      else if (!comesFromElsewhere && isSurelyAName(used) && !isKnown(used, values)) {
        const uses = unknown.get(used.name);
        if (uses) uses.push(used);
        else unknown.set(used.name, [used]);
      }
    }
    // What nothing gives is one thing forgotten, however often it is used.
    for (const [first, ...others] of unknown.values()) yield unknownIn(first!, others, values);
  },
});

/** What stands for a value that is missing makes up for it, and what decides at a branch may be a question in plain words. */
function isSurelyAName({ as, name, text, node }: ValueUsed): boolean {
  if (as === 'on')
    return /^[\p{L}\p{N}]+(?:[ _-][\p{L}\p{N}]+){0,2}$/u.test(name) && text.span().start !== node.at.start;
  return as !== 'spoken or else' && as !== 'all that is spoken';
}

function misspelt(used: ValueUsed, meant: string): Problem {
  const { text, start, end, name } = used;
  return {
    ...problem(used, `Nothing gives a value called "${name}".`),
    suggestion: `Did you mean "${meant}"?`,
    fixes: [fixOf('suggestion', 'settings', `Write "${meant}"`, [text.replace(start, end, meant)])],
  };
}

function isKnown({ name, node }: ValueUsed, values: ValuesKnown): boolean {
  return values.sourceOf(name) === 'anywhere' || values.isKnownAt(node.id, name);
}

function unknownIn(used: ValueUsed, others: readonly ValueUsed[], values: ValuesKnown): Problem {
  const { name, node } = used;
  const source = values.sourceOf(name);
  const again = others.map(({ text, start, end }) => ({ at: text.span(start, end), message: 'and here' }));
  if (source === undefined || source === 'anywhere') {
    return {
      ...problem(used, `Nothing asks for "${name}", or looks it up.`),
      suggestion: `Add a step that gives it: a \`collect\` with \`value: ${name}\`, or an \`action\` with \`gives: [${name}]\`.`,
      related: again,
    };
  }
  return {
    ...problem(used, `Nothing on the way to "${node.id}" gives "${name}" yet.`),
    suggestion: `Ask for it, or look it up, before "${node.id}".`,
    related: [{ at: source.at, message: 'known only from here on' }, ...again],
  };
}

function problem(used: ValueUsed, message: string): Omit<Problem, 'suggestion'> {
  return { at: used.text.span(used.start, used.end), message, why: WHY[used.as] };
}

const WHY: Readonly<Record<ValueUsed['as'], string>> = {
  spoken: 'Callers hear a gap in the sentence, or the name of the value read out.',
  'spoken or else': 'Callers only ever hear what stands for it when it is missing.',
  'all that is spoken': 'Callers hear nothing here, or the name of the value read out.',
  on: 'Every caller is sent the same way, whoever they are.',
  passes: 'Whoever answers does not get it, and asks callers again.',
  uses: 'The step fails, and callers with it.',
};

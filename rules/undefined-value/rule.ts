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
    if (valuesUsed(flow).length === 0) return;
    const values = valuesKnown(flow);
    const comesFromElsewhere = isEnteredFromElsewhere(flow, project);
    const slips = new Map<string, ValueUsed[]>();
    const unknown = new Map<string, ValueUsed[]>();
    for (const used of valuesUsed(flow)) {
      const meant = values.meantBy(used.name);
      if (meant !== undefined) add(slips, used.name, used);
      else if (!comesFromElsewhere && isSurelyAName(used) && !isKnown(used, values)) add(unknown, used.name, used);
    }
    for (const uses of slips.values()) yield misspelt(uses, values.meantBy(uses[0]!.name)!, values);
    // What nothing gives is one thing forgotten, however often it is used; and so are values that first appear together.
    const causes = new Map<string, ValueUsed[][]>();
    for (const uses of unknown.values()) add(causes, causeOf(uses[0]!, values), uses);
    for (const uses of causes.values())
      yield unknownIn(
        uses.map(([first]) => first!),
        uses.flat(),
        values,
      );
  },
});

function add<Value>(groups: Map<string, Value[]>, name: string, value: Value): void {
  const known = groups.get(name);
  if (known) known.push(value);
  else groups.set(name, [value]);
}

/** The step in which values are missing, and the one that would give them too late, if any. */
function causeOf({ name, node }: ValueUsed, values: ValuesKnown): string {
  const source = values.sourceOf(name);
  return source === undefined || source === 'anywhere' ? node.id : `${node.id} ${source.id}`;
}

/** What stands for a value that is missing makes up for it, and what decides at a branch may be a question in plain words. */
function isSurelyAName({ as, name, text, node }: ValueUsed): boolean {
  if (as === 'on')
    return /^[\p{L}\p{N}]+(?:[ _-][\p{L}\p{N}]+){0,2}$/u.test(name) && text.span().start !== node.at.start;
  return as !== 'spoken or else' && as !== 'all that is spoken';
}

function misspelt(uses: readonly ValueUsed[], meant: string, values: ValuesKnown): Problem {
  const [used, ...others] = uses as readonly [ValueUsed, ...ValueUsed[]];
  const edits = uses.map(({ text, start, end, node }) =>
    // What is not known there yet is missing under any name.
    values.isKnownAt(node.id, meant) ? text.replace(start, end, meant) : undefined,
  );
  return {
    ...problem(used, `Nothing gives a value called "${used.name}".`),
    suggestion: `Did you mean "${meant}"?`,
    related: alsoAt(others),
    fixes: [fixOf('suggestion', 'settings', `Write "${meant}"`, edits)],
  };
}

function isKnown({ name, node }: ValueUsed, values: ValuesKnown): boolean {
  return values.sourceOf(name) === 'anywhere' || values.isKnownAt(node.id, name);
}

/** `each`: the first use of each value. */
function unknownIn(each: readonly ValueUsed[], uses: readonly ValueUsed[], values: ValuesKnown): Problem {
  const [used] = each as readonly [ValueUsed];
  const { node } = used;
  const source = values.sourceOf(used.name);
  const names = each.map(({ name }) => name);
  const again = alsoAt(uses.filter((use) => use !== used));
  if (source === undefined || source === 'anywhere') {
    return {
      ...problem(used, `Nothing asks for ${listed(names, 'or')}, or looks ${names.length > 1 ? 'them' : 'it'} up.`),
      suggestion:
        names.length > 1
          ? `Add a step that gives them, such as an \`action\` with \`gives: [${names.join(', ')}]\`.`
          : `Add a step that gives it: a \`collect\` with \`value: ${used.name}\`, or an \`action\` with \`gives: [${used.name}]\`.`,
      related: again,
    };
  }
  return {
    ...problem(used, `Nothing on the way to "${node.id}" gives ${listed(names, 'or')} yet.`),
    suggestion: `Ask for ${names.length > 1 ? 'them' : 'it'}, or look ${names.length > 1 ? 'them' : 'it'} up, before "${node.id}".`,
    related: [{ at: source.at, message: 'known only from here on' }, ...again],
  };
}

function alsoAt(uses: readonly ValueUsed[]) {
  return uses.map(({ name, text, start, end }) => ({
    at: text.span(start, end),
    message: `and "${name}" here`,
  }));
}

function listed(names: readonly string[], last: string): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
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

import { readJson, readJsonIn } from '../../source/json/json.ts';
import type { ReadProblem } from '../../source/problem.ts';
import type { Source } from '../../source/source.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { jsonProblems } from '../json-problems.ts';
import { stringIn } from '../json-values.ts';

/** A flow as Studio writes it, with the name that the REST interface gives it. */
export interface Definition {
  readonly tree: Tree;
  readonly name?: string | undefined;
}

/**
 * The flows of a file: it is one, as the console exports it; or it holds one under `definition`, as an object or as JSON
 * in a string, or a list of such, as the REST interface and the command line return them.
 */
export function definitionsIn(source: Source): { definitions: Definition[]; problems: ReadProblem[] } {
  const file = readJson(source);
  const problems = jsonProblems(file);
  const definitions = itemsOf(file.root).flatMap((tree): Definition[] => {
    if (valueIn(tree, 'states')) return [{ tree }];
    const name = stringIn(tree, 'friendly_name') ?? stringIn(tree, 'friendlyName');
    const inside = valueIn(tree, 'definition');
    if (inside?.kind !== 'scalar') return valueIn(inside, 'states') ? [{ tree: inside!, name }] : [];
    if (typeof inside.value !== 'string') return [];
    const unwrapped = readJsonIn(inside.text);
    problems.push(...jsonProblems(unwrapped));
    return valueIn(unwrapped.root, 'states') ? [{ tree: unwrapped.root!, name }] : [];
  });
  return { definitions, problems };
}

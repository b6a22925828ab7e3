import type { Edge } from '../../model/edge.ts';
import type { Asking, Option } from '../../model/node.ts';
import type { Prompt } from '../../model/prompt.ts';
import type { Source } from '../../source/source.ts';
import { entryOf, type MapTree, type Tree, valueIn } from '../../source/tree.ts';
import { type BoundKey, wholeOf } from './options.ts';
import { promptsOf, type Setting, textOf } from './prompts.ts';
import { type Names, wordOf } from './targets.ts';
import { durationOf } from './values.ts';

/** What nodes inherit from the top of the file. */
export interface Inherited {
  readonly source: Source;
  readonly names: Names;
  readonly language: string;
  readonly defaults: Tree | undefined;
  /** Of `defaults.keys`. */
  readonly keys: readonly BoundKey[];
}

/** How a menu or a question asks, and what is said and done where nobody answers it. */
interface AskedAndAgain {
  readonly how: Asking;
  readonly reprompts: readonly Prompt[];
  readonly edges: readonly Edge[];
}

export function askingOf(tree: MapTree, id: string, setting: Setting, { defaults, names }: Inherited): AskedAndAgain {
  const own = (name: string) => entryOf(tree, name) ?? entryOf(defaults, name);
  // A platform's own settings, which nobody wrote, stand under such names where a flow was converted.
  const usual = (name: string) => wordOf(valueIn(tree, `x-${name}`));
  const timeout = own('timeout');
  const attempts = own('attempts');
  const inputTree = own('input')?.value;
  const input = wordOf(inputTree) ?? usual('input');
  const times = wholeOf(wordOf(attempts?.value) ?? usual('attempts')) ?? 3;
  const after = own('after_attempts');
  const reprompts: Prompt[] = [];
  const edges: Edge[] = [];

  for (const [kind, property] of [
    ['no input', 'no_input'],
    ['no match', 'no_match'],
  ] as const) {
    const said = own(property)?.value;
    const isWay = said?.kind === 'map' && (entryOf(said, 'to') !== undefined || entryOf(said, 'say') !== undefined);
    reprompts.push(...promptsOf(isWay ? valueIn(said, 'say') : said, kind, setting));
    const atOnce = isWay ? textOf(valueIn(said, 'to')) : undefined;
    const to = atOnce ?? textOf(after?.value);
    const on = { kind, after: atOnce ? 1 : times };
    if (to) edges.push({ from: id, on, to, target: names.targetOf(to.value, id), implicit: false });
    else edges.push({ from: id, on, target: { kind: 'hang up' }, implicit: true });
  }

  return {
    how: {
      input: input === 'speech' || input === 'both' ? input : 'keys',
      inputAt: inputTree?.at,
      timeout: durationOf(wordOf(timeout?.value) ?? usual('timeout') ?? '') ?? 7,
      timeoutAt: timeout?.value.at,
      attempts: times,
      attemptsAt: attempts?.value.at,
      bargeIn: setting.bargeIn,
      afterAttemptsAt: (after ?? entryOf(tree, 'no_input'))?.key.at,
    },
    reprompts,
    edges,
  };
}

/** The keys of `defaults.keys` that this node does not bind itself. */
export function inheritedKeys(
  id: string,
  options: readonly Option[],
  inherited: Inherited,
  holds: (key: string) => boolean,
): Edge[] {
  const { keys, names } = inherited;
  if (keys.length === 0) return [];
  const own = new Set(options.map(({ key }) => key));
  const edges: Edge[] = [];
  for (const { key, to, at } of keys) {
    if (own.has(key) || !holds(key)) continue;
    const target = names.targetOf(to.value, id);
    edges.push({ from: id, on: { kind: 'key', key }, to, target, implicit: false, boundAt: at, inherited: true });
  }
  return edges;
}

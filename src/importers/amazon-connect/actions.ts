import type { Span } from '../../source/source.ts';
import type { Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { blockName } from './blocks.ts';

/** A block of the flow, as it is written. */
export interface Action {
  /** What other blocks call it. */
  readonly identifier: string;
  /** What people call it: its own name, else the editor's name for such a block and a part of its identifier. */
  readonly id: string;
  readonly type: string;
  readonly at: Span;
  readonly whole: Span;
  readonly typeAt: Span | undefined;
  readonly parameters: Tree | undefined;
  readonly next: Text | undefined;
  readonly conditions: readonly Condition[];
  readonly errors: readonly { readonly type: string; readonly to: Text | undefined; readonly at: Span }[];
  /** What the editor keeps of it. */
  readonly metadata: Tree | undefined;
}

export interface Condition {
  readonly operator: string;
  readonly operands: readonly Text[];
  readonly to: Text | undefined;
  readonly at: Span;
}

/** Every block that has an identifier, once. */
export function actionsOf(flow: Tree): ReadonlyMap<string, Action> {
  const metadata = valueIn(valueIn(flow, 'Metadata'), 'ActionMetadata');
  const trees = itemsOf(valueIn(flow, 'Actions'));
  const identifiers = trees.map((tree) => wordOf(valueIn(tree, 'Identifier')) ?? '');
  const shorten = shortestOf(identifiers.filter(isUuid));
  const actions = new Map<string, Action>();
  for (const [index, tree] of trees.entries()) {
    const identifier = identifiers[index]!;
    if (identifier === '' || actions.has(identifier)) continue;
    const type = wordOf(valueIn(tree, 'Type')) ?? '';
    const transitions = valueIn(tree, 'Transitions');
    const parameters = valueIn(tree, 'Parameters');
    actions.set(identifier, {
      identifier,
      id: isUuid(identifier) ? `${blockName(type, stores(parameters))} ${shorten(identifier)}` : identifier,
      type,
      at: valueIn(tree, 'Identifier')!.at,
      whole: tree.at,
      typeAt: valueIn(tree, 'Type')?.at,
      parameters,
      next: wordsOf(valueIn(transitions, 'NextAction')),
      conditions: itemsOf(valueIn(transitions, 'Conditions')).map((each) => {
        const condition = valueIn(each, 'Condition');
        return {
          operator: wordOf(valueIn(condition, 'Operator')) ?? '',
          operands: itemsOf(valueIn(condition, 'Operands')).flatMap((operand) => wordsOf(operand) ?? []),
          to: wordsOf(valueIn(each, 'NextAction')),
          at: each.at,
        };
      }),
      errors: itemsOf(valueIn(transitions, 'Errors')).map((each) => ({
        type: wordOf(valueIn(each, 'ErrorType')) ?? '',
        to: wordsOf(valueIn(each, 'NextAction')),
        at: valueIn(each, 'ErrorType')?.at ?? each.at,
      })),
      metadata: valueIn(metadata, identifier),
    });
  }
  return actions;
}

/** The identifiers of all blocks that a block may lead to, for whatever reason. */
export function waysOf(action: Action | undefined): string[] {
  if (!action) return [];
  const { next, conditions, errors } = action;
  return [next, ...conditions.map(({ to }) => to), ...errors.map(({ to }) => to)].flatMap((to) => to?.value ?? []);
}

/** Whether a block that asks keeps what is keyed in, rather than choosing a way by it. */
export function stores(parameters: Tree | undefined): boolean {
  return isTrue(valueIn(parameters, 'StoreInput'));
}

/** All values are words in this language, truth among them. */
export function isTrue(tree: Tree | undefined): boolean {
  return wordOf(tree)?.toLowerCase() === 'true';
}

/** Words that say something: an empty string is as good as none. */
export function wordsOf(tree: Tree | undefined): Text | undefined {
  return tree?.kind === 'scalar' && tree.value !== null && tree.value !== '' ? tree.text : undefined;
}

export function wordOf(tree: Tree | undefined): string | undefined {
  if (tree?.kind !== 'scalar' || tree.value === null || tree.value === '') return undefined;
  return typeof tree.value === 'string' ? tree.value : tree.text.value;
}

/** `7` as seconds, or as a count; undefined for what is set while the call runs. */
export function numberOf(tree: Tree | undefined): number | undefined {
  const word = wordOf(tree)?.trim();
  return word !== undefined && /^\d{1,9}$/.test(word) ? Number(word) : undefined;
}

function isUuid(identifier: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(identifier);
}

/** The first part of an identifier that tells all of them apart, else the last, else all of it. */
export function shortestOf(identifiers: readonly string[]): (identifier: string) => string {
  const ways = [(each: string) => each.slice(0, 8), (each: string) => each.slice(-12)];
  const all = new Set(identifiers).size;
  return ways.find((shorten) => new Set(identifiers.map(shorten)).size === all) ?? ((each) => each);
}

import type { Key } from '../../model/edge.ts';
import type { Option } from '../../model/node.ts';
import { roomIn } from '../../source/room.ts';
import type { Span } from '../../source/source.ts';
import type { Text } from '../../source/text.ts';
import { type Entry, itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { promptsOf, type Setting, spokenLabel, textOf } from './prompts.ts';
import { type Names, wordOf } from './targets.ts';
import { isFigure, keyOf, shareOf } from './values.ts';

/** The options of a menu or a queue, in the order of the file. */
export function optionsOf(list: Tree | undefined, node: string, setting: Setting, names: Names): Option[] {
  return itemsOf(list).map((tree, index) => {
    const keyTree = valueIn(tree, 'key');
    const key = keyOf(wordOf(keyTree) ?? '');
    const label = textOf(valueIn(tree, 'label'));
    const to = textOf(valueIn(tree, 'to'));
    const number = index + 1;
    const said = promptsOf(valueIn(tree, 'say'), 'option', setting, number)[0];
    const prompt = said ?? (label && key !== undefined ? spokenLabel(label, key, setting, number) : undefined);
    return {
      number,
      at: tree.at,
      key,
      keyAt: keyTree?.at,
      length: lengthOf(valueIn(tree, 'length')),
      phrases: itemsOf(valueIn(tree, 'phrases')).flatMap((phrase) => textOf(phrase) ?? []),
      prompt,
      // Rules compare labels with each other, so they get none that is too long to be heard.
      label: prompt?.unread === 'too long' ? undefined : label,
      to,
      target: to && names.targetOf(to.value, node),
      share: shareIn(tree),
      language: wordOf(valueIn(tree, 'language')),
      tags: wordsOf(valueIn(tree, 'tags')),
      confirm: saysYes(valueIn(tree, 'confirm')),
      note: textOf(valueIn(tree, 'note')),
      room: roomIn(tree, tree.at),
    };
  });
}

function shareIn(tree: Tree): number | undefined {
  const share = wordOf(valueIn(tree, 'share'));
  return share === undefined ? undefined : shareOf(share);
}

export function wordsOf(tree: Tree | undefined): string[] {
  return itemsOf(tree).flatMap((item) => wordOf(item) ?? []);
}

/** `true`, or words that are said instead. */
export function saysYes(tree: Tree | undefined): boolean {
  return tree !== undefined && !(tree.kind === 'scalar' && (tree.value === false || tree.value === null));
}

/** `8`, or a map of `min` and `max`, in characters. */
export function lengthOf(tree: Tree | undefined): { readonly min: number; readonly max: number } | undefined {
  const exact = wholeOf(wordOf(tree));
  if (exact !== undefined) return { min: exact, max: exact };
  const max = wholeOf(wordOf(valueIn(tree, 'max')));
  const min = wholeOf(wordOf(valueIn(tree, 'min'))) ?? 1;
  return max === undefined ? undefined : { min, max };
}

export function wholeOf(word: string | undefined): number | undefined {
  return word !== undefined && (isFigure(word) || /^\d{1,9}$/.test(word)) ? Number(word) : undefined;
}

/** A key and where it leads, as `defaults.keys` has them. */
export interface BoundKey {
  readonly key: Key;
  readonly to: Text;
  readonly at: Span;
}

export function boundKeys(entries: readonly Entry[]): BoundKey[] {
  return entries.flatMap(({ key: written, value }) => {
    const key = keyOf(written.text.value);
    const to = textOf(value);
    return key !== undefined && to ? [{ key, to, at: written.at }] : [];
  });
}

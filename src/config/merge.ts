import type { Problem } from '../source/problem.ts';
import type { Choices } from './choice.ts';
import { fitting } from './globs.ts';
import type { Layer, Override, SuppressionEntry } from './layer.ts';

/** What the layers ask for where these overrides hold: each layer's own rules, then its overrides, in order. */
export function choicesIn(layers: readonly Layer[], holds: (override: Override) => boolean): Choices[] {
  return layers.flatMap(({ rules, overrides }) => [
    rules,
    ...overrides.filter(holds).map((override) => override.rules),
  ]);
}

/** The last that any layer says of something. */
export function lastSaid<Value>(
  layers: readonly Layer[],
  said: (layer: Layer) => Value | undefined,
): { readonly value: Value; readonly layer: Layer } | undefined {
  const layer = layers.findLast((each) => said(each) !== undefined);
  const value = layer && said(layer);
  return value === undefined ? undefined : { value, layer: layer! };
}

/** Of each rule that a layer has locked, the name of the first that has. */
export function lockedBy(layers: readonly Layer[]): ReadonlyMap<string, string> {
  const locked = new Map<string, string>();
  for (const layer of layers) {
    for (const { name } of layer.locked) if (!locked.has(name)) locked.set(name, layer.name);
  }
  return locked;
}

/** Whatever a layer asks of a rule that an earlier one has locked. */
export function brokenLocks(layers: readonly Layer[]): Problem[] {
  const locked = new Map<string, string>();
  return layers.flatMap((layer) => {
    const asked = [layer.rules, ...layer.overrides.map(({ rules }) => rules)].flatMap((choices) => [...choices]);
    const entries = layer.entries.map(({ rule, at }) => [rule, { at }] as const);
    const broken = [...asked, ...entries].flatMap(([id, { at }]) => {
      const by = locked.get(id);
      if (by === undefined || !at) return [];
      const message = `"${id}" is locked by ${by}, and stays as it is set there.`;
      return [{ at, message, why: '', suggestion: 'leave it out here, or talk to whoever keeps those settings' }];
    });
    for (const { name } of layer.locked) locked.set(name, locked.get(name) ?? layer.name);
    return broken;
  });
}

/** A path as a layer's patterns see it. */
export type Relative = (path: string, folder: string) => string;

export type ForFiles = Override | SuppressionEntry;

/** The patterns of layers, read once. */
export interface Patterns {
  readonly ignores: (path: string) => boolean;
  /** Whether an override or an entry is about a file. */
  readonly holds: (item: ForFiles, path: string) => boolean;
}

/** What decides, for paths as the run calls them, which patterns of which layer they fit. */
export function patternsOf(layers: readonly Layer[], relative: Relative): Patterns {
  const ignoring = layers.map((layer) => ({ layer, fits: fitting(layer.ignore) }));
  const items = new Map<ForFiles, (path: string) => boolean>();
  for (const { folder, overrides, entries } of layers) {
    for (const item of [...overrides, ...entries]) {
      const fits = fitting(item.files);
      items.set(item, (path) => fits(relative(path, folder)));
    }
  }
  return {
    ignores: (path) => ignoring.some(({ layer, fits }) => fits(relative(path, layer.folder))),
    holds: (item, path) => items.get(item)?.(path) === true,
  };
}

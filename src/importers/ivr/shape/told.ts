import type { ReadProblem } from '../../../source/problem.ts';
import type { Span } from '../../../source/source.ts';
import { composed } from '../../../source/text.ts';
import type { MapTree, ScalarTree, Tree } from '../../../source/tree.ts';

/** Where one is in the file, and what has been told so far. */
export interface Telling {
  readonly problems: ReadProblem[];
  /** The places at which something was told: what else is wrong there has the same cause. */
  readonly places: Set<string>;
  /** Whether something was told, or met that is not as the schema has it, since somebody last wanted to know. */
  isDoubtful: boolean;
}

export function telling(): Telling {
  return { problems: [], places: new Set(), isDoubtful: false };
}

/** Tells a problem, unless there is one at its very place already. */
export function tell(told: Telling, problem: Omit<ReadProblem, 'rule'> & { readonly rule?: string | undefined }): void {
  told.isDoubtful = true;
  const place = placeOf(problem.at);
  if (told.places.has(place)) return;
  told.places.add(place);
  told.problems.push({ ...problem, rule: problem.rule ?? 'schema' });
}

export function isTold(told: Telling, at: Span): boolean {
  return told.places.has(placeOf(at));
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** The scalar as it was meant: in the place of what is written, and not to be edited any more. */
export function asMeant(tree: ScalarTree, value: string | number | boolean): ScalarTree {
  return { kind: 'scalar', value, text: composed(String(value), tree.text.span()), at: tree.at, quoted: false };
}

/** Where to point at when a map lacks something: its first key. */
export function firstWordOf(tree: Tree): Span {
  if (tree.kind === 'map' && tree.entries.length > 0) return tree.entries[0]!.key.at;
  if (tree.kind === 'list' && tree.items.length > 0) return firstWordOf(tree.items[0]!);
  return { ...tree.at, end: Math.min(tree.at.end, tree.at.start + 1) };
}

/** The names that a map has, whatever stands under them. */
export function namesIn(tree: MapTree): Set<string> {
  return new Set(tree.entries.map(({ key }) => key.text.value));
}

export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** `a`, `b` or `c`. */
export function either(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** What somebody wrote, short enough for a sentence. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `\`${line.length > 40 ? `${line.slice(0, 39)}…` : line}\``;
}

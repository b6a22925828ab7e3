import { meantName } from '../language/words/meant-name.ts';
import type { ReadProblem } from '../source/problem.ts';
import type { Span } from '../source/source.ts';

/** The names that a platform documents for one kind of thing. */
export interface KnownNames {
  readonly platform: string;
  /** What they are the names of, for one and in a sentence: `type of block`. */
  readonly what: string;
  readonly names: readonly string[];
  /**
   * Whether they are all that the platform had when the list was made. Then another name is worth a look; else it says nothing.
   */
  readonly isWhole: boolean;
}

export interface Named {
  readonly name: string;
  readonly at: Span;
}

/** More names than this are not compared in one file: it is of something else altogether. */
const MOST = 50;

/**
 * One problem for each name that the platform does not document. Platforms have new blocks every month: only one that is a
 * slip of the fingers for a documented name is surely wrong.
 */
export function unknownNames(written: Iterable<Named>, known: KnownNames): ReadProblem[] {
  return unknownAmong(
    written,
    known,
    ({ name }) => name,
    ({ at }) => at,
  );
}

/** The same of things of any kind: where a name stands is asked only of those that are not documented. */
export function unknownAmong<Thing>(
  things: Iterable<Thing>,
  known: KnownNames,
  nameOf: (thing: Thing) => string,
  placeOf: (thing: Thing) => Span,
): ReadProblem[] {
  const documented = new Set(known.names);
  const found = new Map<string, Span[]>();
  for (const thing of things) {
    const name = nameOf(thing);
    if (documented.has(name) || name.trim() === '' || /[{$%]/.test(name)) continue;
    const places = found.get(name);
    if (places) places.push(placeOf(thing));
    else if (found.size < MOST) found.set(name, [placeOf(thing)]);
  }
  return [...found].flatMap(([name, [at, ...others]]) => {
    const meant = meantName(name, known.names);
    if (meant === undefined && !known.isWhole) return [];
    const problem = meant === undefined ? unheardOf(name, known) : misspelt(name, meant, known);
    return [
      {
        ...problem,
        at: at!,
        rule: 'unknown-block',
        related: others.map((each) => ({ at: each, message: 'here, too' })),
      },
    ];
  });
}

type Found = Omit<ReadProblem, 'at' | 'rule'>;

function misspelt(name: string, meant: string, { platform, what }: KnownNames): Found {
  return {
    message: `"${name}" is no ${what} in ${platform}.`,
    why: 'The platform refuses the flow, or goes past this as if it were not there, whatever callers were to meet here.',
    suggestion: `Did you mean "${meant}"?`,
    subject: name,
  };
}

/** So many can be named in a sentence. */
const FEW = 6;

function listed(names: readonly string[]): string {
  return names.length === 1 ? `"${names[0]}"` : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function unheardOf(name: string, { platform, what, names }: KnownNames): Found {
  return {
    message: `"${name}" is no ${what} in ${platform} that ivrlint knows.`,
    why: 'What callers meet there is not checked; and if the platform does not know it either, it refuses the flow.',
    suggestion:
      names.length <= FEW
        ? `Take ${listed(names)}, unless "${name}" is new in ${platform}.`
        : `Look it up in the documentation of ${platform}: if it is new there, nothing is wrong.`,
    subject: name,
    severity: 'info',
  };
}

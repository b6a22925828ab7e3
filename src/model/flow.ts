import type { Room } from '../source/room.ts';
import type { Source, Span } from '../source/source.ts';
import type { Text } from '../source/text.ts';
import type { Edge, Target } from './edge.ts';
import type { Node } from './node.ts';
import type { Terms } from './terms.ts';

/**
 * A phone menu as a caller meets it: what is said, what one may do, and where that leads.
 *
 * Every importer makes these and every rule reads one. Nothing here knows in which format the menu was
 * written, except through the spans and texts that point back into it. It never changes.
 */
export interface CallFlow {
  readonly source: Source;
  /** The id of the importer that read it: `ivr`. */
  readonly format: string;
  readonly name: string;
  /** The place to point at when the flow as a whole is wrong: its name, else its first words. */
  readonly at: Span;
  /** What callers hear unless a prompt says otherwise, as a BCP 47 tag. */
  readonly language: string;
  /** The ways in, at least one: a node and, where there are several, the number or name that leads to it. */
  readonly entries: readonly Entry[];
  /** In the order of the file. */
  readonly nodes: ReadonlyMap<string, Node>;
  readonly organisation: Organisation;
  readonly callers: 'public' | 'trained' | 'distressed';
  readonly tags: readonly string[];
  /** Whether every call is recorded, as the flow itself says. */
  readonly recorded: boolean;
  readonly owner?: Text | undefined;
  /** As `2026-11-22`. */
  readonly reviewed?: Text | undefined;
  readonly callsAMonth?: number | undefined;
  readonly facts: ReadonlyMap<string, Text>;
  readonly journeys: readonly Journey[];
  readonly defaults: Defaults;
  /** Where a new setting of the whole flow would be written. */
  readonly room?: Room | undefined;
  /**
   * Whether what the flow does not say is known not to be there. Only in formats where the author could have said
   * it: what a platform's export leaves out is unknown, and no rule counts it against anyone.
   */
  readonly tellsAll: boolean;
  /** By which names other flows of a run go on in it, in formats that do not name files. */
  readonly knownAs?: readonly string[] | undefined;
  /** What its author calls what rules advise; absent where that is as in our own format. */
  readonly terms?: Terms | undefined;
}

/** What holds of a flow of which nothing says otherwise. */
export const UNSAID = {
  organisation: {},
  callers: 'public',
  tags: [],
  recorded: false,
  facts: new Map(),
  journeys: [],
} as const satisfies Partial<CallFlow>;

export interface Entry {
  readonly name?: Text | undefined;
  readonly target: Target;
  readonly to?: Text | undefined;
}

export interface Organisation {
  readonly name?: Text | undefined;
  readonly leader?: { readonly name?: Text | undefined; readonly role?: Text | undefined } | undefined;
  readonly country?: Text | undefined;
}

/** A moment of truth: what a caller comes for, and within what it must be reached. */
export interface Journey {
  readonly name: Text;
  readonly reach: Text;
  readonly target: Target;
  /** Seconds. */
  readonly within?: number | undefined;
  readonly presses?: number | undefined;
}

export interface Defaults {
  /** Where it says that `person` is a node; absent where the first queue or person transfer was taken. */
  readonly person?: Text | undefined;
  /** The node that `person` means, if any. */
  readonly personNode?: string | undefined;
  /** The keys that hold in every menu which does not bind them itself. */
  readonly keys: readonly Edge[];
  /** A place for a setting that the flow lacks: the `defaults` map's span, else undefined. */
  readonly at?: Span | undefined;
  /** Where a new setting, and a new key that holds everywhere, would be written. */
  readonly room?: Room | undefined;
  readonly keysRoom?: Room | undefined;
}

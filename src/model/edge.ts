import type { Span } from '../source/source.ts';
import type { Text } from '../source/text.ts';

/** A way on from a node. */
export interface Edge {
  readonly from: string;
  readonly on: Trigger;
  /** As written; absent where the platform, or the meaning of the format, adds the way. */
  readonly to?: Text | undefined;
  readonly target: Target;
  /** Whether nobody wrote it: `after_attempts` missing hangs up, `failed` missing goes where `next` goes. */
  readonly implicit: boolean;
  /** The part of callers at this node who take it, 0 to 1, where the author says so. */
  readonly share?: number | undefined;
  /** Where the key or phrase is bound; absent for ways that are not pressed. */
  readonly boundAt?: Span | undefined;
  /** The number of the option that it belongs to. */
  readonly option?: number | undefined;
  /** From `defaults.keys`: it holds here without being written here. */
  readonly inherited?: boolean | undefined;
}

/** Where a way leads. */
export type Target =
  /** `as`: by its own name; by a word such as `main`; or by a name that is so near that it is taken as meant. */
  | { readonly kind: 'node'; readonly id: string; readonly as: 'name' | 'near' | 'repeat' | 'main' | 'person' }
  /** To the menu that the caller came from. */
  | { readonly kind: 'back' }
  | { readonly kind: 'hang up' }
  /** No node has that name, nor one that is near; `near` holds a few for a suggestion. */
  | { readonly kind: 'missing'; readonly near: readonly string[] }
  /** It leads where this file cannot say. */
  | { readonly kind: 'unknown' };

export type Trigger =
  | { readonly kind: 'key'; readonly key: Key }
  | { readonly kind: 'phrase'; readonly phrases: readonly Text[] }
  /** `after`: how many times in a row the caller must be silent, or press a wrong key, before it is taken. */
  | { readonly kind: 'no input' | 'no match'; readonly after: number }
  | { readonly kind: 'case'; readonly when: string }
  /** `after`: seconds of waiting, where they are said. */
  | { readonly kind: 'overflow'; readonly after?: number | undefined }
  | {
      readonly kind:
        | 'next'
        | 'open'
        | 'closed'
        | 'holiday'
        | 'otherwise'
        | 'no answer'
        | 'failed'
        /** The caller takes up the offer to be rung back. */
        | 'callback';
    };

/** `0` to `9`, `star`, `hash`, several digits, or `extension` for a number that callers know. */
export type Key = string;

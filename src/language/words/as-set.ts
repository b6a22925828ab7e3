import type { PhraseLists } from './phrases.ts';

/** What settings make of a list: with what they add to it, and without what they take away. */
export type ListsAsSet = (lists: PhraseLists) => PhraseLists;

let asSet: ListsAsSet | undefined;

/**
 * Reads something with all lists as settings have them, whoever asks for them and however deep. What is kept of it holds under
 * these settings alone: see `perFlow`.
 */
export function withLists<Result>(lists: ListsAsSet | undefined, read: () => Result): Result {
  const before = asSet;
  asSet = lists;
  try {
    return read();
  } finally {
    asSet = before;
  }
}

/** Undefined where all lists are as they are. */
export const listsAsSet = (): ListsAsSet | undefined => asSet;

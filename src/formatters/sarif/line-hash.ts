import type { Source } from '../../source/source.ts';

/** How many characters from its beginning on a line is known by. */
const LENGTH = 100;
const BASE = 37n;
const OLDEST = BASE ** BigInt(LENGTH);

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const END = 0xffff;

const known = new WeakMap<Source, readonly string[]>();

/**
 * What GitHub knows each line of a file by, so that a finding stays the same one when lines are added above it: a hash of
 * the hundred characters from its beginning on, spaces and tabs apart, and after a colon the how manieth of its kind it
 * is. The first line is at index 0. GitHub works out the same from the file and complains where it differs.
 */
export function lineHashesOf(source: Source): readonly string[] {
  let hashes = known.get(source);
  if (!hashes) {
    hashes = numbered(rawHashesOf(charactersOf(source.text)));
    known.set(source, hashes);
  }
  return hashes;
}

/** What counts: no spaces and tabs, one LF for each line end, and a mark for the end of the file. */
function charactersOf(text: string): number[] {
  const characters: number[] = [];
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isSecondHalf = code === LF && before === CR;
    if (code !== SPACE && code !== TAB && !isSecondHalf) characters.push(code === CR ? LF : code);
    before = code;
  }
  characters.push(END);
  return characters;
}

/** Of each line, the characters as the digits of a number, of which the lowest 64 bits are kept. */
function rawHashesOf(characters: readonly number[]): string[] {
  const hashes: string[] = [];
  let hash = 0n;
  for (let end = 0; end < characters.length + LENGTH - 1; end++) {
    const oldest = characters[end - LENGTH] ?? 0;
    hash = BigInt.asUintN(64, hash * BASE + BigInt(characters[end] ?? 0) - OLDEST * BigInt(oldest));
    const start = end - LENGTH + 1;
    const beginsLine = start === 0 || (start > 0 && characters[start - 1] === LF);
    if (beginsLine) hashes.push(hash.toString(16));
  }
  return hashes;
}

function numbered(hashes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return hashes.map((hash) => {
    const count = (counts.get(hash) ?? 0) + 1;
    counts.set(hash, count);
    return `${hash}:${count}`;
  });
}

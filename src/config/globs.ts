/** Whether a path, relative to the folder of the settings and with `/`, fits. */
export type Fits = (path: string) => boolean;

/**
 * Patterns as people know them from `.gitignore`: one without a slash fits at any depth, a folder stands for all that is in
 * it, and one that begins with `!` takes back what fitted before. `*` and `?` stop at a slash and `**` does not; `[a-z]`
 * and `[!a]` are one letter, `{a,b}` is one of several, and after `\` a letter is itself. Settings are written by anyone, so this makes no
 * regular expressions, which a dozen letters can keep busy for hours: the time is that of the pattern's length by the path's.
 */
export function fitting(patterns: readonly string[]): Fits {
  const tests = patterns.map((pattern) => {
    const isBack = pattern.startsWith('!');
    return { isBack, fits: fittingOne(pattern.slice(isBack ? 1 : 0)) };
  });
  return (path) => {
    const folders = path.split('/');
    let isIn = false;
    for (const { isBack, fits } of tests) {
      if (isIn === isBack && fits(folders)) isIn = !isBack;
    }
    return isIn;
  };
}

/** What fits one item of a row, or any number of them. */
type Piece<Item> = ((item: Item) => boolean) | '*';

function fittingOne(pattern: string): (folders: readonly string[]) => boolean {
  const ways = spreadOut(pattern.replace(/^(?:\.\/)+/, '')).map((path) => {
    const folders = path.split('/').filter((name) => name !== '');
    if (folders.length === 0) return [];
    const isAnywhere = folders.length === 1 && !path.startsWith('/');
    // What is said to be in a folder is not the folder.
    const within = folders.at(-1) === '**' ? ['*'] : ['**'];
    return [...(isAnywhere ? ['**'] : []), ...folders, ...within].map(folderPiece);
  });
  return (folders) => ways.some((way) => fitsInOrder(way, folders));
}

function folderPiece(name: string): Piece<string> {
  if (name === '**') return '*';
  const letters = lettersIn(name);
  return (folder) => fitsInOrder(letters, [...folder]);
}

/** Only the last `*` is ever tried anew: whatever an earlier one took, what follows it has been found as soon as could be. */
function fitsInOrder<Item>(pieces: readonly Piece<Item>[], items: readonly Item[]): boolean {
  let [piece, item] = [0, 0];
  let last: { readonly piece: number; item: number } | undefined;
  while (item < items.length) {
    const next = pieces[piece];
    if (next === '*') last = { piece: ++piece, item };
    else if (next?.(items[item]!)) {
      piece++;
      item++;
    } else if (last) {
      piece = last.piece;
      item = ++last.item;
    } else return false;
  }
  return pieces.slice(piece).every((rest) => rest === '*');
}

/** A star; a set of letters; a letter that is to be taken as it is; any other letter. */
const LETTER = /\*+|\[(!|\^)?([^\]]{1,100})\]|\\?(.)/gsu;

function lettersIn(name: string): Piece<string>[] {
  return Array.from(name.matchAll(LETTER), ([written, not, among, alone]): Piece<string> => {
    if (written.startsWith('*')) return '*';
    if (among !== undefined) return (letter) => isAmong(letter, among) !== (not !== undefined);
    if (written === '?') return () => true;
    return (letter) => letter === alone;
  });
}

/** Among the letters of `abc`, or of a range such as `a-c`. */
function isAmong(letter: string, among: string): boolean {
  const ranges = among.matchAll(/(.)-(.)|./gsu);
  return [...ranges].some(([each, from = each, to = each]) => from <= letter && letter <= to);
}

/** Nobody writes more alternatives into one pattern: beyond so many, braces are letters like any others. */
const MOST_WAYS = 256;

/** A pattern for each way to choose from its braces. */
function spreadOut(pattern: string): readonly string[] {
  let ways = [pattern];
  for (;;) {
    const next = ways.flatMap((way) => {
      // The innermost braces, which have none within.
      const [braces, inner = ''] = /\{([^{},]*(?:,[^{},]*)+)\}/.exec(way) ?? [];
      return braces === undefined ? [way] : inner.split(',').map((each) => way.replace(braces, () => each));
    });
    if (next.length === ways.length && next.every((way, index) => way === ways[index])) return ways;
    if (next.length > MOST_WAYS) return ways;
    ways = next;
  }
}

import { isOneOf, type Pattern, PhraseError, type Step, waysOf } from './patterns.ts';

/** The words without which a phrase cannot be in a text: one of `words`, and one of `next` after it, in the same sentence. */
export interface Need {
  /** A word that may have any form is its stem behind `~`, and a number in figures is `#`. */
  readonly words: readonly string[];
  /** How many words the phrase may have before that: at most. */
  readonly before: number;
  readonly next?: readonly string[];
  /** How many words after the first of them the second is: at most. */
  readonly within: number;
}

/**
 * Works out what a phrase needs: the two steps that fewest texts meet so near to one another.
 * @throws PhraseError where it does not begin with a word, or needs none.
 */
export function needOf(phrase: string, pattern: Pattern): Need {
  if (!beginsWithWord(pattern)) throw new PhraseError(`"${phrase}": must begin with a word`);
  const groups = pattern.map(groupOf);
  const starts = sumsOf(pattern, lengthOf);
  const stops = sumsOf(pattern, (step) => (isStop(step) ? 1 : 0));
  const shareOf = (index: number): number => Math.min(1, groups[index]!.share);
  const rare = [...groups.keys()]
    .filter((index) => groups[index]!.share < Infinity)
    .sort((a, b) => groups[a]!.share - groups[b]!.share)
    .slice(0, MOST_COMPARED);
  const [rarest] = rare;
  if (rarest === undefined) throw new PhraseError(`"${phrase}": must name a word`);
  const { words, before } = groups[rarest]!;
  let need: Need = { words, before: starts[rarest]! + before, within: 0 };
  let least = shareOf(rarest);
  for (const first of rare) {
    for (const second of rare) {
      // A sentence may end within steps, or between them.
      if (first >= second || stops[first]! < stops[second + 1]!) continue;
      const [one, other] = [groups[first]!, groups[second]!];
      const within = one.after + starts[second]! - starts[first + 1]! + other.before + 1;
      const share = shareOf(first) * shareOf(second) * Math.min(1, (within + 1) / FAR);
      if (share >= least) continue;
      least = share;
      need = { words: one.words, before: starts[first]! + one.before, next: other.words, within };
    }
  }
  return need;
}

/** The rarest steps of a long phrase tell enough. */
const MOST_COMPARED = 8;

/** So many words apart it hardly matters that words must be near to one another. */
const FAR = 5;

/** What the steps before each step make together, and after the last all of them. */
function sumsOf(pattern: Pattern, of: (step: Step) => number): readonly number[] {
  const sums = [0];
  for (const step of pattern) sums.push(sums.at(-1)! + of(step));
  return sums;
}

/** How many words a step has: at most. */
function lengthOf(step: Step): number {
  if (typeof step === 'number') return step;
  const ways = waysOf(step);
  return ways === undefined ? 1 : Math.max(...ways.map((way) => sumsOf(way, lengthOf).at(-1)!));
}

/** Whether a sentence may end with a step, or within it. */
const isStop = (step: Step): boolean => step === '.' || waysOf(step)?.some((way) => way.some(isStop)) === true;

/** A pattern that can be empty, or begins with a gap, would be found anywhere. */
const beginsWithWord = (pattern: Pattern): boolean =>
  pattern.some(
    (step, i) =>
      typeof step !== 'number' && isSure(step) && pattern.slice(0, i).every((one) => typeof one !== 'number'),
  );

const isSure = (step: Step): boolean => waysOf(step)?.every(beginsWithWord) ?? true;

/** Words of which a step needs one. */
interface Group {
  readonly words: readonly string[];
  /** In which part of all texts one of them is, roughly: see `shareOfWord`. Without bound where the step needs no word. */
  readonly share: number;
  /** How many words the step may have before that one, and after it: at most. */
  readonly before: number;
  readonly after: number;
}

const NONE: Group = { words: [], share: Infinity, before: 0, after: 0 };

function groupOf(step: Step): Group {
  if (typeof step === 'number' || step === '_') return NONE;
  if (typeof step === 'string' && !isOneOf(step))
    return { words: [step], share: shareOfWord(step), before: 0, after: 0 };
  const ways = (waysOf(step) ?? []).map(groupOfWay);
  return {
    words: [...new Set(ways.flatMap(({ words }) => words))],
    share: ways.reduce((sum, { share }) => sum + share, 0),
    before: Math.max(...ways.map(({ before }) => before)),
    after: Math.max(...ways.map(({ after }) => after)),
  };
}

/** The rarest of one way. */
function groupOfWay(way: Pattern): Group {
  const starts = sumsOf(way, lengthOf);
  let rarest = NONE;
  for (const [index, step] of way.entries()) {
    const group = groupOf(step);
    if (group.share >= rarest.share) continue;
    const before = group.before + starts[index]!;
    rarest = { ...group, before, after: group.after + starts[way.length]! - starts[index + 1]! };
  }
  return rarest;
}

/** In how many of a hundred texts of menus common words are. */
const COMMON: Readonly<Record<number, string>> = {
  100: '.',
  60: '#',
  50: 'press',
  40: 'for to 1',
  25: '{} 2 a the you your',
  12: '3 and are i in is we',
  8: 'if no of on our will',
  5: '4 an anything at call can else have it not number one option options or please thank that this up us',
  3: '0 about again all any back be bill by calling change closed day do from has hear help key leave line menu message more new next now pay ring say someone sorry speak time welcome with',
};

let shares: Map<string, number> | undefined;

/** Of words that are not common, short ones are in more texts. */
function shareOfWord(word: string): number {
  if (shares === undefined) {
    shares = new Map();
    for (const [percent, words] of Object.entries(COMMON))
      for (const each of words.split(' ')) shares.set(each, Number(percent) / 100);
  }
  return shares.get(word) ?? (word.startsWith('~') ? 0.006 : word.length < 4 ? 0.01 : 0.003);
}

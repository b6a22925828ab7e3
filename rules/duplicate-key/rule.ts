import { isGlobal } from '../../src/analysis/global-keys.ts';
import { type MenuOffer, offersIn, offersOf } from '../../src/analysis/offers.ts';
import { onKey, withKey } from '../../src/analysis/renumber.ts';
import { keysBoundAt, unspokenOptions } from '../../src/analysis/spoken-keys.ts';
import { keyNamed } from '../../src/analysis/who-takes.ts';
import { nameDifferentThings } from '../../src/language/labels.ts';
import { stem } from '../../src/language/words/stem.ts';
import { wordsOf } from '../../src/language/words/words.ts';
import type { Key } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu, Option, Queue } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Give each key and each phrase one meaning in a menu',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  alone: true,
  fix: 'suggestion',

  *check({ flow }) {
    for (const node of flow.nodes.values()) {
      if (node.type !== 'menu' && node.type !== 'queue') continue;
      const twice = boundTwice(node);
      for (const pair of twice) yield keyTwice(pair, node, flow);
      yield* phrasesTwice(node);
      if (node.type === 'menu') yield* spokenTwice(node, new Set(twice.map(([, { key }]) => key)), flow);
    }
  },
});

/** Two options on one key that do not lead to the same place. */
function boundTwice({ options }: Menu | Queue): [first: Option, again: Option][] {
  const first = new Map<Key, Option>();
  return options.flatMap((option): [Option, Option][] => {
    if (option.key === undefined) return [];
    const before = first.get(option.key);
    if (!before) first.set(option.key, option);
    return before && !leadToTheSame(before, option) ? [[before, option]] : [];
  });
}

function leadToTheSame(a: Option, b: Option): boolean {
  if (a.target?.kind === 'node' && b.target?.kind === 'node') return a.target.id === b.target.id;
  return a.to?.value === b.to?.value;
}

function keyTwice([first, again]: [Option, Option], node: Menu | Queue, flow: CallFlow): Problem {
  const key = again.key!;
  const offers = node.type === 'menu' ? offersOfOption(again, node, flow) : [];
  const meant = freeKey(node, flow, offers, again);
  const at = again.keyAt ?? again.at;
  // Words that are made out of a label name its key by themselves.
  const spoken = again.label && !offers.some((offer) => offer.key !== key && offer.by === 'key') ? [] : offers;
  const edits = spoken.filter((offer) => offer.key === key).map((offer) => withKey(offer, meant!));
  return {
    at,
    message: `${capital(keyNamed(key))} stands for two things in "${node.id}".`,
    why: `Callers who press ${key} for one of them get the other.`,
    suggestion: meant
      ? `Put the second on ${keyNamed(meant)}, and say so.`
      : 'Put one of them on another key, and say so.',
    related: [{ at: first.keyAt ?? first.at, message: 'here first' }],
    subject: `option ${again.number}`,
    fixes: meant
      ? [fixOf('suggestion', 'routing', `Put it on ${keyNamed(meant)}`, [onKey(again, meant, flow), ...edits])]
      : [],
  };
}

/** What is said of an option: as its own, or as that one of several sentences, each for an option and in their order. */
function offersOfOption({ number }: Option, menu: Menu, flow: CallFlow): MenuOffer[] {
  const all = offersOf(flow, menu);
  const own = all.filter(({ option }) => option === number);
  const spoken = all.filter(({ by }) => by === 'key');
  const isOneByOne =
    spoken.length === menu.options.length &&
    spoken.every((offer, index) => offer.option === undefined && offer.key === menu.options[index]!.key);
  const later = menu.prompts.filter(({ when }) => when !== 'say' && when !== 'option');
  const isSaidAgain = later.some(({ unread }) => unread) || offersIn(later).length > 0;
  return own.length === 0 && isOneByOne && !isSaidAgain ? [spoken[number - 1]!] : own;
}

/**
 * The one key that the words name and nothing is on; else, for an option with words of its own that can be changed with it, the
 * first key that nothing is on and nobody speaks of.
 */
function freeKey(node: Menu | Queue, flow: CallFlow, own: readonly MenuOffer[], option: Option): Key | undefined {
  const bound = keysBoundAt(node);
  const offers = node.type === 'menu' ? offersOf(flow, node) : [];
  const spoken = new Set(offers.flatMap(({ key }) => key ?? []));
  const waiting = [...spoken].filter((key) => !bound.has(key));
  if (waiting.length === 1) return waiting[0];
  if (waiting.length > 1 || (own.length === 0 && !option.label)) return undefined;
  return ['1', '2', '3', '4', '5', '6', '7', '8', '9'].find((key) => !bound.has(key) && !spoken.has(key));
}

/** What callers may say, with nothing but the words counting. */
function* phrasesTwice({ id, options }: Menu | Queue): Generator<Problem> {
  const first = new Map<string, { readonly option: Option; readonly at: Problem['at'] }>();
  for (const option of options) {
    for (const phrase of option.phrases) {
      const said = wordsOf(phrase.value.toLowerCase())
        .map(({ value }) => value)
        .join(' ');
      const before = first.get(said);
      if (!before) first.set(said, { option, at: phrase.span() });
      else if (before.option !== option && !leadToTheSame(before.option, option)) {
        yield {
          at: phrase.span(),
          message: `"${phrase.value}" stands for two things in "${id}".`,
          why: 'Callers who say it for one of them get the other.',
          suggestion: 'Let callers say something else for one of them.',
          related: [{ at: before.at, message: 'here first' }],
        };
      }
    }
  }
}

/** One key that is offered for two tasks. What is told again, or in another language, is one task. */
function* spokenTwice(menu: Menu, told: ReadonlySet<Key | undefined>, flow: CallFlow): Generator<Problem> {
  const offers = offersOf(flow, menu).filter(
    (offer) => offer.by === 'key' && !offer.answer && !offer.anyTime && offer.words !== '' && !isGlobal(offer, menu),
  );
  const first = new Map<Key, MenuOffer>();
  const again: [MenuOffer, MenuOffer][] = [];
  for (const offer of offers) {
    const before = first.get(offer.key!);
    if (!before) first.set(offer.key!, offer);
    else if (before.language === offer.language && before.end <= offer.start && !isOtherName(before, offer)) {
      again.push([before, offer]);
    }
  }
  // A menu that is told twice, in other words, names several of its keys twice.
  const [pair, ...others] = again;
  if (!pair || others.length > 0 || told.has(pair[1].key) || sharesWord(...pair)) return;
  const [before, offer] = pair;
  const [unspoken, ...more] = unspokenOptions(flow, menu);
  const meant = unspoken && more.length === 0 ? unspoken.key : undefined;
  yield {
    at: offer.at,
    message: `${capital(keyNamed(offer.key!))} is offered for two things in "${menu.id}": "${before.words}" and "${offer.words}".`,
    why: `Callers who press ${offer.key} for one of them get the other.`,
    suggestion: meant
      ? `Say "${meant}" for "${offer.words}": it works, and is never spoken of.`
      : 'Say another key for one of them, and bind it.',
    related: [{ at: before.at, message: 'here first' }],
    subject: keyNamed(offer.key!),
    fixes: meant ? [fixOf('suggestion', 'words', `Say ${meant} instead`, [withKey(offer, meant)])] : [],
  };
}

/** "Press 4 for quotes or dial four for estimates": one option under two names, in one sentence. */
function isOtherName({ text, end, key }: MenuOffer, { start, key: again }: MenuOffer): boolean {
  return key === again && /^,?\s+or\s+(?:just |simply |also )?$/i.test(text.value.slice(end, start));
}

/** Whether both may well be one task: "billing" and "billing questions", but not "home claims" and "travel claims". */
function sharesWord(one: MenuOffer, other: MenuOffer): boolean {
  if (/^en\b/i.test(one.language) && nameDifferentThings(one.words, other.words)) return false;
  const stems = (offer: MenuOffer) =>
    wordsOf(offer.words).flatMap(({ value }) => (value.length > 3 ? [stem(value, offer.language)] : []));
  const known = new Set(stems(one));
  return one.words.toLowerCase() === other.words.toLowerCase() || stems(other).some((each) => known.has(each));
}

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);

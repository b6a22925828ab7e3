import { reachedByDay } from '../../src/analysis/closed.ts';
import { addedUpBefore } from '../../src/analysis/flows-before.ts';
import { perFlow, perProject } from '../../src/analysis/per-flow.ts';
import { heardPrompts } from '../../src/analysis/phrases-heard.ts';
import { type Stated, type Statement, statedIn, statementsOf } from '../../src/analysis/stated.ts';
import { whenNeeded } from '../../src/language/when-needed.ts';
import { isAscii } from '../../src/language/words/letters.ts';
import { nearest } from '../../src/language/words/nearest.ts';
import { stem } from '../../src/language/words/stem.ts';
import { tokensOf } from '../../src/language/words/tokens.ts';
import { wordSet } from '../../src/language/words/word-set.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Text } from '../../src/source/text.ts';

export default defineRule({
  summary: 'Say the same fact the same way everywhere',
  category: 'promises',
  severity: 'warning',
  evidence: 'logic',
  reads: ['en'],

  *check({ flow, project }) {
    const facts = [...flow.facts].map(([name, text]) => factOf(name, text));
    for (const statement of facts.length > 0 ? statementsOf(flow) : []) {
      const said = stemsOf(statement.words);
      const other = facts.find((fact) => contradicts(fact, statement, said, facts));
      if (other) yield againstFact(statement, other);
    }
    for (const fact of facts) yield* misspelt(fact, flow);
    for (const fact of facts) yield* atAnotherNumber(fact, flow);
    yield* againstOtherFacts(facts, flow, project);
    yield* againstEachOther(flow, project);
  },
});

interface Fact {
  readonly name: string;
  readonly text: Text;
  readonly stated: readonly Stated[];
  /** The words of its name that say what it is about, as stems. */
  readonly topic: readonly string[];
}

/** Words of a name that say what kind of fact it is, not of what. */
const KINDS = wordSet(`
  fee fees fare fares price prices cost costs charge charges rate amount hours hour opening
  open closing close times time phone number website web site url address the our of a
`);

function factOf(name: string, text: Text): Fact {
  const topic = tokensOf(name.replaceAll(/[_-]+/g, ' '), 'en')
    .map(({ value }) => value)
    .filter((word) => word !== '.' && !KINDS.has(word));
  return { name, text, stated: statedIn(text.value), topic: topic.map((word) => stem(word, 'en')) };
}

function contradicts(
  fact: Fact,
  { words, stated }: Statement,
  said: ReadonlySet<string>,
  facts: readonly Fact[],
): boolean {
  const [kind] = fact.stated;
  if (!kind || !isAbout(fact, words, said, facts)) return false;
  const own = stated.filter((each) => each.kind === kind.kind && each.unit === kind.unit);
  if (own.length === 0) return false;
  const known = facts.flatMap((each) => (each === fact || isAbout(each, words, said, facts) ? each.stated : []));
  const isKnown = (each: Stated) =>
    known.some(({ kind, amount, unit }) => kind === each.kind && amount === each.amount && unit === each.unit);
  // Of several sums in a sentence, one may be this fact and the others something else.
  return kind.kind === 'money' ? !own.some(isKnown) : !own.every(isKnown);
}

/** All of its topic is in the sentence, and what it says of it is of this kind. */
function isAbout(
  { name, text, topic, stated }: Fact,
  words: string,
  said: ReadonlySet<string>,
  facts: readonly Fact[],
): boolean {
  const [first] = stated;
  if (!first) return false;
  if (!topic.every((word) => said.has(word))) return false;
  if (first.kind === 'money') {
    const isOther =
      LIMITED.test(clauseAbout(topic, words)) || (KIND_OF.test(words) && !KIND_OF.test(name.replaceAll(/[_-]+/g, ' ')));
    return topic.length > 0 && !isOther && PRICED.test(words) && periodIn(words) === periodIn(text.value);
  }
  // A day that is named has hours of its own; so has a desk, unless the fact names it.
  if (topic.length === 0 && EXCEPTION.test(words.replace(WEEK, ''))) return false;
  if (topic.length > 0 || OURS.test(words)) return true;
  // "The shop is open from nine" is of all that we are, unless a fact is of the shop.
  return (
    PLACE.test(words) && !facts.some((each) => each.topic.length > 0 && each.topic.every((word) => said.has(word)))
  );
}

/** The part between commas that holds all of a topic; "and parts are extra" is of something else. */
function clauseAbout(topic: readonly string[], words: string): string {
  return words.split(/[,;]/).find((clause) => topic.every((word) => stemsOf(clause).has(word))) ?? words;
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(tokensOf(words, 'en').map(({ value }) => stem(value.replace(/'s?$/, ''), 'en')));
}

/** For how long a sum is: `month` of "20 pounds a month". */
function periodIn(words: string): string | undefined {
  return /\b(?:a|an|per|each|every)\s+(minute|hour|day|night|week|month|quarter|year)\b/i
    .exec(words)?.[1]
    ?.toLowerCase();
}

const PRICED = /\b(?:costs?|fees?|charge[sd]?|prices?|pay|rates?|is|are)\b/i;
/** One of several kinds of the same thing, each with a price of its own. */
const KIND_OF =
  /\b(?:family|child|children|adult|senior|student|group|return|single|first|second|annual|monthly|weekly|daily|another|late|early|large|small|express|premium|basic|standard|online|business|personal|reduced|night|weekend)(?!\w)/i;
const LIMITED =
  /\b(?:limit|minimum|maximum|up to|over|under|from|at least|discount|save|saving|off|extra|additional|more|less|deposit|refund|credit|balance|owe)(?!\w)/i;
const WEEK = /\bmondays? (?:to|through|till|until) (?:fri|satur|sun)days?\b/i;
const EXCEPTION =
  /\b(?:today|tomorrow|tonight|this|christmas|easter|holidays?|bank|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|early|late|except|exception|usually|until further)\b/i;
const OURS = /\b(?:we|we're|our (?:opening |office |business )?(?:hours|lines?|offices?|doors))\b/i;
const PLACE =
  /\b(?:our|the) (?:office|shop|store|surgery|clinic|practice|library|museum|depot|yard|garage|gallery|showroom|branch|centre|school|lines) (?:is|are|opens?|closes?|shuts?)\b/i;

function againstFact({ prompt, words, start, stated }: Statement, fact: Fact): Problem {
  const kind = fact.stated[0]!.kind;
  const first = stated.find((each) => each.kind === kind)!;
  const last = stated.findLast((each) => each.kind === kind)!;
  return {
    at: prompt.text.span(start + first.start, start + last.end),
    message: `"${words.slice(first.start, last.end)}" is not what the facts give for ${fact.name}: ${fact.text.value}.`,
    why: 'Callers act on what they hear, and whoever answers tells them that it was wrong.',
    suggestion: `Say ${fact.text.value}, or correct the fact.`,
    related: [{ at: fact.text.span(), message: 'the fact' }],
  };
}

/** A website or a number that is nearly, but not quite, the one of the facts. */
function* misspelt({ name, text }: Fact, flow: CallFlow): Iterable<Problem> {
  const fact = plain(text.value);
  if (fact.length < 6 || !address().test(text.value.trim())) return;
  for (const { prompt, words } of heardPrompts(flow)) {
    for (const match of words.matchAll(addresses())) {
      const written = match[0].replace(/(?<![.,\s])[.,\s]+$/u, '');
      const said = plain(written);
      if (said === fact || said.length < 6 || nearest(said, [fact]).length === 0) continue;
      yield {
        at: prompt.text.span(match.index, match.index + written.length),
        message: `"${written}" is nearly what the facts give for ${name}: ${text.value}.`,
        why: 'A slip in one place sends callers to a page or a number that is not there, or is not yours.',
        suggestion: `Say ${text.value}, or correct the fact.`,
        related: [{ at: text.span(), message: 'the fact' }],
      };
    }
  }
}

const address = () => /^(?:https?:\/\/)?(?:[\w-]{1,63}\.){1,4}[a-z]{2,10}$|^\+?\d[\d\s().-]{5,20}$/iu;
const addresses = () => /\b(?:[\w-]{1,63}\.){1,4}[a-z]{2,10}\b|\+?\d[\d\s.-]{5,20}/giu;

function plain(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replaceAll(/[\s().-]/gu, '');
}

/** The street of an address with another number than the facts give it. */
function* atAnotherNumber({ name, text }: Fact, flow: CallFlow): Iterable<Problem> {
  const value = text.value.trim();
  const [, number, street] = (mayBeHouse(value) && house(value).exec(value)) || [];
  if (number === undefined || street === undefined) return;
  for (const { prompt, words } of heardPrompts(flow)) {
    if (!words.toLowerCase().includes(street.toLowerCase())) continue;
    for (const match of words.matchAll(houses())) {
      const [said, at, road] = match;
      if (road!.toLowerCase() !== street.toLowerCase() || at!.toLowerCase() === number.toLowerCase()) continue;
      yield {
        at: prompt.text.span(match.index, match.index + said.length),
        message: `"${said}" is not what the facts give for ${name}: ${text.value}.`,
        why: 'Callers set out for a door that is not yours.',
        suggestion: `Say ${text.value}, or correct the fact.`,
        related: [{ at: text.span(), message: 'the fact' }],
      };
    }
  }
}

const ROADS =
  'street|st|road|rd|lane|avenue|ave|drive|way|square|place|court|close|crescent|terrace|row|hill|park|quay|gate|boulevard|parade|walk|yard|highway|esplanade|grove|gardens|green|mews|wharf';

/** A number, and what may be the name of a street. */
const mayBeHouse = (value: string): boolean =>
  /^\d{1,5}[a-z]? \D/i.test(value) && ROADS.split('|').some((road) => value.toLowerCase().includes(road));

/** A number and the name of a street, of at most three words. */
const road = (letters: string) =>
  String.raw`(\d{1,5}[a-z]?) ((?:[${letters}][${letters}'’.-]{0,30} ){0,2}(?:${ROADS}))`;
const house = (text: string) =>
  isAscii(text) ? new RegExp(`^${road('a-z')}\\b`, 'i') : new RegExp(`^${road('\\p{L}')}\\b`, 'iu');
const houses = whenNeeded(() => new RegExp(`(?<![\\p{L}\\d])${road('\\p{L}')}(?![\\p{L}])`, 'giu'));

/** The same fact in another file of the organisation, with another value. */
function* againstOtherFacts(facts: readonly Fact[], flow: CallFlow, project: Project): Iterable<Problem> {
  const before = factsBefore(flow, project);
  for (const { name, text } of facts) {
    const other = before.get(name)?.find(({ value }) => plainly(value) !== plainly(text.value));
    if (!other) continue;
    yield {
      at: text.span(),
      message: `The fact ${name} is "${text.value}" here, and "${other.value}" in another file.`,
      why: 'What callers are told depends on which of your lines they rang, and one of the two is wrong.',
      suggestion: 'Write the right one in both, or give each a name of its own.',
      related: [{ at: other.span(), message: 'the same fact' }],
    };
  }
}

/** Each fact as it is first given, and as it is first given otherwise: whatever a third one says, one of them contradicts it. */
const factsBefore = addedUpBefore<ReadonlyMap<string, readonly Text[]>>(new Map(), (before, flow) => {
  const isNew = ([name, text]: readonly [string, Text]) => {
    const known = before.get(name) ?? [];
    return known.length < 2 && known.every(({ value }) => plainly(value) !== plainly(text.value));
  };
  const more = [...flow.facts].filter(isNew);
  if (more.length === 0) return before;
  return new Map([...before, ...more.map(([name, text]) => [name, [...(before.get(name) ?? []), text]] as const)]);
});

function plainly(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}.]+/gu, '');
}

/** The same sentence with another sum, in this flow or one that was linted with it. What is said only at night may cost more. */
function* againstEachOther(flow: CallFlow, project: Project): Iterable<Problem> {
  const all = firstStated(project);
  for (const { key, statement } of pricedByDay(flow)) {
    const there = all.get(key);
    if (!there || sums(there) === sums(statement)) continue;
    const [sum] = statement.stated.filter(isMoney);
    const { prompt, start, words } = statement;
    const [other] = there.stated.filter(isMoney);
    yield {
      at: prompt.text.span(start + sum!.start, start + sum!.end),
      message: `The same sentence says "${words.slice(sum!.start, sum!.end)}" here and "${there.words.slice(other!.start, other!.end)}" elsewhere.`,
      why: 'What a call costs or a caller owes depends on which key was pressed, and one of the two is wrong.',
      suggestion: 'Say one sum in both places, or say for whom or when each holds.',
      related: [
        { at: there.prompt.text.span(there.start + other!.start, there.start + other!.end), message: 'and here' },
      ],
    };
  }
}

/** Where each sentence stands for the first time among all flows that are linted together. */
const firstStated = perProject(({ flows }) => {
  const first = new Map<string, Statement>();
  for (const flow of flows) {
    for (const { key, statement } of pricedByDay(flow)) if (!first.has(key)) first.set(key, statement);
  }
  return first;
});

/** The sentences of a flow that state sums by day, each with what it says beside them. */
const pricedByDay = perFlow((flow: CallFlow) =>
  statementsOf(flow).flatMap((statement) => {
    const key = reachedByDay(flow).has(statement.node) ? withoutSums(statement) : undefined;
    return key === undefined ? [] : [{ key, statement }];
  }),
);

function isMoney({ kind }: Stated): boolean {
  return kind === 'money';
}

function sums({ stated }: Statement): string {
  return stated
    .filter(isMoney)
    .map(({ amount, unit }) => `${amount} ${unit}`)
    .join();
}

/** A sentence of at least four words with its sums left out; undefined for offers of keys, and where it states none. */
function withoutSums({ words, stated }: Statement): string | undefined {
  const money = stated.filter(isMoney);
  if (money.length === 0 || /\b(?:press|dial|say)\b|\{/i.test(words)) return undefined;
  let rest = '';
  let at = 0;
  for (const { start, end } of money) {
    rest += `${words.slice(at, start)}#`;
    at = end;
  }
  const key = (rest + words.slice(at))
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  return key.split(' ').length >= 4 ? key : undefined;
}

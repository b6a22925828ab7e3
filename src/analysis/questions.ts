import { DATA, data } from '../language/lists/data.ts';
import { sameThing } from '../language/lists/same-thing.ts';
import { sayingsIn } from '../language/lists/sayings.ts';
import { writtenOn } from '../language/lists/written-on.ts';
import { isAscii } from '../language/words/letters.ts';
import { phrases, phrasesIn } from '../language/words/phrases.ts';
import type { Collect, Menu, Node } from '../model/node.ts';
import type { Prompt } from '../model/prompt.ts';
import { spokenWords } from './offers.ts';
import { perFlow, perNode } from './per-flow.ts';

/** What the questions of a flow ask callers to give. */
export const questionsOf = perFlow((flow): readonly Collect[] =>
  [...flow.nodes.values()].filter((node) => node.type === 'collect'),
);

/** The menus and questions of a flow: wherever it waits for an answer. */
export const askersOf = perFlow((flow): readonly (Menu | Collect)[] =>
  [...flow.nodes.values()].filter((node) => node.type === 'menu' || node.type === 'collect'),
);

/** The name of a value as a sentence has it: `account_number` and `accountNumber` as "account number". */
export function nameAsSaid(name: string): string {
  const parted = isAscii(name)
    ? name === name.toLowerCase()
      ? name
      : name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    : name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return parted
    .replaceAll(/[_\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** What a question asks for, as its own words call it ("NHS number", "date of birth"), else by the name of its value. */
export function valueNamed(question: Collect): string {
  const name = nameAsSaid(question.value.value);
  for (const prompt of wordsOfQuestion(question)) {
    const words = spokenWords(prompt);
    const at = words.toLowerCase().indexOf(name);
    if (at >= 0 && name.includes(' ')) return words.slice(at, at + name.length);
    const found = phrasesIn(data, prompt.language)(words).find(({ means }) => means !== DATA.paper);
    if (found)
      return words
        .slice(found.start, found.end)
        .replaceAll(/\s+/g, ' ')
        .replace(/^your /i, '');
  }
  return name;
}

/** What a question asks for, as meanings of `DATA`: by its own settings, its words where they are English, and its value's name. */
export const dataAsked = perNode((question: Collect): ReadonlySet<string> => {
  return new Set([
    ...(question.sensitive ? [DATA[question.sensitive]] : []),
    ...phrasesIn(data, 'en')(nameAsSaid(question.value.value)).map(({ means }) => means),
    ...wordsOfQuestion(question).flatMap((prompt) =>
      phrasesIn(data, prompt.language)(spokenWords(prompt)).map(({ means }) => means),
    ),
  ]);
});

/** The one thing of theirs that a question asks callers for, under one name for all that it is called: "date of birth". */
export function thingAsked(question: Collect): string | undefined {
  const things = new Set(
    wordsOfQuestion(question).flatMap((prompt) => {
      const words = spokenWords(prompt);
      const same = phrasesIn(sameThing, prompt.language)(words);
      return phrasesIn(
        data,
        prompt.language,
      )(words).flatMap(({ start, end }) => {
        const named = words.slice(start, end).toLowerCase().replaceAll(/\s+/g, ' ');
        if (!/\byour (?:own |full )?$/i.test(words.slice(Math.max(0, start - 12), start)) && !named.startsWith('your '))
          return [];
        return [same.find((each) => each.start <= start && end <= each.end)?.means ?? named.replace(/^your /, '')];
      });
    }),
  );
  return things.size === 1 ? [...things][0] : undefined;
}

/** What is heard of a question the first time, as far as it can be read. */
export function wordsOfQuestion({ prompts }: Node): readonly Prompt[] {
  return prompts.filter(({ when, unread }) => when === 'say' && !unread);
}

/** Whether the answer has to be looked up on paper or on a card, rather than remembered. */
export function mustBeFetched(question: Collect): boolean {
  const kinds = dataAsked(question);
  return (
    [DATA.card, DATA.cvv, DATA.account, DATA.paper].some((kind) => kinds.has(kind)) ||
    wordsOfQuestion(question).some(
      ({ text, language }) => /^en\b/i.test(language) && phrases(writtenOn)(text.value).length > 0,
    )
  );
}

/** Whether a question is a secret that nobody but the caller may hear. */
export function secretAsked(question: Collect): 'card' | 'cvv' | 'pin' | undefined {
  const { sensitive } = question;
  if (sensitive !== undefined) return sensitive === 'identity' ? undefined : sensitive;
  const kinds = dataAsked(question);
  return (['card', 'cvv', 'pin'] as const).find((kind) => kinds.has(DATA[kind]));
}

/** Whether answers come by keys, and by keys alone or beside speech. */
export function takesKeys(node: Menu | Collect): boolean {
  return node.input !== 'speech' && !(node.type === 'collect' && node.kind === 'speech');
}

/** "Key in your 8-digit order number, then press hash.": what a question may say that says nothing yet. */
export function questionFor(question: Collect): string {
  const { endKey, input, kind } = question;
  if (input === 'speech' || kind === 'speech') return `Tell me your ${nameAsSaid(question.value.value)}.`;
  const sayings = sayingsIn('en')!;
  const end = endKey === 'star' || endKey === 'hash' ? `, then press ${sayings[endKey]}` : '';
  return `Key in your ${numberNamed(question)}${end}.`;
}

/** "8-digit order number", without its length where that is a secret or not fixed. */
export function numberNamed(question: Collect): string {
  const { length, kind } = question;
  const named = valueNamed(question);
  const isNumber =
    kind !== 'digits' ||
    /\b(?:numbers?|digits|no|code|id|reference|ref|pin|date|time|year|reading|zip|extension)$/i.test(named);
  const isFixed = kind === 'digits' && length !== undefined && length.min === length.max && length.max > 2;
  const count = isFixed && secretAsked(question) === undefined ? `${length.max}-digit ` : '';
  return `${count}${named.replace(/^(?:pin|id)\b/, (letters) => letters.toUpperCase())}${isNumber ? '' : ' number'}`;
}

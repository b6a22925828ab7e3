import { canReadOffers, keySpeltLike, placesOfKeys } from '../language/numbers/key-spelling.ts';
import type { Key } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Node, Option } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import type { Prompt } from '../model/prompt.ts';
import { type Edit, respelt } from '../source/edit.ts';
import { textAt } from '../source/source.ts';
import { enteredAt } from './entered.ts';
import { entryNodes, waysInto } from './graph.ts';
import { type MenuOffer, messagesBefore, offersOf, offersOfPrompt, promptsHeardAt, spokenWords } from './offers.ts';
import { keysBoundAt } from './spoken-keys.ts';

/**
 * The edits that put options of a menu on other keys, with every word of the file that names them. Undefined where not every
 * such word can be seen and read: a recording, words made while the call runs, another file, a key that is named in passing.
 */
export function renumbering(
  moved: ReadonlyMap<Key, Key>,
  menu: Menu,
  flow: CallFlow,
  project: Project,
): Edit[] | undefined {
  // A platform writes its keys in more places than one.
  if (flow.format !== 'ivr') return undefined;
  const options = menu.options.filter(({ key }) => key !== undefined && moved.has(key));
  if (options.length !== moved.size || menu.options.some(saysKeys)) return undefined;
  const spoken = wordsWithKeys(moved, menu, flow);
  if (!spoken || isNamedElsewhere(moved, menu, flow, project)) return undefined;
  const edits = [
    ...(inOrder(options, moved, menu) ?? options.map((option) => onKey(option, moved.get(option.key!)!, flow))),
    ...spoken.map((offer) => withKey(offer, moved.get(offer.key!)!)),
  ];
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/**
 * The edits that also put the options in the order of their new keys, where they were in that of the old ones and would not be
 * any more; undefined where they would, or where not all of an option can be seen to move.
 */
function inOrder(options: readonly Option[], moved: ReadonlyMap<Key, Key>, { options: all }: Menu): Edit[] | undefined {
  const newKey = ({ key }: Option) => moved.get(key!) ?? key!;
  const sorted = options.toSorted((a, b) => Number(newKey(a)) - Number(newKey(b)));
  const after = all.map((option) => sorted[options.indexOf(option)] ?? option);
  const isWorthIt = isRising(all.map(({ key }) => key)) && !isRising(all.map(newKey)) && isRising(after.map(newKey));
  if (!isWorthIt || !options.every(standsAlone)) return undefined;
  return options.map(({ at }, index) => {
    const { at: from, keyAt } = sorted[index]!;
    const words = textAt(from);
    const key = respelt(keyAt!, newKey(sorted[index]!)).text;
    const text = words.slice(0, keyAt!.start - from.start) + key + words.slice(keyAt!.end - from.start);
    return { span: at, text };
  });
}

function isRising(keys: readonly (Key | undefined)[]): boolean {
  const digits = keys.flatMap((key) => (/^[1-9]$/.test(key ?? '') ? Number(key) : []));
  return digits.every((digit, index) => index === 0 || digits[index - 1]! <= digit);
}

/** Whether it is on a line that has nothing else, above which no comment speaks of it. Words of its own would be edited besides. */
function standsAlone({ at: { source, start, end }, keyAt, prompt, label }: Option): boolean {
  const { text } = source;
  const before = text.slice(Math.max(0, start - 300), start);
  const [after] = /^[^\r\n]*/.exec(text.slice(end, end + 300))!;
  return (
    keyAt !== undefined &&
    !prompt &&
    !label &&
    !/[\r\n]/.test(text.slice(start, end)) &&
    /(?:^|[\r\n]) *- +$/.test(before) &&
    !/^ *#/.test(before.trimEnd().split(/\r?\n/).at(-2) ?? '') &&
    after.trim() === ''
  );
}

/**
 * The edit that binds an option to another key, in the quotes in which the key is written, if any; in our own format only.
 */
export function onKey({ keyAt }: Option, key: Key, { format }: CallFlow): Edit | undefined {
  return keyAt && format === 'ivr' ? respelt(keyAt, key) : undefined;
}

/** The edit that names another key in an offer. */
export function withKey(offer: MenuOffer, key: Key): Edit | undefined {
  const { text, means, language } = offer;
  const written = text.value.slice(means.start, means.end);
  return text.replace(means.start, means.end, keySpeltLike(written, key, language));
}

/** Whether an option's words are made from its label, and so name its key of themselves. */
export function isComposed({ label, prompt }: Option): boolean {
  return label !== undefined && prompt?.at.start === label.span().start;
}

/** "One" is a way to say which option it is, and would have to change with it. */
function saysKeys({ phrases, prompt }: Option): boolean {
  return phrases.some(({ value }) => placesOfKeys(value, prompt?.language ?? 'en').length > 0);
}

/** Every offer of these keys that callers hear of at the menu; undefined where a prompt may name one in another way. */
function wordsWithKeys(moved: ReadonlyMap<Key, Key>, menu: Menu, flow: CallFlow): MenuOffer[] | undefined {
  const made = new Set(menu.options.filter(isComposed).map(({ number }) => number));
  const isMade = ({ option, when }: Prompt) => when === 'option' && option !== undefined && made.has(option);
  const later = menu.prompts.filter(({ when }) => when !== 'say' && when !== 'option');
  const heard = [...promptsHeardAt(flow, menu), ...later];
  if (heard.some(({ unread, language }) => unread || !canReadOffers(language))) return undefined;

  const offers = [...offersOf(flow, menu), ...later.flatMap((each) => offersOfPrompt(each))].filter(
    ({ key, by, prompt }) => by === 'key' && key !== undefined && moved.has(key) && !isMade(prompt),
  );
  const known = new Set(
    offers.map(({ prompt, text, means }) => `${prompt.at.start} ${text.span(means.start, means.end).start}`),
  );
  const isAllKnown = heard.every(
    (prompt) =>
      isMade(prompt) ||
      keysMeantIn(prompt).every(
        ({ key, start, end }) =>
          !moved.has(key) || known.has(`${prompt.at.start} ${prompt.text.span(start, end).start}`),
      ),
  );
  return isAllKnown ? offers : undefined;
}

/** The numbers that may be keys: not "one of us", "2 minutes" or "until 5". */
function keysMeantIn(prompt: Prompt) {
  const words = spokenWords(prompt);
  return placesOfKeys(words, prompt.language).filter(
    ({ start, end }) =>
      !COUNTS.test(words.slice(end, end + 20)) && !TELLS_TIME.test(words.slice(Math.max(0, start - 20), start)),
  );
}

const COUNTS =
  /^(?:[\s-]+(?:of|moment|who|more|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|options?|choices?|digits?|people|o'clock|[ap]\.?m|per cent)\b| ?%|:\d|[.,]\d)/i;

const TELLS_TIME = /\b(?:at|until|till|from|between|within) +$/i;

/** Whether these keys of the menu may be spoken of in other steps, or in another file. */
function isNamedElsewhere(moved: ReadonlyMap<Key, Key>, menu: Menu, flow: CallFlow, project: Project): boolean {
  const own = new Set<Node>([menu, ...messagesBefore(flow, menu)]);
  const entered = enteredAt(flow, project);
  const entries = new Set(entryNodes(flow));
  if ([...own].some(({ id }) => entered.has(id) && !entries.has(id))) return true;
  const before = (waysInto(flow).get(menu.id) ?? []).map(({ from }) => flow.nodes.get(from)!);
  if (before.some((node) => !own.has(node) && (node.type === 'unknown' || node.type === 'flow'))) return true;
  return [...flow.nodes.values()].some(
    (node) => !own.has(node) && node.prompts.some((prompt) => mayNameKey(prompt, node, before, moved)),
  );
}

/** What another step says of a key that it has itself is said of that step. */
function mayNameKey(prompt: Prompt, node: Node, before: readonly Node[], moved: ReadonlyMap<Key, Key>): boolean {
  if (prompt.unread) return node.type === 'message' && before.includes(node);
  const bound = keysBoundAt(node);
  const words = spokenWords(prompt);
  return placesOfKeys(words, prompt.language).some(
    ({ key, start }) =>
      moved.has(key) && !bound.has(key) && tellsToPress().test(words.slice(Math.max(0, start - 40), start)),
  );
}

const tellsToPress = () =>
  /\b(?:press|push|dial|hit|touch|key|option|number|oprima|pulse|marque|opción|tapez|appuyez|option|drücken|wählen|taste|tecle|digite|opção|premere|prema|toets|kies)(?![\p{L}])[^.!?]{0,20}$/iu;

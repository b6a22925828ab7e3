import { sayingsIn, withKeyNamed } from '../../language/lists/sayings.ts';
import type { Prompt, Purpose, When } from '../../model/prompt.ts';
import type { Span } from '../../source/source.ts';
import { composed, joined, type Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { wordOf } from './targets.ts';
import { among } from './values.ts';

/** What prompts inherit from where they stand. */
export interface Setting {
  readonly language: string;
  readonly bargeIn: boolean;
  readonly bargeInAt: Span | undefined;
}

/** A text, one prompt object, or a list of them, as prompts; of an option, if it has a number. */
export function promptsOf(say: Tree | undefined, when: When, setting: Setting, option?: number): Prompt[] {
  const prompts: Prompt[] = [];
  for (const item of itemsOf(say)) {
    const prompt = promptOf(item, when, setting, prompts.length + 1, option);
    if (prompt) prompts.push(prompt);
  }
  return prompts;
}

const PURPOSES: readonly Purpose[] = [
  'greeting',
  'notice',
  'marketing',
  'legal',
  'recording',
  'hours',
  'closed',
  'survey',
  'wait',
  'goodbye',
];

/** All have the same properties in the same order, whoever makes them: so they are the quickest to read. */
function promptOf(tree: Tree, when: When, setting: Setting, number: number, option?: number): Prompt | undefined {
  if (tree.kind === 'list') return undefined;
  // Re-prompts are numbered by the slip after which each is heard.
  const attempt = when === 'no input' || when === 'no match' ? number : undefined;
  if (tree.kind === 'scalar') return heard(wordsHeard(tree.text), tree.at, when, setting, attempt, option);
  const ssml = textOf(valueIn(tree, 'ssml'));
  const words = textOf(valueIn(tree, 'text')) ?? ssml;
  const audio = textOf(valueIn(tree, 'audio'));
  const own = valueIn(tree, 'barge_in');
  const bargeIn = wordOf(own);
  if (!words && !audio) return undefined;
  const { text, unread } = words
    ? wordsHeard(words)
    : ({ text: composed('', audio!.span()), unread: 'recording' } as const);
  return {
    text,
    unread,
    when,
    attempt,
    option,
    language: wordOf(valueIn(tree, 'language')) ?? setting.language,
    audio,
    voice: textOf(valueIn(tree, 'voice')),
    bargeIn: bargeIn === undefined ? setting.bargeIn : bargeIn === 'true',
    bargeInAt: own?.at ?? setting.bargeInAt,
    until: textOf(valueIn(tree, 'until')),
    purpose: among(wordOf(valueIn(tree, 'purpose')), PURPOSES),
    isSsml: words !== undefined && words === ssml,
    at: tree.at,
  };
}

type Heard = Pick<Prompt, 'text' | 'unread'>;

/** Words with nothing beside them, as nearly all are. */
function heard(
  { text, unread }: Heard,
  at: Span,
  when: When,
  { language, bargeIn, bargeInAt }: Setting,
  attempt: number | undefined,
  option: number | undefined,
): Prompt {
  return {
    text,
    unread,
    when,
    attempt,
    option,
    language,
    audio: undefined,
    voice: undefined,
    bargeIn,
    bargeInAt,
    until: undefined,
    purpose: undefined,
    isSsml: false,
    at,
  };
}

/** Characters: twenty minutes of speech. What is longer is no prompt, and could keep the rules busy for hours. */
export const LONGEST_PROMPT = 20_000;

function wordsHeard(text: Text): Heard {
  if (text.value.length > LONGEST_PROMPT) return { text: composed('', text.span()), unread: 'too long' };
  return { text, unread: isOnlyAValue(text.value) ? 'dynamic' : undefined };
}

/** Words that are made while the call runs: nobody can read them here. */
function isOnlyAValue(text: string): boolean {
  const words = text.trim();
  return words.startsWith('{') && /^\{[^{}|]+\}\s*[.!?]?$/.test(words);
}

export function textOf(tree: Tree | undefined): Text | undefined {
  return tree?.kind === 'scalar' && tree.value !== null ? tree.text : undefined;
}

/** "For LABEL, press KEY." — words that nobody wrote, but for the label in them. */
export function spokenLabel(label: Text, key: string, setting: Setting, option: number): Prompt | undefined {
  const sayings = sayingsIn(setting.language);
  if (!sayings) return undefined;
  const place = label.span();
  const isTooLong = label.value.length > LONGEST_PROMPT;
  const [before, after] = sayings.option;
  const words = () => joined([composed(before, place), label, composed(withKeyNamed(after, key, sayings), place)]);
  const said = isTooLong ? wordsHeard(label) : { text: words() };
  return heard(said, said.text.span(), 'option', setting, undefined, option);
}

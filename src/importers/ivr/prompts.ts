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

/** A text, one prompt object, or a list of them, as prompts. */
export function promptsOf(say: Tree | undefined, when: When, setting: Setting): Prompt[] {
  return itemsOf(say).flatMap((item) => promptOf(item, when, setting) ?? []);
}

/** Re-prompts, numbered by the slip after which each is heard. */
export function repromptsOf(say: Tree | undefined, when: 'no input' | 'no match', setting: Setting): Prompt[] {
  return promptsOf(say, when, setting).map((prompt, index) => ({ attempt: index + 1, ...prompt }));
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

function promptOf(tree: Tree, when: When, setting: Setting): Prompt | undefined {
  if (tree.kind === 'list') return undefined;
  if (tree.kind === 'scalar') {
    const { text, at } = tree;
    return { when, ...wordsHeard(text), ...setting, at, isSsml: false };
  }
  const ssml = textOf(valueIn(tree, 'ssml'));
  const words = textOf(valueIn(tree, 'text')) ?? ssml;
  const audio = textOf(valueIn(tree, 'audio'));
  const own = valueIn(tree, 'barge_in');
  const bargeIn = wordOf(own);
  if (!words && !audio) return undefined;
  return {
    when,
    ...(words ? wordsHeard(words) : { text: composed('', audio!.span()), unread: 'recording' }),
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

/** Characters: twenty minutes of speech. What is longer is no prompt, and could keep the rules busy for hours. */
export const LONGEST_PROMPT = 20_000;

function wordsHeard(text: Text): Pick<Prompt, 'text' | 'unread'> {
  if (text.value.length > LONGEST_PROMPT) return { text: composed('', text.span()), unread: 'too long' };
  return { text, unread: isOnlyAValue(text.value) ? 'dynamic' : undefined };
}

/** Words that are made while the call runs: nobody can read them here. */
function isOnlyAValue(text: string): boolean {
  return /^\{[^{}|]+\}\s*[.!?]?$/.test(text.trim());
}

export function textOf(tree: Tree | undefined): Text | undefined {
  return tree?.kind === 'scalar' && tree.value !== null ? tree.text : undefined;
}

/** "For LABEL, press KEY." — words that nobody wrote, but for the label in them. */
export function spokenLabel(label: Text, key: string, language: string): Pick<Prompt, 'text' | 'unread'> | undefined {
  const sayings = sayingsIn(language);
  if (!sayings) return undefined;
  if (label.value.length > LONGEST_PROMPT) return wordsHeard(label);
  const [before, after] = sayings.option;
  const place = label.span();
  return { text: joined([composed(before, place), label, composed(withKeyNamed(after, key, sayings), place)]) };
}

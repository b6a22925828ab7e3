import { readAs, type Text } from '../../source/text.ts';
import type { Tree } from '../../source/tree.ts';

/** `{{ flow.variables.name }}`, which a call fills in, and `${name}`, which whoever uploads the file does. */
const OUTPUT = /\{\{[^{}]{0,1000}\}\}|\$\{[^{}]{0,200}\}/g;

/** `{% if … %}`: which of the words around it are said is decided while the call runs. */
export function isDecided(value: string): boolean {
  return value.includes('{%');
}

/** Whether something is filled in. */
export function isFilledIn(value: string): boolean {
  return /\{[{%]|\$\{/.test(value);
}

/** Words in which what is filled in stands as rules know it: `{flow.variables.name}`. */
export const withValues = (text: Text): Text => readAs(text, OUTPUT, (output) => `{${nameIn(output)}}`);

/** Whether nothing but what is filled in would be heard. */
export function isOnlyFilledIn(value: string): boolean {
  return isFilledIn(value) && !/[\p{L}\p{N}]/u.test(value.replace(OUTPUT, ''));
}

/** The value's name without what Liquid does to it, and without brackets. */
function nameIn(output: string): string {
  const [name = ''] = output.replace(/^\$?\{+|(?<!\})\}+$/g, '').split('|');
  return name.replace(/[{}[\]'"]+/g, ' ').trim() || 'value';
}

/** What a caller keyed in or said in a widget. */
export interface Answer {
  readonly widget: string;
  readonly by: 'keys' | 'speech';
}

const ANSWER = String.raw`widgets(?:\.([\w-]{1,100})|\[['"]([^'"\]]{1,100})['"]\])\.(Digits|SpeechResult)\b`;

const ANSWERS = new RegExp(ANSWER, 'g');
const ONE_ANSWER = new RegExp(String.raw`^\s*\{\{-?\s*${ANSWER}\s*(?:\|[^{}]{0,200})?-?\}\}\s*$`);

/** The answer that these words are, and nothing besides: `{{widgets.menu.Digits}}`. */
export function answerIn(value: string): Answer | undefined {
  const match = ONE_ANSWER.exec(value);
  return match ? answerOf(match) : undefined;
}

/** Every answer that is used somewhere within. */
export function answersIn(tree: Tree | undefined, found: { answer: Answer; text: Text }[] = []) {
  if (tree?.kind === 'map') for (const { value } of tree.entries) answersIn(value, found);
  if (tree?.kind === 'list') for (const item of tree.items) answersIn(item, found);
  if (tree?.kind === 'scalar' && typeof tree.value === 'string' && tree.value.includes('widgets')) {
    for (const match of tree.value.matchAll(ANSWERS)) found.push({ answer: answerOf(match), text: tree.text });
  }
  return found;
}

function answerOf([, plain, quoted, kind]: RegExpMatchArray): Answer {
  return { widget: plain ?? quoted!, by: kind === 'Digits' ? 'keys' : 'speech' };
}

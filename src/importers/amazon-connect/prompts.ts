import { sentenceLanguage } from '../../language/offers/sentence-language.ts';
import type { Prompt, When } from '../../model/prompt.ts';
import type { Span } from '../../source/source.ts';
import { composed, readAs, type Text } from '../../source/text.ts';
import { type Tree, valueIn } from '../../source/tree.ts';
import { wordsOf } from './actions.ts';

/** What a block, or one of its messages, says: words, marked-up words, or a recording that lies elsewhere. */
export function promptOf(tree: Tree | undefined, when: When, language: string): Prompt | undefined {
  const ssml = wordsOf(valueIn(tree, 'SSML'));
  const words = wordsOf(valueIn(tree, 'Text')) ?? ssml;
  const recording = wordsOf(valueIn(tree, 'PromptId')) ?? wordsOf(valueIn(valueIn(tree, 'Media'), 'Uri'));
  const from = words ?? recording;
  if (!from) return undefined;
  const heard = words ? heardOf(words) : unread(from, isOnlyValues(from.value) ? 'dynamic' : 'recording');
  if (!heard) return undefined;
  return {
    when,
    ...heard,
    language: heard.unread ? language : languageOf(heard.text.value, language),
    // Whether a key cuts a prompt short is not for the author of a flow to say, so it is not held against them.
    bargeIn: true,
    isSsml: words !== undefined && words === ssml,
    at: quoted(from),
  };
}

/** Characters: twenty minutes of speech. What is longer is no prompt, and could keep the rules busy for hours. */
const LONGEST_PROMPT = 20_000;

/** Words as callers may hear them, with a name in braces for each value; undefined where there are none. */
function heardOf(text: Text): Pick<Prompt, 'text' | 'unread'> | undefined {
  if (text.value.length > LONGEST_PROMPT) return unread(text, 'too long');
  if (isOnlyValues(text.value)) return unread(text, 'dynamic');
  return isBlank(text.value) ? undefined : { text: withValuesNamed(text) };
}

function unread(text: Text, why: Prompt['unread']): Pick<Prompt, 'text' | 'unread'> {
  return { text: composed('', text.span()), unread: why };
}

/** `$.External.CaseNumber`; and, in files that are filled in before they are imported, `{{name}}`, `${NAME}`, `%%NAME%%`. */
const VALUE = /\$\.[A-Za-z][\w-]*(?:\.[\w-]+|\['[^'\]]*'\])*|\{\{[^{}]*\}\}|\$\{[^{}]*\}|%%[\w.-]+%%/g;

function isOnlyValues(text: string): boolean {
  return text.search(VALUE) >= 0 && isBlank(text.replaceAll(VALUE, ''));
}

/** Whether it says nothing, its marks aside. */
function isBlank(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replaceAll(/<[^<>]*>/g, ''));
}

const withValuesNamed = (text: Text): Text => readAs(text, VALUE, (value) => `{${nameOf(value)}}`);

function nameOf(value: string): string {
  const [name] = /(?<![\w-])[\w-]{1,80}(?=\W{0,20}$)/.exec(value) ?? ['value'];
  return name;
}

/** The voice may be set on a way that this file does not show, so that the words themselves say it best. */
export function languageOf(words: string, declared: string): string {
  const [, languages] = SCRIPTS.find(([script]) => script.test(words)) ?? [];
  if (!languages) return sentenceLanguage(words, declared);
  return languages.some((each) => declared.split('-')[0] === each) ? declared : languages[0];
}

/** The languages that are written in a script, the likeliest first. */
const SCRIPTS: readonly (readonly [script: RegExp, languages: readonly [string, ...string[]]])[] = [
  [/[\u3041-\u30FF]/, ['ja']],
  [/[\uAC00-\uD7AF]/, ['ko']],
  [/[\u4E00-\u9FFF]/, ['zh', 'yue', 'ja']],
  [/[\u0600-\u06FF]/, ['ar', 'fa', 'ur']],
  [/[\u0900-\u097F]/, ['hi', 'mr', 'ne']],
  [/[\u0400-\u04FF]/, ['ru', 'uk', 'bg', 'sr']],
];

/** With the quotes around it, where they are as written here. */
function quoted(text: Text): Span {
  const { source, start, end } = text.span();
  const isQuoted = source.text[start - 1] === '"' && source.text[end] === '"';
  return isQuoted ? { source, start: start - 1, end: end + 1 } : { source, start, end };
}

import { sentenceLanguage } from '../../language/offers/sentence-language.ts';
import type { Prompt, When } from '../../model/prompt.ts';
import type { Span } from '../../source/source.ts';
import { composed, joined, partOf, type Text } from '../../source/text.ts';
import { attributeOf, wordOf, type XmlChild, type XmlElement } from '../../source/xml/xml.ts';
import { propertyOf, type Scope } from './document.ts';

/** Characters: twenty minutes of speech. What is longer is no prompt. */
const LONGEST = 20_000;

interface Voice {
  readonly language: string;
  readonly bargeIn: boolean;
  readonly bargeInAt?: Span | undefined;
}

/** Of what stands where words do, that which for sure says nothing. */
const isSilent = (child: XmlChild) =>
  child.kind === 'words' ? child.isBlank : child.children.length === 0 && SILENT.has(child.name);

const SILENT: ReadonlySet<string> = new Set(['goto', 'reprompt', 'exit', 'disconnect']);

/** What callers hear of words, prompts and recordings that stand in a row. */
export function promptsIn(
  children: readonly XmlChild[],
  scope: Scope,
  when: When = 'say',
  attempt?: number | undefined,
): Prompt[] {
  if (children.every(isSilent)) return [];
  const barge = propertyOf(scope, 'bargein');
  const usual: Voice = {
    language: scope.document.language,
    bargeIn: barge?.value.trim() !== 'false',
    bargeInAt: barge?.span(),
  };
  const prompts: Prompt[] = [];
  let pieces: Text[] = [];
  let isFilledIn = false;

  const put = (text: Text, at: Span, unread: Prompt['unread'], { language, bargeIn, bargeInAt }: Voice) => {
    const spoken = unread ? language : sentenceLanguage(text.value, language);
    prompts.push({ text, unread, when, attempt, language: spoken, bargeIn, bargeInAt, isSsml: false, at });
  };
  const unread = (element: XmlElement, why: 'recording' | 'dynamic', voice: Voice) => {
    const at = (attributeOf(element, 'src') ?? attributeOf(element, 'expr'))?.span() ?? element.at;
    put(composed('', at), at, why, voice);
  };
  const say = (voice: Voice) => {
    const length = pieces.reduce((sum, { value }) => sum + value.length, 0);
    const words = pieces.length > 0 && length <= LONGEST ? trimmed(joined(pieces)) : undefined;
    if (words && words.value !== '') {
      const isOnly = isFilledIn && !/[\p{L}\p{N}]/u.test(words.value.replaceAll(/\{[^{}]*\}/g, ''));
      put(words, words.span(), isOnly ? 'dynamic' : undefined, voice);
    } else if (length > LONGEST) {
      const at = pieces[0]!.span();
      put(composed('', at), at, 'too long', voice);
    }
    pieces = [];
    isFilledIn = false;
  };
  const walk = (inside: readonly XmlChild[], voice: Voice) => {
    for (const child of inside) {
      if (child.kind === 'words') {
        // White space before all words is not heard.
        if (pieces.length === 0 && child.isBlank) continue;
        if (isInOneLine(child.value)) pieces.push(child.text);
        else pieces.push(...inOneLine(child.text));
        continue;
      }
      switch (child.name) {
        case 'prompt':
          say(voice);
          if (child.attributes.has('cond')) unread(child, 'dynamic', voice);
          else {
            const own = voiceOf(child, voice);
            walk(child.children, own);
            say(own);
          }
          break;
        case 'audio': {
          say(voice);
          const before = prompts.length;
          if (child.attributes.has('expr')) unread(child, 'dynamic', voice);
          else {
            walk(child.children, voice);
            say(voice);
            if (prompts.length === before) unread(child, 'recording', voice);
          }
          break;
        }
        case 'value': {
          const name = /^\s*([A-Za-z_][\w.]{0,60})\s*$/.exec(attributeOf(child, 'expr')?.value ?? '')?.[1];
          pieces.push(composed(`{${name ?? 'value'}}`, child.whole));
          isFilledIn = true;
          break;
        }
        case 'enumerate':
        case 'foreach':
          say(voice);
          unread(child, 'dynamic', voice);
          break;
        case 'sub': {
          const alias = attributeOf(child, 'alias');
          if (alias) pieces.push(alias);
          break;
        }
        case 'desc':
        case 'meta':
        case 'metadata':
          break;
        default:
          walk(child.children, voice);
      }
    }
  };
  walk(children, usual);
  say(usual);
  return prompts;
}

function voiceOf(prompt: XmlElement, around: Voice): Voice {
  const barge = attributeOf(prompt, 'bargein');
  const language = wordOf(prompt, 'xml:lang') ?? around.language;
  return {
    language,
    bargeIn: barge ? barge.value.trim() !== 'false' : around.bargeIn,
    bargeInAt: barge?.span() ?? around.bargeInAt,
  };
}

/** Words with one space wherever the file has a line's end or several. */
function inOneLine(text: Text): Text[] {
  const pieces: Text[] = [];
  let at = 0;
  for (const { 0: space, index } of text.value.matchAll(/\s+/g)) {
    if (space === ' ') continue;
    if (index > at) pieces.push(partOf(text, at, index));
    at = index + space.length;
    pieces.push(composed(' ', text.span(index, at)));
  }
  if (at < text.value.length) pieces.push(at === 0 ? text : partOf(text, at, text.value.length));
  return pieces;
}

const isInOneLine = (words: string) => !/[^\S ]|\s\s/.test(words);

export function trimmed(text: Text): Text {
  const { length } = text.value;
  const end = text.value.trimEnd().length;
  const start = Math.min(end, length - text.value.trimStart().length);
  return start === 0 && end === length ? text : partOf(text, start, end);
}

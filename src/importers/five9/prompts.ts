import { sentenceLanguage } from '../../language/offers/sentence-language.ts';
import type { Prompt, When } from '../../model/prompt.ts';
import { composed } from '../../source/text.ts';
import type { XmlElement } from '../../source/xml/xml.ts';
import { childrenIn, inside, wordIn, wordsOf } from './elements.ts';
import type { Unpack } from './packed.ts';
import { speechIn } from './speech.ts';

/** Reads what a prompt of a module says: one after the other, whatever it is put together from. */
export type Voice = (prompt: XmlElement | undefined, when: When, rest?: Partial<Prompt>) => Prompt[];

/** Reads the prompts of a script in its own language, those that it keeps in one place among them. */
export function voiceIn(script: XmlElement, language: string, unpack: Unpack): Voice {
  const kept = new Map<string, XmlElement>();
  for (const entry of childrenIn(inside(script, 'multiLanguagesPrompts'), 'entry')) {
    const id = wordIn(entry, 'key');
    if (id !== undefined) kept.set(id, entry);
  }

  const partOf = (part: XmlElement): readonly XmlElement[] => {
    if (part.name.toLowerCase() !== 'multilanguagespromptitem') return [part];
    const languages = childrenIn(inside(kept.get(wordIn(part, 'prompt') ?? ''), 'value', 'prompts'), 'entry');
    const wanted = languages.find((each) => each.attributes.get('key')?.value === language) ?? languages[0];
    const found = (wanted?.children ?? []).filter((child) => child.kind === 'element') as XmlElement[];
    return found.length > 0 ? found : [part];
  };

  return (prompt, when, rest = {}) => {
    // Where it is not said, nobody can know.
    const bargeIn = wordIn(prompt, 'interruptible') !== 'false';
    const parts = (prompt?.children ?? []).filter((child) => child.kind === 'element' && SPEAKS.test(child.name));
    return (parts as XmlElement[]).flatMap((part) =>
      partOf(part).flatMap((spoken): Prompt[] => {
        const heard = heardOf(spoken, unpack);
        if (!heard) return [];
        const { words, unread, spokenIn } = heard;
        const own = spokenIn ?? language;
        return [
          {
            text: composed(words, part.at),
            unread,
            when,
            language: unread ? own : sentenceLanguage(words, own),
            bargeIn,
            bargeInAt: wordsOf(inside(prompt, 'interruptible'))?.span(),
            isSsml: false,
            at: part.at,
            ...rest,
          },
        ];
      }),
    );
  };
}

/** The parts of a prompt that are heard; the others say how. */
const SPEAKS = /^(?:ttsPrompt|filePrompt|multiLanguagesPromptItem|variablePrompt|recordedPrompt)$/i;

/** Characters: twenty minutes of speech. What is longer is no prompt. */
const LONGEST = 20_000;

interface Heard {
  readonly words: string;
  readonly unread?: Prompt['unread'];
  readonly spokenIn?: string | undefined;
}

function heardOf(part: XmlElement, unpack: Unpack): Heard | undefined {
  if (part.name.toLowerCase() !== 'ttsprompt') {
    return { words: '', unread: part.name.toLowerCase() === 'fileprompt' ? 'recording' : 'dynamic' };
  }
  const packed = wordIn(part, 'xml');
  if (packed === undefined) return undefined;
  const xml = unpack(packed);
  const speech = xml === undefined ? undefined : speechIn(xml);
  if (!speech) return { words: '', unread: 'dynamic' };
  if (speech.words.length > LONGEST) return { words: '', unread: 'too long' };
  if (speech.words === '') return undefined;
  const isOnlyFilledIn = speech.isFilledIn && !/[\p{L}\p{N}]/u.test(speech.words.replaceAll(/\{[^{}]*\}/g, ''));
  return { words: speech.words, unread: isOnlyFilledIn ? 'dynamic' : undefined, spokenIn: speech.language };
}

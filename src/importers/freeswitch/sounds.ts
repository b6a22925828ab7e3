import type { Prompt, When } from '../../model/prompt.ts';
import type { Span } from '../../source/source.ts';
import { composed, partOf, type Text } from '../../source/text.ts';
import { attributeOf, type XmlElement } from '../../source/xml/xml.ts';
import { isOnlyFilledIn, withNamedValues } from '../filled-in.ts';

/** Characters: twenty minutes of speech. What is longer is no prompt. */
const LONGEST = 20_000;

/** What an attribute has callers hear; none where it is empty. */
export function soundIn(
  element: XmlElement,
  attribute: string,
  when: When,
  attempt?: number | undefined,
): readonly Prompt[] {
  const sound = attributeOf(element, attribute);
  return sound ? [soundOf(sound, when, attempt)] : [];
}

/** `say:` and words; all else is a recording, or a phrase that is put together from recordings. */
export function soundOf(sound: Text, when: When, attempt?: number | undefined): Prompt {
  const at = sound.span();
  const { text, unread } = heard(sound, at);
  return { when, text, unread, attempt, language: 'en', bargeIn: true, isSsml: false, at };
}

function heard(sound: Text, at: Span): Pick<Prompt, 'text' | 'unread'> {
  const mark = /^\s*say:\s*/.exec(sound.value)?.[0];
  if (mark === undefined) return { text: composed('', at), unread: 'recording' };
  if (sound.value.length > LONGEST) return { text: composed('', at), unread: 'too long' };
  const words = partOf(sound, mark.length, sound.value.length);
  return { text: withNamedValues(words), unread: isOnlyFilledIn(words.value) ? 'dynamic' : undefined };
}

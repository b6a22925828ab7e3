import type { Prompt, When } from '../../model/prompt.ts';
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
  return {
    when,
    ...heard(sound),
    attempt,
    language: 'en',
    bargeIn: true,
    isSsml: false,
    at: sound.span(),
  };
}

function heard(sound: Text): Pick<Prompt, 'text' | 'unread'> {
  const [mark = ''] = /^\s*say:\s*/.exec(sound.value) ?? [];
  if (mark === '') return { text: composed('', sound.span()), unread: 'recording' };
  if (sound.value.length > LONGEST) return { text: composed('', sound.span()), unread: 'too long' };
  const words = partOf(sound, mark.length, sound.value.length);
  return { text: withNamedValues(words), unread: isOnlyFilledIn(words.value) ? 'dynamic' : undefined };
}

import type { Prompt } from '../../model/prompt.ts';
import type { Span } from '../../source/source.ts';
import { composed, partOf, type Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { isOnlyFilledIn, withNamedValues } from '../filled-in.ts';
import { textIn, textOf, wordsOf } from './values.ts';

/** Characters: twenty minutes of speech. What is longer is no prompt. */
const LONGEST = 20_000;

/** What `play` has callers hear, whether it stands by itself or in `prompt`. */
export function promptsOf(play: Tree | undefined, language: string, bargeIn: boolean): Prompt[] {
  const played = play?.kind === 'map' ? (valueIn(play, 'play') ?? valueIn(play, 'urls') ?? valueIn(play, 'url')) : play;
  const stated = languageIn(play) ?? language;
  const voice = textIn(play, 'say_voice');
  const prompts: Prompt[] = [];
  for (const item of itemsOf(played)) {
    const written = textOf(item.kind === 'map' ? valueIn(item, 'url') : item);
    if (!written || /^\s*(?:ring|silence):/.test(written.value)) continue;
    const at = written.span();
    const { text, unread } = heard(written, at);
    prompts.push({ when: 'say', text, unread, language: stated, voice, bargeIn, isSsml: false, at });
  }
  return prompts;
}

function heard(text: Text, at: Span): Pick<Prompt, 'text' | 'unread'> {
  const mark = /^\s*say:\s*/.exec(text.value)?.[0];
  if (mark === undefined) return { text: composed('', at), unread: 'recording' };
  if (text.value.length > LONGEST) return { text: composed('', at), unread: 'too long' };
  const words = partOf(text, mark.length, text.value.length);
  return { text: withNamedValues(words), unread: isOnlyFilledIn(words.value) ? 'dynamic' : undefined };
}

/** The language in which something is said, where it says so. */
export function languageIn(play: Tree | undefined): string | undefined {
  const stated = wordsOf(valueIn(play, 'say_language'))?.trim();
  return stated && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(stated) ? stated : undefined;
}

import type { Prompt } from '../../model/prompt.ts';
import { composed, partOf, type Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { isOnlyFilledIn, withNamedValues } from '../filled-in.ts';
import { textIn, textOf } from './values.ts';

/** Characters: twenty minutes of speech. What is longer is no prompt. */
const LONGEST = 20_000;

export interface Speaking {
  readonly language: string;
  readonly bargeIn: boolean;
}

/** What `play` has callers hear, whether it stands by itself or in `prompt`. */
export function promptsOf(play: Tree | undefined, { language, bargeIn }: Speaking): Prompt[] {
  const played = play?.kind === 'map' ? (valueIn(play, 'play') ?? valueIn(play, 'urls') ?? valueIn(play, 'url')) : play;
  return itemsOf(played).flatMap((item): Prompt[] => {
    const text = textOf(item.kind === 'map' ? valueIn(item, 'url') : item);
    if (!text || /^\s*(?:ring|silence):/.test(text.value)) return [];
    return [
      {
        when: 'say',
        ...heard(text),
        language: languageIn(play) ?? language,
        voice: textIn(play, 'say_voice'),
        bargeIn,
        isSsml: false,
        at: text.span(),
      },
    ];
  });
}

function heard(text: Text): Pick<Prompt, 'text' | 'unread'> {
  const [mark = ''] = /^\s*say:\s*/.exec(text.value) ?? [];
  if (mark === '') return { text: composed('', text.span()), unread: 'recording' };
  if (text.value.length > LONGEST) return { text: composed('', text.span()), unread: 'too long' };
  const words = partOf(text, mark.length, text.value.length);
  return { text: withNamedValues(words), unread: isOnlyFilledIn(words.value) ? 'dynamic' : undefined };
}

/** The language in which something is said, where it says so. */
export function languageIn(play: Tree | undefined): string | undefined {
  const stated = textIn(play, 'say_language')?.value.trim();
  return stated && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(stated) ? stated : undefined;
}

import { sentenceLanguage } from '../../language/offers/sentence-language.ts';
import { looksLikeSsml } from '../../language/spoken/ssml.ts';
import type { Prompt, When } from '../../model/prompt.ts';
import { composed, type Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { stringIn, textIn } from '../json-values.ts';
import type { Activity } from './activities.ts';
import { isDynamic, isTrue, withValues } from './values.ts';

/** What an activity says and plays, one after the other. */
export function promptsOf(activity: Activity, when: When, language: string): Prompt[] {
  const { properties } = activity;
  const spoken = itemsOf(valueIn(properties, 'promptsTts'));
  const played = itemsOf(valueIn(properties, 'prompts'));
  const isSpoken = played.length === 0 || (isTrue(properties, 'toggle') && spoken.length > 0);
  const interruptible = valueIn(properties, 'interruptible');
  return (isSpoken ? spoken : played).flatMap((item): Prompt[] => {
    const words = wordsOf(item);
    if (!words) return [];
    const isWords = isSpoken && (stringIn(item, 'type') ?? 'tts').toLowerCase() === 'tts';
    const heard = isWords ? heardOf(words) : recordingOf(words);
    return [
      {
        when,
        ...heard,
        language: heard.unread ? language : sentenceLanguage(heard.text.value, languageIn(properties) ?? language),
        bargeIn: canInterrupt(activity),
        bargeInAt: interruptible?.kind === 'scalar' && interruptible.value !== null ? interruptible.at : undefined,
        isSsml: isWords && looksLikeSsml(words.value),
        at: words.span(),
      },
    ];
  });
}

/** A message is said to its end unless it says otherwise; of what asks something nobody can know where it does not. */
export function canInterrupt({ kind, properties }: Activity): boolean {
  const stated = valueIn(properties, 'interruptible');
  return stated?.kind === 'scalar' && typeof stated.value === 'boolean' ? stated.value : kind !== 'play-message';
}

function wordsOf(item: Tree): Text | undefined {
  if (item.kind === 'scalar') return typeof item.value === 'string' && item.value.trim() !== '' ? item.text : undefined;
  return textIn(item, 'value') ?? textIn(item, 'name');
}

/** Characters: twenty minutes of speech. What is longer is no prompt. */
const LONGEST = 20_000;

function heardOf(words: Text): Pick<Prompt, 'text' | 'unread'> {
  if (words.value.length > LONGEST) return { text: composed('', words.span()), unread: 'too long' };
  if (isDynamic(words.value)) return { text: composed('', words.span()), unread: 'dynamic' };
  return { text: withValues(words) };
}

/** The platform keeps recordings: they lie beside no export, so that none is looked for. */
function recordingOf(name: Text): Pick<Prompt, 'text' | 'unread'> {
  return { text: composed('', name.span()), unread: isDynamic(name.value) ? 'dynamic' : 'recording' };
}

/** The language of an activity's voice: `en-GB-Standard-B` speaks British English. */
export function languageIn(properties: Tree | undefined): string | undefined {
  const voice = stringIn(properties, 'voiceLanguage') ?? stringIn(properties, 'voiceLanguage:name') ?? '';
  return /^[a-z]{2,3}-[A-Z]{2}(?![A-Za-z])/.exec(voice)?.[0];
}

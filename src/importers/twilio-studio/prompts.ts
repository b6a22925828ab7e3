import { looksLikeSsml } from '../../language/spoken/ssml.ts';
import type { Prompt } from '../../model/prompt.ts';
import { composed, type Text } from '../../source/text.ts';
import { type Tree, valueIn } from '../../source/tree.ts';
import { stringIn, textIn } from '../json-values.ts';
import { isDecided, isOnlyFilledIn, withValues } from './liquid.ts';

/** What a box says or plays; none where it does neither. */
export function promptsOf(properties: Tree | undefined, language: string, bargeIn: boolean): Prompt[] {
  const say = textIn(properties, 'say');
  const play = textIn(properties, 'play');
  const words = say ?? play;
  if (!words) return [];
  return [
    {
      when: 'say',
      ...(say ? wordsHeard(say) : { text: composed('', words.span()), unread: 'recording', audio: withValues(words) }),
      language: languageIn(properties) ?? language,
      voice: textIn(properties, 'voice'),
      bargeIn,
      isSsml: say !== undefined && looksLikeSsml(say.value),
      at: valueIn(properties, say ? 'say' : 'play')!.at,
    },
  ];
}

/** Characters: twenty minutes of speech. What is longer is no prompt. */
const LONGEST = 20_000;

function wordsHeard(say: Text): Pick<Prompt, 'text' | 'unread'> {
  if (say.value.length > LONGEST) return { text: composed('', say.span()), unread: 'too long' };
  if (isDecided(say.value)) return { text: composed('', say.span()), unread: 'dynamic' };
  return { text: withValues(say), unread: isOnlyFilledIn(say.value) ? 'dynamic' : undefined };
}

/** The language in which a box speaks, where it says so, itself or by a voice that knows but one. */
export function languageIn(properties: Tree | undefined): string | undefined {
  const stated = stringIn(properties, 'language');
  if (stated && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(stated)) return stated;
  const voice = stringIn(properties, 'voice') ?? '';
  const [, named] = /^Google\.([a-z]{2,3}-[A-Z]{2})\b/.exec(voice) ?? [];
  const [, name] = /^Polly\.(\p{Lu}\p{L}+)/u.exec(voice) ?? [];
  return named ?? Object.entries(VOICES).find(([, names]) => name && names.split(' ').includes(name))?.[0];
}

/** The voices of Amazon Polly that speak another language than English, as its list of voices has them. */
const VOICES: Readonly<Record<string, string>> = {
  'cmn-CN': 'Zhiyu',
  'da-DK': 'Mads Naja Sofie',
  'de-AT': 'Hannah',
  'de-DE': 'Hans Marlene Vicki Daniel',
  'es-ES': 'Conchita Enrique Lucia Sergio',
  'es-MX': 'Mia Andres',
  'es-US': 'Lupe Miguel Penelope Pedro',
  'fr-CA': 'Chantal Gabrielle Liam',
  'fr-FR': 'Celine Lea Mathieu Remi',
  'hi-IN': 'Kajal',
  'it-IT': 'Bianca Carla Giorgio Adriano',
  'ja-JP': 'Mizuki Takumi Kazuha Tomoko',
  'ko-KR': 'Seoyeon',
  'nb-NO': 'Liv Ida',
  'nl-NL': 'Lotte Ruben Laura',
  'pl-PL': 'Ewa Jacek Jan Maja Ola',
  'pt-BR': 'Camila Ricardo Vitoria Thiago',
  'pt-PT': 'Cristiano Ines',
  'ro-RO': 'Carmen',
  'ru-RU': 'Maxim Tatyana',
  'sv-SE': 'Astrid Elin',
  'tr-TR': 'Filiz Burcu',
};

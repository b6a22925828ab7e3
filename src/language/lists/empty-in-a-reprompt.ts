import { type WordSet, wordSet } from '../words/word-set.ts';

/** Words that ask again without adding anything, by the two letters of the language. */
export const EMPTY_IN_A_REPROMPT: Readonly<Record<string, WordSet>> = {
  en: wordSet('sorry please again try now once more ok okay and then so oh a the your it that this let us me here'),
  es: wordSet('perdon lo siento disculpe por favor otra vez de nuevo intente intentelo ahora'),
  fr: wordSet(
    'desole pardon excusez moi veuillez s il vous plait encore une fois a nouveau reessayer essayez reessayez',
  ),
  de: wordSet('entschuldigung leider bitte noch einmal nochmals erneut versuchen sie es jetzt'),
  pt: wordSet('desculpe lamento por favor outra vez novamente de novo tente agora'),
};

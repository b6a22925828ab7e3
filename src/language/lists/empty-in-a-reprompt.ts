/** Words that ask again without adding anything, by the two letters of the language. */
export const EMPTY_IN_A_REPROMPT: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('sorry please again try now once more ok okay and then so oh a the your it that this let us me here'),
  es: words('perdon lo siento disculpe por favor otra vez de nuevo intente intentelo ahora'),
  fr: words('desole pardon excusez moi veuillez s il vous plait encore une fois a nouveau reessayer essayez reessayez'),
  de: words('entschuldigung leider bitte noch einmal nochmals erneut versuchen sie es jetzt'),
  pt: words('desculpe lamento por favor outra vez novamente de novo tente agora'),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

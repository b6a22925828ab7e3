import type { Source } from '../../source/source.ts';
import type { Importer } from '../importer.ts';
import { namesKind } from './kinds.ts';
import { looksExported } from './packed.ts';
import { read } from './read.ts';

/** Flows of Genesys Cloud Architect: in Archy's YAML, as the console exports them, and as the interface returns them. */
const genesys: Importer = {
  title: 'Genesys Cloud Architect flow',

  detect(source) {
    return isArchy(source) || looksExported(source);
  },

  read,
};

/** The one name at the beginning of a line is a kind of flow, and what stands below it is of a flow. */
function isArchy({ text }: Source): boolean {
  const start = text.slice(0, 4096);
  return (
    namesKind(start) &&
    /^[ \t]+(?:name|startUpRef|defaultLanguage|supportedLanguages|initialGreeting|startUpTaskActions|menus|tasks|states|division)[ \t]*:/m.test(
      start,
    )
  );
}

export default genesys;

import type { Importer } from '../importer.ts';
import { read } from './read.ts';

/** What the Flow Designer of Webex Contact Center exports: flows and subflows. */
const webex: Importer = {
  title: 'Webex Contact Center flow',

  detect({ text }) {
    return (
      /^\uFEFF?\s*[[{]/.test(text.slice(0, 100)) &&
      (/"flowType"\s*:\s*"(?:SUB)?FLOW"/.test(text.slice(0, 4096)) ||
        /"process"\s*:\s*\{\s*"(?:activities|links)"\s*:/.test(text))
    );
  },

  read,
};

export default webex;

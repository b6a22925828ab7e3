import type { Importer } from '../importer.ts';
import { read } from './read.ts';

/** The markup language of SignalWire, SWML, in YAML or JSON. */
const swml: Importer = {
  title: 'SignalWire SWML document',

  detect({ text }) {
    if (/^\uFEFF?\s*\{/.test(text.slice(0, 100))) return /"sections"\s*:\s*\{\s*"[\w-]{1,100}"\s*:\s*\[/.test(text);
    return (
      /^\uFEFF?["']?sections["']?[ \t]*:[ \t]*(?:#.*)?(?:\{|\r?\n)/m.test(text) &&
      /^(?:[ \t]+|sections: *\{ *)["']?main["']?[ \t]*:/m.test(text)
    );
  },

  read,
};

export default swml;

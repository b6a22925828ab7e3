import type { Importer } from '../importer.ts';
import { read } from './read.ts';

/** The menus of FreeSWITCH, `ivr.conf.xml` and what it includes; FusionPBX writes the same. */
const freeswitch: Importer = {
  title: 'FreeSWITCH menu',

  detect({ text }) {
    return text.includes('<menu') && /<menu\s/.test(text) && SIGNS.test(text);
  },

  read,
};

/** Attributes that only these menus have. */
const SIGNS = /\s(?:greet-long|greet-short|invalid-sound|max-failures|max-timeouts)\s*=|\saction\s*=\s*["']menu-/;

export default freeswitch;

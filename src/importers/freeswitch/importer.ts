import { readXml } from '../../source/xml/xml.ts';
import type { Importer } from '../importer.ts';
import { xmlProblems } from '../xml-problems.ts';
import { undocumentedIn } from './documented.ts';
import { flowOf } from './flow.ts';

/** The menus of FreeSWITCH, `ivr.conf.xml` and what it includes; FusionPBX writes the same. */
const freeswitch: Importer = {
  title: 'FreeSWITCH menu',

  detect({ text }) {
    return text.includes('<menu') && /<menu\s/.test(text) && SIGNS.test(text);
  },

  read(source) {
    const file = readXml(source);
    const { root } = file;
    if (!root) return { flows: [], problems: xmlProblems(file) };
    return { flows: flowOf(source, root), problems: [...xmlProblems(file), ...undocumentedIn(root)] };
  },
};

/** Attributes that only these menus have. */
const SIGNS = /\s(?:greet-long|greet-short|invalid-sound|max-failures|max-timeouts)\s*=|\saction\s*=\s*["']menu-/;

export default freeswitch;

import type { Importer } from '../importer.ts';
import { read, reread } from './read.ts';

/** Documents of VoiceXML 2.0 and 2.1 as they are served. What a server or a script makes up during the call is not known. */
const voicexml: Importer = {
  title: 'VoiceXML document',

  detect({ text }) {
    return BEGINS.test(text) && /<vxml[\s>]/.test(text) && !WRITTEN_BY_PROGRAM.test(text);
  },

  read,
  reread,
};

const BEGINS = /^\uFEFF?\s*<(?:\?xml|!--|!DOCTYPE\s+vxml|vxml)[\s>-]/;

/** JSP, PHP and their kin: what callers meet is what the program writes. */
const WRITTEN_BY_PROGRAM = /<%|<\?(?:php\b|=)|<jsp:/;

export default voicexml;

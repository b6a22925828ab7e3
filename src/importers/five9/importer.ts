import type { Importer } from '../importer.ts';
import { read } from './read.ts';

/** The scripts that Five9's designer saves as `.five9ivr`. */
const five9: Importer = {
  title: 'Five9 IVR script',

  detect({ text }) {
    const head = text.slice(0, 4096);
    return head.includes('<ivrScript') && /<ivrScript[\s>]/.test(head);
  },

  read,
};

export default five9;

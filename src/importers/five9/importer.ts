import type { ReadProblem } from '../../source/problem.ts';
import { readXml, type XmlElement } from '../../source/xml/xml.ts';
import type { Importer } from '../importer.ts';
import { xmlProblems } from '../xml-problems.ts';
import { readFlow } from './flow.ts';

/** The scripts that Five9's designer saves as `.five9ivr`. */
const five9: Importer = {
  title: 'Five9 IVR script',

  detect({ text }) {
    const head = text.slice(0, 4096);
    return head.includes('<ivrScript') && /<ivrScript[\s>]/.test(head);
  },

  read(source) {
    const file = readXml(source);
    const flow = file.root && readFlow(source, file.root);
    const problems = xmlProblems(file);
    if (file.root && !flow && problems.length === 0) problems.push(nothingIn(file.root));
    return { flows: flow ? [flow] : [], problems };
  },
};

function nothingIn({ at }: XmlElement): ReadProblem {
  return {
    rule: 'schema',
    at,
    message: 'This Five9 script holds no modules that a call comes to: there is nothing in it to check.',
    why: 'Nobody who rings would hear anything.',
    suggestion: 'Export the script again, from the IVR designer.',
  };
}

export default five9;

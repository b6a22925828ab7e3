import type { ReadProblem } from '../../source/problem.ts';
import type { Source } from '../../source/source.ts';
import { readXml, type XmlElement } from '../../source/xml/xml.ts';
import type { Importer, Reading } from '../importer.ts';
import { xmlProblems } from '../xml-problems.ts';
import { type Application, applicationOf } from './application.ts';
import { undocumentedIn } from './documented.ts';
import { flowOf } from './flow.ts';

/** Documents of VoiceXML 2.0 and 2.1 as they are served. What a server or a script makes up during the call is not known. */
const voicexml: Importer = {
  title: 'VoiceXML document',

  detect({ text }) {
    return BEGINS.test(text) && /<vxml[\s>]/.test(text) && !WRITTEN_BY_PROGRAM.test(text);
  },

  read(source) {
    return readWith(source);
  },

  reread(source, others) {
    const application = applicationOf(source, others);
    return application && readWith(source, application);
  },
};

function readWith(source: Source, application?: Application): Reading {
  const file = readXml(source);
  const { root } = file;
  if (!root) return { flows: [], problems: xmlProblems(file) };
  const flows = flowOf(source, root, application);
  const problems = [...xmlProblems(file), ...undocumentedIn(root)];
  return { flows, problems: flows.length > 0 ? problems : [...problems, ...withoutDialogs(root)] };
}

/** A document that others name as the root of their application may hold settings, links and handlers, and nothing else. */
function withoutDialogs({ name, at }: XmlElement): ReadProblem[] {
  if (name !== 'vxml') return [];
  return [
    {
      rule: 'schema',
      at,
      message: 'This VoiceXML document has no dialog: there is nothing in it to check.',
      why: 'What it settles holds in the documents that name it as their application root, and callers hear it there.',
      suggestion: 'Leave it out, or name it under `ignore` in the settings.',
      severity: 'info',
    },
  ];
}

const BEGINS = /^\uFEFF?\s*<(?:\?xml|!--|!DOCTYPE\s+vxml|vxml)[\s>-]/;

/** JSP, PHP and their kin: what callers meet is what the program writes. */
const WRITTEN_BY_PROGRAM = /<%|<\?(?:php\b|=)|<jsp:/;

export default voicexml;

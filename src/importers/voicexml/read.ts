import type { ReadProblem } from '../../source/problem.ts';
import type { Source } from '../../source/source.ts';
import { readXml, type XmlElement } from '../../source/xml/xml.ts';
import type { Reading } from '../importer.ts';
import { xmlProblems } from '../xml-problems.ts';
import { type Application, applicationOf } from './application.ts';
import { undocumentedIn } from './documented.ts';
import { flowOf } from './flow.ts';

export function read(source: Source): Reading {
  return readWith(source);
}

/** The same with what the root of its application settles for it, where that is among the others. */
export function reread(source: Source, others: readonly Source[]): Reading | undefined {
  const application = applicationOf(source, others);
  return application && readWith(source, application);
}

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

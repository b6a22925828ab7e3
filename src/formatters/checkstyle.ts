import type { Finding, RunProblem } from '../lint/run.ts';
import { positionOf } from '../source/source.ts';
import type { Formatter } from './formatter.ts';
import { messageIn } from './text/block.ts';
import { type FileReport, fileReportsOf } from './xml/files.ts';
import { documentOf, type Element } from './xml/xml.ts';

/** The report that Checkstyle writes, which Jenkins, Bitbucket, Sonar and many reviewing tools read. */
const checkstyle: Formatter = (run, look) =>
  documentOf({
    name: 'checkstyle',
    attributes: { version: '4.3' },
    content: fileReportsOf(run, look).map(fileElement),
  });

export default checkstyle;

function fileElement({ path, findings, problems }: FileReport): Element {
  return {
    name: 'file',
    attributes: { name: path },
    content: [...problems.map(problemElement), ...findings.map(findingElement)],
  };
}

function findingElement(finding: Finding): Element {
  const { at, severity, suggestion, rule } = finding;
  const message = messageIn(finding);
  const { line, column } = positionOf(at.source, at.start);
  const words = suggestion ? `${message} Fix: ${suggestion}` : message;
  return { name: 'error', attributes: { line, column, severity, message: words, source: `ivrlint.rules.${rule}` } };
}

function problemElement({ kind, message, problem }: RunProblem): Element {
  const place = problem && positionOf(problem.at.source, problem.at.start);
  const { line, column } = place ?? {};
  return { name: 'error', attributes: { line, column, severity: 'error', message, source: `ivrlint.${kind}` } };
}

import type { Location, Region } from 'sarif';
import type { Finding } from '../../lint/run.ts';
import { pointerAt } from '../../source/json/pointer.ts';
import type { Related } from '../../source/problem.ts';
import { linesOf, positionOf, type Span } from '../../source/source.ts';
import type { Look } from '../formatter.ts';
import { isAbsolute, pathInRepository, uriOf } from '../repository/path.ts';
import { escaped } from '../text/escape.ts';

/** What stands for the top of the repository, in each run's `originalUriBaseIds`. */
export const TOP = '%SRCROOT%';

export function artifactOf(path: string, look: Look) {
  const uri = uriOf(pathInRepository(path, look));
  return isAbsolute(path) || path.startsWith('<') ? { uri } : { uri, uriBaseId: TOP };
}

/** Where a finding is. GitHub shows it in a pull request only if all its lines were changed there, so it is on one. */
export function locationOf({ at, flow, node }: Finding, look: Look): Location {
  const names = [flow, node].filter((name) => name !== undefined);
  const [name] = names.slice(-1);
  const pointer = pointerAt(at);
  const logical = [
    ...(name === undefined ? [] : [{ name: escaped(name), fullyQualifiedName: names.map(escaped).join('/') }]),
    ...(pointer ? [{ fullyQualifiedName: escaped(pointer), kind: 'value' }] : []),
  ];
  return {
    physicalLocation: { artifactLocation: artifactOf(at.source.path, look), region: firstLineOf(at) },
    ...(logical.length > 0 ? { logicalLocations: logical } : {}),
  };
}

export function relatedLocationOf(related: Related, index: number, look: Look): Location {
  const { at } = related;
  return {
    id: index + 1,
    physicalLocation: { artifactLocation: artifactOf(at.source.path, look), region: regionOf(at) },
    message: { text: wordsOf(related) },
  };
}

/** What a place explains; GitHub refuses a report in which a message is empty. */
export function wordsOf({ message }: Related): string {
  return escaped(message).trim() || 'this place';
}

export function regionOf({ source, start, end }: Span): Region {
  const first = positionOf(source, start);
  const last = positionOf(source, end);
  return { startLine: first.line, startColumn: first.column, endLine: last.line, endColumn: last.column };
}

function firstLineOf(span: Span): Region {
  const { source, start, end } = span;
  const next = linesOf(source)[positionOf(source, start).line];
  if (next === undefined || end < next) return regionOf(span);
  const line = source.text.slice(start, next).replace(/(?<![\r\n])[\r\n]+$/, '');
  return regionOf({ source, start, end: start + line.length });
}

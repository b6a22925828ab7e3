import type { Key } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Edit } from '../source/edit.ts';

/** The edit that leads a key to a person in every menu that does not bind it itself. */
export function keyToPerson(key: Key, { format, defaults, at }: CallFlow): Edit | undefined {
  if (format !== 'ivr' || defaults.personNode === undefined) return undefined;
  const { keys } = defaults;
  const taken = keys.find(({ on }) => on.kind === 'key' && on.key === key);
  if (taken) return taken.to?.replace(0, taken.to.value.length, 'person');
  const first = keys[0]?.boundAt;
  if (first) return before(first, `${key}: person`);
  if (defaults.at) return before(defaults.at, `keys: { ${key}: person }`);
  return afterLine(at, `defaults:\n  keys: { ${key}: person }`);
}

/** The edit that leads silence and wrong keys to a person wherever nothing else is said. */
export function slipsToPerson({ format, defaults, at }: CallFlow): Edit | undefined {
  if (format !== 'ivr' || defaults.personNode === undefined) return undefined;
  if (defaults.at) return before(defaults.at, 'after_attempts: person');
  return afterLine(at, 'defaults:\n  after_attempts: person');
}

/** Writes a property before the one that begins here, in the style in which that is written. */
function before({ source, start }: CallFlow['at'], property: string): Edit | undefined {
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const indent = source.text.slice(lineStart, start);
  const span = { source, start, end: start };
  if (/^ *$/.test(indent)) return { span, text: `${property}\n${indent}` };
  if (/\{\s*$/.test(indent)) return { span, text: `${property}, ` };
  return undefined;
}

/** Writes a property of the file after the line of another one, where that stands on a single line of its own. */
function afterLine({ source, start, end }: CallFlow['at'], property: string): Edit | undefined {
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  if (!/^(?:name|ivr)\b/.test(source.text.slice(lineStart)) || source.text.slice(start, end).includes('\n'))
    return undefined;
  const lineEnd = end + /[\r\n]|$/.exec(source.text.slice(end))!.index;
  return { span: { source, start: lineEnd, end: lineEnd }, text: `\n${property}` };
}

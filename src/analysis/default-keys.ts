import type { Key } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Edit } from '../source/edit.ts';
import { type NewMap, type NewValue, spelled, withProperty } from '../source/room.ts';
import { whoeverHelps } from './whom.ts';

/** The edit that leads a key to a person in every menu that does not bind it itself. */
export function keyToPerson(key: Key, flow: CallFlow): Edit | undefined {
  const { format, defaults, at, room } = flow;
  const person = whoeverHelps(flow);
  if (format !== 'ivr' || person === undefined) return undefined;
  const { keys } = defaults;
  const taken = keys.find(({ on }) => on.kind === 'key' && on.key === key);
  if (taken) return taken.to?.replace(0, taken.to.value.length, person);
  if (keys.length > 0) return withProperty(defaults.keysRoom, key, person);
  if (defaults.at) return withProperty(defaults.room, 'keys', { [key]: person });
  return withDefaults({ keys: { [key]: person } }, { at, room });
}

/** The edit that leads silence and wrong keys to somebody wherever nothing else is said. */
export function slipsTo(person: string, { format, defaults, at, room }: CallFlow): Edit | undefined {
  if (format !== 'ivr') return undefined;
  if (defaults.at) return withProperty(defaults.room, 'after_attempts', person);
  return withDefaults({ after_attempts: person }, { at, room });
}

/** Writes defaults, near the top of a file that is written line by line. */
function withDefaults(settings: NewMap, { at, room }: Pick<CallFlow, 'at' | 'room'>): Edit | undefined {
  if (room?.style !== 'line') return withProperty(room, 'defaults', settings);
  const [[name, value]] = Object.entries(settings) as [[string, NewValue]];
  return afterLine(at, `defaults:\n  ${name}: ${spelled(value, 'line')}`);
}

/** Writes a property of the file after the line of another one, where that stands on a single line of its own. */
function afterLine({ source, start, end }: CallFlow['at'], property: string): Edit | undefined {
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  if (!/^(?:name|ivr)\b/.test(source.text.slice(lineStart)) || source.text.slice(start, end).includes('\n'))
    return undefined;
  const lineEnd = end + /[\r\n]|$/.exec(source.text.slice(end))!.index;
  return { span: { source, start: lineEnd, end: lineEnd }, text: `\n${property}` };
}

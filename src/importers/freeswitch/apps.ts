import type { Target } from '../../model/edge.ts';
import { partOf, type Text } from '../../source/text.ts';
import type { Names } from './names.ts';

/** What a key does: it leads somewhere, or something is done that is a step of its own. */
export type Done =
  | { readonly target: Target; readonly stays?: boolean }
  | {
      readonly app: 'playback' | 'voicemail' | 'queue';
      readonly at: Text;
      readonly args: Text;
      /** Whether callers are in the menu again when it is done. */
      readonly stays: boolean;
    };

/**
 * What an application of the dialplan does with the call: `callcenter sales@default`. Where `transfer` and `bridge` lead, the
 * dialplan says, or the telephone at the other end.
 */
export function appOf(param: Text, menu: string, names: Names): Done {
  const found = /^\s*([\w-]+)[\s:]*/.exec(param.value);
  const args = trimmedFrom(param, found?.[0].length ?? 0);
  const first = () => partOf(args, 0, /^[^\s@]*/.exec(args.value)![0].length);
  switch (found?.[1]) {
    case 'playback':
      return { app: 'playback', at: param, args, stays: true };
    case 'callcenter':
      return { app: 'queue', at: param, args: first(), stays: false };
    case 'fifo':
      return / in\b/.test(args.value)
        ? { app: 'queue', at: param, args: first(), stays: false }
        : { target: { kind: 'unknown' } };
    case 'voicemail':
      // The other kinds are for whoever the mailbox belongs to.
      return /^(?:check|auth)\b/.test(args.value)
        ? { target: { kind: 'unknown' } }
        : { app: 'voicemail', at: param, args, stays: false };
    case 'ivr':
      return { target: names.targetOf(args.value) };
    case 'hangup':
      return { target: { kind: 'hang up' } };
    case 'log':
    case 'set':
    case 'export':
    case 'sleep':
      // Callers hear nothing of it, and are in the menu again.
      return { target: { kind: 'node', id: menu, as: 'repeat' }, stays: true };
    default:
      return { target: { kind: 'unknown' } };
  }
}

function trimmedFrom(text: Text, from: number): Text {
  return partOf(text, from, Math.max(from, text.value.trimEnd().length));
}

import type { Key, Trigger } from '../model/edge.ts';

/** The callers who take a way, as the beginning of a sentence: `Callers who press 3`. */
export function whoTakes(on: Trigger): string {
  switch (on.kind) {
    case 'key':
      return on.key === 'extension' ? 'Callers who dial an extension' : `Callers who press ${on.key}`;
    case 'phrase':
      return `Callers who say "${on.phrases[0]?.value ?? ''}"`;
    case 'no input':
      return 'Callers who stay silent';
    case 'no match':
      return 'Callers who press wrong keys';
    case 'case':
      return `Callers for whom it is "${on.when}"`;
    case 'open':
      return 'Callers who ring in opening hours';
    case 'closed':
      return 'Callers who ring out of hours';
    case 'holiday':
      return 'Callers who ring on a holiday';
    case 'otherwise':
      return 'Callers whom no case fits';
    case 'overflow':
      return 'Callers who wait too long';
    case 'no answer':
      return 'Callers whom nobody answers';
    case 'failed':
      return 'Callers for whom this step fails';
    case 'callback':
      return 'Callers who ask to be rung back';
    case 'next':
      return 'Callers who get this far';
  }
}

/** A key as a sentence names it: `key 3`, `star`, `an extension`. */
export function keyNamed(key: Key): string {
  if (key === 'extension') return 'an extension';
  return key === 'star' || key === 'hash' ? key : `key ${key}`;
}

import { describe, expect, test } from 'vitest';
import { savedByFix, savedInAll } from '../../src/analysis/saved.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Problem } from '../../src/source/problem.ts';
import type { Span } from '../../src/source/source.ts';
import { flowOf, projectOf } from '../flows.ts';
import { projectWith } from './caller-flows.ts';

/* What a change of words saves a call, over all who call. */

/** "Cut me out, please. " takes 1.2 s of characters, a comma and the end of a sentence. */
const CUT = 'Cut me out, please. ';
const TAKES = 20 / 16.4 + 0.14 + 0.33;

const flow = `
hello: { type: message, say: "Hello. SAY", next: main }
main:
  type: menu
  options:
    - { key: 1, share: 60%, say: "For sales, press 1.", to: sales }
    - { key: 2, share: 30%, say: "OPTION2For help, press 2.", to: help }
    - { key: 3, share: 10%, say: "For more, press 3.", to: more }
  no_input: SLIPWe heard nothing.
  after_attempts: help
sales: { type: queue, say: Thank you. SALESGoodbye. }
help: { type: queue }
more: { type: voicemail, say: "MOREPlease speak." }
`;

function placeOf({ source }: CallFlow, words: string): Span {
  const start = source.text.indexOf(words);
  return { source, start, end: start + words.length };
}

/** The flow with the words at one of its places, and the fix that cuts them. */
function cutting(place: string, more = ''): number | undefined {
  const text = flow.replace(place, CUT).replace(/\b(?:SAY|OPTION2|SLIP|SALES|MORE)(?=[A-Z"])/g, '') + more;
  const read = flowOf(text);
  const edits = [{ span: placeOf(read, CUT), text: '' }];
  return savedByFix(read, projectOf(read), { kind: 'safe', changes: 'words', title: '', edits });
}

/** Rests before and after what is cut go with it, and nobody can tell where in a prompt somebody stops to listen. */
function expectNearly(seconds: number, expected: number): void {
  expect(seconds).toBeGreaterThan(expected * 0.85);
  expect(seconds).toBeLessThan(expected * 1.15);
}

describe('words that are cut save', () => {
  test.each<[where: string, place: string, part: number | undefined]>([
    ['all callers, before the menu', 'SAY', 1],
    ['those who listen on, in the second option', 'OPTION2', 0.4],
    ['those who come there', 'SALES', 0.6],
    ['the few who come there', 'MORE', 0.1],
    ['nobody who does not slip', 'SLIP', undefined],
  ])('%s', (_, place, part) => {
    const saved = cutting(place);
    if (part === undefined) expect(saved).toBeUndefined();
    else expectNearly(saved!, TAKES * part);
  });

  test('of a recording, their part of its length', () => {
    const read = flowOf(
      'hello: { type: message, say: { audio: 20s.wav, text: "Half of it is this. Half of it is that." }, next: main }\nmain: { type: queue }',
    );
    const edits = [{ span: placeOf(read, 'Half of it is this. '), text: '' }];
    const fix = { kind: 'suggestion', changes: 'words', title: '', edits } as const;
    expectNearly(savedByFix(read, projectWith(read), fix)!, 10);
  });

  test('nothing where they are made longer, or where it is no words that change', () => {
    const read = flowOf(flow);
    const edits = [{ span: placeOf(read, 'Hello.'), text: 'Hello, and welcome to us.' }];
    for (const changes of ['words', 'routing'] as const) {
      expect(savedByFix(read, projectOf(read), { kind: 'safe', changes, title: '', edits })).toBeUndefined();
    }
  });
});

describe('findings together save', () => {
  const read = flowOf(flow);
  const problem = (words: string, secondsSaved: number, isCut = true): Problem => {
    const at = placeOf(read, words);
    const fix = { kind: 'safe', changes: 'words', title: '', edits: [{ span: at, text: '' }] } as const;
    return { at, message: '', why: '', suggestion: '', secondsSaved, fixes: isCut ? [fix] : [] };
  };

  test.each<[what: string, findings: readonly Problem[], seconds: number]>([
    ['nothing', [], 0],
    ['what each saves', [problem('Hello.', 2), problem('press 1', 1)], 3],
    ['what is said twice of the same words, once', [problem('Hello.', 2), problem('Hello', 1.5)], 2],
    ['no less than one asks for that has no fix', [problem('Hello.', 2), problem('main', 9, false)], 9],
    ['no more than the cuts, where one asks for less', [problem('Hello.', 2), problem('main', 1, false)], 2],
  ])('%s', (_, findings, seconds) => {
    expect(savedInAll(read, findings)).toBe(seconds);
  });
});

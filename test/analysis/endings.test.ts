import { describe, expect, test } from 'vitest';
import { type Caller, ENDING, endingsFrom } from '../../src/analysis/endings.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Project } from '../../src/model/project.ts';
import { flowOf, projectOf } from '../flows.ts';

const tree = flowOf(`
main:
  type: menu
  say: For a person, press 1. To leave a message, press 2. For our address, press 3.
  options: [{ key: 1, to: desk }, { key: 2, to: mailbox }, { key: 3, to: address }]
  no_input: { say: Sorry?, to: again }
again: { type: menu, say: "For a person, press 1.", options: [{ key: 1, to: desk }], after_attempts: main }
desk: { type: queue, say: Putting you through. }
mailbox: { type: voicemail, say: Leave a message. }
address: { type: message, say: We are in Hull., next: bye }
bye: { type: end, say: Goodbye. }
robot: { type: transfer, number: "+442079460000", person: false, say: Over to the machine. }
shrug: { type: unknown, next: bye }
stump: { type: message, say: And then? }
circle: { type: message, say: Round, next: circle }
gone: { type: message, say: Away, next: nobody-of-that-name }
`);

describe('what can become of a caller', () => {
  test.each<[node: string, caller: Caller, endings: string[]]>([
    ['main', 'able', ['end', 'person', 'voicemail']],
    // Silence leads to `again`, and from there back to `main`: it never ends.
    ['main', 'silent', []],
    ['main', 'lost', ['hangUp']],
    ['again', 'lost', ['hangUp']],
    ['main', 'anyone', ['end', 'hangUp', 'person', 'voicemail']],
    ['address', 'silent', ['end']],
    ['robot', 'anyone', ['machine']],
    ['shrug', 'anyone', ['end', 'unknown']],
    ['stump', 'anyone', ['nowhere']],
    ['circle', 'anyone', []],
    ['gone', 'anyone', ['unknown']],
  ])('at %s, %s: %j', (node, caller, endings) => {
    expect(namesOf(endingsFrom(tree, projectOf(tree), caller).get(node)!)).toEqual(endings);
  });

  test('a way back is a way to what lies there', () => {
    const flow = flowOf(`
top: { type: menu, say: "To ask, press 1. For someone, press 2.", options: [{ key: 1, to: deep }, { key: 2, to: desk }] }
deep: { type: menu, say: "To go back, press star.", options: [{ key: star, to: back }] }
desk: { type: queue, say: Putting you through. }
`);
    expect(namesOf(endingsFrom(flow, projectOf(flow), 'able').get('deep')!)).toEqual(['person']);
  });
});

describe('where a call goes on in another file', () => {
  const here = flowOf('on: { type: flow, file: there.ivr.yaml, next: bye }\nbye: { type: end }', 'here.ivr.yaml');
  const there = flowOf('desk: { type: queue, say: Putting you through. }', 'there.ivr.yaml');
  const round = flowOf('back: { type: flow, file: here.ivr.yaml }', 'there.ivr.yaml');

  test.each<[name: string, links: Project['links'], endings: string[]]>([
    ['what is there counts', new Map([['there.ivr.yaml', { kind: 'flow', flow: there }]]), ['end', 'person']],
    [
      'a file that cannot be read is unknown',
      new Map([['there.ivr.yaml', { kind: 'unreadable' }]]),
      ['end', 'unknown'],
    ],
    ['and so is one that was not looked for', new Map(), ['end', 'unknown']],
    [
      'two that go on in each other are no riddle',
      new Map<string, { kind: 'flow'; flow: CallFlow }>([
        ['there.ivr.yaml', { kind: 'flow', flow: round }],
        ['here.ivr.yaml', { kind: 'flow', flow: here }],
      ]),
      ['end', 'unknown'],
    ],
  ])('%s', (_, links, endings) => {
    expect(namesOf(endingsFrom(here, projectOf(here, links)).get('on')!)).toEqual(endings);
  });
});

function namesOf(bits: number): string[] {
  return Object.entries(ENDING)
    .flatMap(([name, bit]) => ((bits & bit) === 0 ? [] : [name]))
    .sort();
}

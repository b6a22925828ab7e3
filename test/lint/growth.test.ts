import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { importers } from '../../src/importers/index.ts';
import { withFigures } from '../../src/lint/figures.ts';
import { lint, setUp } from '../../src/lint/lint.ts';
import { open } from '../../src/lint/open.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';

/*
 * What checking a large export costs is counted, not timed: how often its steps are asked for their ways and their words.
 * What grows with a file alone is twice as much for twice the file; what grows with its square shows in what is left over.
 */

const many = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join('\n');

const SHAPES: readonly [what: string, path: string, write: (count: number) => string][] = [
  [
    'messages that nothing leads to',
    'line.vxml',
    (count) =>
      `<vxml version="2.1" xml:lang="en-GB">${many(count, (i) => `<form id="f${i}"><block>Thank you, number ${i}.<exit/></block></form>`)}</vxml>`,
  ],
  [
    'menus that nothing leads to and that lead to one step',
    'line.vxml',
    (count) =>
      `<vxml version="2.1" xml:lang="en-GB">${many(count, (i) => `<menu id="m${i}"><prompt>For sales ${i}, press 1. For repairs, press 2.</prompt><choice dtmf="1" next="#last">s</choice><choice dtmf="2" next="#last">r</choice></menu>`)}<form id="last"><block>Goodbye.<exit/></block></form></vxml>`,
  ],
  [
    'blocks that all lead to one step when they fail',
    'line.json',
    (count) =>
      JSON.stringify({
        Version: '2019-10-30',
        StartAction: 'b0',
        Actions: [
          ...Array.from({ length: count }, (_, i) => ({
            Identifier: `b${i}`,
            Type: 'InvokeLambdaFunction',
            Parameters: { LambdaFunctionARN: `arn:aws:lambda:x:1:function:look-up-${i}` },
            Transitions: {
              NextAction: i + 1 < count ? `b${i + 1}` : 'end',
              Conditions: [],
              Errors: [{ NextAction: 'sorry', ErrorType: 'NoMatchingError' }],
            },
          })),
          {
            Identifier: 'sorry',
            Type: 'MessageParticipant',
            Parameters: { Text: 'Sorry, something went wrong.' },
            Transitions: { NextAction: 'end', Conditions: [], Errors: [] },
          },
          { Identifier: 'end', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
        ],
      }),
  ],
  [
    'menus of a file that all begin a call',
    'line.xml',
    (count) =>
      `<include>${many(count, (i) => `<menu name="m${i}" greet-long="say:For sales, press 1."><entry action="menu-exec-app" digits="1" param="callcenter sales@default"/></menu>`)}</include>`,
  ],
  [
    'menus in a row',
    'line.xml',
    (count) =>
      `<include>${many(count, (i) => `<menu name="m${i}" greet-long="say:For sales, press 1. For more, press 2."><entry action="menu-exec-app" digits="1" param="callcenter sales@default"/><entry action="menu-sub" digits="2" param="m${(i + 1) % count}"/></menu>`)}</include>`,
  ],
  [
    'cases of one question',
    'line.json',
    (count) =>
      JSON.stringify({
        description: 'x',
        initial_state: 'Trigger',
        states: [
          { name: 'Trigger', type: 'trigger', transitions: [{ event: 'incomingCall', next: 'which' }], properties: {} },
          {
            name: 'which',
            type: 'split-based-on',
            transitions: [
              { event: 'noMatch', next: 's0' },
              ...Array.from({ length: count }, (_, i) => ({
                event: 'match',
                next: `s${i}`,
                conditions: [
                  { type: 'equal_to', value: `v${i}`, arguments: ['{{flow.data.x}}'], friendly_name: `v${i}` },
                ],
              })),
            ],
            properties: { input: '{{flow.data.x}}' },
          },
          ...Array.from({ length: count }, (_, i) => ({
            name: `s${i}`,
            type: 'say-play',
            transitions: [{ event: 'audioComplete' }],
            properties: { say: `This is news number ${i}.`, language: 'en-GB' },
          })),
        ],
      }),
  ],
];

/** So many steps, and how many times so many it is all right to ask beyond twice as often. */
const FEW = 50;
const SPARE = FEW * FEW;

test.each(SHAPES)('%s cost in proportion to how many they are', (_, path, write) => {
  const [once, twice] = [FEW, 2 * FEW].map((count) => asked(path, write(count)));
  expect(once).toBeGreaterThan(FEW);
  expect(twice! - 2 * once!).toBeLessThan(SPARE);
});

/** How often the steps of a file are asked for their ways and words while every rule checks it and its figures are worked out. */
function asked(path: string, text: string): number {
  let count = 0;
  const counted = <Thing extends object>(thing: Thing): Thing =>
    new Proxy(thing, {
      get(target, name) {
        if (COUNTED.has(name)) count++;
        return Reflect.get(target, name);
      },
    });
  const document = open({ path, text }, importers)!;
  const flows = document.flows.map((flow): CallFlow => {
    const nodes = [...flow.nodes].map(([id, node]): [string, Node] => [
      id,
      counted({ ...node, prompts: node.prompts.map(counted) }),
    ]);
    return { ...flow, nodes: new Map(nodes) };
  });
  const project = { flows, links: new Map(), recordings: new Map(), today: undefined };
  const config = new Map(Object.entries(rules).map(([id, rule]) => [id, setUp(rule)]));
  const checked = lint([{ ...document, flows }], project, config);
  expect(checked.problems).toEqual([]);
  const results = checked.results.map((result) => ({ ...result, findings: result.findings.map(counted) }));
  expect(withFigures({ ...checked, results }, project, { isScored: true }).problems).toEqual([]);
  return count;
}

/** The ways and words of steps, the places of prompts, and the weights of findings. */
const COUNTED: ReadonlySet<string | symbol> = new Set(['edges', 'prompts', 'at', 'severity']);

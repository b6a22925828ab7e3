import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import genesys from '../../../src/importers/genesys/importer.ts';
import { lintText } from '../../../src/index.ts';
import { FRONT_DESK, packed } from './front-desk.ts';

const YAML = readFileSync(new URL('front-desk.yaml', import.meta.url), 'utf8');

const read = (text: string) => genesys.read({ path: 'flow', text });

/** Tasks with these actions, as Architect keeps them. */
const kept = (...actionList: readonly object[]) =>
  JSON.stringify({
    name: 'Test',
    type: 'inboundcall',
    initialSequence: 't',
    flowSequenceItemList: [{ __type: 'Task', id: 't', name: 'T', startAction: '0', actionList }],
  });

describe('whatever it is given, it neither fails nor hangs', () => {
  test.each([
    ['YAML', YAML],
    ['JSON', JSON.stringify(FRONT_DESK, null, 1)],
    ['an export', packed(FRONT_DESK)],
  ])('%s that is cut off anywhere', (_, text) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (length) => {
        const { flows, problems } = read(text.slice(0, length));
        for (const { at } of problems) expect(at.end).toBeGreaterThanOrEqual(at.start);
        for (const flow of flows) expect(flow.nodes.size).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    ['steps that follow each other in a circle', kept({ id: '0', __type: 'DataAction', name: 'A', nextAction: '0' })],
    [
      'ways that lead to a step behind them',
      kept(
        { id: '0', __type: 'DecisionAction', name: 'A', paths: [{ outputId: '__YES__', nextActionId: '1' }] },
        { id: '1', __type: 'PlayAudioAction', name: 'B', nextAction: '0' },
      ),
    ],
    ['a way to no step', kept({ id: '0', __type: 'DataAction', name: 'A', nextAction: 'gone' })],
    [
      'ten thousand ways within ways',
      kept(
        ...Array.from({ length: 10_000 }, (_, index) => ({
          id: String(index),
          __type: 'DecisionAction',
          name: 'A',
          paths: [{ outputId: '__YES__', nextActionId: String(index + 1) }],
        })),
      ),
    ],
    [
      'tasks that only jump to each other',
      `inboundCall:\n  name: T\n  startUpRef: ./tasks/task[A]\n  initialGreeting: { tts: Hello. }\n  tasks:\n${[
        'AB',
        'BA',
      ]
        .map(
          ([one, two]) =>
            `    - task:\n        name: ${one}\n        actions: [{ jumpToTask: { name: J, targetTaskRef: "./tasks/task[${two}]" } }]\n`,
        )
        .join('')}`,
    ],
    ['nothing where all should be', 'inboundCall:\n  name:\n  menus: 7\n  tasks: { a: b }\n'],
    ['base64 of half a character', btoa('%7B%22initialSequence%22%3A%22%C3')],
    ['base64 of no JSON', btoa(encodeURIComponent('{"initialSequence":'))],
    ['a list in the place of each map', '{ "flowSequenceItemList": [[], [[]], null, 3, "x", { "__type": "Menu" }] }'],
  ])('%s', (_, text) => {
    expect(() => read(text)).not.toThrow();
    expect(lintText(text, { path: 'flow' }).problems).toEqual([]);
  });
});

test('twenty thousand steps of one name are told apart in time', () => {
  const steps = Array.from({ length: 20_000 }, (_, index) => ({
    id: String(index),
    __type: 'PlayAudioAction',
    name: 'A',
    nextAction: String(index + 1),
  }));
  const start = performance.now();
  expect(read(kept(...steps)).flows[0]!.nodes.has('T > A 20000')).toBe(true);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('what is no YAML is told once, where it begins', () => {
  const { problems } = read('inboundCall:\n  name: "Test\n  menus: []\n');
  expect(problems.filter(({ rule }) => rule === 'syntax')).toHaveLength(1);
});

test('a jump to a menu that is not there is told, and one to a placeholder is not', () => {
  const jump = (to: string) => {
    const [flow] = read(
      `inboundCall:\n  name: T\n  tasks:\n    - task:\n        name: A\n        actions:\n          - playAudio: { name: P, audio: { tts: Hi. } }\n          - jumpToMenu: { name: J, targetMenuRef: "${to}" }\n`,
    ).flows;
    return flow!.nodes.get('A > P')!.edges[0]!.target.kind;
  };
  expect(jump('/inboundCall/menus/menu[Gone]')).toBe('missing');
  expect(jump('/inboundCall/menus/menu[{{menu}}]')).toBe('unknown');
});

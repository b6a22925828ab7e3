import { expect, test } from 'vitest';
import ivr from '../../src/importers/ivr/importer.ts';
import { withoutTooMuch } from '../../src/importers/too-much.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { flowOf } from '../flows.ts';

const optionsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => `      - { key: ${index}, to: desk }\n`).join('');
const told = (flow: CallFlow) => withoutTooMuch({ flows: [flow], problems: [] });

/** As it is read, before anything is left out. */
function menuOf(count: number): CallFlow {
  const text = `ivr: 1\nnodes:\n  main:\n    type: menu\n    options:\n${optionsOf(count)}  desk: { type: queue }\n`;
  return ivr.read({ path: 'test.ivr.yaml', text }).flows[0]!;
}

test.each([
  { options: 1000, type: 'menu', problems: 0 },
  { options: 1001, type: 'unknown', problems: 1 },
])('a menu of $options options is a step of type $type', ({ options, type, problems }) => {
  const reading = told(menuOf(options));
  expect(reading.flows[0]!.nodes.get('main')!.type).toBe(type);
  expect(reading.problems.length).toBe(problems);
});

test('what only such a menu leads to is still led to', () => {
  expect(told(menuOf(1001)).flows[0]!.nodes.get('main')!.edges.length).toBeGreaterThan(1000);
});

test('of a flow with more steps than any line has, nothing is checked, and that is told', () => {
  const flow = flowOf('a: { type: end }');
  const [node] = flow.nodes.values();
  const nodes = new Map(Array.from({ length: 100_001 }, (_, index) => [`a${index}`, node!] as const));
  const { flows, problems } = told({ ...flow, nodes });
  expect(flows).toEqual([]);
  expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('has 100,001 steps')]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatheredAhead } from '../../src/analysis/ahead.ts';
import { ENDING } from '../../src/analysis/endings.ts';
import { ASKED, straightTo } from '../../src/analysis/straight.ts';
import { flowOf } from '../flows.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const target = fc.constantFrom(...NAMES, 'hang_up', 'back', 'nobody-of-that-name');
const node = fc.oneof(
  target.map((next) => `{ type: message, say: Well., next: ${next} }`),
  fc
    .tuple(target, target)
    .map(([one, two]) => `{ type: branch, on: x, cases: [{ when: i, to: ${one} }], otherwise: ${two} }`),
  target.map((to) => `{ type: menu, say: "For that, press 1.", options: [{ key: 1, to: ${to} }] }`),
  target.map((next) => `{ type: voicemail, next: ${next} }`),
  fc.constantFrom('{ type: end }', '{ type: queue }', '{ type: callback }', '{ type: message, say: "And then?" }'),
);
const nodes = fc.array(node, { minLength: NAMES.length, maxLength: NAMES.length });

test('a way leads straight to what is met by following each step at which nothing is asked and nobody answers', () => {
  const passed = ['message', 'branch'];
  const own: Readonly<Record<string, number>> = {
    menu: ASKED,
    queue: ENDING.person,
    voicemail: ENDING.voicemail,
    callback: ENDING.callback,
    end: ENDING.end,
  };
  fc.assert(
    fc.property(nodes, (each) => {
      const flow = flowOf(each.map((text, index) => `${NAMES[index]}: ${text}`).join('\n'));
      const ahead = gatheredAhead(
        flow,
        ({ from }) => passed.includes(flow.nodes.get(from)!.type),
        ({ type }) => own[type] ?? 0,
      );
      const met = ENDING.person | ENDING.voicemail | ENDING.callback | ENDING.end;
      for (const edge of [...flow.nodes.values()].flatMap(({ edges }) => edges)) {
        if (edge.target.kind !== 'node') continue;
        expect(straightTo(edge, flow) & met).toBe(ahead.get(edge.target.id)! & met);
      }
    }),
    { numRuns: 300 },
  );
});

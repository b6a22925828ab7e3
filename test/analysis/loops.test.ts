import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loopsWithoutEnd } from '../../src/analysis/loops.ts';
import { flowOf } from '../flows.ts';
import { projectWith } from './caller-flows.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const target = fc.constantFrom(...NAMES);
const node = fc.oneof(
  target.map((next) => `{ type: message, say: Well., next: ${next} }`),
  fc
    .tuple(target, target)
    .map(([one, two]) => `{ type: branch, on: x, cases: [{ when: i, to: ${one} }], otherwise: ${two} }`),
  fc.constantFrom('{ type: end }', '{ type: message, say: "And then?", next: d }'),
);
const nodes = fc.array(node, { minLength: NAMES.length, maxLength: NAMES.length });

/** All that can be reached, itself included only where a way leads back. */
function after(ways: ReadonlyMap<string, readonly string[]>, from: string): ReadonlySet<string> {
  const seen = new Set<string>(ways.get(from));
  for (const id of seen) for (const to of ways.get(id) ?? []) seen.add(to);
  return seen;
}

test('callers go round for ever in the steps that lead to each other, and to nothing else', () => {
  fc.assert(
    fc.property(nodes, (each) => {
      const flow = flowOf(each.map((text, index) => `${NAMES[index]}: ${text}`).join('\n'));
      const ways = new Map(
        NAMES.map((name) => [
          name,
          flow.nodes.get(name)!.edges.flatMap(({ target: to }) => (to.kind === 'node' ? to.id : [])),
        ]),
      );
      const met = new Set([NAMES[0]!, ...after(ways, NAMES[0]!)]);
      const round = [...met].filter((id) => {
        const reached = after(ways, id);
        return reached.size > 0 && [...reached].every((other) => after(ways, other).has(id));
      });
      expect(loopsWithoutEnd(flow, projectWith(flow), 'anyone').flat().sort()).toEqual(round.sort());
    }),
    { numRuns: 300 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mender } from '../../src/importers/ivr/shape/mend.ts';
import { flowSchema, nodeSchemas } from '../../src/importers/ivr/shape/schema.ts';
import { telling } from '../../src/importers/ivr/shape/told.ts';
import { validateFlow, validateNode } from '../../src/importers/ivr/shape/validate.ts';
import { type MapTree, valueIn } from '../../src/source/tree.ts';
import { readYaml } from '../../src/source/yaml/yaml.ts';
import { WHOLE_FLOW } from './whole-flow.ts';

/*
 * The validators are asked only of what is doubtful: where nothing was told and every value is as the schema has it. So of what
 * is beyond doubt they may find nothing.
 */

const LINES = WHOLE_FLOW.split('\n');

const VALUES = [
  ...[
    '',
    '~',
    'true',
    'yes',
    '7',
    '-1',
    '0',
    '0.5',
    '1e400',
    '.nan',
    '"7"',
    '"1"',
    '7s',
    '" 7s"',
    '7 sec',
    '55%',
    '500',
  ],
  ...['[]', '{}', '[~]', '[a, 1, true]', '[[x]]', '[{ say: x }]', '{ a: b }', '{ x-a: [] }', '{ say: x, to: y }'],
  ...[
    'menu',
    'meun',
    'keys',
    'time',
    '2026-12-24',
    '09:00-17:00',
    '{ mon: 9 }',
    '{ min: 3, max: 0 }',
    '{ 1: {}, 2: a }',
  ],
];

const NAMES = [
  'say',
  'to',
  'key',
  'wait',
  'x-foo',
  'attempts',
  'length',
  'entry',
  'facts',
  '1',
  '__proto__',
  'tells',
  'ivr',
];

interface Change {
  readonly line: number;
  readonly name: string | null;
  readonly value: string | null;
  readonly isKept: boolean;
}

const change: fc.Arbitrary<Change> = fc.record({
  line: fc.nat(LINES.length - 1),
  name: fc.option(fc.constantFrom(...NAMES)),
  value: fc.option(fc.constantFrom(...VALUES)),
  isKept: fc.boolean(),
});

function changed(lines: readonly string[], { line, name, value, isKept }: Change): readonly string[] {
  const found = /^( *)(- )?([\w-]+):(.*)$/.exec(lines[line] ?? '');
  if (!found) return lines;
  const [whole, indent, dash = '', before, after] = found;
  const other = `${indent}${isKept ? dash.replace('-', ' ') : dash}${name ?? before}:${value === null ? after : ` ${value}`}`;
  return lines.toSpliced(line, 1, ...(isKept ? [whole, other] : [other]));
}

test('what is beyond doubt is sound', () => {
  let sure = 0;
  fc.assert(
    fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
      const root = readYaml({ path: 'x', text: changes.reduce(changed, LINES).join('\n') }).documents[0]?.root;
      if (root?.kind !== 'map') return;
      const told = telling();
      const top = mender(told, () => false)(root, flowSchema);
      if (!told.isDoubtful) expectSound(() => validateFlow(top, told));
      const nodes = valueIn(top, 'nodes');
      for (const { key, value } of nodes?.kind === 'map' ? nodes.entries : []) {
        const type = valueIn(value, 'type');
        const name = type?.kind === 'scalar' ? type.text.value : '';
        if (value.kind !== 'map' || !Object.hasOwn(nodeSchemas, name)) continue;
        const node = telling();
        const mended: MapTree = mender(node, () => false)(value, nodeSchemas[name]!());
        if (!node.isDoubtful) expectSound(() => validateNode(mended, name, key.at, node), node.problems);
      }

      function expectSound(validate: () => void, problems = told.problems): void {
        sure++;
        validate();
        expect(problems).toEqual([]);
      }
    }),
    { numRuns: 250 },
  );
  expect(sure).toBeGreaterThan(1000);
}, 60_000);

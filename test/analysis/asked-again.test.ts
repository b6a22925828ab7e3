import { expect, test } from 'vitest';
import { askedAgain } from '../../src/analysis/asked-again.ts';
import { type Link, linkOf } from '../../src/model/project.ts';
import { flowOf } from '../flows.ts';

const main = flowOf(
  `number:
  type: collect
  ask: Enter your account number.
  value: account_number
  next: billing
billing:
  type: flow
  file: billing.ivr.yaml
`,
  'main.ivr.yaml',
);

const billing = flowOf(
  `again:
  type: collect
  ask: Enter your account number.
  value: Account number
  next: desk
desk:
  type: queue
  asks: [account_number, name]
`,
  'billing.ivr.yaml',
);

function project(...flows: (typeof main)[]) {
  const links = new Map<string, Link>([[linkOf(main, 'billing.ivr.yaml'), { kind: 'flow', flow: billing }]]);
  return { flows, links, recordings: new Map(), today: undefined };
}

test('what callers gave in one file is asked again in another, and by whoever answers there', () => {
  const found = askedAgain(billing, project(main, billing));
  expect(found.map(({ node, before }) => [node.id, before.id])).toEqual([
    ['again', 'number'],
    ['desk', 'again'],
  ]);
});

test('a file that is linted alone knows only its own questions', () => {
  expect(askedAgain(billing, project(billing)).map(({ node, before }) => [node.id, before.id])).toEqual([
    ['desk', 'again'],
  ]);
  expect(askedAgain(main, project(main, billing))).toEqual([]);
});

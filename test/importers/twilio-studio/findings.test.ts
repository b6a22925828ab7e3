import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { check, setUp } from '../../../src/lint/lint.ts';
import { positionOf, textAt } from '../../../src/source/source.ts';
import { projectOf } from '../../flows.ts';
import { box, flowIn, listens, split, studio } from './studio.ts';

const recommended = new Map(
  Object.entries(rules)
    .filter(([, rule]) => !rule.off)
    .map(([id, rule]) => [id, setUp(rule)] as const),
);

/** What is found, of these severities, with the words that it points at. */
function findingsIn(text: string, severities = ['error']): string[] {
  const flow = flowIn(text);
  const { results, problems } = check(flow, projectOf(flow), recommended);
  expect(problems).toEqual([]);
  return results
    .filter(({ severity }) => severities.includes(severity))
    .sort((a, b) => a.at.start - b.at.start)
    .map(({ rule, at }) => `${rule} ${textAt(at).slice(0, 40)}`);
}

test('a line that does what it says has nothing to answer for but its ways out', () => {
  const text = readFileSync(new URL('dental-line.json', import.meta.url), 'utf8');
  // The key for bills is not connected, and the old notice hangs in the air.
  expect(findingsIn(text, ['error', 'warning'])).toEqual(['empty-edge 2', 'unreachable-node old_notice']);
});

test('a split that looks at the answer to an earlier question', () => {
  const text = studio(
    listens('first', { keypress: 'sorts', timeout: 'desk' }, { say: 'For a taxi, press 1. For payments, press 2.' }),
    split('sorts', 'widgets.first.Digits', { 1: 'desk', 2: 'pay' }, 'desk'),
    listens('pay', { keypress: 'sorts_pay', timeout: 'desk' }, { say: 'By card, press 1. On account, press 2.' }),
    split('sorts_pay', 'widgets.first.Digits', { 1: 'desk', 2: 'clerk' }, 'desk'),
    box('desk', 'enqueue-call', {}, { queue_name: 'Desk' }),
    box('clerk', 'enqueue-call', {}, { queue_name: 'Clerk' }),
  );
  expect(findingsIn(text)).toEqual(['tests-another-menu {{widgets.first.Digits}}']);
  const flow = flowIn(text);
  const on = flow.nodes.get('sorts_pay');
  expect(on?.type === 'branch' && positionOf(flow.source, on.on.span().start).line).toBeGreaterThan(100);
});

test('keys that are spoken and lead nowhere, and a silence that goes round', () => {
  const text = studio(
    listens('main', { keypress: 'sorts', timeout: 'main' }, { say: 'For sales, press 1. For help, press 2.' }),
    split('sorts', 'widgets.main.Digits', { 1: 'desk' }, 'main'),
    box('desk', 'send-to-flex', {}, {}),
  );
  expect(findingsIn(text)).toEqual(['endless-loop main', 'announced-key-unbound For help, press 2']);
});

test('a finding about a menu is known by its name, also where the split behind it is pointed at', () => {
  const text = studio(
    listens('main', { keypress: 'sorts', timeout: 'desk' }, { say: 'For sales, press 1. For help, press 2.' }),
    split('sorts', 'widgets.main.Digits', { 1: 'desk', 2: '' }, 'desk'),
    box('desk', 'send-to-flex', {}, {}),
  );
  const flow = flowIn(text);
  const found = check(flow, projectOf(flow), recommended).results.find(({ rule }) => rule === 'empty-edge');
  expect(found).toMatchObject({ node: 'main', subject: 'key 2' });
  expect(textAt(found!.at)).toBe('2');
});

test('what the call fills in is no word that somebody forgot', () => {
  const text = studio(box('hello', 'say-play', {}, { say: 'Hello {{flow.variables.name}}, welcome to [[ ours ]].' }));
  expect(findingsIn(text).filter((finding) => finding.startsWith('placeholder-text'))).toEqual([]);
});

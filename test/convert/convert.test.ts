import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { yamlOf } from '../../src/convert/flow.ts';
import { importers } from '../../src/importers/index.ts';
import { check, setUp } from '../../src/lint/lint.ts';
import { open } from '../../src/lint/open.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { projectOf } from '../flows.ts';
import { block, connect, ends, menu, queue, says } from '../importers/amazon-connect/connect.ts';
import { box, listens, split, studio } from '../importers/twilio-studio/studio.ts';
import { WHOLE_FLOW } from '../importers/whole-flow.ts';
import { root } from '../parts.ts';

const all = new Map(
  Object.entries(rules)
    .filter(([, rule]) => !rule.off)
    .map(([id, rule]) => [id, setUp(rule)] as const),
);

/** Which rules find something, and in which steps; two steps of one name are told apart by number. */
function findingsIn(flow: CallFlow): string[] {
  const { results, problems } = check(flow, projectOf(flow), all);
  expect(problems).toEqual([]);
  return results.map(({ rule, node = 'no step' }) => `${rule} in ${node.replace(/-2$/, '')}`).sort();
}

function flowIn(text: string, path: string): CallFlow {
  const flow = open({ path, text }, importers)?.flows[0];
  if (!flow) throw new Error(`This is no flow:\n${text}`);
  return flow;
}

function converted(flow: CallFlow) {
  const text = yamlOf(flow);
  const { flows, problems } = open({ path: 'converted.ivr.yaml', text }, importers)!;
  return { text, flow: flows[0]!, problems };
}

/** Each step with its ways, each by what takes it, and where it leads: what a call does. */
function drawn({ nodes }: CallFlow) {
  return [...nodes.values()].map(({ id, type, edges }) => ({
    id,
    type,
    ways: edges
      .map(({ on, target, implicit }) => JSON.stringify([on.kind, 'after' in on ? on.after : '', target, implicit]))
      .sort(),
  }));
}

const FILES = ['examples', 'test/trees', 'test/importers']
  .flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`),
  )
  .filter((path) => /\.ivr\.yaml$|^test\/importers\/.*\.(?:json|vxml|xml|ya?ml)$/.test(path))
  .flatMap((path) => {
    const flows = open({ path, text: readFileSync(root + path, 'utf8') }, importers)?.flows ?? [];
    return flows.map((flow) => ({ path, flow }));
  });

const BUILT = {
  'all of our own format': flowIn(WHOLE_FLOW, 'whole.ivr.yaml'),
  'a branch that looks at the answer to another question': flowIn(
    studio(
      listens('first', { keypress: 'sorts', timeout: 'desk' }, { say: 'For a taxi, press 1. For payments, press 2.' }),
      split('sorts', 'widgets.first.Digits', { 1: 'desk', 2: 'pay' }, 'desk'),
      listens('pay', { keypress: 'sorts_pay', timeout: 'desk' }, { say: 'By card, press 1. On account, press 2.' }),
      split('sorts_pay', 'widgets.first.Digits', { 1: 'desk', 2: 'clerk' }, 'desk'),
      box('desk', 'enqueue-call', {}, { queue_name: 'Desk' }),
      box('clerk', 'enqueue-call', {}, { queue_name: 'Clerk' }),
    ),
    'flow.json',
  ),
  'ways that nobody connected': flowIn(
    studio(
      listens('ask', { keypress: 'sorts', timeout: '' }, { say: 'For sales, press 1. For help, press 2.', loop: 2 }),
      split('sorts', 'widgets.ask.Digits', { 1: 'looks_up', 2: '' }, ''),
      box('looks_up', 'run-function', { success: 'desk', fail: '' }, {}),
      box('desk', 'send-to-flex', { failedToEnqueue: '' }, {}),
    ),
    'flow.json',
  ),
  'what the file cannot tell': flowIn(
    connect(
      says('hello', 'Welcome to the water company.', 'ask'),
      menu('ask', 'For leaks, press 1.', { '1': 'leaks' }),
      block('leaks', 'InvokeLambdaFunction', { next: 'queue', NoMatchingError: 'gone' }),
      queue('queue', 'gone'),
      ends('gone'),
    ),
    'flow.json',
  ),
  'names that mean something else in our format': flowIn(
    studio(
      box('back', 'say-play', { audioComplete: 'person' }, { say: 'Welcome.' }),
      box('person', 'say-play', { audioComplete: 'x-end' }, { say: 'Thank you. {{flow.data}}' }),
      box('x-end', 'say-play', {}, { play: 'https://sounds.example/bye.mp3' }),
    ),
    'flow.json',
  ),
};

const FLOWS = [...FILES, ...Object.entries(BUILT).map(([path, flow]) => ({ path, flow }))];

describe('what is found in a flow is found in its conversion', () => {
  test.each(FLOWS)('$path', ({ flow }) => {
    const after = converted(flow);
    expect(after.problems).toEqual([]);
    expect(findingsIn(after.flow)).toEqual(findingsIn(flow));
  });
});

describe('a conversion of a conversion', () => {
  test.each(FLOWS)('of $path has the same steps and ways', ({ flow }) => {
    const once = converted(flow).flow;
    expect(drawn(converted(once).flow)).toEqual(drawn(once));
  });
});

test('a flow of our own has the same steps and ways', () => {
  for (const { flow } of FLOWS.filter((each) => each.flow.format === 'ivr')) {
    expect(drawn(converted(flow).flow)).toEqual(drawn(flow));
  }
});

test('what our format has no word for is kept under names of its own', () => {
  const { text } = converted(BUILT['names that mean something else in our format']);
  expect(text).toMatchInlineSnapshot(`
    "ivr: 1
    name: Test line
    x-converted-from: twilio-studio
    language: en-US
    entry: back-2
    nodes:
      back-2:
        type: message
        say:
          text: Welcome.
          barge_in: false
        next: person-2
      person-2:
        type: message
        say:
          text: Thank you. {flow.data}
          barge_in: false
        next: step x-end
      step x-end:
        type: message
        say:
          text: "{a recording}"
          x-audio: https://sounds.example/bye.mp3
          barge_in: false
        x-ways:
          - "on": next
            to: hang_up
            implicit: true
    "
  `);
});

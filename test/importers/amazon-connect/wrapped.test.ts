import { describe, expect, test } from 'vitest';
import { importers } from '../../../src/importers/index.ts';
import { formatOf } from '../../../src/lint/open.ts';
import { positionOf, textAt } from '../../../src/source/source.ts';
import { type Block, block, connect, drawn, ends, flowIn, menu, opened, queue, says } from './connect.ts';

const FLOW = connect(
  menu('main', 'For "sales", press 1.', { '1': 'desk', silent: 'main', wrong: 'main' }),
  queue('desk'),
  ends('end'),
);
const SHORT = JSON.stringify(JSON.parse(FLOW));
const indented = (text: string, by: number) => text.replaceAll(/^/gm, ' '.repeat(by));

const WRAPPED: readonly [how: string, text: string, name: string, written: string][] = [
  ['bare', FLOW, 'line', '\\"sales\\"'],
  ['on one line', SHORT, 'line', '\\"sales\\"'],
  ['with a byte order mark', `\uFEFF${FLOW}`, 'line', '\\"sales\\"'],
  [
    'as the command line keeps it',
    JSON.stringify({ Name: 'Front', Type: 'CONTACT_FLOW', Content: FLOW }),
    'Front',
    '\\\\\\"sales\\\\\\"',
  ],
  ['with its content as it is', JSON.stringify({ Name: 'Front', Content: JSON.parse(FLOW) }), 'Front', '\\"sales\\"'],
  [
    'as DescribeContactFlow returns it',
    JSON.stringify(
      {
        ContactFlow: {
          Arn: 'arn:aws:connect:x:1:instance/i/contact-flow/f',
          Name: 'Front',
          Type: 'CONTACT_FLOW',
          Content: SHORT,
        },
      },
      null,
      2,
    ),
    'Front',
    '\\\\\\"sales\\\\\\"',
  ],
  [
    'in a template of CloudFormation, as JSON',
    JSON.stringify({
      Resources: {
        FrontFlow: {
          Type: 'AWS::Connect::ContactFlow',
          Properties: { Name: 'Front', Type: 'CONTACT_FLOW', Content: { 'Fn::Sub': SHORT } },
        },
      },
    }),
    'Front',
    '\\\\\\"sales\\\\\\"',
  ],
  [
    'in a template of CloudFormation, as YAML',
    `Resources:\n  FrontFlow:\n    Type: AWS::Connect::ContactFlow\n    Properties:\n      Name: Front\n      Type: CONTACT_FLOW\n      Content: |\n${indented(FLOW, 8)}\n`,
    'Front',
    '\\"sales\\"',
  ],
  [
    'in such a template with placeholders',
    `Resources:\n  FrontFlow:\n    Type: AWS::Connect::ContactFlow\n    Properties:\n      InstanceArn: !Ref Instance\n      Content: !Sub |\n${indented(FLOW.replace('"6"', `$\{Seconds}`), 8)}\n`,
    'FrontFlow',
    '\\"sales\\"',
  ],
];

describe('a flow is read the same', () => {
  test.each(WRAPPED)('%s', (_, text, name, written) => {
    const document = opened(text);
    expect(document).toMatchObject({ format: 'amazon-connect', problems: [] });
    const [flow] = document.flows;
    expect(flow!.name).toBe(name);
    expect(drawn(flow!)).toEqual([
      'main menu: 1 > desk, silent > main, wrong > main',
      'desk queue: overflow > end',
      'end end',
    ]);
    const { text: said } = flow!.nodes.get('main')!.prompts[0]!;
    expect(said.value).toBe('For "sales", press 1.');
    expect(textAt(said.span(4, 11))).toBe(written);
  });

  test('with the names of an object in another order', () => {
    const { Version, StartAction, Actions } = JSON.parse(FLOW);
    const padded = {
      Metadata: { entryPointPosition: { x: 1 }, ActionMetadata: { a: { note: 'x'.repeat(9000) } } },
      Actions,
      StartAction,
      Version,
    };
    expect(flowIn(JSON.stringify({ Actions, StartAction, Version })).nodes.size).toBe(3);
    expect(flowIn(JSON.stringify(padded)).nodes.size).toBe(3);
  });

  test('new words fit into the string in which they stand', () => {
    for (const [, text] of WRAPPED) {
      const { text: said } = flowIn(text).nodes.get('main')!.prompts[0]!;
      const edit = said.replace(4, 11, 'a "new" order')!;
      const changed = text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
      expect(flowIn(changed).nodes.get('main')!.prompts[0]!.text.value).toBe('For a "new" order, press 1.');
    }
  });
});

describe('what is no flow of Amazon Connect is left to others', () => {
  test.each([
    ['a policy', '{"Version": "2012-10-17", "Statement": [{"Action": "connect:*"}]}'],
    ['a state machine', '{"StartAt": "Hello", "States": {}}'],
    ['a template without flows', 'Resources:\n  Desk:\n    Type: AWS::Connect::Queue\n'],
    ['our own format', 'ivr: 1\nnodes:\n  hello: { type: message, say: Hello. }\n'],
    ['words', 'The StartAction of the flow is "hello".'],
  ])('%s', (_, text) => {
    expect(formatOf({ path: 'x', text }, importers)).not.toBe('amazon-connect');
  });
});

describe('what is broken is told at its place, and the rest is read', () => {
  const toldOf = (text: string) =>
    opened(text).problems.map(({ rule, at, message }) => {
      const { line } = positionOf(at.source, at.start);
      return `${rule} ${line}: ${message}`;
    });

  test('cut off', () => {
    const text = FLOW.slice(0, FLOW.indexOf('"desk"', 500));
    expect(toldOf(text)[0]).toMatch(/^syntax \d+: /);
    expect([...flowIn(text).nodes.keys()]).toContain('main');
  });

  test('with a comment', () => {
    expect(toldOf(FLOW.replace('{\n', '{ // front\n'))).toEqual([
      'syntax 1: JSON has no comments, and a comment stands here.',
    ]);
  });

  test('with a placeholder', () => {
    expect(toldOf(FLOW.replace('"6"', `$\{seconds}`))[0]).toContain(
      'is a placeholder that something else is to fill in.',
    );
  });

  test('in the string in a string', () => {
    const text = JSON.stringify({ Name: 'Front', Content: SHORT.replace('}', '') }, null, 1);
    expect(toldOf(text)[0]).toMatch(/^syntax 3: /);
  });

  test('of the wrong kind throughout', () => {
    const { flows } = opened(
      '{"Version": "2019-10-30", "StartAction": "a", "Actions": [1, null, {"Identifier": "a", "Transitions": []}, {"Identifier": "a"}]}',
    );
    expect(flows.map(drawn)).toEqual([['a unknown', 'the call until here unknown: (next > a)']]);
  });

  test('deeper than any flow', () => {
    const { problems } = opened(`{"StartAction": "a", "Actions": ${'[{"a":'.repeat(5000)}`);
    expect(problems.map(({ message }) => message)).toEqual([
      'This goes deeper than any phone menu, and is not read to its end.',
    ]);
  });
});

describe('a flow is judged as what it is', () => {
  const kinds = (Type: string, ...blocks: readonly Block[]) =>
    flowIn(JSON.stringify({ Name: 'x', Type, Content: connect(...blocks) }));

  test('what is played while callers wait', () => {
    const loop = block(
      'music',
      'MessageParticipantIteratively',
      {},
      { Messages: [{ Text: 'Please stay on the line.' }, { PromptId: 'arn:x' }], InterruptFrequencySeconds: '30' },
    );
    const waits = kinds('CUSTOMER_QUEUE', loop);
    expect(drawn(waits)).toEqual(['music queue', 'the call until here unknown: (next > music)']);
    expect(waits.nodes.get('music')!.prompts.map(({ when, unread }) => [when, unread])).toEqual([
      ['wait', undefined],
      ['wait', 'recording'],
    ]);
  });

  test('what the person who answers hears is not for callers', () => {
    const flow = kinds('AGENT_WHISPER', says('hello', 'A call from billing.', 'end'), block('end', 'EndFlowExecution'));
    expect(drawn(flow)).toEqual([
      'hello unknown: next > end',
      'end unknown',
      'the call until here unknown: (next > hello)',
    ]);
    expect(flow.nodes.get('hello')!.prompts).toEqual([]);
  });

  test.each([
    ['that begins calls', 'CONTACT_FLOW', true],
    ['that is whispered', 'CUSTOMER_WHISPER', false],
    ['that nothing is said of', undefined, true],
  ])('one %s', (_, Type, begins) => {
    const blocks = [
      menu('main', 'For sales, press 1.', { '1': 'desk', silent: 'main', wrong: 'main' }),
      queue('desk'),
      ends('end'),
    ];
    const flow = flowIn(JSON.stringify({ Name: 'x', ...(Type ? { Type } : {}), Content: connect(...blocks) }));
    expect(flow.entries[0]!.target).toMatchObject({ id: begins ? 'main' : 'the call until here' });
  });

  test('one that can only be what others lead to', () => {
    const flow = flowIn(connect(says('hello', 'You will now be put through.', 'end'), ends('end')));
    expect(flow.entries[0]!.target).toMatchObject({ id: 'the call until here' });
  });
});

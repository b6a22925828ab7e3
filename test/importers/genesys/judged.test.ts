import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importers } from '../../../src/importers/index.ts';
import { fixText, lintText } from '../../../src/index.ts';
import { formatOf } from '../../../src/lint/open.ts';
import { opened } from '../twilio-studio/studio.ts';
import { FRONT_DESK, packed } from './front-desk.ts';

const YAML = readFileSync(new URL('front-desk.yaml', import.meta.url), 'utf8');

const findingsIn = (text: string, path: string) =>
  lintText(text, { path }).results.flatMap(({ findings }) =>
    findings.map(({ rule, message }) => `${rule}: ${message}`).sort(),
  );

test('a flow has the same findings in every form in which it is kept', () => {
  const expected = findingsIn(YAML, 'front-desk.yaml');
  expect(expected).not.toHaveLength(0);
  expect(findingsIn(JSON.stringify(FRONT_DESK), 'front-desk.json')).toEqual(expected);
  expect(findingsIn(packed(FRONT_DESK), 'front-desk.i3InboundFlow')).toEqual(expected);
});

test('nothing is ever written into a packed file', async () => {
  const text = packed(FRONT_DESK);
  expect((await fixText(text, { path: 'front-desk.i3InboundFlow' })).text).toBe(text);
});

describe('what a file is', () => {
  const bare = (kind: string) => `${kind}:\n  name: Test\n  startUpRef: ./menus/menu[Main]\n`;

  test.each([
    ['an inbound call flow', bare('inboundCall'), 'genesys'],
    ['one that begins with a comment and a line of dashes', `# Ours\n---\n${bare('inboundCall')}`, 'genesys'],
    ['an in-queue flow, however it is spelt', bare('inqueueCall'), 'genesys'],
    ['a digital bot flow', bare('digitalBot'), 'genesys'],
    ['what the interface returns', '{ "name": "x", "flowSequenceItemList": [] }', 'genesys'],
    ['an export', packed({ name: 'x', nextTrackingNumber: 3, flowSequenceItemList: [] }), 'genesys'],
    ['one of our own, whatever its nodes are called', `ivr: 1\nnodes:\n  inboundCall:\n    name: x\n`, 'ivr'],
    ['some other YAML with such a word in it', 'workflow: build\njobs: 3\n', undefined],
    ['some other base64', btoa('Press 1 for sales, and go on for a while'), undefined],
    ['some other JSON in base64', btoa('{"hello": "world"}'), undefined],
    ['an empty file', '', undefined],
  ])('%s', (_, text, format) => {
    expect(formatOf({ path: 'file', text }, importers)).toBe(format);
  });

  test.each([
    ['digitalBot', 'digital bot flow'],
    ['inboundEmail', 'inbound email flow'],
    ['workflow', 'workflow'],
  ])('%s is named as what it is, and not judged', (kind, title) => {
    const document = opened(bare(kind))!;
    expect(document.flows).toEqual([]);
    expect(document.problems).toMatchObject([
      { rule: 'schema', severity: 'info', message: expect.stringContaining(`is a Genesys Cloud ${title},`) },
    ]);
  });
});

describe('callers who came another way', () => {
  const start = '  startUpTaskActions:\n    - holdMusic:\n        name: Hold Music\n';

  test.each([
    ['inqueueCall', start],
    [
      'commonModule',
      '  startUpRef: ./tasks/task[A]\n  tasks:\n    - task:\n        name: A\n        actions: [{ playAudio: { name: B, audio: { tts: Thank you. } } }]\n',
    ],
  ])('have heard what %s cannot tell', (kind, rest) => {
    const text = `${kind}:\n  name: Wait\n${rest}`;
    expect(opened(text)!.flows[0]!.entries).toMatchObject([{ target: { id: 'the call until here' } }]);
    expect(findingsIn(text, 'wait.yaml')).toEqual([]);
  });
});

describe('an action in another system', () => {
  const flow = (after: string) => `inboundCall:
  name: Test
  startUpRef: ./tasks/task[A]
  tasks:
    - task:
        name: A
        actions:
          - callData: { name: Ask }
          - playAudio: { name: Say, audio: { ${after} } }
          - disconnect: { name: End }
`;
  const types = (text: string) => [...opened(text)!.flows[0]!.nodes.values()].map(({ type }) => type);

  test('may have served callers where nothing that it found is said', () => {
    const text = flow('tts: Connecting you now.');
    expect(types(text)).toEqual(['unknown', 'message', 'unknown']);
    expect(findingsIn(text, 'test.yaml').filter((each) => each.startsWith('promise-kept'))).toEqual([]);
  });

  test('looks something up where that is said', () => {
    expect(types(flow(`exp: 'ToAudioTTS("You owe " + Flow.Sum)'`))).toEqual(['action', 'message', 'end']);
  });
});

describe('what is true of a flow and not of the line it is part of', () => {
  const archy = (greeting: string, choice = 'menuDisconnect: { name: Bye, dtmf: digit_9 }') => `inboundCall:
  name: Ferry
  startUpRef: /inboundCall/menus/menu[Main]
  defaultLanguage: en-us
  initialGreeting: { tts: "${greeting}" }
  menus:
    - menu:
        name: Main
        audio: { tts: "To disconnect, press 9." }
        choices: [{ ${choice} }]
`;
  const rulesIn = (text: string) =>
    lintText(text, { path: 'line.yaml' }).results.flatMap(({ findings }) => findings.map(({ rule }) => rule));

  test('a flow for closed hours owes nobody a person by day', () => {
    expect(rulesIn(archy('Ferry Company. We are closed.'))).not.toContain('person-reachable');
    expect(rulesIn(archy('Welcome to the Ferry Company.'))).toContain('person-reachable');
  });

  test('who presses the key to disconnect wants no goodbye', () => {
    expect(rulesIn(archy('Welcome to the Ferry Company.'))).not.toContain('goodbye');
  });

  test('the key of a transfer is its menu’s, and not where is said that it failed', () => {
    const choices =
      'menuDisconnect: { name: Bye, dtmf: digit_9 } }, { menuTransferToAcd: { name: Desk, dtmf: digit_1, targetQueue: { lit: { name: Desk } }, failureTransferAudio: { tts: Sorry. } }';
    const { results } = lintText(archy('Welcome to the Ferry Company.', choices), { path: 'line.yaml' });
    const unannounced = results.flatMap(({ findings }) => findings).find(({ rule }) => rule === 'unannounced-key');
    expect(unannounced?.node).toBe('Main');
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import {
  block,
  connect,
  menu as connectMenu,
  queue as connectQueue,
  says as connectSays,
  ends,
} from '../importers/amazon-connect/connect.ts';
import { asks, branches, item, module, plays, said, script, slip } from '../importers/five9/five9.ts';
import { FRONT_DESK, packed } from '../importers/genesys/front-desk.ts';
import { listens, split, studio, box as studioBox } from '../importers/twilio-studio/studio.ts';
import { box, hangsUp, menu, queue, says, webex } from '../importers/webex/webex.ts';
import { type Change, change, changed, type Json, tear, torn } from './odd.ts';
import type { Case } from './runs.ts';

/*
 * Whole exports of every platform with every kind of step that is read, and what can become of them: values dropped,
 * doubled, exchanged, put in, wrapped and renamed, and the file cut and torn.
 */

const there = (path: string) => readFileSync(new URL(`../importers/${path}`, import.meta.url), 'utf8');

const CONNECT = connect(
  connectSays('hello', 'Welcome to $.Attributes.brand.', 'voice'),
  block('voice', 'UpdateContactTextToSpeechVoice', { next: 'open' }, { TextToSpeechVoice: 'Amy' }),
  block(
    'open',
    'CheckHoursOfOperation',
    { True: 'main', False: 'shut', NoMatchingError: 'bye' },
    { HoursOfOperationId: 'h' },
  ),
  connectMenu('main', 'For orders, press 1. For your account, press 2.', {
    1: 'desk',
    2: 'number',
    silent: 'again',
    wrong: 'again',
  }),
  block('again', 'Loop', { ContinueLooping: 'main', DoneLooping: 'desk' }, { LoopCount: '2' }),
  block(
    'number',
    'GetParticipantInput',
    { next: 'look', NoMatchingError: 'desk' },
    {
      Text: 'Key in your number.',
      StoreInput: 'True',
      InputTimeLimitSeconds: '5',
      InputValidation: { CustomValidation: { MaximumLength: '8' } },
    },
  ),
  block(
    'look',
    'InvokeLambdaFunction',
    { next: 'tier', NoMatchingError: 'desk' },
    { LambdaFunctionARN: 'arn:aws:lambda:x:1:function:look-up' },
  ),
  block('tier', 'Compare', { gold: 'chance', NoMatchingCondition: 'ring' }, { ComparisonValue: '$.Attributes.tier' }),
  block('chance', 'DistributeByPercentage', { '<31': 'ring', '<81': 'desk', NoMatchingCondition: 'bot' }),
  block(
    'ring',
    'TransferParticipantToThirdParty',
    { next: 'bye', CallFailed: 'desk' },
    { ThirdPartyPhoneNumber: '+15550100', ContinueFlowExecution: 'True' },
  ),
  block(
    'bot',
    'ConnectParticipantWithLexBot',
    { Book: 'desk', NoMatchingCondition: 'back' },
    { Text: 'How can I help?', LexV2Bot: { AliasArn: 'a' } },
  ),
  block('back', 'CreateCallbackContact', { next: 'bye', NoMatchingError: 'hold' }),
  block(
    'hold',
    'MessageParticipantIteratively',
    { MessagesInterrupted: 'desk' },
    { Messages: [{ Text: 'Please wait.' }, { PromptId: 'p' }], InterruptFrequencySeconds: '30' },
  ),
  block('busy', 'CheckMetricData', { '<10': 'desk', NoMatchingCondition: 'module' }, { MetricType: 'ContactsInQueue' }),
  block(
    'module',
    'InvokeFlowModule',
    { next: 'flow' },
    { FlowModuleId: 'arn:aws:connect:x:1:instance/i/flow-module/m' },
  ),
  block('flow', 'TransferToFlow', { NoMatchingError: 'bye' }, { ContactFlowId: '$.Attributes.flow' }),
  block('shut', 'MessageParticipant', { next: 'bye' }, { SSML: '<speak>Closed.<break time="1s"/></speak>' }),
  block('tea', 'BrewTea', { next: 'main', Strong: 'bye' }, { Media: { Uri: 's3://b/h.wav', SourceType: 'S3' } }),
  connectQueue('desk', 'bye'),
  ends('bye'),
);

const CONNECT_OLD = JSON.stringify({
  modules: [
    {
      id: 'main',
      type: 'GetUserInput',
      branches: [
        { condition: 'Evaluate', conditionType: 'Equals', conditionValue: '1', transition: 'loop' },
        { condition: 'Timeout', transition: 'loop' },
      ],
      parameters: [
        { name: 'Text', value: 'For orders, press 1.' },
        { name: 'Timeout', value: '6' },
      ],
      target: 'Digits',
    },
    {
      id: 'loop',
      type: 'Loop',
      branches: [
        { condition: 'Looping', transition: 'main' },
        { condition: 'Complete', transition: 'desk' },
      ],
      parameters: [{ name: 'LoopCount', value: '2' }],
    },
    {
      id: 'desk',
      type: 'Transfer',
      branches: [{ condition: 'AtCapacity', transition: 'bye' }],
      parameters: [],
      target: 'Queue',
    },
    { id: 'bye', type: 'Disconnect', branches: [], parameters: [] },
  ],
  version: '1',
  type: 'contactFlow',
  start: 'main',
  metadata: { name: 'Old' },
});

const CONNECT_LISTED = JSON.stringify({
  ContactFlow: { Arn: 'a', Id: 'i', Name: 'Line', Type: 'CONTACT_FLOW', Content: CONNECT },
});

const WEBEX = webex([
  says('Hello', 'Welcome to the {{ clinic | default("clinic") }}.', 'Hours'),
  box('Hours', 'business-hours', {
    workingHours: 'Main',
    holidays: 'Shut',
    override: 'Shut',
    default: 'Shut',
    error: 'Main',
  }),
  menu('Main', 'For an appointment, press 1. For anything else, press 2.', {
    1: 'Ask',
    2: 'Desk',
    timeout: 'Again',
    invalid: 'Again',
    error: 'Sorry',
  }),
  says('Again', 'Let me say that again.', 'Main'),
  box(
    'Ask',
    'ivr-collectdigits',
    { default: 'Check', timeout: 'Main' },
    {
      promptsTts: [{ type: 'tts', value: 'Your number?', name: 'x' }],
      toggle: true,
      minDigits: 1,
      maxDigits: 8,
      terminatorSymbol: '#',
      entryTimeout: 5,
    },
  ),
  box('Check', 'condition-activity', { true: 'Case', false: 'Share' }, { expression: '{{ loops < 5 }}' }),
  box('Case', 'case-statement', { 0: 'Ring', default: 'Desk' }, { expression: '{{ tier }}', menuLinks: ['gold'] }),
  box(
    'Share',
    'percent-allocation',
    { Old: 'Out', New: 'Sub' },
    {
      allocations: [
        { percent: 30, name: 'Old' },
        { percent: 70, name: 'New' },
      ],
    },
  ),
  box('Ring', 'callback', { default: 'Bye', failure: 'Sorry' }),
  box('Out', 'blind-transfer', {}, { transfertodn: '+15550100' }),
  box('Sub', 'subflow-handoff', { default: 'Bye' }, { subflowName: 'Other' }),
  box('Set', 'set-variable', { out: 'Main' }, { srcVariable: 'Global_Language', expr: '"de-DE"' }),
  queue('Desk', { default: 'Music', failure: 'Sorry' }, 'Front desk'),
  box('Music', 'play-music', { default: 'Hold' }, { prompt: 'hold.wav', duration: '30' }),
  says('Hold', ['Thank you for waiting, {{ caller }}.', 'Still here.'], 'Music'),
  says('Shut', 'We are closed now.', 'Bye'),
  says('Sorry', 'Our lines are down.', 'Bye'),
  hangsUp('Bye'),
]);

const STUDIO = studio(
  studioBox(
    'hello',
    'say-play',
    { audioComplete: 'main' },
    { say: 'Welcome, {{flow.variables.name}}.', voice: 'Polly.Amy', language: 'en-GB', loop: 1 },
  ),
  listens(
    'main',
    { keypress: 'which', speech: 'which', timeout: 'again' },
    {
      say: 'For bookings, press 1. For billing, press 2.',
      timeout: 5,
      stop_gather: true,
      gather_language: 'en',
      number_of_digits: 1,
      finish_on_key: '#',
    },
  ),
  split('which', 'widgets.main.Digits', { 1: 'desk', 2: 'pay', 'contains:tooth': 'flex', 'regex:^9': 'ring' }, 'again'),
  studioBox('again', 'say-play', { audioComplete: 'main' }, { play: 'https://x.example/a.mp3' }),
  listens('pay', { keypress: 'fetch', timeout: '' }, { say: 'Your card number, please.', number_of_digits: 16 }),
  studioBox('fetch', 'make-http-request', { success: 'vars', failed: 'desk' }, { url: 'https://x.example' }),
  studioBox('vars', 'set-variables', { next: 'run' }, { variables: [{ key: 'a', value: '{{x}}' }] }),
  studioBox('run', 'run-function', { success: 'desk', fail: 'mail' }, { url: 'f' }),
  studioBox('desk', 'enqueue-call', { callComplete: 'mail', failedToEnqueue: 'mail' }, { queue_name: 'Desk' }),
  studioBox('flex', 'send-to-flex', { callComplete: 'mail' }, { channel: 'TC' }),
  studioBox('ring', 'connect-call-to', { callCompleted: 'mail' }, { to: '+15550100', noun: 'number', timeout: 30 }),
  studioBox(
    'mail',
    'record-voicemail',
    { recordingComplete: 'sub', noAudio: '', hangup: '' },
    { timeout: 5, play_beep: 'true', max_length: 60 },
  ),
  studioBox('sub', 'run-subflow', { completed: '' }, { flow_sid: 'FW1' }),
);

const FIVE9_MENU = `${branches({ 'No Match': 'Bye', Bookings: 'Desk', Hours: 'Ask' })}<useDTMF>true</useDTMF><useSpeechRecognition>true</useSpeechRecognition><maxAttempts>2</maxAttempts><noInputTimeout>6</noInputTimeout>${asks('For bookings, press 1. For our hours, press 2.')}${slip('NO_INPUT', 1, 'Are you still there?')}${slip('NO_MATCH', 1, 'Please choose 1 or 2.')}${item('DTMF_1', 'Bookings')}${item('DTMF_2', 'Hours')}`;

const FIVE9 = script('Hello', [
  plays('Hello', 'Welcome to {hotel}.', 'Main'),
  module('menu', 'Main', '', FIVE9_MENU, 'Sorry'),
  module(
    'input',
    'Ask',
    'If',
    `<numberOfDigits>8</numberOfDigits><endCharacter>#</endCharacter>${asks('Your booking number, please.')}`,
  ),
  module('ifElse', 'If', '', `${branches({ IF: 'Desk', ELSE: 'Ring' })}<customCondition/>`),
  module('case', 'Case', '', branches({ gold: 'Desk', 'No Match': 'Bye' })),
  module(
    'skillTransfer',
    'Desk',
    'Mail',
    `<maxQueueTime>600</maxQueueTime><listOfSkillsEx><extrnalObj><id>7</id><name>Desk</name></extrnalObj></listOfSkillsEx><announcements><enabled>true</enabled><prompt>${said('Thank you for waiting.')}</prompt></announcements>`,
    'Sorry',
  ),
  module('thirdPartyTransfer', 'Ring', 'Bye', '<phoneNumber>5550100</phoneNumber>'),
  module('voiceMailTransfer', 'Mail', 'Bye'),
  module('foreignScript', 'Other', 'Bye', '<ivrScript><name>x</name></ivrScript>'),
  module('setVariable', 'Set', 'Main'),
  plays('Sorry', 'Something went wrong.', 'Bye'),
  module('hangup', 'Bye'),
]);

const SWML = `version: 1.0.0
sections:
  main:
    - answer: {}
    - play: { urls: ["say:Welcome.", "https://x.example/a.wav", "silence:2"], say_language: en-GB }
    - label: again
    - prompt: { play: "say:For bookings, press 1. For billing, press 2.", max_digits: 1, digit_timeout: 5, speech_hints: [book] }
    - switch: { variable: prompt_value, case: { '1': [{ transfer: { dest: desk } }], '2': [{ execute: { dest: pay } }] }, default: [{ goto: { label: again, max: 2 } }] }
    - cond: [{ when: "vars.x > 1", then: [{ hangup: {} }] }, { else: [{ record: { beep: true } }] }]
    - hangup: {}
  desk:
    - enter_queue: { queue_name: Desk, wait_url: x, status_url: y }
    - connect: { to: "+15550100", timeout: 20 }
  pay:
    - prompt: { play: "say:Your number.", max_digits: 8, terminators: "#" }
    - request: { url: "https://x.example", method: POST }
    - set: { a: "%{b}" }
    - send_sms: { to_number: "+1", from_number: "+2", body: Hi }
    - return: {}
`;

const json = (text: string): Json => JSON.parse(text);

interface Export {
  readonly path: string;
  readonly text: string;
  /** What it holds, and how that is written, where it can be taken apart. */
  readonly value?: Json;
  readonly write?: (value: Json) => string;
}

const asJson = (path: string, text: string): Export => ({
  path,
  text,
  value: json(text),
  write: (value) => JSON.stringify(value, null, 1),
});
const asYaml = (path: string, text: string): Export => ({
  path,
  text,
  value: parse(text),
  write: (value) => stringify(value, { aliasDuplicateObjects: false }),
});

/** By what they are called in a run. */
export const EXPORTS: Readonly<Record<string, readonly Export[]>> = {
  'amazon-connect': [
    asJson('line.json', CONNECT),
    asJson('old.json', CONNECT_OLD),
    {
      ...asJson('listed.json', CONNECT_LISTED),
      value: json(CONNECT),
      write: (value) => JSON.stringify({ ContactFlow: { Arn: 'a', Content: JSON.stringify(value) } }),
    },
  ],
  webex: [asJson('line.json', WEBEX)],
  'twilio-studio': [asJson('line.json', STUDIO), asJson('dental.json', there('twilio-studio/dental-line.json'))],
  genesys: [
    asJson('desk.json', JSON.stringify(FRONT_DESK)),
    asYaml('desk.yaml', there('genesys/front-desk.yaml')),
    {
      path: 'desk.i3InboundFlow',
      text: packed(FRONT_DESK),
      value: json(JSON.stringify(FRONT_DESK)),
      write: (value) => packed(value),
    },
  ],
  swml: [
    asYaml('line.yaml', SWML),
    asYaml('dental.yaml', there('swml/dental.yaml')),
    { ...asYaml('line.json', SWML), write: (value) => JSON.stringify(value) },
  ],
  five9: [{ path: 'line.five9ivr', text: FIVE9 }],
  freeswitch: [{ path: 'ivr.conf.xml', text: there('freeswitch/boatyard.xml') }],
  voicexml: [{ path: 'ferry.vxml', text: there('voicexml/ferry.vxml') }],
};

/** One thing done to tags: as to values, with those of the same file. */
function rearranged(text: string, changes: readonly Change[]): string {
  const pieces = text.split(/(<[^>]*>)/).filter((piece) => piece !== '');
  for (const { where, what, other, value } of changes) {
    const at = where % pieces.length;
    const piece = pieces[at]!;
    const words = typeof value === 'string' ? value : JSON.stringify(value);
    const escaped = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    if (what === 'drop') pieces.splice(at, 1);
    else if (what === 'double') pieces.splice(at, 0, piece);
    else if (what === 'swap') pieces[at] = pieces[other % pieces.length]!;
    else if (what === 'wrap')
      pieces.splice(at, 1, '<x>'.repeat((other % 40) + 1), piece, '</x>'.repeat((other % 40) + 1));
    else if (what === 'rename') pieces[at] = piece.replace(/(?<=<\/?)[\w.-]+/, 'entry');
    else pieces[at] = /="/.test(piece) ? piece.replace(/="[^"]*"/, `="${escaped}"`) : escaped;
    if (pieces.length === 0) return '';
  }
  return pieces.join('');
}

/** What becomes of the exports of a platform. */
export function exportsOf(platform: string): fc.Arbitrary<Case> {
  return fc
    .tuple(
      fc.constantFrom(...EXPORTS[platform]!),
      fc.array(change, { maxLength: 6 }),
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(tear, { maxLength: 3 }) }),
    )
    .map(([{ path, text, value, write }, changes, tears]) => {
      const written =
        value === undefined || !write ? rearranged(text, changes) : writtenOf(changed(value, changes), text, write);
      return { path, text: torn(written, tears) };
    });
}

/** Half a letter cannot be packed. */
function writtenOf(value: Json, text: string, write: (value: Json) => string): string {
  try {
    return write(value);
  } catch {
    return text;
  }
}

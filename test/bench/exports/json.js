import { departments, uuid, words } from './departments.js';

export function connect(characters) {
  const action = (Identifier, Type, Parameters, NextAction, Conditions = [], Errors = []) => ({
    Parameters,
    Identifier,
    Type,
    Transitions: { NextAction, Conditions, Errors },
  });
  const error = (ErrorType, NextAction) => ({ NextAction, ErrorType });
  const when = (operand, NextAction) => ({ NextAction, Condition: { Operator: 'Equals', Operands: [operand] } });
  const unit = (index, next) => {
    const say = words(index);
    const [menu, told, number, hours, closed, target, queue, bye] = [0, 1, 2, 3, 4, 5, 6, 7].map((part) =>
      uuid(index, part),
    );
    const other = uuid(next, 0);
    return [
      action(
        menu,
        'GetParticipantInput',
        { Text: say.menu, StoreInput: 'False', InputTimeLimitSeconds: '6' },
        menu,
        [when('1', told), when('2', hours), when('3', other)],
        [error('InputTimeLimitExceeded', hours), error('NoMatchingCondition', menu), error('NoMatchingError', bye)],
      ),
      action(told, 'MessageParticipant', { Text: say.told }, number, [], [error('NoMatchingError', number)]),
      action(
        number,
        'GetParticipantInput',
        {
          Text: say.number,
          StoreInput: 'True',
          InputTimeLimitSeconds: '5',
          InputValidation: { CustomValidation: { MaximumLength: '8' } },
          DTMFConfiguration: { InputTerminationSequence: '#' },
        },
        hours,
        [],
        [error('NoMatchingError', bye)],
      ),
      action(
        hours,
        'CheckHoursOfOperation',
        { HoursOfOperationId: 'arn:aws:connect:eu-west-2:123456789012:instance/one/operating-hours/two' },
        bye,
        [when('True', target), when('False', closed)],
        [error('NoMatchingError', bye)],
      ),
      action(closed, 'MessageParticipant', { Text: say.closed }, bye, [], [error('NoMatchingError', bye)]),
      action(
        target,
        'UpdateContactTargetQueue',
        { QueueId: 'arn:aws:connect:eu-west-2:123456789012:instance/one/queue/three' },
        queue,
        [],
        [error('NoMatchingError', bye)],
      ),
      action(
        queue,
        'TransferContactToQueue',
        {},
        bye,
        [],
        [error('QueueAtCapacity', closed), error('NoMatchingError', bye)],
      ),
      action(bye, 'DisconnectParticipant', {}, undefined),
    ];
  };
  const parts = departments(characters, (index, next) =>
    unit(index, next)
      .map((each) => JSON.stringify(each, null, 2).replaceAll('\n', '\n    '))
      .join(',\n    '),
  );
  return `{\n  "Version": "2019-10-30",\n  "StartAction": "${uuid(0, 0)}",\n  "Metadata": {},\n  "Actions": [\n    ${parts.join(',\n    ')}\n  ]\n}\n`;
}

export function studio(characters) {
  const state = (name, type, ways, properties) => ({
    name,
    type,
    transitions: Object.entries(ways).map(([event, next]) => (next ? { event, next } : { event })),
    properties: { offset: { x: 120, y: 480 }, ...properties },
  });
  const parts = departments(characters, (index, next) => {
    const say = words(index);
    const at = (name, number = index) => `${name}_${number}`;
    const digits = `{{widgets.${at('menu')}.Digits}}`;
    const match = (value, to) => ({
      next: to,
      event: 'match',
      conditions: [{ friendly_name: value, arguments: [digits], type: 'equal_to', value }],
    });
    return [
      state(
        at('menu'),
        'gather-input-on-call',
        { keypress: at('which'), timeout: at('again') },
        {
          say: say.menu,
          voice: 'Polly.Amy',
          language: 'en-GB',
          loop: 1,
          number_of_digits: 1,
          timeout: 6,
          finish_on_key: '',
        },
      ),
      {
        name: at('which'),
        type: 'split-based-on',
        transitions: [
          { event: 'noMatch', next: at('again') },
          match('1', at('told')),
          match('2', at('connect')),
          match('3', at('menu', next)),
        ],
        properties: { input: digits, offset: { x: 20, y: 90 } },
      },
      state(at('again'), 'say-play', { audioComplete: at('connect') }, { say: say.again, language: 'en-GB', loop: 1 }),
      state(at('told'), 'say-play', { audioComplete: at('number') }, { say: say.told, language: 'en-GB', loop: 1 }),
      state(
        at('number'),
        'gather-input-on-call',
        { keypress: at('connect'), timeout: at('connect') },
        { say: say.number, language: 'en-GB', number_of_digits: 8, timeout: 5, finish_on_key: '#' },
      ),
      state(at('connect'), 'say-play', { audioComplete: at('desk') }, { say: say.queue, language: 'en-GB', loop: 1 }),
      state(
        at('desk'),
        'connect-call-to',
        { callCompleted: '', hangup: '' },
        { noun: 'number', to: '+442079460123', timeout: 20, record: false },
      ),
    ]
      .map((each) => JSON.stringify(each, null, 2).replaceAll('\n', '\n    '))
      .join(',\n    ');
  });
  const trigger = state('Trigger', 'trigger', { incomingCall: 'menu_0' }, {});
  return `{\n  "description": "Large line",\n  "states": [\n    ${JSON.stringify(trigger)},\n    ${parts.join(',\n    ')}\n  ],\n  "initial_state": "Trigger"\n}\n`;
}

export function architect(characters) {
  const literal = (text) => ({
    text,
    config: { lit: { text } },
    type: 'str',
    version: '1',
    metaData: {},
    warningMessages: [],
  });
  const worked = (text) => ({
    text,
    config: { call: { name: 'ToAudioTTS', args: [{ lit: { text } }] } },
    type: 'aud',
    version: '1',
    metaData: {},
  });
  const says = (said) => ({ defaultAudio: worked(`AudioPlaybackOptions(ToAudioTTS("${said}"), true)`), cases: [] });
  const sections = departments(characters, (index, next) => {
    const say = words(index);
    const choice = (digit, name, action) => ({
      name,
      digit,
      speechRecTerms: { 'en-gb': [] },
      globalDtmf: false,
      action: { name, trackingId: digit, ...action },
    });
    const path = (outputId, nextActionId) => ({ outputId, label: outputId, nextActionId });
    return JSON.stringify({
      id: uuid(index, 0),
      __type: 'Menu',
      name: `Desk ${index}`,
      prompts: says(say.menu),
      promptRepeatDelay: literal('P0D0H0M6S0F'),
      promptRepeatCount: literal('2'),
      menuChoiceList: [
        choice(1, 'Pay', {
          __type: 'TaskAction',
          startAction: uuid(index, 1),
          actionList: [
            {
              id: uuid(index, 1),
              __type: 'PlayAudioAction',
              name: 'Told',
              prompts: says(say.told),
              nextAction: uuid(index, 2),
            },
            {
              id: uuid(index, 2),
              __type: 'CollectInputAction',
              name: 'Ask',
              prompts: says(say.number),
              noEntryTimeout: literal('P0D0H0M5S0F'),
              numberOfDigitsMin: literal('8'),
              numberOfDigitsMax: literal('8'),
              verification: false,
              paths: [path('__SUCCESS__', uuid(index, 3)), path('__FAILURE__')],
            },
            {
              id: uuid(index, 3),
              __type: 'TransferPureMatchAction',
              name: 'Desk',
              queues: [literal(`Queue ${index}`)],
              preTransferAudio: says(say.queue),
              paths: [path('__FAILURE__', uuid(index, 4))],
            },
            { id: uuid(index, 4), __type: 'DisconnectAction', name: 'End' },
          ],
        }),
        choice(2, 'Somebody', {
          __type: 'TransferPureMatchAction',
          queues: [literal(`Queue ${index}`)],
          preTransferAudio: says(say.queue),
        }),
        choice(3, 'Other things', { __type: 'TransferMenuAction', menuReference: uuid(next, 0) }),
      ],
    });
  });
  return `{"name":"Large line","type":"inboundcall","defaultLanguage":"en-gb","initialSequence":"${uuid(0, 0)}","nextTrackingNumber":99,"flowSequenceItemList":[${sections.join(',')}]}`;
}

/** What is packed is a third again as long at each of two steps. */
export const packed = (characters) => btoa(encodeURIComponent(architect(characters / 2.2)));

function swmlSections(index, next) {
  const say = words(index);
  return {
    [`desk_${index}`]: [
      { prompt: { play: `say:${say.menu}`, max_digits: 1, initial_timeout: 6, say_language: 'en-GB' } },
      {
        switch: {
          variable: 'prompt_value',
          case: {
            1: [{ play: `say:${say.told}` }, { transfer: { dest: `number_${index}` } }],
            2: [{ transfer: { dest: `queue_${index}` } }],
            3: [{ transfer: { dest: `desk_${next}` } }],
          },
          default: [{ play: `say:${say.again}` }, { transfer: { dest: `queue_${index}` } }],
        },
      },
    ],
    [`number_${index}`]: [
      { prompt: { play: `say:${say.number}`, max_digits: 8, terminators: '#' } },
      { request: { url: 'https://api.example/reference', method: 'POST', body: { kind: 'reference' } } },
      { transfer: { dest: `queue_${index}` } },
    ],
    [`queue_${index}`]: [
      { play: { urls: [`say:${say.queue}`] } },
      { connect: { to: '+442079460100', timeout: 20 } },
      { play: `say:${say.closed}` },
      'hangup',
    ],
  };
}

export const swmlJson = (characters) => {
  const parts = departments(characters, (index, next) =>
    JSON.stringify(swmlSections(index, next), null, 2).slice(2, -2).replaceAll('\n', '\n  '),
  );
  return `{\n  "version": "1.0.0",\n  "sections": {\n    "main": ["answer", { "transfer": { "dest": "desk_0" } }],\n  ${parts.join(',\n  ')}\n  }\n}\n`;
};

export function webex(characters) {
  const links = [];
  const link = (from, door, to) =>
    links.push({
      id: `${from}-${door}`,
      sourceActivityId: from,
      targetActivityId: to,
      conditionExpr: door,
      properties: { value: door },
    });
  const activity = (id, name, kind, properties) =>
    JSON.stringify({
      id,
      name,
      group: kind === 'ivr-menu' ? 'enum-gateway' : 'action',
      properties: { name, activityName: kind, description: '', ...properties },
    });
  const tts = (value) => [{ type: 'tts', value, name: value }];
  // Its links are as long again.
  const parts = departments(characters / 1.6, (index, _next) => {
    const say = words(index);
    const [menu, told, number, hours, closed, queue, bye] = [0, 1, 2, 3, 4, 5, 6].map((part) => uuid(index, part));
    return [
      `"${menu}":${activity(menu, `Menu_${index}`, 'ivr-menu', { toggle: true, promptsTts: tts(say.menu), prompts: null, interruptible: true, entryTimeout: 6, menuLinks: ['1', '2', '3'], 'menuLinks:input': ['Pay', 'Somebody', 'Other things'], menuLinks_input: ['Pay', 'Somebody', 'Other things'] })}`,
      `"${told}":${activity(told, `Told_${index}`, 'play-message', { toggle: true, promptsTts: tts(say.told), prompts: null })}`,
      `"${number}":${activity(number, `Number_${index}`, 'ivr-collectdigits', { toggle: true, promptsTts: tts(say.number), prompts: null, entryTimeout: 5, minDigits: 8, maxDigits: 8, terminatorSymbol: '#' })}`,
      `"${hours}":${activity(hours, `Hours_${index}`, 'business-hours', { businessHoursId: uuid(index, 9) })}`,
      `"${closed}":${activity(closed, `Closed_${index}`, 'play-message', { toggle: true, promptsTts: tts(say.closed), prompts: null })}`,
      `"${queue}":${activity(queue, `Queue_${index}`, 'queue-contact', { queueRadioGroup: 'staticQueue', destination: uuid(index, 10), 'destination:name': `Queue ${index}` })}`,
      `"${bye}":${activity(bye, `End_${index}`, 'disconnect-contact', {})}`,
    ].join(',');
  });
  const start = activity('start', 'NewPhoneContact', 'NewPhoneContact', {});
  for (let index = 0; index < parts.length; index++) addLinks(index, (index + 1) % parts.length);
  function addLinks(index, next) {
    const [menu, told, number, hours, closed, queue, bye] = [0, 1, 2, 3, 4, 5, 6].map((part) => uuid(index, part));
    for (const [from, door, to] of [
      [menu, '1', told],
      [menu, '2', hours],
      [menu, '3', uuid(next, 0)],
      [menu, 'timeout', menu],
      [menu, 'invalid', menu],
      [told, 'default', number],
      [number, 'default', hours],
      [number, 'timeout', bye],
      [hours, 'workingHours', queue],
      [hours, 'default', closed],
      [closed, 'default', bye],
      [queue, 'default', closed],
    ])
      link(from, door, to);
  }
  link('start', 'out', uuid(0, 0));
  return `{"orgId":"o-1","version":1,"id":"f-1","flowType":"FLOW","name":"Large line","variables":[],"process":{"activities":{"start":${start},${parts.join(',')}},"links":${JSON.stringify(links)}},"diagram":{"widgets":{}}}`;
}

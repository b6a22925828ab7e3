import { describe, expect, test } from 'vitest';
import { textAt } from '../../../src/source/source.ts';
import { box, drawn, flowIn, hangsUp, menu, opened, queue, says, webex } from './webex.ts';

const LINE = [
  says('Hello', 'Welcome to the "Lakeside" clinic.', 'Hours'),
  box('Hours', 'business-hours', {
    workingHours: 'Main',
    holidays: 'Shut',
    override: 'Shut',
    default: 'Shut',
    error: 'Main',
  }),
  menu('Main', 'For a new appointment, press 1. For anything else, press 2.', {
    1: 'Desk',
    2: 'Desk',
    timeout: 'Again',
    invalid: 'Again',
    error: 'Sorry',
  }),
  says('Again', 'Let me say that again.', 'Main'),
  queue('Desk', { default: 'Music', failure: 'Sorry' }, 'Front desk'),
  box('Music', 'play-music', { default: 'Hold' }, { prompt: 'hold.wav', duration: '30' }),
  says('Hold', 'Thank you for waiting, {{ caller | default("friend") }}.', 'Music'),
  says('Shut', 'We are closed now.', 'Bye'),
  says('Sorry', 'Our lines are down.', 'Bye'),
  hangsUp('Bye'),
  says('Old', 'Nothing leads to this.', 'Main'),
];

describe('a whole line', () => {
  const flow = flowIn(LINE);

  test('is what callers can come to, and what nothing leads to; what is heard in a queue is part of it', () => {
    expect(drawn(flow)).toEqual([
      'Hello message: next > Hours',
      'Hours hours: open > Main, holiday > Shut, override > Shut, closed > Shut',
      'Main menu: 1 > Desk, 2 > Desk, silent > Again, wrong > Again',
      'Again message: next > Main',
      'Desk queue: failed > Sorry',
      'Shut message: next > Bye',
      'Sorry message: next > Bye',
      'Bye end',
      'Old message: next > Main',
    ]);
    expect(flow.entries.map(({ target }) => target)).toEqual([{ kind: 'node', id: 'Hello', as: 'name' }]);
  });

  test('says what is known of it, and does not pretend to know more', () => {
    expect(flow).toMatchObject({ format: 'webex', name: 'Test line', language: 'en-US', tellsAll: false });
    expect(flow.nodes.get('Main')).toMatchObject({ timeout: 6, attempts: 1, input: 'keys', bargeIn: true });
    expect(flow.nodes.get('Desk')).toMatchObject({
      team: { value: 'Front desk' },
      prompts: [{ when: 'wait', text: { value: 'Thank you for waiting, {caller}.' } }],
    });
  });

  test('every place is the place of those very words in the file', () => {
    const main = flow.nodes.get('Main')!;
    const { text } = main.prompts[0]!;
    const start = text.value.indexOf('press 2');
    expect(textAt(text.span(start, start + 7))).toBe('press 2');
    expect(textAt(main.at)).toBe('Main');
    expect(main.type === 'menu' && main.options.map(({ keyAt }) => textAt(keyAt!))).toEqual(['1', '2']);
    expect(textAt(flow.nodes.get('Hello')!.prompts[0]!.text.span(15, 25))).toBe('\\"Lakeside\\"');
  });

  test('a fix in a prompt is written as JSON writes it', () => {
    const { text } = flow.nodes.get('Hello')!.prompts[0]!;
    expect(text.replace(0, 7, 'Say "hello"')).toMatchObject({ text: 'Say \\"hello\\"' });
  });

  test('indented or on one line, with the flow among others or alone, it is the same', () => {
    const indented = opened(webex(LINE, {}, 2))!.flows[0]!;
    const [listed] = opened(`[${webex(LINE)}]`)!.flows;
    expect(drawn(indented)).toEqual(drawn(flow));
    expect(drawn(listed!)).toEqual(drawn(flow));
  });
});

describe('the activities of a call', () => {
  test.each([
    ['callback', { default: 'Bye', failure: 'Sorry' }, {}, 'callback: next > Bye, failed > Sorry'],
    ['blind-transfer', { failure: 'Sorry' }, { transfertodn: '+442079460123' }, 'transfer: no answer > Sorry'],
    [
      'bridged-transfer',
      { default: 'Bye', busy: 'Sorry', noAnswer: 'Sorry', error: 'Sorry' },
      {},
      'transfer: no answer > Sorry, failed > Sorry, next > Bye',
    ],
    ['http-request-v2', { default: 'Bye', error: 'Sorry' }, {}, 'action: next > Bye, failed > Sorry'],
    ['set-variable', { out: 'Bye', error: 'Sorry' }, {}, 'action: next > Bye'],
    ['play-message', { default: 'Bye' }, { toggle: true, promptsTts: [] }, 'action: next > Bye'],
    ['condition-activity', { true: 'Bye', false: 'Sorry', error: 'Sorry' }, {}, 'branch: true > Bye, false > Sorry'],
    [
      'case-statement',
      { 0: 'Bye', 1: 'Sorry', default: 'Bye' },
      { menuLinks: ['0', '1'], 'menuLinks:input': ['gold', 'silver'] },
      'branch: gold > Bye, silver > Sorry, otherwise > Bye',
    ],
    [
      'ivr-collectdigits',
      { default: 'Bye', timeout: 'Sorry' },
      { promptsTts: [{ type: 'tts', value: 'Enter your number.' }] },
      'collect: next > Bye, silent > Sorry, (wrong > unknown)',
    ],
    ['ivr-collectdigits', { default: 'Bye' }, { prompts: ['number.wav'] }, 'unknown: next > Bye'],
    [
      'ivr-virtualassistantvoice',
      { ENDED: 'Bye', ESCALATE: 'Sorry', error: 'Sorry' },
      {},
      'unknown: next > Bye, next > Sorry',
    ],
    ['subflow-handoff', { default: 'Bye' }, { subflowVersion: { id: 'f-2' } }, 'flow: next > Bye'],
    ['hand-off', {}, { handOffFlow: { handOffTo: 'f-2', isEntryPoint: false } }, 'flow'],
    ['hand-off', {}, { handOffFlow: { handOffTo: 'ep-2', isEntryPoint: true } }, 'unknown'],
    ['hand-off', {}, { handOffFlow: { handOffTo: '{{where}}', isEntryPoint: false } }, 'unknown'],
    ['end', {}, {}, 'unknown'],
    ['something-new', { default: 'Bye', error: 'Sorry' }, {}, 'unknown: next > Bye'],
  ])('%s %j', (kind, ways, properties, expected) => {
    const boxes = [
      says('Hello', 'Hello.', 'Box'),
      box('Box', kind, ways, properties),
      says('Sorry', 'Sorry.', 'Bye'),
      hangsUp('Bye'),
    ];
    expect(drawn(flowIn(boxes))[1]).toBe(`Box ${expected}`);
  });

  test('a share of callers', () => {
    const allocations = [
      { percent: 70, desc: 'Old' },
      { percent: 30, desc: 'New' },
    ];
    const flow = flowIn([
      box('Split', 'percent-allocation', { Old: 'A', New: 'B', error: 'B' }, { allocations }),
      hangsUp('A'),
      hangsUp('B'),
    ]);
    expect(flow.nodes.get('Split')!.edges.map(({ share }) => share)).toEqual([0.7, 0.3]);
  });

  test('what number a transfer rings, where it stands there', () => {
    const rung = (transfertodn: string) => {
      const node = flowIn([box('Out', 'blind-transfer', {}, { transfertodn })]).nodes.get('Out');
      return node?.type === 'transfer' ? node.number?.value : node?.type;
    };
    expect([rung('+442079460123'), rung('{{desk}}')]).toEqual(['+442079460123', undefined]);
  });

  test('a key without a way, and silence without one, lead where the platform decides', () => {
    const flow = flowIn([menu('Main', 'Press 1 or 2.', { 1: 'Bye' }, { menuLinks: ['1', '2'] }), hangsUp('Bye')]);
    expect(drawn(flow)[0]).toBe('Main menu: 1 > Bye, (2 > unknown), (silent > unknown), (wrong > unknown)');
  });

  test('a subflow begins where nobody can see', () => {
    const flow = flowIn([says('Ask', 'One moment.', 'Back'), box('Back', 'end-subflow')], { flowType: 'SUBFLOW' });
    expect(drawn(flow)).toEqual([
      'Ask message: next > Back',
      'Back unknown',
      'the call until here unknown: (next > Ask)',
    ]);
    expect(flow.knownAs).toEqual(['f-1', 'Test line']);
  });
});

describe('what callers go through in a queue', () => {
  const RING = [
    menu('Offer', 'To be called back, press 1. To stay in the queue, press 2.', {
      1: 'Ring',
      2: 'Music',
      timeout: 'Music',
    }),
    box('Music', 'play-music', { default: 'Count' }),
    box('Count', 'condition-activity', { true: 'Offer', false: 'Mailbox' }, { expression: '{{ loops < 5 }}' }),
    box('Ring', 'callback', { default: 'Bye', failure: 'Pity' }),
    says('Pity', 'We cannot ring you. You are still in the queue.', 'Music'),
    box('Mailbox', 'blind-transfer', {}, { transfertodn: '1000' }),
    hangsUp('Bye'),
  ];

  test('its menu is heard and answered there, and what is after the last loop is where it overflows', () => {
    expect(drawn(flowIn([queue('Desk', { default: 'Offer' }), ...RING]))).toEqual([
      'Desk queue: 1 > Ring, 2 > Desk, overflow > Mailbox',
      'Ring callback: next > Bye, failed > Pity',
      'Pity message: next > Desk',
      'Mailbox transfer',
      'Bye end',
    ]);
  });

  test('where two queues share it, nobody can tell to which a way leads back', () => {
    const flow = flowIn([
      menu('Main', 'For sales, press 1. For help, press 2.', { 1: 'Sales', 2: 'Help' }),
      queue('Sales', { default: 'Offer' }, 'Sales'),
      queue('Help', { default: 'Offer' }, 'Help'),
      ...RING,
    ]);
    expect(drawn(flow)).toContain('Pity message: next > unknown');
    expect(drawn(flow)).toContain('Sales queue: 1 > Ring, 2 > unknown, overflow > Mailbox');
  });
});

describe('what callers hear', () => {
  test.each([
    ['words', [{ type: 'tts', value: 'Hello.' }], 'Hello.', undefined],
    ['a value within words', [{ type: 'tts', value: 'You are {{ PIQ }}.' }], 'You are {PIQ}.', undefined],
    ['a value and nothing else', [{ type: 'tts', value: '{{ welcome | upper }}' }], '', 'dynamic'],
    [
      'words that depend on something',
      [{ type: 'tts', value: '{% if x %}Open.{% else %}Shut.{% endif %}' }],
      '',
      'dynamic',
    ],
    ['a recording among words', [{ type: 'audio', value: 'hello.wav' }], '', 'recording'],
    ['more than anyone would hear', [{ type: 'tts', value: 'word '.repeat(5000) }], '', 'too long'],
  ])('%s', (_, promptsTts, words, unread) => {
    const flow = flowIn([box('Hello', 'play-message', {}, { toggle: true, promptsTts })]);
    const [prompt] = flow.nodes.get('Hello')!.prompts;
    expect({ words: prompt!.text.value, unread: prompt!.unread }).toEqual({ words, unread });
  });

  test.each([
    [true, [true, true]],
    [false, [false, false]],
    [null, [false, true]],
  ])('cut short by a key where it says %s: a message, and a menu', (interruptible, expected) => {
    const flow = flowIn([
      box(
        'Hello',
        'play-message',
        { default: 'Main' },
        { interruptible, promptsTts: [{ type: 'tts', value: 'Hello.' }] },
      ),
      menu('Main', 'Press 1.', { 1: 'Hello' }, { interruptible }),
    ]);
    expect([...flow.nodes.values()].map(({ prompts }) => prompts[0]!.bargeIn)).toEqual(expected);
  });

  test('recordings, where they are chosen', () => {
    const flow = flowIn([
      box(
        'Hello',
        'play-message',
        {},
        { toggle: false, prompts: [{ value: 'hello.wav' }], promptsTts: [{ type: 'tts', value: 'Old.' }] },
      ),
    ]);
    expect(flow.nodes.get('Hello')!.prompts.map(({ unread }) => unread)).toEqual(['recording']);
  });

  test.each([
    ['as the variable says', [], [{ name: 'Global_Language', type: 'STRING', value: 'fr-CA' }], 'fr-CA'],
    ['as the voice speaks', [box('V', 'play-message', {}, { 'voiceLanguage:name': 'en-GB-Standard-B' })], [], 'en-GB'],
    ['in American English, where nothing says', [], [], 'en-US'],
  ])('in the language %s', (_, more, variables, language) => {
    expect(flowIn([says('Hello', 'Hello.'), ...more], { variables }).language).toBe(language);
  });

  test('a choice of language is one', () => {
    const set = (name: string, expr: string) =>
      box(name, 'set-variable', { out: 'Main' }, { srcVariable: 'Global_Language', expr });
    const flow = flowIn([
      menu('Language', 'For English, press 1. Para español, oprima 2.', { 1: 'English', 2: 'Spanish' }),
      set('English', 'en-US'),
      set('Spanish', 'es-US'),
      says('Main', 'Hello.'),
    ]);
    const node = flow.nodes.get('Language')!;
    expect(node.type === 'menu' && node.options.map(({ language }) => language)).toEqual(['en-US', 'es-US']);
  });
});

describe('what is no flow, or half of one', () => {
  test('a flow without activities is told of', () => {
    expect(opened('{"flowType":"FLOW","process":{}}')).toMatchObject({ flows: [], problems: [{ rule: 'schema' }] });
  });

  test('a file that breaks off is read as far as it goes, and told of', () => {
    const text = webex(LINE);
    const document = opened(text.slice(0, text.indexOf('"diagram"')));
    expect(document?.flows[0]?.nodes.has('Main')).toBe(true);
    expect(document?.problems).toMatchObject([{ rule: 'syntax' }]);
  });

  test('any stretch of it is read without harm', () => {
    const text = webex(LINE);
    for (let end = 0; end < text.length; end += 97) expect(() => opened(text.slice(0, end))).not.toThrow();
  });
});

import { describe, expect, test } from 'vitest';
import { textAt } from '../../../src/source/source.ts';
import { type Block, block, connect, drawn, ends, flowIn, type Json, menu, queue, says } from './connect.ts';

const stored = (name: string, next: string, most = '8'): Block =>
  block(
    name,
    'GetParticipantInput',
    { next, NoMatchingError: 'end' },
    {
      Text: 'Key in your account number.',
      StoreInput: 'True',
      InputTimeLimitSeconds: '9',
      InputValidation: { CustomValidation: { MaximumLength: most } },
    },
  );

describe('what callers meet at each block', () => {
  const LINES: readonly [what: string, block: Block, drawn: string][] = [
    ['words', says('x', 'Hello.', 'end'), 'x message: next > end'],
    [
      'a choice',
      menu('x', 'For sales, press 1.', { '1': 'sales', '*': 'end', silent: 'x', wrong: 'end' }),
      'x menu: 1 > sales, star > end, silent > x, wrong > end',
    ],
    [
      'a choice of which the platform decides what silence does',
      menu('x', 'For sales, press 1.', { '1': 'sales' }),
      'x menu: 1 > sales, (silent > unknown), (wrong > unknown)',
    ],
    ['a number', stored('x', 'sales'), 'x collect: next > sales, (silent > unknown), failed > end'],
    [
      'a question that nobody can read',
      block(
        'x',
        'GetParticipantInput',
        { next: 'sales', NoMatchingError: 'end' },
        { Text: '$.External.ask', StoreInput: 'True' },
      ),
      'x unknown: next > sales, failed > end',
    ],
    [
      'a question without any key',
      block('x', 'GetParticipantInput', { next: 'sales' }, { Text: 'Hello?', StoreInput: 'False' }),
      'x unknown: next > sales',
    ],
    [
      'a bot, of which nobody can read what it understands',
      block(
        'x',
        'ConnectParticipantWithLexBot',
        { Sales: 'sales', NoMatchingCondition: 'end' },
        { Text: 'How can I help?' },
      ),
      'x unknown: Sales > sales, otherwise > end',
    ],
    [
      'opening hours',
      block('x', 'CheckHoursOfOperation', { True: 'sales', False: 'end', NoMatchingError: 'end' }),
      'x hours: open > sales, closed > end',
    ],
    [
      'a value',
      block('x', 'Compare', { gold: 'sales', NoMatchingCondition: 'end' }, { ComparisonValue: '$.Attributes.tier' }),
      'x branch: gold > sales, otherwise > end',
    ],
    [
      'a counter',
      block('x', 'Loop', { ContinueLooping: 'sales', DoneLooping: 'end' }, { LoopCount: '2' }),
      'x branch: ContinueLooping > sales, DoneLooping > end',
    ],
    [
      'chance',
      block('x', 'DistributeByPercentage', { '<31': 'sales', '<81': 'end', NoMatchingCondition: 'sales' }),
      'x branch: NumberLessThan 31 30% > sales, NumberLessThan 81 50% > end, otherwise 20% > sales',
    ],
    ['a queue', queue('x'), 'x queue: overflow > end'],
    [
      'a queue of which a failure leads elsewhere than its being full',
      block('x', 'TransferContactToQueue', { next: 'end', QueueAtCapacity: 'sales', NoMatchingError: 'end' }),
      'x queue: overflow > sales, failed > end',
    ],
    [
      'another telephone',
      block(
        'x',
        'TransferParticipantToThirdParty',
        { next: 'end', CallFailed: 'sales', ConnectionTimeLimitExceeded: 'sales' },
        {
          ThirdPartyPhoneNumber: '+15550100',
          ContinueFlowExecution: 'False',
        },
      ),
      'x transfer: no answer > sales',
    ],
    [
      'a call back',
      block('x', 'CreateCallbackContact', { next: 'end', NoMatchingError: 'sales' }),
      'x callback: next > end, failed > sales',
    ],
    [
      'nothing heard',
      block('x', 'UpdateContactAttributes', { next: 'sales', NoMatchingError: 'end' }),
      'x action: next > sales',
    ],
    [
      'a function that may fail',
      block(
        'x',
        'InvokeLambdaFunction',
        { next: 'sales', NoMatchingError: 'end' },
        { LambdaFunctionARN: 'arn:aws:lambda:x:1:function:look-up' },
      ),
      'x action: next > sales, failed > end',
    ],
    [
      'a function that says it has callers rung back',
      block(
        'x',
        'InvokeLambdaFunction',
        { next: 'end' },
        { LambdaFunctionARN: 'arn:aws:lambda:x:1:function:createCallback' },
      ),
      'x unknown: next > end',
    ],
    [
      'another flow that only the call itself knows',
      block('x', 'TransferToFlow', { next: 'end' }, { ContactFlowId: '$.Attributes.flow' }),
      'x unknown: next > end',
    ],
    [
      'a module',
      block('x', 'InvokeFlowModule', { next: 'end' }, { FlowModuleId: 'arn:aws:connect:x:1:instance/i/flow-module/m' }),
      'x flow: next > end',
    ],
    ['the end', ends('x'), 'x end'],
    [
      'a block that is newer than this program',
      block('x', 'BrewTea', { next: 'sales', Strong: 'end' }),
      'x unknown: Strong > end, otherwise > sales',
    ],
    ['a way to a block that is not there', says('x', 'Hello.', 'nobody'), 'x message: next > missing'],
  ];

  test.each(LINES)('%s', (_, tested, line) => {
    const flow = flowIn(connect(tested, queue('sales'), ends('end')));
    expect(drawn(flow)).toContain(line);
  });
});

test('a key that is kept and then compared is one menu', () => {
  const flow = flowIn(
    connect(
      stored('ask', 'tell', '1'),
      block(
        'tell',
        'Compare',
        { Timeout: 'ask', 'key 1': 'sales', NoMatchingCondition: 'end' },
        { ComparisonValue: '$.StoredCustomerInput' },
      ),
      queue('sales'),
      ends('end'),
    ),
  );
  expect(drawn(flow)).toEqual([
    'ask menu: 1 > sales, silent > ask, wrong > end',
    'sales queue: overflow > end',
    'end end',
  ]);
});

describe('what callers hear', () => {
  const SAID: readonly [what: string, parameters: Json, text: string, unread: string | undefined][] = [
    ['words', { Text: 'Hello there.' }, 'Hello there.', undefined],
    ['marked-up words', { SSML: '<speak>Hello.</speak>' }, '<speak>Hello.</speak>', undefined],
    ['a value among words', { Text: 'Case $.External.CaseNumber is open.' }, 'Case {CaseNumber} is open.', undefined],
    ['what is filled in before the import', { Text: 'Welcome to %%BRAND%%.' }, 'Welcome to {BRAND}.', undefined],
    ['a value alone', { Text: '$.External.greeting' }, '', 'dynamic'],
    ['a value in marks alone', { SSML: '<speak>$.External.greeting</speak>' }, '', 'dynamic'],
    ['a recording', { PromptId: 'arn:aws:connect:x:1:instance/i/prompt/p' }, '', 'recording'],
    ['a recording that the call chooses', { PromptId: '$.External.prompt' }, '', 'dynamic'],
    ['a file', { Media: { Uri: 's3://bucket/hello.wav', SourceType: 'S3' } }, '', 'recording'],
    ['a text too long to be one', { Text: 'on and '.repeat(5000) }, '', 'too long'],
  ];

  test.each(SAID)('%s', (_, parameters, value, unread) => {
    const flow = flowIn(connect(block('x', 'MessageParticipant', { next: 'end' }, parameters), ends('end')));
    const [prompt] = flow.nodes.get('x')!.prompts;
    expect([prompt!.text.value, prompt!.unread]).toEqual([value, unread]);
  });

  test('places are right after a value', () => {
    const text = connect(says('x', 'Case $.External.CaseNumber is "open".', 'end'), ends('end'));
    const { text: said } = flowIn(text).nodes.get('x')!.prompts[0]!;
    const at = said.value.indexOf('open');
    expect(textAt(said.span(at - 1, at + 4))).toBe('\\"open');
    expect(textAt(said.span(5, 17))).toBe('$.External.CaseNumber');
  });

  test('nothing where there are only marks', () => {
    const flow = flowIn(
      connect(block('x', 'MessageParticipant', { next: 'end' }, { SSML: '<speak></speak>' }), ends('end')),
    );
    expect(flow.nodes.get('x')!.prompts).toEqual([]);
  });

  test.each([
    [
      'the voice',
      [
        block('v', 'UpdateContactTextToSpeechVoice', { next: 'x' }, { TextToSpeechVoice: 'Amy' }),
        says('x', 'Hello.', 'end'),
      ],
      'en-GB',
    ],
    ['the words, where no voice is set', [says('x', 'Para ventas, oprima 1. Para soporte, oprima 2.', 'end')], 'es'],
    [
      'the words, whatever voice is set',
      [
        block('v', 'UpdateContactTextToSpeechVoice', { next: 'x' }, { TextToSpeechVoice: 'Amy' }),
        says('x', 'お電話ありがとうございます。', 'end'),
      ],
      'ja',
    ],
  ])('in the language of %s', (_, blocks, language) => {
    const flow = flowIn(connect(...(blocks as Block[]), ends('end')));
    expect(flow.nodes.get('x')!.prompts[0]!.language).toBe(language);
  });

  test('after a key for a language, in that language', () => {
    const flow = flowIn(
      connect(
        menu('x', 'For English, press 1. Para español, oprima 2.', { '1': 'en', '2': 'es', silent: 'en', wrong: 'en' }),
        block('es', 'UpdateContactTextToSpeechVoice', { next: 'hola' }, { TextToSpeechVoice: 'Lupe' }),
        says('hola', 'Hola.', 'end'),
        says('en', 'Hello.', 'end'),
        ends('end'),
      ),
    );
    const asked = flow.nodes.get('x');
    expect(asked?.type === 'menu' && asked.options.map(({ key, language }) => [key, language])).toEqual([
      ['1', undefined],
      ['2', 'es-US'],
    ]);
    expect(flow.nodes.get('hola')!.prompts[0]!.language).toBe('es-US');
  });
});

describe('a block is called', () => {
  const uuid = (first: string) => `${first}-2b5d-4e9a-8c7f-1a2b3c4d5e6f`;
  test.each([
    ['by its own name', ['hello', 'bye'], ['hello', 'bye']],
    [
      'as the editor calls it, with the beginning of its identifier',
      [uuid('e3f8a4c1'), uuid('a1b2c3d4')],
      ['Play prompt e3f8a4c1', 'Disconnect a1b2c3d4'],
    ],
    [
      'with the end of its identifier, where all begin alike',
      ['b0000001-0000-0000-0000-000000000001', 'b0000001-0000-0000-0000-000000000002'],
      ['Play prompt 000000000001', 'Disconnect 000000000002'],
    ],
  ])('%s', (_, [first, second], names) => {
    const flow = flowIn(connect(says(first!, 'Hello.', second!), ends(second!)));
    expect([...flow.nodes.keys()].filter((id) => id !== 'the call until here')).toEqual(names);
  });
});

test('what only a failure of the platform leads to is no part of the call; what nothing leads to is', () => {
  const flow = flowIn(
    connect(
      block('hello', 'MessageParticipant', { next: 'desk', NoMatchingError: 'broken' }, { Text: 'Hello.' }),
      queue('desk'),
      ends('end'),
      says('broken', 'Something went wrong.', 'off'),
      ends('off'),
      says('lost', 'Nobody comes here.', 'end'),
    ),
  );
  expect([...flow.nodes.keys()]).toEqual(['hello', 'desk', 'end', 'lost']);
});

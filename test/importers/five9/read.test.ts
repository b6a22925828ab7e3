import { describe, expect, test } from 'vitest';
import { textAt } from '../../../src/source/source.ts';
import {
  asks,
  branches,
  drawn,
  flowIn,
  item,
  module,
  opened,
  plays,
  said,
  script,
  slip,
  speech,
  zipped,
} from './five9.ts';

const KEYS =
  '<useDTMF>true</useDTMF><useSpeechRecognition>false</useSpeechRecognition><maxAttempts>2</maxAttempts><noInputTimeout>6</noInputTimeout>';

const MAIN = `${branches({ 'No Match': 'Bye', Bookings: 'Desk', Hours: 'Times' })}${KEYS}${asks('For bookings, press 1. For our hours, press 2.')}${slip('NO_INPUT', 1, 'Are you still there?')}${slip('NO_MATCH', 1, 'Please choose 1 or 2.')}${item('DTMF_1', 'Bookings')}${item('DTMF_2', 'Hours')}`;

const SKILL = `<maxQueueTime>600</maxQueueTime><listOfSkillsEx><extrnalObj><id>7</id><name>Front desk</name></extrnalObj></listOfSkillsEx><announcements><enabled>true</enabled><prompt>${said('Thank you for waiting.')}</prompt><annType>PROMPT</annType></announcements><announcements><enabled>false</enabled><prompt/><annType>EWT</annType></announcements>`;

const LINE = script('Hello', [
  module('hangup', 'Bye'),
  plays('Hello', 'Welcome to Lakeside Hotel.', 'Main'),
  module('menu', 'Main', '', MAIN, 'Sorry'),
  module('skillTransfer', 'Desk', 'Bye', SKILL),
  plays('Times', 'We are open from nine to five.', 'Bye'),
  plays('Sorry', 'Something went wrong.', 'Bye'),
  plays('Old', 'Nothing leads to this.', 'Bye'),
]);

describe('a whole script', () => {
  const flow = flowIn(LINE);

  test('is what callers can come to, and what nothing leads to', () => {
    expect(drawn(flow)).toEqual([
      'Bye end',
      'Hello message: next > Main',
      'Main menu: 1 > Desk, 2 > Times, (silent 2 > unknown), wrong 2 > Bye',
      'Desk queue: next > Bye',
      'Times message: next > Bye',
      'Old message: next > Bye',
    ]);
    expect(flow.entries.map(({ target }) => target)).toEqual([{ kind: 'node', id: 'Hello', as: 'name' }]);
  });

  test('says what is known of it, and does not pretend to know more', () => {
    expect(flow).toMatchObject({ format: 'five9', name: 'Test line', language: 'en-US', tellsAll: false });
    expect(flow.nodes.get('Main')).toMatchObject({ timeout: 6, attempts: 2, input: 'keys', bargeIn: true });
    expect(flow.nodes.get('Desk')).toMatchObject({ team: { value: 'Front desk' }, wait: { tells: [] } });
  });

  test('unpacks what callers hear', () => {
    const heard = [...flow.nodes.values()].flatMap(({ prompts }) =>
      prompts.map(({ when, attempt, text }) => [when, attempt, text.value]),
    );
    expect(heard).toEqual([
      ['say', undefined, 'Welcome to Lakeside Hotel.'],
      ['say', undefined, 'For bookings, press 1. For our hours, press 2.'],
      ['no input', 1, 'Are you still there?'],
      ['no match', 1, 'Please choose 1 or 2.'],
      ['wait', undefined, 'Thank you for waiting.'],
      ['say', undefined, 'We are open from nine to five.'],
      ['say', undefined, 'Nothing leads to this.'],
    ]);
  });

  test('points at the module and the prompt, since the words themselves are zipped', () => {
    const main = flow.nodes.get('Main')!;
    expect(textAt(main.at)).toBe('Main');
    expect(main.type === 'menu' && main.options.map(({ keyAt }) => textAt(keyAt!))).toEqual(['DTMF_1', 'DTMF_2']);
    const { text } = main.prompts[0]!;
    expect(textAt(text.span(4, 8))).toBe('ttsPrompt');
    expect(text.replace(0, 3, 'To')).toBeUndefined();
  });
});

describe('a menu', () => {
  const drawnMenu = (data: string) =>
    drawn(flowIn(script('Main', [module('menu', 'Main', '', data), module('hangup', 'A'), module('hangup', 'B')])))[0];
  const ways = branches({ 'No Match': 'Main', Apples: 'A', Plums: 'B' });
  const spoken = '<useDTMF>false</useDTMF><useSpeechRecognition>true</useSpeechRecognition>';
  const both = '<useDTMF>true</useDTMF><useSpeechRecognition>true</useSpeechRecognition>';
  const end = '(silent 3 > unknown), wrong 3 > Main';

  test.each([
    [
      'star and hash',
      `${KEYS}${item('DTMF_STAR', 'Apples')}${item('DTMF_POUND', 'Plums')}`,
      'star > A, hash > B, (silent 2 > unknown), wrong 2 > Main',
    ],
    [
      'words',
      `${spoken}${item('DTMF_AUTO', 'Apples')}${item('DTMF_AUTO', 'Apples', 'apple')}`,
      `"Apples" > A, "apple" > A, ${end}`,
    ],
    ['keys and words', `${both}${item('DTMF_1', 'Apples')}`, `1 > A, "Apples" > A, ${end}`],
    [
      'keys that the platform numbers',
      `${both}${item('DTMF_AUTO', 'Apples')}${item('DTMF_AUTO', 'Plums')}`,
      `1 > A, "Apples" > A, 2 > B, "Plums" > B, ${end}`,
    ],
  ])('of %s', (_, data, expected) => {
    expect(drawnMenu(ways + data)).toBe(`Main menu: ${expected}`);
  });

  test.each([
    [
      'which number the platform gives is not sure',
      `${both}${item('DTMF_AUTO', 'Apples')}${item('DTMF_AUTO', 'Apples', 'apple')}`,
    ],
    ['some keys are given and others are not', `${both}${item('DTMF_4', 'Apples')}${item('DTMF_AUTO', 'Plums')}`],
    [
      'a choice is made while the call runs',
      `${spoken}<items><choice><type>VARIABLE</type></choice><dtmf>DTMF_AUTO</dtmf></items>`,
    ],
    ['there is no choice', KEYS],
  ])('is not known where %s', (_, data) => {
    expect(drawnMenu(ways + data)).toBe('Main unknown: next > Main, next > A, next > B');
  });

  test('what the platform reads out of it is not known', () => {
    const asked = `<prompts><prompt>${said('Which fruit?', '<ttsEnumed>true</ttsEnumed>')}</prompt><count>1</count></prompts>`;
    const flow = flowIn(
      script('Main', [
        module('menu', 'Main', '', ways + KEYS + asked + item('DTMF_1', 'Apples')),
        module('hangup', 'A'),
      ]),
    );
    expect(flow.nodes.get('Main')!.prompts.map(({ text, unread }) => [text.value, unread])).toEqual([
      ['Which fruit?', undefined],
      ['', 'dynamic'],
    ]);
  });
});

describe('the modules of a call', () => {
  const digits = `<grammar xsi:type="digits"><intProperty><type>MINLENGTH</type><value>4</value><enabled>true</enabled></intProperty><intProperty><type>MAXLENGTH</type><value>8</value><enabled>true</enabled></intProperty></grammar>`;
  test.each([
    ['voiceMailTransfer', 'Bye', '', 'voicemail: next > Bye'],
    ['agentTransfer', 'Bye', '', 'transfer: next > Bye'],
    ['thirdPartyTransfer', '', '', 'transfer'],
    ['setVariable', 'Bye', '', 'action: next > Bye'],
    ['query', 'Bye', '', 'action: next > Bye, failed > Sorry'],
    ['foreignScript', 'Bye', '<ivrScript><id>4</id><name>After hours</name></ivrScript>', 'flow: next > Bye'],
    ['ifElse', '', branches({ IF: 'Bye', ELSE: 'Sorry' }), 'branch: if > Bye, otherwise > Sorry'],
    ['case', '', branches({ gold: 'Bye', 'No Match': 'Sorry' }), 'branch: gold > Bye, otherwise > Sorry'],
    [
      'input',
      'Bye',
      digits + asks('Say or key in your booking number.'),
      'collect: next > Bye, (silent 1 > unknown), (wrong 1 > unknown)',
    ],
    ['input', 'Bye', `<grammar xsi:type="boolean"/>${asks('Is that right?')}`, 'unknown: next > Bye'],
    [
      'getDigits',
      'Bye',
      `<prompt>${said('Key in your booking number.')}</prompt><numberOfDigits>8</numberOfDigits>`,
      'collect: next > Bye, (silent 1 > unknown), (wrong 1 > unknown)',
    ],
    ['play', 'Bye', '<prompt><interruptible>true</interruptible></prompt>', 'action: next > Bye'],
    ['recording', 'Bye', '', 'unknown: next > Bye'],
    ['somethingNew', 'Bye', '', 'unknown: next > Bye'],
  ])('%s', (kind, next, data, expected) => {
    const flow = flowIn(
      script('Hello', [
        plays('Hello', 'Hello.', 'Box'),
        module(kind, 'Box', next, data, 'Sorry'),
        plays('Sorry', 'Sorry.', 'Bye'),
        module('hangup', 'Bye'),
      ]),
    );
    expect(drawn(flow)[1]).toBe(`Box ${expected}`);
  });

  test('how long an answer is', () => {
    const flow = flowIn(
      script('Ask', [
        module('input', 'Ask', 'Bye', digits + asks('Your booking number, please.')),
        module('hangup', 'Bye'),
      ]),
    );
    expect(flow.nodes.get('Ask')).toMatchObject({ input: 'both', length: { min: 4, max: 8 } });
  });
});

describe('what callers hear', () => {
  const kept = (languages: string) =>
    `<multiLanguagesPrompts><entry><key>P1</key><value><name>Hello</name><prompts>${languages}</prompts></value></entry></multiLanguagesPrompts>`;
  const item = '<multiLanguagesPromptItem><prompt>P1</prompt></multiLanguagesPromptItem>';
  const spoken = (words: string) => `<ttsPrompt><xml>${zipped(speech(words))}</xml></ttsPrompt>`;

  test.each([
    ['words', spoken('Hello.'), '', 'Hello.', undefined],
    ['a value within words', spoken('Hello {name} .'), '', 'Hello {name}.', undefined],
    ['a value and nothing else', spoken('{greeting}'), '', '{greeting}', 'dynamic'],
    [
      'a recording',
      '<filePrompt><promptData><prompt><id>3</id><name>hello</name></prompt></promptData></filePrompt>',
      '',
      '',
      'recording',
    ],
    [
      'what is kept elsewhere',
      item,
      kept(`<entry key="es-US">${spoken('Hola.')}</entry><entry key="en-US">${spoken('Hi.')}</entry>`),
      'Hi.',
      undefined,
    ],
    ['what is kept nowhere', item, '', '', 'dynamic'],
    ['what does not unpack', '<ttsPrompt><xml>no zip</xml></ttsPrompt>', '', '', 'dynamic'],
    ['what unpacks to more than anyone would hear', spoken('word '.repeat(200_000)), '', '', 'dynamic'],
    ['more than anyone would hear', spoken('word '.repeat(5000)), '', '', 'too long'],
  ])('%s', (_, prompt, rest, words, unread) => {
    const flow = flowIn(script('Hello', [module('play', 'Hello', '', `<prompt>${prompt}</prompt>`)], rest));
    const [heard] = flow.nodes.get('Hello')!.prompts;
    expect({ words: heard!.text.value, unread: heard!.unread }).toEqual({ words, unread });
  });

  test('many prompts that unpack to a great deal come to an end', () => {
    const much = spoken(`${'word '.repeat(3000)}`);
    const modules = Array.from({ length: 500 }, (_, index) =>
      module('play', `P${index}`, '', `<prompt>${much}</prompt>`),
    );
    const started = performance.now();
    const unread = [...flowIn(script('P0', modules)).nodes.values()].map(({ prompts }) => prompts[0]!.unread);
    expect([unread[0], unread.at(-1)]).toEqual([undefined, 'dynamic']);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test('in the language that it is spoken in', () => {
    const prompt = `<ttsPrompt><xml>${zipped(speech('Bonjour.', 'fr-CA'))}</xml></ttsPrompt>`;
    const flow = flowIn(script('Hello', [module('play', 'Hello', '', `<prompt>${prompt}</prompt>`)]));
    expect(flow.nodes.get('Hello')!.prompts[0]!.language).toBe('fr-CA');
  });
});

describe('what is no script, or half of one', () => {
  test('a script without modules is told of', () => {
    expect(opened('<ivrScript><modules/></ivrScript>')).toMatchObject({
      format: 'five9',
      flows: [],
      problems: [{ rule: 'schema' }],
    });
  });

  test('a file that breaks off is read as far as it goes, and told of', () => {
    const document = opened(LINE.slice(0, LINE.indexOf('<modulesOnHangup>')));
    expect(document?.flows[0]?.nodes.has('Main')).toBe(true);
    expect(document?.problems[0]).toMatchObject({ rule: 'syntax' });
  });

  test('any stretch of it is read without harm', () => {
    for (let end = 0; end < LINE.length; end += 97) expect(() => opened(LINE.slice(0, end))).not.toThrow();
  });
});

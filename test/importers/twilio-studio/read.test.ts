import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textAt } from '../../../src/source/source.ts';
import { drawn } from '../drawn.ts';
import { box, flowIn, listens, opened, split, studio } from './studio.ts';

const DENTAL = readFileSync(new URL('dental-line.json', import.meta.url), 'utf8');

describe('a whole line', () => {
  const flow = flowIn(DENTAL);

  test('is what callers can come to, and what nothing leads to', () => {
    expect(drawn(flow)).toEqual([
      'hello message: next > main_menu',
      'main_menu menu: 1 > say_desk, 0 > say_desk, 2 > hangs up, silent > again, wrong > again',
      'again action: next > too_often',
      'too_often branch: equal to 3 > say_desk, otherwise > main_menu',
      'say_desk message: next > desk',
      'desk transfer: no answer > leave_word',
      'leave_word message: next > mailbox',
      'mailbox voicemail: next > log',
      'log action: next > hangs up, failed > hangs up',
      'old_notice message: next > main_menu',
    ]);
    expect(flow.entries.map(({ target }) => target)).toEqual([{ kind: 'node', id: 'hello', as: 'name' }]);
  });

  test('says what is known of it, and does not pretend to know more', () => {
    expect(flow).toMatchObject({ format: 'twilio-studio', name: 'Dental line', language: 'en-GB', tellsAll: false });
    expect(flow.nodes.get('main_menu')).toMatchObject({ timeout: 8, attempts: 1, input: 'keys', bargeIn: true });
    expect(flow.nodes.get('desk')).toMatchObject({ person: true, number: { value: '+442079460123' } });
    expect(flow.nodes.get('log')).toMatchObject({ uses: [{ value: 'main_menu' }] });
  });

  test('every place is the place of those very words in the file', () => {
    const menu = flow.nodes.get('main_menu')!;
    const [prompt] = menu.prompts;
    const start = prompt!.text.value.indexOf('press 2');
    expect(textAt(prompt!.text.span(start, start + 7))).toBe('press 2');
    expect(textAt(menu.at)).toBe('main_menu');
    expect(menu.type === 'menu' && menu.options.map(({ keyAt }) => textAt(keyAt!))).toEqual(['1', '0', '2']);
    expect(textAt(flow.nodes.get('hello')!.prompts[0]!.text.span(18, 25))).toBe('\\"Smile\\"');
  });

  test('a fix in a prompt is written as JSON writes it', () => {
    const { text } = flow.nodes.get('hello')!.prompts[0]!;
    expect(text.replace(0, 7, 'Say "hello"\n')).toMatchObject({ text: 'Say \\"hello\\"\\n' });
  });

  test('a name in braces stands for what the call fills in, and its place is the whole of it', () => {
    const { text } = flow.nodes.get('say_desk')!.prompts[0]!;
    expect(text.value).toBe("I'm putting you through to the desk, {flow.variables.name}.");
    const start = text.value.indexOf('{');
    expect(textAt(text.span(start, text.value.length - 1))).toBe("{{flow.variables.name | default: 'caller'}}");
    expect(textAt(text.span(start - 5, start - 1))).toBe('esk,');
  });
});

describe('the keys of a menu are in the split behind it', () => {
  const ways = { keypress: 'pick', speech: '', timeout: 'ask' };
  const one = { number_of_digits: 1, say: 'Press 1.' };
  const a = box('a', 'say-play', { audioComplete: '' }, { say: 'A.' });
  const b = box('b', 'say-play', { audioComplete: '' }, { say: 'B.' });

  test.each([
    ['each key its own condition', { 1: 'a', 2: 'b' }, '1 > a, 2 > b, silent > ask, wrong > ask'],
    ['several in one', { 'matches_any_of:1,2': 'a' }, '1 > a, 2 > a, silent > ask, wrong > ask'],
    ['star and hash', { '*': 'a', '#': 'b' }, 'star > a, hash > b, silent > ask, wrong > ask'],
    ['a digit within the one digit', { 'contains:1': 'a' }, '1 > a, silent > ask, wrong > ask'],
    ['what no phone can send is not pressed', { 1: 'a', sales: 'b' }, '1 > a, silent > ask, wrong > ask'],
    ['a key that leads nowhere hangs up', { 3: '' }, '3 > hangs up, silent > ask, wrong > ask'],
    ['a name that nothing has', { 1: 'elsewhere' }, '1 > missing, silent > ask, wrong > ask'],
    [
      'a name that is nearly right is taken as meant',
      { 1: 'hello-therr' },
      '1 > hello-there, silent > ask, wrong > ask',
    ],
  ])('%s', (_, cases, expected) => {
    const there = box('hello-there', 'say-play', {}, { say: 'Hello.' });
    const pick = split('pick', 'widgets.ask.Digits', cases, 'ask');
    const flow = flowIn(studio(listens('ask', ways, one), pick, a, b, there));
    expect(drawn(flow)[0]).toBe(`ask menu: ${expected}`);
    expect(flow.nodes.has('pick')).toBe(false);
  });

  test.each([
    ['a pattern', { 'regex:^[12]$': 'a' }],
    ['a comparison of sizes', { 'less_than:5': 'a' }],
    ['a value that the call fills in', { '{{flow.variables.key}}': 'a' }],
  ])('not where keys cannot be told: %s', (_, cases) => {
    const flow = flowIn(studio(listens('ask', ways, one), split('pick', 'widgets.ask.Digits', cases, 'ask'), a));
    expect(drawn(flow)[0]).toBe('ask collect: next > pick, silent > ask');
    expect(flow.nodes.get('pick')).toMatchObject({ type: 'branch', reads: 'ask' });
  });

  test('one split after another, and what only remembers something between them', () => {
    const flow = flowIn(
      studio(
        listens('ask', { ...ways, keypress: 'note' }, one),
        box('note', 'set-variables', { next: 'pick' }, { variables: [{ key: 'first', value: 'x' }] }),
        split('pick', 'widgets.ask.Digits', { 1: 'a' }, 'more'),
        split('more', "widgets['ask'].Digits", { 2: 'b' }, 'ask'),
        a,
        b,
      ),
    );
    expect(drawn(flow)).toEqual([
      'ask menu: 1 > a, 2 > b, silent > ask, wrong > ask',
      'a message: next > hangs up',
      'b message: next > hangs up',
    ]);
  });

  test('a split that something else leads to as well stays a step of its own', () => {
    const flow = flowIn(
      studio(
        listens('ask', { ...ways, timeout: 'again' }, one),
        split('pick', 'widgets.ask.Digits', { 1: 'a' }, 'ask'),
        box('again', 'say-play', { audioComplete: 'pick' }, { say: 'Well then.' }),
        a,
      ),
    );
    expect(drawn(flow)).toContain('pick branch: equal to 1 > a, otherwise > ask');
    expect(drawn(flow)[0]).toBe('ask menu: 1 > a, silent > again, wrong > ask');
  });

  test('a split of another answer is a step of its own, which knows whose answer it reads', () => {
    const flow = flowIn(
      studio(
        listens('first', { ...ways, keypress: 'sort' }, one),
        split('sort', 'widgets.first.Digits', { 1: 'ask' }, 'first'),
        listens('ask', ways, one),
        split('pick', 'widgets.first.Digits', { 1: 'a' }, 'ask'),
        a,
      ),
    );
    expect(drawn(flow).slice(1, 3)).toEqual([
      'ask collect: next > pick, silent > ask',
      'pick branch: equal to 1 > a, otherwise > ask',
    ]);
    expect(flow.nodes.get('pick')).toMatchObject({ reads: 'first' });
  });
});

describe('it listens for what is connected', () => {
  const sales = box('sales', 'enqueue-call', { callComplete: '', failedToEnqueue: '' }, { queue_name: 'Sales' });
  const keys = split('keys', 'widgets.ask.Digits', { 1: 'sales' }, 'ask');
  const words = split('words', 'widgets.ask.SpeechResult', {
    'contains:sales': 'sales',
    'matches_any_of:a bill, pay': 'pay',
  });
  const pay = box('pay', 'say-play', { audioComplete: '' }, { say: 'Pay.' });

  test.each([
    ['keys alone', { keypress: 'keys' }, 'keys', '1 > sales, (silent > hangs up), wrong > ask'],
    [
      'keys and words: what leads to one place is one option',
      { keypress: 'keys', speech: 'words', timeout: '' },
      'both',
      '1 > sales, "sales" > sales, "a bill|pay" > pay, silent > hangs up, wrong > ask',
    ],
    [
      'words alone',
      { speech: 'words', timeout: 'ask' },
      'speech',
      '"sales" > sales, "a bill|pay" > pay, silent > ask, wrong > hangs up',
    ],
    [
      'words that are taken for wrong keys',
      { keypress: 'keys', speech: 'ask', timeout: 'ask' },
      'keys',
      '1 > sales, silent > ask, wrong > ask',
    ],
    [
      'words that something else may understand',
      { keypress: 'keys', speech: 'pay', timeout: 'ask' },
      'both',
      '1 > sales, "" > pay, silent > ask, wrong > ask',
    ],
  ])('%s', (_, ways, input, expected) => {
    const flow = flowIn(studio(listens('ask', ways, { say: 'Well?' }), keys, words, sales, pay));
    expect(drawn(flow)[0]).toBe(`ask menu: ${expected}`);
    expect(flow.nodes.get('ask')).toMatchObject({ input });
  });

  test('a box that listens for nothing is a message with a pause', () => {
    const flow = flowIn(studio(listens('ask', { keypress: '', timeout: 'pay' }, { say: 'One moment.' }), pay));
    expect(drawn(flow)[0]).toBe('ask message: next > pay');
  });

  test.each([
    ['of so many digits', { number_of_digits: 8, timeout: 12 }, { length: { min: 1, max: 8 }, timeout: 12 }],
    ['until the hash key, five seconds, where nothing is said of them', {}, { endKey: 'hash', timeout: 5 }],
    ['until no key at all', { finish_on_key: '' }, { endKey: undefined }],
    ['said three times over', { loop: 3 }, { attempts: 3 }],
  ])('an answer that is not sorted is a question: %s', (_, properties, expected) => {
    const flow = flowIn(studio(listens('ask', { keypress: 'pay', timeout: 'ask' }, properties), pay));
    expect(flow.nodes.get('ask')).toMatchObject({ type: 'collect', ...expected });
  });
});

describe('the boxes of a call', () => {
  const bye = box('bye', 'say-play', { audioComplete: '' }, { say: 'Goodbye.' });

  test.each([
    [
      'connect-call-to',
      { callCompleted: 'bye', hangup: '' },
      { noun: 'sip', to: 'sip:a@b.example' },
      'transfer: no answer > bye',
    ],
    ['connect-call-to', { callCompleted: '' }, {}, 'transfer'],
    ['enqueue-call', { callComplete: 'bye', failedToEnqueue: '' }, {}, 'queue: next > bye, failed > hangs up'],
    [
      'send-to-flex',
      { callComplete: '', failedToEnqueue: 'bye', callFailure: 'bye' },
      {},
      'queue: failed > bye, failed > bye',
    ],
    ['record-voicemail', { recordingComplete: 'bye', noAudio: 'bye' }, {}, 'voicemail: next > bye, silent > bye'],
    ['run-function', { success: 'bye', fail: '' }, {}, 'action: next > bye, failed > hangs up'],
    ['make-http-request', { success: 'bye', failed: 'bye' }, {}, 'action: next > bye, failed > bye'],
    ['set-variables', { next: 'bye' }, {}, 'action: next > bye'],
    ['send-message', { sent: 'bye', failed: 'bye' }, {}, 'action: next > bye, failed > bye'],
    ['say-play', { audioComplete: 'bye' }, { digits: '1w2' }, 'action: next > bye'],
    ['run-subflow', { completed: 'bye', failed: '' }, { flow_sid: 'FW0' }, 'unknown: next > bye'],
    [
      'add-twiml-redirect',
      { return: 'bye', timeout: '', fail: '' },
      { url: 'https://a.example' },
      'unknown: next > bye',
    ],
    ['capture-payments', { success: 'bye', hangup: 'bye' }, {}, 'unknown: next > bye'],
    ['hang-up-politely', { done: 'bye' }, {}, 'unknown: next > bye'],
  ])('%s %j', (type, ways, properties, expected) => {
    const hello = box('hello', 'say-play', { audioComplete: 'box' }, { say: 'Hello.' });
    expect(drawn(flowIn(studio(hello, box('box', type, ways, properties), bye)))[1]).toBe(`box ${expected}`);
  });

  test.each([
    ['+442079460123', '+442079460123'],
    ['{{flow.variables.desk}}', undefined],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what Terraform fills in.
    ['${desk}', undefined],
  ])('the number %s can be checked: %s', (to, expected) => {
    const [node] = [...flowIn(studio(box('desk', 'connect-call-to', {}, { noun: 'number', to }))).nodes.values()];
    expect(node!.type === 'transfer' && node!.number?.value).toBe(expected);
  });
});

describe('what callers hear', () => {
  test.each([
    ['words', { say: 'Hello.' }, 'Hello.', undefined],
    ['a recording', { play: 'https://assets.example/hello.mp3' }, '', 'recording'],
    ['words beside an empty recording', { say: 'Hello.', play: '' }, 'Hello.', undefined],
    ['a value within words', { say: 'Hello {{ flow.variables.name }}!' }, 'Hello {flow.variables.name}!', undefined],
    ['a value and nothing else', { say: '{{flow.data.text | default: "Press 1."}}' }, '{flow.data.text}', 'dynamic'],
    ['words that depend on something', { say: '{% if x %}Open.{% else %}Closed.{% endif %}' }, '', 'dynamic'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what Terraform fills in.
    ['what is filled in before', { say: 'Welcome to ${company}.' }, 'Welcome to {company}.', undefined],
    ['more than anyone would hear', { say: 'word '.repeat(5000) }, '', 'too long'],
  ])('%s', (_, properties, words, unread) => {
    const [prompt] = flowIn(studio(box('hello', 'say-play', {}, properties))).nodes.get('hello')!.prompts;
    expect(prompt!.text.value).toBe(words);
    expect(prompt!.unread).toBe(unread);
  });

  test.each([
    ['as it says', { language: 'fr-CA' }, 'fr-CA'],
    ['as its voice speaks', { voice: 'Polly.Lupe-Neural' }, 'es-US'],
    ['as its voice is called', { voice: 'Google.it-IT-Wavenet-A' }, 'it-IT'],
    ['in English, where nothing says', { voice: 'alice' }, 'en-US'],
    ['in English, where the call decides', { language: '{{flow.variables.language}}' }, 'en-US'],
  ])('in the language %s', (_, properties, language) => {
    const flow = flowIn(studio(box('hello', 'say-play', {}, { say: 'Hello.', ...properties })));
    expect(flow.nodes.get('hello')!.prompts[0]!.language).toBe(language);
    expect(flow.language).toBe(language);
  });

  test('keys cut short what a box says that listens, and nothing else', () => {
    const flow = flowIn(
      studio(
        box('hello', 'say-play', { audioComplete: 'ask' }, { say: 'Hello.' }),
        listens('ask', { keypress: 'hello' }, { say: 'Press 1.' }),
      ),
    );
    expect([...flow.nodes.values()].map(({ prompts }) => prompts[0]!.bargeIn)).toEqual([false, true]);
  });
});

describe('where calls come in', () => {
  const hello = box('hello', 'say-play', {}, { say: 'Hello.' });
  const inside = (ways: Readonly<Record<string, string>>, ...others: (typeof hello)[]) =>
    JSON.stringify({ states: [box('Trigger', 'trigger', ways), hello, ...others], initial_state: 'Trigger' });

  test.each([
    ['from outside', { incomingCall: 'hello' }],
    ['from another flow', { incomingParent: 'hello' }],
    ['from a program that rings people', { incomingRequest: 'hello', incomingCall: '' }],
    ['from outside and from another flow, at the same box', { incomingCall: 'hello', incomingParent: 'hello' }],
  ])('%s', (_, ways) => {
    expect(flowIn(inside(ways)).entries.map(({ to }) => to?.value)).toEqual(['hello']);
  });

  test('what only a lost step leads to is there with it, though other calls come to it after they end', () => {
    const flow = flowIn(
      inside(
        { incomingCall: 'hello' },
        box('lost', 'connect-call-to', { callCompleted: 'log' }),
        box('hello', 'say-play', {}),
        box('desk', 'connect-call-to', { hangup: 'log' }),
        box('log', 'make-http-request', { success: '' }),
      ),
    );
    expect([...flow.nodes.keys()]).toEqual(['hello', 'lost', 'desk', 'log']);
  });

  test('a way back to the trigger leads nobody can say where', () => {
    const again = box('again', 'say-play', { audioComplete: 'Trigger' }, { say: 'Again.' });
    expect(drawn(flowIn(inside({ incomingCall: 'again' }, again)))).toContain('again message: next > unknown');
  });

  test('without a trigger, at the first state', () => {
    const text = JSON.stringify({ initial_state: 'hello', states: [hello] });
    expect(flowIn(text).entries.map(({ to }) => to?.value)).toEqual(['hello']);
  });

  test('a flow that answers messages alone is none for calls, and that is said', () => {
    const answer = box('answer', 'send-message', { sent: '' }, { body: 'Hello.' });
    const text = JSON.stringify({
      states: [box('T', 'trigger', { incomingMessage: 'answer' }), answer],
      initial_state: 'T',
    });
    expect(opened(text)).toMatchObject({ flows: [], problems: [{ rule: 'schema', severity: 'info' }] });
  });

  test('a flow that no call enters although it is made for calls has a fault', () => {
    const [problem] = opened(inside({ incomingCall: '' }))!.problems;
    expect(problem).toMatchObject({ rule: 'schema', message: 'No way leads from an incoming call into this flow.' });
    expect(problem!.severity).toBeUndefined();
  });
});

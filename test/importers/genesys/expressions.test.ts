import { describe, expect, test } from 'vitest';
import { textAt } from '../../../src/source/source.ts';
import { opened } from '../twilio-studio/studio.ts';

/** A flow that only says what this expression makes. */
const saying = (expression: string) =>
  opened(
    `inboundCall:\n  name: Test\n  initialGreeting:\n    exp: |-\n      ${expression}\n  menus: []\n`,
  )!.flows[0]?.nodes.get('initial greeting')?.prompts ?? [];

const heard = (expression: string) => saying(expression).map(({ text, unread }) => unread ?? text.value);

describe('an expression', () => {
  test.each<[string, string, string[]]>([
    ['words', 'ToAudioTTS("Welcome.")', ['Welcome.']],
    ['words in another case and with spaces', ' toAudioTTS ( "Welcome." ) ', ['Welcome.']],
    ['words with options', 'AudioPlaybackOptions(ToAudioTTS("Welcome."), false)', ['Welcome.']],
    ['several one after another', 'Append(ToAudioTTS("One."), ToAudioTTS("Two."))', ['One.', 'Two.']],
    ['with a pause between', 'Append(ToAudioTTS("One."), ToAudioBlank(500), ToAudioTTS("Two."))', ['One.', 'Two.']],
    ['words and a recording', 'Append(ToAudio(Prompt.Hello), ToAudioTTS("Press 1."))', ['recording', 'Press 1.']],
    ['a quote in words', String.raw`ToAudioTTS("Say \"yes\".")`, ['Say "yes".']],
    ['brackets and commas in words', 'ToAudioTTS("Mon (9-5), Tue")', ['Mon (9-5), Tue']],
    ['a value in words', 'ToAudioTTS(Append("Hello ", Flow.Name, "."))', ['Hello {Flow.Name}.']],
    ['a value joined to words', 'ToAudioTTS("Hello " + Flow.Names[0] + ".")', ['Hello {Flow.Names[0]}.']],
    ['nothing but a value', 'ToAudioTTS(Flow.Words)', ['dynamic']],
    ['a number that is worked out', 'ToAudioNumber(Flow.Minutes)', ['dynamic']],
    ['a choice that is made during the call', 'If(Flow.Open, ToAudioTTS("Yes"), ToAudioTTS("No"))', ['dynamic']],
    ['a placeholder in words', 'ToAudioTTS("{{greeting}} Press 1.")', ['{greeting} Press 1.']],
    ['nothing but a placeholder', 'ToAudioTTS("{{greeting}}")', ['dynamic']],
    ['no words', 'ToAudioTTS("")', []],
    ['something that is never closed', 'ToAudioTTS("Welcome.', ['dynamic']],
    ['something with too much behind it', 'ToAudioTTS("Welcome."))', ['dynamic']],
    ['too many calls in each other', `${'Append('.repeat(5000)}"x"${')'.repeat(5000)}`, ['dynamic']],
  ])('%s', (_, expression, words) => {
    expect(heard(expression)).toEqual(words);
  });

  test('may keep callers from interrupting', () => {
    const mayInterrupt = (expression: string) => saying(expression).map(({ bargeIn }) => bargeIn);
    expect(mayInterrupt('AudioPlaybackOptions(ToAudioTTS("Welcome."), false)')).toEqual([false]);
    expect(mayInterrupt('AudioPlaybackOptions(ToAudioTTS("Welcome."), true)')).toEqual([true]);
    expect(mayInterrupt('ToAudioTTS("Welcome.")')).toEqual([true]);
  });

  test('shows each word where it is written, also behind a value', () => {
    const [prompt] = saying(String.raw`ToAudioTTS("Say \"yes\", " + Flow.Name + ", or press 1.")`);
    const { text } = prompt!;
    const placeOf = (words: string) =>
      textAt(text.span(text.value.indexOf(words), text.value.indexOf(words) + words.length));
    expect(placeOf('yes')).toBe('yes');
    expect(placeOf('press 1')).toBe('press 1');
    expect(placeOf('{Flow.Name}')).toBe('Flow.Name');
  });
});

describe('placeholders of a template', () => {
  const flow = opened(`inboundCall:
  name: {{flow_name}}
  startUpRef: ./menus/menu[Main]
  initialGreeting:
    tts: {{greeting}}
  menus:
    - menu:
        name: Main
        audio:
          tts: Hello from {{ company }}, press 1 for {{team}}.
        choices:
          - menuTransferToAcd:
              name: {{team}}
              dtmf: digit_1
              targetQueue: { lit: { name: "{{team}}" } }
`)!.flows[0]!;

  test('are no mistake, and what they hold is not known', () => {
    expect(flow.name).toBe('{{flow_name}}');
    expect(flow.nodes.get('initial greeting')!.prompts).toMatchObject([{ unread: 'dynamic' }]);
    expect(flow.nodes.get('Main')!.prompts[0]!.text.value).toBe('Hello from {company}, press 1 for {team}.');
  });

  test('move nothing from its place', () => {
    const { text } = flow.nodes.get('Main')!.prompts[0]!;
    const at = text.value.indexOf('press 1');
    expect(textAt(text.span(at, at + 7))).toBe('press 1');
    expect(textAt(text.span(text.value.indexOf('{company}'), text.value.indexOf('{company}') + 9))).toBe(
      '{{ company }}',
    );
  });
});

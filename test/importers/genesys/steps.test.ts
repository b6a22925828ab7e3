import { expect, test } from 'vitest';
import { lintText } from '../../../src/index.ts';
import { drawn, opened } from '../drawn.ts';

/** One task, whose actions these are, each on a line of its own or indented below its name. */
const task = (actions: string, others = '') => {
  const lines = actions
    .trim()
    .split('\n')
    .map((line) => `          ${line}\n`);
  return `inboundCall:\n  name: Test\n  startUpRef: ./tasks/task[A]\n  tasks:\n    - task:\n        name: A\n        actions:\n${lines.join('')}${others}`;
};

const stepsOf = (text: string) => drawn(opened(text)!.flows[0]!);

test.each<[string, string, string[]]>([
  ['words', '- playAudio: { name: P, audio: { tts: Hi. } }', ['A > P message: (next > hangs up)']],
  ['no words at all', '- playAudio: { name: P, audio: { noValue: true } }', ['A > P action: (next > hangs up)']],
  [
    'two of one name',
    '- playAudio: { name: P, audio: { tts: Hi. } }\n- playAudio: { name: P, audio: { tts: Ho. } }',
    ['A > P message: next > A > P 2', 'A > P 2 message: (next > hangs up)'],
  ],
  [
    'a switch',
    `- switch:
    name: S
    evaluate:
      firstTrue:
        default: { actions: [{ disconnect: { name: D } }] }
        cases:
          - case:
              value: { exp: Flow.X == 1 }
              actions: [{ disconnect: { name: E } }]`,
    ['A > S branch: otherwise > A > D, Flow.X == 1 > A > E', 'A > D end', 'A > E end'],
  ],
  [
    'an emergency, where no hours are looked at',
    '- evaluateScheduleGroup: { name: H, outputs: { emergency: { actions: [{ disconnect: { name: D } }] } } }',
    ['A > H branch: an emergency > A > D, (otherwise > hangs up)', 'A > D end'],
  ],
  [
    'a mailbox',
    '- transferToVoicemail: { name: V, destination: { user: { voicemailGreeting: { exp: ToAudioTTS("Speak.") } } } }',
    ['A > V voicemail: (failed > hangs up)'],
  ],
  ['another flow', '- transferToFlow: { name: F, targetFlow: { name: Billing } }', ['A > F flow: (failed > hangs up)']],
  [
    'a loop, of which nobody knows how often',
    '- loop: { name: L, outputs: { loop: { actions: [{ playAudio: { name: P, audio: { tts: Hi. } } }] } } }',
    ['A > L unknown: next > A > P, (next > hangs up)', 'A > P message: next > A > L'],
  ],
  [
    'a jump to itself',
    '- jumpToTask: { name: J, targetTaskRef: "./tasks/task[A]" }\n- disconnect: { name: D }',
    ['A > D end'],
  ],
])('%s', (_, actions, steps) => {
  const written = (line: string) => line.replaceAll('(next > hangs up)', 'next > hangs up');
  expect(stepsOf(task(actions)).map(written)).toEqual(steps.map(written));
});

test('a task that is called comes back', () => {
  const other = '    - task:\n        name: B\n        actions: [{ disconnect: { name: D } }]\n';
  const text = task('- callTask: { name: C, targetTaskRef: "./tasks/task[B]" }\n- disconnect: { name: E }', other);
  expect(stepsOf(text)).toEqual(['A > C unknown: next > B > D, next > A > E', 'A > E end', 'B > D end']);
});

test('a menu within a menu is a menu, and its choices are its own', () => {
  const text = `inboundCall:
  name: Test
  menus:
    - menu:
        name: Main
        choices:
          - menuSubMenu:
              name: Results
              dtmf: digit_1
              audio: { tts: "For blood, press 1." }
              choices:
                - menuTransferToAcd: { name: Blood, dtmf: digit_1, targetQueue: { lit: { name: Blood } } }
                - menuPreviousMenu: { name: Back, dtmf: digit_star }
`;
  expect(stepsOf(text)).toEqual([
    'Main menu: 1 > Results, (silent 4 times > hangs up), (wrong 4 times > hangs up)',
    'Results menu: 1 > Results > Blood, star > back, (silent 4 times > hangs up), (wrong 4 times > hangs up)',
    'Results > Blood queue: (failed > unknown)',
  ]);
});

test.each([
  [0, true],
  [2, false],
  [3, false],
  [6, true],
])('a menu that is repeated %i times: that somebody chose this is known: %s', (repeats, isKnown) => {
  const text = `inboundCall:\n  name: T\n  settingsMenu: { repeatCount: { lit: ${repeats} } }\n  menus:\n    - menu: { name: M, choices: [] }\n`;
  const menu = opened(text)!.flows[0]!.nodes.get('M')!;
  expect(menu).toMatchObject({ attempts: repeats + 1 });
  expect(menu.type === 'menu' && menu.attemptsAt !== undefined).toBe(isKnown);
});

test('a prompt that Architect keeps is no file that could be missing', () => {
  const text = task('- playAudio: { name: P, audio: { prompt: PromptUser.Welcome } }');
  expect(opened(text)!.flows[0]!.nodes.get('A > P')!.prompts).toMatchObject([{ unread: 'recording' }]);
  const rules = lintText(text, { path: 'a.yaml' }).results[0]!.findings.map(({ rule }) => rule);
  expect(rules).not.toContain('audio-file');
});

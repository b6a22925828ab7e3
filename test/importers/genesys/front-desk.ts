/**
 * The flow of `front-desk.yaml` as Architect keeps it: every expression an object with its words under `text`, every step
 * named by an id, and what follows each outcome named by the step at which it begins.
 */
const literal = (text: string) => ({ config: { lit: { text } }, text, metaData: {} });
const worked = (text: string) => ({ config: { call: { text } }, text, metaData: {} });
const inherit = () => ({ config: { emp: { text: '' } }, text: '' });
const tts = (words: string) => ({
  defaultAudio: worked(`AudioPlaybackOptions(ToAudioTTS("${words}"), true)`),
  cases: [],
});
const path = (outputId: string, nextActionId?: string) => ({
  outputId,
  label: outputId,
  ...(nextActionId ? { nextActionId } : {}),
});

type Fields = Readonly<Record<string, unknown>>;

const action = (id: string, type: string, name: string, fields: Fields = {}, nextAction?: string) => ({
  id,
  __type: `${type}Action`,
  name,
  ...fields,
  ...(nextAction ? { nextAction } : {}),
});
const choice = (digit: number | string, name: string, does: Fields, more: Fields = {}) => ({
  name,
  digit,
  speechRecTerms: { 'en-GB': [] },
  action: { ...does, name },
  ...more,
});

const main = {
  __type: 'Menu',
  id: 'm-main',
  name: 'Main Menu',
  prompts: {
    defaultAudio: worked(
      'AudioPlaybackOptions(Append(ToAudioTTS("For your bill, press 1. For \\"repairs\\", press 2."), ToAudio(Prompt.More)), true)',
    ),
  },
  promptRepeatDelay: literal('P0D0H0M9S0F'),
  promptRepeatCount: inherit(),
  menuChoiceList: [
    choice(
      1,
      'Bill',
      {
        __type: 'TaskAction',
        startAction: 'b1',
        actionList: [
          action('b1', 'PlayAudio', 'Say it', { prompts: tts('One moment.') }, 'b2'),
          action(
            'b2',
            'TransferExternal',
            'Bill desk',
            { externalNumber: worked('ToPhoneNumber("+442079460123")'), paths: [path('__BUSY__', 'b3')] },
            'b4',
          ),
          action('b3', 'TransferMenu', 'Back', { menuReference: 'm-main' }),
          action('b4', 'Disconnect', 'End'),
        ],
      },
      { speechRecTerms: { 'en-GB': ['bill', 'my bill'] } },
    ),
    choice(2, 'Repairs', {
      __type: 'TransferPureMatchAction',
      queues: [literal('Repairs')],
      preTransferAudio: tts("I'm putting you through to repairs."),
      failureTransferAudio: tts('Nobody can take your call now.'),
    }),
    choice(3, 'Meter', { __type: 'TransferTaskAction', taskReference: 't-meter' }),
    choice(0, 'Anybody', { __type: 'TransferPureMatchAction', queues: [worked('Flow.Queue')] }, { globalDtmf: true }),
    choice('*', 'Again', { __type: 'RepeatMenuAction' }),
    choice('#', 'Back', { __type: 'PreviousMenuAction' }),
  ],
};

const other = {
  __type: 'Menu',
  id: 'm-other',
  name: 'Other Menu',
  prompts: { defaultAudio: worked('AudioPlaybackOptions(ToAudio(PromptUser.Other), true)') },
  menuChoiceList: [choice(9, 'Leave', { __type: 'DisconnectAction' })],
};

const opening = {
  __type: 'Task',
  id: 't-opening',
  name: 'Opening',
  startAction: 'o1',
  actionList: [
    action(
      'o1',
      'EvaluateScheduleGroup',
      'Hours',
      { paths: [path('__OPEN__'), path('__CLOSED__', 'o2'), path('__HOLIDAY__', 'o4')] },
      'o5',
    ),
    action('o2', 'PlayAudio', 'Closed', { prompts: tts('We are closed.') }, 'o3'),
    action('o3', 'Disconnect', 'End'),
    action('o4', 'TransferMenu', 'On holiday', { menuReference: 'm-other' }),
    action('o5', 'TransferMenu', 'To the menu', { menuReference: 'm-main' }),
  ],
};

const meter = {
  __type: 'Task',
  id: 't-meter',
  name: 'Meter',
  startAction: 'q1',
  actionList: [
    action(
      'q1',
      'CollectInput',
      'Ask',
      {
        prompts: tts('Please enter your meter number.'),
        noEntryTimeout: inherit(),
        numberOfDigitsMin: literal('5'),
        numberOfDigitsMax: literal('8'),
        verification: false,
        paths: [path('__SUCCESS__', 'q2'), path('__FAILURE__')],
      },
      'q4',
    ),
    action('q2', 'Data', 'Look up', { paths: [path('__SUCCESS__', 'q3'), path('__FAILURE__')] }),
    action('q3', 'PlayAudio', 'Tell', {
      prompts: { defaultAudio: worked('ToAudioTTS("Your street is " + Flow.Street + ".")') },
    }),
    action(
      'q4',
      'Decision',
      'Known',
      { expression: worked('Flow.Known'), paths: [path('__YES__', 'q5'), path('__NO__')] },
      'q6',
    ),
    action('q5', 'Disconnect', 'End'),
    action('q6', 'BrandNew', 'Something new', {}, 'q7'),
    action('q7', 'TransferMenu', 'Home', { menuReference: 'm-main' }),
  ],
};

export const FRONT_DESK = {
  name: 'Front desk',
  type: 'inboundcall',
  defaultLanguage: 'en-GB',
  initialSequence: 't-opening',
  nextTrackingNumber: 21,
  initialPrompts: tts('Welcome to Penrose Water.'),
  defaultSettings: {
    CollectInputAction: { noEntryTimeout: literal('P0D0H0M6S0F') },
    Menu: { promptRepeatDelay: literal('P0D0H0M7S0F'), promptRepeatCount: literal('2') },
  },
  disableAsr: literal('false'),
  flowSequenceItemList: [opening, main, other, meter],
};

/** As the console's export button writes it. */
export const packed = (flow: unknown) => btoa(encodeURIComponent(JSON.stringify(flow)));

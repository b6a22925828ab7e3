import type { Text } from '../../source/text.ts';
import type { Audio, Deed, Setting } from './script.ts';

/** What is written with an action, in whichever notation: each asks for the first of some names that says something. */
export interface Fields {
  audio(...names: string[]): Audio[];
  /** Words, a name or a number that stand there as they are; what is worked out during the call is none. */
  word(...names: string[]): Text | undefined;
  /** An expression as it is written. */
  expression(...names: string[]): Text | undefined;
  seconds(...names: string[]): Setting | undefined;
  /** How many digits callers may enter. */
  digits(): { readonly min: number; readonly max: number } | undefined;
  confirms(): boolean;
  /** Something that is heard, of which the file tells no more. */
  unheard(why: 'recording' | 'dynamic'): Audio;
}

/** The deed of an action by its name as Archy writes it, without the word `menu` before it: `transferToAcd`. */
export function deedOf(type: string, fields: Fields): Deed {
  switch (type) {
    case 'playAudio':
    case 'playAudioOnSilence':
      return { kind: 'say', audio: fields.audio('audio', 'prompts') };

    case 'holdMusic':
      return { kind: 'say', audio: [fields.unheard('recording')] };

    case 'playEstimatedWaitTime':
    case 'playPositionInQueue':
      return { kind: 'say', audio: [fields.unheard('dynamic')] };

    case 'collectInput':
      return {
        kind: 'collect',
        audio: fields.audio('inputAudio', 'prompts'),
        timeout: fields.seconds('noEntryTimeout'),
        length: fields.digits(),
        confirm: fields.confirms(),
      };

    case 'evaluateScheduleGroup':
      return { kind: 'hours' };

    case 'decision':
    case 'switch':
    case 'evaluateSchedule':
    case 'dataTableLookup':
      return { kind: 'branch', on: fields.expression('condition', 'expression', 'schedule', 'lookupValue') };

    case 'transferToAcd':
      return { kind: 'queue', team: fields.word('targetQueue', 'queues', 'queue'), ...handing(fields) };

    case 'transferToNumber':
      return {
        kind: 'transfer',
        number: fields.word('targetNumber', 'externalNumber', 'phoneNumber', 'number'),
        team: undefined,
        ...handing(fields),
      };

    case 'transferToUser':
    case 'transferToGroup':
      return {
        kind: 'transfer',
        number: undefined,
        team: fields.word('targetUser', 'targetGroup', 'user', 'group'),
        ...handing(fields),
      };

    case 'transferToVoicemail': {
      // Without a greeting here, callers hear the one of the mailbox.
      const greeting = fields.audio('voicemailGreeting');
      const { before, failing } = handing(fields);
      const heard = greeting.length > 0 ? greeting : [fields.unheard('recording')];
      return { kind: 'voicemail', team: undefined, before: [...before, ...heard], failing };
    }

    case 'transferToFlow':
    case 'transferToFlowSecure':
      return { kind: 'flow', flow: fields.word('targetFlow', 'flow', 'flowName'), ...handing(fields) };

    case 'createCallback':
      return { kind: 'callback' };

    case 'callData':
      return { kind: 'data' };

    case 'disconnect':
      return { kind: 'end' };

    case 'endTask':
      return { kind: 'task end' };

    case 'repeat':
    case 'repeatMenu':
      return { kind: 'go', to: { kind: 'repeat' } };

    case 'previousMenu':
      return { kind: 'go', to: { kind: 'back' } };

    case 'jumpToMenu': {
      const ref = fields.word('targetMenuRef', 'menuReference', 'menuName');
      return ref ? { kind: 'go', to: { kind: 'menu', ref } } : { kind: 'unknown' };
    }

    case 'jumpToTask': {
      const ref = fields.word('targetTaskRef', 'taskReference', 'taskName');
      return ref ? { kind: 'go', to: { kind: 'task', ref } } : { kind: 'unknown' };
    }

    case 'callTask': {
      const ref = fields.word('targetTaskRef', 'taskReference', 'taskName');
      return { kind: 'unknown', calls: ref && { kind: 'task', ref } };
    }

    default:
      return UNHEARD.has(type) ? { kind: 'action' } : { kind: 'unknown', loops: LOOP.test(type) };
  }
}

function handing(fields: Fields) {
  return {
    before: fields.audio('preTransferAudio', 'preTransferPrompts'),
    failing: fields.audio('failureTransferAudio', 'failureTransferPrompts'),
  };
}

/** `loop`, `loopUntil`, `whileLoop`, and not what leaves one. */
const LOOP = /^(?:loop|while|each|(?!exit|next)\w{1,20}Loop$)/i;

/** What happens without a sound, and leads on as it came. */
const UNHEARD: ReadonlySet<string> = new Set([
  'updateData',
  'setParticipantData',
  'getParticipantData',
  'setScreenPop',
  'setWrapupCode',
  'setExternalTag',
  'setUUIData',
  'setFlowOutcome',
  'initializeFlowOutcome',
  'addFlowMilestone',
  'findQueue',
  'findUser',
  'findGroup',
  'findSkill',
  'findLanguageSkill',
  'findEmergencyGroup',
  'findSchedule',
  'findScheduleGroup',
  'getSIPHeaders',
  'getRawSIPHeaders',
  'flushAudio',
  'enableParticipantRecord',
  'setPostFlow',
  'clearPostFlow',
  'setWhisperAudio',
  'setUtilizationLabel',
  'wait',
]);

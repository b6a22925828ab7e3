import type { ReadProblem } from '../../source/problem.ts';
import type { Entry, Tree } from '../../source/tree.ts';
import { type KnownNames, type Named, unknownNames } from '../known-names.ts';

/** The actions of call flows that the documentation of Archy names. It has new ones every month. */
const ACTIONS: KnownNames = {
  platform: 'Archy',
  what: 'action',
  isWhole: false,
  names: `
    addFlowMilestone callBotConnector callBotFlow callCommonModule callData callDialogflowBot callDialogflowCXBot
    callLexBot callLexV2Bot callTask changeState collectInput createCallback dataTableLookup decision decryptData
    detectSilence dialByExtension disconnect enableParticipantRecord encryptData endTask evaluateSchedule
    evaluateScheduleGroup exitLoop findEmergencyGroup findGroup findLanguageSkill findQueue findQueueById findSchedule
    findScheduleGroup findSkill findSystemPrompt findUser findUserById findUserPrompt findUsersById flushAudio
    getConversationData getExternalContact getExternalOrganization getParticipantData getRawSIPHeaders getSIPHeaders
    holdMusic initializeFlowOutcome jumpToMenu jumpToTask loop nextLoop playAudio playAudioOnSilence
    playEstimatedWaitTime playPositionInQueue previousMenu repeatMenu searchExternalContacts setExternalTag
    setFlowOutcome setLanguage setParticipantData setPostFlow setScreenPop setUtilizationLabel setUUIData setWhisperAudio
    switch transferToAcd transferToFlow transferToFlowSecure transferToGroup transferToNumber transferToUser
    transferToVoicemail updateData waitForInput`
    .split(/\s+/)
    .filter(Boolean),
};

const CHOICES: KnownNames = {
  platform: 'Archy',
  what: 'choice of a menu',
  isWhole: false,
  names: `
    menuDialByExtension menuDisconnect menuJumpToMenu menuJumpToTask menuPreviousMenu menuRepeat menuRepeatMenu
    menuSubMenu menuTask menuTransferToAcd menuTransferToFlow menuTransferToFlowSecure menuTransferToGroup
    menuTransferToNumber menuTransferToUser menuTransferToVoicemail`
    .split(/\s+/)
    .filter(Boolean),
};

/** Lists in which each item is called by what it does. */
const LISTS: Readonly<Record<string, 'actions' | 'choices'>> = {
  actions: 'actions',
  startUpTaskActions: 'actions',
  choices: 'choices',
};

/** The actions and choices of a flow that are misspelt. */
export function undocumentedIn({ value }: Entry): ReadProblem[] {
  const written: Record<'actions' | 'choices', Named[]> = { actions: [], choices: [] };
  const waiting: Tree[] = [value];
  for (let tree = waiting.pop(); tree; tree = waiting.pop()) {
    if (tree.kind === 'scalar') continue;
    if (tree.kind === 'list') {
      waiting.push(...tree.items);
      continue;
    }
    for (const entry of tree.entries) {
      const list = LISTS[entry.key.text.value];
      waiting.push(entry.value);
      if (!list || entry.value.kind !== 'list') continue;
      for (const item of entry.value.items) {
        const [first] = item.kind === 'map' ? item.entries : [];
        if (first) written[list].push({ name: first.key.text.value, at: first.key.at });
      }
    }
  }
  return [...unknownNames(written.actions, ACTIONS), ...unknownNames(written.choices, CHOICES)];
}

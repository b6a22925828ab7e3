import type { ReadProblem } from '../../source/problem.ts';
import { type KnownNames, unknownNames } from '../known-names.ts';
import type { Action } from './actions.ts';

/*
 * The names of the flow language, as the Amazon Connect API reference lists them under "Participant actions", "Flow control
 * actions", "Contact actions" and "Interactions", with those that its exports have besides.
 */

const BLOCKS: KnownNames = {
  platform: 'Amazon Connect',
  what: 'type of block',
  isWhole: true,
  names: `
    ConnectParticipantWithLexBot DisconnectParticipant GetParticipantInput MessageParticipant MessageParticipantIteratively
    ShowView CheckHoursOfOperation CheckMetricData CheckOutboundCallStatus CheckVoiceId Compare DistributeByPercentage
    EndFlowExecution GetMetricData Loop StartVoiceIdStream TransferToFlow UpdateFlowAttributes UpdateFlowLoggingBehavior
    UpdateRoutingCriteria Wait CompleteOutboundCall CreateCase CreateTask CreateWisdomSession
    DequeueContactAndTransferToQueue EndFlowModuleExecution GetCase InvokeFlowModule ResumeContact
    StartOutboundChatContact TagContact TransferContactToAgent TransferContactToQueue UnTagContact UntagContact UpdateCase
    UpdateContactAttributes UpdateContactCallbackNumber UpdateContactData UpdateContactEventHooks
    UpdateContactMediaProcessing UpdateContactMediaStreamingBehavior UpdateContactRecordingAndAnalyticsBehavior
    UpdateContactRecordingBehavior UpdateContactRoutingBehavior UpdateContactRoutingCriteria UpdateContactTargetQueue
    UpdateContactTextToSpeechVoice UpdatePreviousContactParticipantState AssociateContactToCustomerProfile
    CreateCallbackContact CreateCustomerProfile InvokeLambdaFunction GetCustomerProfile GetCustomerProfileObject
    GetCalculatedAttributesForCustomerProfile UpdateCustomerProfile TransferParticipantToThirdParty
    AuthenticateParticipant CreatePersistentContactAssociation`
    .split(/\s+/)
    .filter(Boolean),
};

const ERRORS: KnownNames = {
  platform: 'Amazon Connect',
  what: 'kind of error',
  isWhole: false,
  names: [
    'NoMatchingError',
    'NoMatchingCondition',
    'InputTimeLimitExceeded',
    'InvalidPhoneNumber',
    'QueueAtCapacity',
    'ConnectionTimeLimitExceeded',
    'CallFailed',
    'InvalidCallbackNumber',
    'CallbackNumberNotDialable',
    'ContactNotLinked',
  ],
};

const OPERATORS: KnownNames = {
  platform: 'Amazon Connect',
  what: 'comparison',
  isWhole: false,
  names: [
    'Equals',
    'TextStartsWith',
    'TextEndsWith',
    'TextContains',
    'NumberGreaterThan',
    'NumberGreaterOrEqualTo',
    'NumberLessThan',
    'NumberLessOrEqualTo',
  ],
};

/** What stands in a flow for which the platform has no such name. */
export function undocumentedIn(actions: ReadonlyMap<string, Action>): ReadProblem[] {
  const all = [...actions.values()];
  return [
    ...unknownNames(
      all.map(({ type, typeAt, at }) => ({ name: type, at: typeAt ?? at })),
      BLOCKS,
    ),
    ...unknownNames(
      all.flatMap(({ errors }) => errors.map(({ type, at }) => ({ name: type, at }))),
      ERRORS,
    ),
    ...unknownNames(
      all.flatMap(({ conditions }) => conditions.map(({ operator, at }) => ({ name: operator, at }))),
      OPERATORS,
    ),
  ];
}

/** What Amazon Connect's editor calls each type of block. */
const BLOCKS: Readonly<Record<string, string>> = {
  AssociateContactToCustomerProfile: 'Associate profile',
  CheckHoursOfOperation: 'Check hours of operation',
  CheckMetricData: 'Check staffing',
  Compare: 'Check contact attributes',
  ConnectParticipantWithLexBot: 'Get customer input',
  CreateCallbackContact: 'Create callback',
  CreateCase: 'Create case',
  CreateCustomerProfile: 'Create profile',
  CreateTask: 'Create task',
  CreateWisdomSession: 'Amazon Q in Connect',
  DisconnectParticipant: 'Disconnect',
  DistributeByPercentage: 'Distribute by percentage',
  EndFlowExecution: 'End flow',
  EndFlowModuleExecution: 'Return',
  GetCase: 'Get case',
  GetCustomerProfile: 'Get profile',
  GetMetricData: 'Get metrics',
  GetParticipantInput: 'Get customer input',
  InvokeFlowModule: 'Invoke module',
  InvokeLambdaFunction: 'AWS Lambda function',
  Loop: 'Loop',
  MessageParticipant: 'Play prompt',
  MessageParticipantIteratively: 'Loop prompts',
  TagContact: 'Contact tags',
  TransferContactToQueue: 'Transfer to queue',
  TransferParticipantToThirdParty: 'Transfer to phone number',
  TransferToFlow: 'Transfer to flow',
  UntagContact: 'Contact tags',
  UpdateCase: 'Update case',
  UpdateContactAttributes: 'Set contact attributes',
  UpdateContactCallbackNumber: 'Set callback number',
  UpdateContactData: 'Set contact attributes',
  UpdateContactEventHooks: 'Set event flow',
  UpdateContactMediaStreamingBehavior: 'Start media streaming',
  UpdateContactRecordingAndAnalyticsBehavior: 'Set recording behavior',
  UpdateContactRecordingBehavior: 'Set recording behavior',
  UpdateContactRoutingBehavior: 'Change routing priority',
  UpdateContactRoutingCriteria: 'Set routing criteria',
  UpdateContactTargetQueue: 'Set working queue',
  UpdateContactTextToSpeechVoice: 'Set voice',
  UpdateCustomerProfile: 'Update profile',
  UpdateFlowAttributes: 'Set flow attributes',
  UpdateFlowLoggingBehavior: 'Set logging behavior',
  Wait: 'Wait',
};

/** The editor's name for a type of block; the type itself where the editor has none, or a newer one than we know. */
export function blockName(type: string, stores = false): string {
  return stores ? 'Store customer input' : Object.hasOwn(BLOCKS, type) ? BLOCKS[type]! : type;
}

/** Whether it is a type of block that we know; all of them but those with words in them do what callers do not hear. */
export function isKnown(type: string): boolean {
  return Object.hasOwn(BLOCKS, type);
}

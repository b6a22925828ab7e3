import { expect, test } from 'vitest';
import { meantName } from '../../src/language/words/meant-name.ts';

const NAMES = [
  'MessageParticipant',
  'GetParticipantInput',
  'GetCustomerProfile',
  'UpdateCase',
  'CreateCase',
  'CreateTask',
  'UpdateContactRecordingBehavior',
  'NoMatchingError',
  'Loop',
  'keypress',
  'make-outgoing-call-v2',
  'enter_queue',
];

test.each([
  ['a letter left out', 'MessagePartcipant', 'MessageParticipant'],
  ['two letters wrong in a long name', 'NoMatchingErors', 'NoMatchingError'],
  ['two letters changed about', 'GetParticipantIpnut', 'GetParticipantInput'],
  ['a doubled letter left out at the end', 'keypres', 'keypress'],
  ['British spelling', 'UpdateContactRecordingBehaviour', 'UpdateContactRecordingBehavior'],
  ['other capitals', 'getParticipantInput', 'GetParticipantInput'],
  ['other signs between words', 'enter-queue', 'enter_queue'],
])('%s: %s is %s', (_, written, meant) => {
  expect(meantName(written, NAMES)).toBe(meant);
});

test.each([
  ['a plural', 'GetCustomerProfiles'],
  ['another version', 'make-outgoing-call-v3'],
  ['words that are in use, put together anew', 'UpdateTask'],
  ['a short word that is another', 'CreateBase'],
  ['a short name that is another', 'Look'],
  ['two words wrong', 'MesagePartcipant'],
  ['a word more', 'MessageParticipantTwice'],
  ['nothing like any', 'SetVoice'],
  ['nothing', ''],
  ['very long', `${'Message'.repeat(50)}Partcipant`],
])('%s is no slip: %s', (_, written) => {
  expect(meantName(written, NAMES)).toBeUndefined();
});

import { onKeypad, termsIn } from '../exported.ts';

/** Webex Contact Center, in the words of its Flow Designer. */
export const TERMS = termsIn({
  step: 'an activity',
  keyHere: (key) => `a link for ${onKeypad(key)}`,
  keyEverywhere: (key) => `a link for ${onKeypad(key)} in each Menu activity`,
  silence: 'its output "No-Input Timeout"',
  wrongKeys: 'its output "Unmatched Entry"',
  again: 'a way back to it that a variable counts and a Condition activity ends',
  counter: 'a Set Variable and a Condition activity',
  timeout: 'its entry time-out',
  interrupt: 'Make the prompt interruptible',
  keysToo: 'ask with a Menu activity',
  speechToo: 'a Virtual Agent activity in its place',
  transfer: 'a Blind Transfer activity',
  end: 'a Disconnect Contact activity',
  masked: 'an activity whose entry is kept in a secure variable',
  value: (name) => `{{${name}}}`,
});

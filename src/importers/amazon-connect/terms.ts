import { onKeypad, termsIn } from '../exported.ts';

/** Amazon Connect, in the words of its flow designer. */
export const TERMS = termsIn({
  step: 'a block',
  keyHere: (key) => `a condition for ${onKeypad(key)}`,
  keyEverywhere: (key) => `a condition for ${onKeypad(key)} in each "Get customer input" block`,
  silence: 'its branch "Timeout" or, where the input is stored, a check for Timeout after it',
  wrongKeys: 'its branch "Default"',
  again: 'a "Loop" block that leads back to it',
  counter: 'a "Loop" block',
  timeout: 'the time-out of its "DTMF" settings',
  interrupt: 'Say it in the "Get customer input" block, where a key cuts it short, and not in "Play prompt"',
  keysToo: 'add conditions for keys to it',
  speechToo: 'an Amazon Lex bot in its place',
  transfer: 'a "Transfer to phone number" block',
  end: 'a "Disconnect" block',
  masked: 'a "Store customer input" block that encrypts the entry',
  value: (name) => `$.Attributes.${name}`,
});

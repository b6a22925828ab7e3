import { onKeypad, termsIn } from '../exported.ts';

/** SWML, in its own words. */
export const TERMS = termsIn({
  step: 'a section or label',
  keyHere: (key) => `a case for ${onKeypad(key)} to the switch after it, here`,
  keyEverywhere: (key) => `a case for ${onKeypad(key)} in the switch after each prompt`,
  silence: 'a test for silence after it',
  wrongKeys: 'the default of the switch after it',
  again: 'a goto that leads back to it at most twice',
  counter: 'a goto that has a max',
  timeout: 'its initial_timeout',
  interrupt: 'Say it in the prompt, where a key cuts it short, and not in a play before it',
  keysToo: 'give the prompt max_digits',
  speechToo: 'a speech_language for the prompt',
  transfer: 'a connect',
  end: 'a hangup after words',
  masked: 'a step that keeps it out of recordings, such as pay',
  value: (name) => `%{${name}}`,
});

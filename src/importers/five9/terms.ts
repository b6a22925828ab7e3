import { onKeypad, termsIn } from '../exported.ts';

/** Five9, in the words of its IVR Script Designer. */
export const TERMS = termsIn({
  step: 'a module',
  keyHere: (key) => `a choice on ${onKeypad(key)} with a branch`,
  keyEverywhere: (key) => `a choice on ${onKeypad(key)} in each Menu module`,
  silence: 'its branch "No Match"',
  wrongKeys: 'its branch "No Match"',
  again: 'a No Input event that reprompts',
  counter: 'the maximum attempts of the module',
  timeout: 'its no-input time-out',
  interrupt: 'Let the prompt be interrupted',
  keysToo: 'let it recognise DTMF as well',
  speechToo: 'speech recognition turned on in it',
  transfer: 'a Third Party Transfer module',
  end: 'a Hang Up module',
  masked: 'a module whose answer is not logged or recorded',
  value: (name) => `the variable ${name}`,
});

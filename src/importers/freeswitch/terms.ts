import { onKeypad, termsIn } from '../exported.ts';

/** FreeSWITCH, in the words of its configuration. */
export const TERMS = termsIn({
  step: 'a menu',
  keyHere: (key) => `an entry for ${onKeypad(key)}`,
  keyEverywhere: (key) => `an entry for ${onKeypad(key)} in each of them`,
  silence: 'exec-on-max-timeouts',
  wrongKeys: 'exec-on-max-failures',
  again: 'max-timeouts of 3',
  counter: 'max-failures and max-timeouts',
  timeout: 'its time-out, in milliseconds',
  interrupt: 'Say it in the greeting of the menu, where a key cuts it short',
  keysToo: 'give it entries for keys',
  speechToo: 'another application in its place',
  transfer: 'an entry that runs a transfer or a bridge',
  end: 'an entry that runs a playback and then hangs up',
  masked: 'an application that keeps it out of recordings and logs',
  value: (name) => `\${${name}}`,
});

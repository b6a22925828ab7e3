import { onKeypad, termsIn } from '../exported.ts';

/** Genesys Cloud, in the words of Architect. */
export const TERMS = termsIn({
  step: 'a menu or task',
  keyHere: (key) => `a choice on ${onKeypad(key)}`,
  keyEverywhere: (key) => `a choice on ${onKeypad(key)} that works in all menus of the flow`,
  silence: 'its failure path, or the default choice of the menu',
  wrongKeys: 'its failure path, or the default choice of the menu',
  again: 'a higher repeat count, or a way from its failure path back to it',
  counter: 'a "Loop" action',
  timeout: '"Menu Selection Timeout" or "No Entry Timeout"',
  interrupt: 'Allow barge-in for it in the audio sequence editor',
  keysToo: 'give its choices DTMF keys',
  speechToo: 'speech recognition turned on in the settings of the flow',
  transfer: 'a "Transfer to Number" action',
  end: 'a "Disconnect" action',
  masked: 'a secure call flow',
  value: (name) => `Flow.${name}`,
});

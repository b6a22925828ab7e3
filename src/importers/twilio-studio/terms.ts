import { onKeypad, termsIn } from '../exported.ts';

/** Twilio Studio, in the words of its canvas. */
export const TERMS = termsIn({
  step: 'a widget',
  keyHere: (key) => `a condition for ${onKeypad(key)} after it`,
  keyEverywhere: (key) => `a condition for ${onKeypad(key)} in the "Split Based On..." after each of them`,
  silence: 'its transition "No Input"',
  wrongKeys: 'the transition "No Condition Matches" after it',
  again: 'a way back to it that "Set Variables" counts and "Split Based On..." ends',
  counter: '"Set Variables" and "Split Based On..."',
  timeout: 'its setting "Stop gathering after"',
  interrupt: 'Say it in "Gather Input On Call", where a key cuts it short, and not in "Say/Play"',
  keysToo: 'connect its transition "User Pressed Keys"',
  speechToo: 'its transition "User Said Something"',
  transfer: 'a "Connect Call To" widget',
  end: 'a "Say/Play" widget from which nothing leads on',
  masked: 'a "Capture Payments" widget',
  value: (name) => `{{flow.variables.${name}}}`,
});

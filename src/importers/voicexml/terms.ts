import { onKeypad, termsIn } from '../exported.ts';

/** VoiceXML, in its own words. */
export const TERMS = termsIn({
  step: 'a form or menu',
  keyHere: (key) => `a <choice dtmf="${onKeypad(key)}">`,
  keyEverywhere: (key) => `a <link dtmf="${onKeypad(key)}"> at the top of the document`,
  silence: 'a <noinput>',
  wrongKeys: 'a <nomatch>',
  again: 'a <noinput> that ends in <reprompt/>',
  counter: 'the count of its <noinput> and <nomatch>',
  timeout: 'the time-out of its <prompt>',
  interrupt: 'Leave out bargein="false"',
  keysToo: 'give it a grammar for keys',
  speechToo: 'a grammar for speech',
  transfer: 'a <transfer>',
  end: 'a <block> that ends in <disconnect/>',
  masked: 'a field whose answer is kept out of recordings and logs',
  value: (name) => `<value expr="${name}"/>`,
});

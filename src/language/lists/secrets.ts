import type { PhraseList } from '../words/phrases.ts';

/** What leads up to a secret of the caller's own, if figures follow: "Your PIN is 4 4 0 9". A code that is used once may be read out. */
export const beforeSecrets: PhraseList = {
  language: 'en',
  sets: `
    secret = pin|passcode|security code|cvv|card verification|access code|password
    verb = entered|keyed in|chose|gave|set|have chosen
  `,
  phrases:
    '{set|changed|reset|} {your|the} {_|} {_|} {_|} <secret> {number|code|} {{on|for|to|of} {your|the|this} _|} {that|which|} {you <verb>|} {is|was|will be|to} {now|}',
  unless: '{your|the} *2 {one-time|verification|booking|collection|reference} *2 <secret>',
};

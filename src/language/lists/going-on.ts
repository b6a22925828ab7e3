import type { PhraseList } from '../words/phrases.ts';

/** That a key only takes callers on, at the end of a sentence. */
export const goingOn: PhraseList = {
  language: 'en',
  phrases: `
    to {continue|proceed|go on|carry on|move on|go ahead|get started|begin|start|enter}
    to be {connected|put through}
    to hear {your|the|our} {options|choices|menu}
    to {{go|get|come|move|skip} {on|} to|reach|open} {the|our} {next|main|} {menu|options|step|stage|part}
    to access {the|our|this} {automated|} {service|services|system|menu|options}
    to be taken {on|through|} to {the|our} {next|main|} {menu|options}
  `,
  unless: 'be {connected|put through} {to|with}',
};

/** The same, before the key. */
export const goingOnByKey: PhraseList = {
  language: 'en',
  phrases: 'to {continue|proceed|go on|carry on|move on|begin|start} *3 {press|dial|hit|push}',
};

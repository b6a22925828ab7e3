import type { PhraseList } from '../words/phrases.ts';

/*
 * Words in -ing with which a line begins: what only taglines do, what lines do, and what is no doing at all.
 */

/** Doing that only a tagline does. */
export const lofty: PhraseList = {
  language: 'en',
  phrases: `
    {proudly|} {powering|inspiring|transforming|enriching|empowering|shaping|redefining|pioneering|unlocking|championing}
    {proudly|} {nurturing|energising|reimagining|reinventing|revolutionising|igniting|elevating}
    {proudly|} {setting the standard|raising the bar|going further|leading the way|standing by}
  `,
};

/** What is told of a call or a firm, and words that only end so. */
export const ordinary: PhraseList = {
  language: 'en',
  sets: 'lead = proudly|always|together|',
  phrases: `
    <lead> opening {hours|times}
    <lead> {calling|ringing|speaking|talking|waiting|holding|pressing|starting|beginning|closing|using|having|following}
    <lead> {during|regarding|concerning|including|excluding|according|being|formerly}
    <lead> {parking|booking|billing|banking|trading|acting|operating|incorporating|dealing|covering|representing|replacing}
    <lead> {morning|evening|spring|nothing|something|anything|everything|thing|bring|ring|swing|string|wing|king|sing|sterling}
  `,
};

/** What the line itself does with the call: "Connecting you now." */
export const atWork: PhraseList = {
  language: 'en',
  phrases: `
    {connecting|getting} {you|your}
    getting that
    looking {up|for|that}
    {transferring|putting|checking|searching|loading|processing|returning|redirecting|forwarding|ending|going back|taking you}
    {sending|saving|booking|cancelling|playing|repeating|adding|updating|finding|moving you|leaving|testing}
    bringing you {back|to}
    please
  `,
};

/** What it works on. */
export const ofCalls: PhraseList = {
  language: 'en',
  phrases: '{call|moment|please|again|now|account|details|recording|order|message}',
};

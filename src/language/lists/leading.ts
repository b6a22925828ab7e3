import type { PhraseList } from '../words/phrases.ts';

/*
 * Sentences in which somebody who leads an organisation, or a branch of it, says so.
 */

/** How a voice tells who it is. */
export const introductions: PhraseList = {
  language: 'en',
  phrases: `
    {this is|i am|my name is|it is|here is|speaking|here}
    my name's
  `,
};

/** What those who lead are called, and verbs that say so. */
export const leadingRoles: PhraseList = {
  language: 'en',
  sets: 'this = this|the|our',
  phrases: `
    {chief|ceo|director|manager|president|chair|chairman|chairwoman|chairperson|mayor|provost|leader|principal|owner|partner|partners}
    {ambassador|consul|registrar|harbour master|harbourmaster|commissioner|sheriff|superintendent|minister|governor|dean|rector}
    {chancellor|vicar|bishop|captain|matron|warden|curator|founder|cofounder}
    {head teacher|headteacher|head master|headmaster|head mistress|headmistress}
    head {of|here|at|vet|chef|nurse|librarian|gardener|ranger|coach|pharmacist|doctor|clerk|keeper|brewer|baker}
    {senior partner|clinical lead|practice lead}
    {leads|runs} <this>
    who {runs|leads|owns|looks after}
    in charge of
  `,
};

/** "I run the service." */
export const runsIt: PhraseList = { language: 'en', phrases: 'i {run|lead|own|look after} {this|the|our}' };

import { sentencesOf } from './words/sentences.ts';

const INTRODUCTION = /\b(?:this is|i am|i'm|my name is|my name's|it's|here is|speaking|here)\b/iu;

/** What those are called who lead an organisation, or a branch of it, and verbs that say so. */
const ROLE =
  /\b(?:chief(?: constable| executive| officer| inspector| superintendent| fire officer| of police| nurse| librarian)?|ceo|managing director|director|general manager|practice manager|branch manager|manager|president|chair(?:man|woman|person)?|mayor|provost|leader|head(?: ?teacher| ?master| ?mistress| of| (?:vet|chef|nurse|librarian|gardener|ranger|coach|pharmacist|doctor|clerk|keeper|brewer|baker)|,| (?:here|at)\b)|senior partner|clinical lead|clinical director|medical director|practice (?:owner|principal|lead)|leads (?:this|the|our)|runs (?:this|the|our)|ambassador|consul(?: general)?|registrar|harbour ?master|chief (?:pharmacist|librarian|vet|ranger|executive officer|operating officer|clerk|surgeon|engineer)|principal|owner|(?:co-?)?founder|partners?|commissioner|sheriff|superintendent|minister|governor|dean|rector|chancellor|vicar|bishop|captain|matron|warden|curator|who (?:runs|leads|owns|looks after)|in charge of)\b/iu;

const RUNS_IT = /\bi (?:run|lead|own|look after) (?:this|the|our)\b/iu;

/** Whether English words introduce, by name or not, someone who leads: "this is Amara Cole, your chief constable". */
export function introducesLeader(words: string): boolean {
  return sentencesOf(words).some(({ start, end }) => {
    const sentence = words.slice(start, end).replaceAll('’', "'");
    return (INTRODUCTION.test(sentence) && ROLE.test(sentence)) || RUNS_IT.test(sentence);
  });
}

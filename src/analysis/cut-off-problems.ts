import type { CallFlow } from '../model/flow.ts';
import type { Project } from '../model/project.ts';
import { termsOf } from '../model/terms.ts';
import type { Problem } from '../source/problem.ts';
import {
  andElsewhere,
  type Cause,
  type CutOff,
  causesOf,
  cutOffsAfter,
  leadToPerson,
  nearestPerson,
  whereToMend,
} from './cut-offs.ts';

/** How those who are cut off are spoken of. */
export interface CutOffWords {
  /** What they do: `press nothing`. */
  readonly callers: string;
  /** What leads to the end of the call, and how it leads there: `silence leads`. */
  readonly leads: string;
  /** The same counted: `silences`. */
  readonly counted: string;
  /** The same as what is to be led somewhere: `silence`. */
  readonly led: string;
  readonly why: string;
  /** What follows `Write "after_attempts: person" in "menu"`. */
  readonly besides: string;
}

/** One problem for each cause for which callers who say nothing, or who get it wrong, lose the call. */
export function* cutOffProblems(
  on: 'no input' | 'no match',
  words: CutOffWords,
  flow: CallFlow,
  project: Project,
): Iterable<Problem> {
  for (const cause of causesOf(cutOffsAfter(on, flow, project))) {
    const { first, others } = cause;
    yield {
      at: first.asker.at,
      message: `Callers who ${words.callers} in "${first.asker.id}"${andElsewhere(cause)} are cut off${howSo(first, words)}.`,
      why: words.why,
      suggestion: adviceFor(on, cause, words, flow),
      related: others.map(({ asker }) => ({ at: asker.at, message: 'and here' })),
      fixes: [leadToPerson(cause, flow)],
      subject: on === 'no input' ? 'no_input' : 'no_match',
    };
  }
}

function howSo({ asker, edge }: CutOff, { leads, counted }: CutOffWords): string {
  if (edge.to?.value === 'hang_up') return `: ${leads} to "hang_up"`;
  if (edge.to) return `: ${leads} to "${edge.to.value}", and there the call ends`;
  return asker.attempts === 1 ? ' the first time' : `, since nothing says what follows ${asker.attempts} ${counted}`;
}

function adviceFor(on: 'no input' | 'no match', cause: Cause, { led, besides }: CutOffWords, flow: CallFlow): string {
  const terms = termsOf(flow);
  if (flow.defaults.personNode === undefined) {
    return `Lead ${led} in "${cause.first.asker.id}" to a person, a call back or a mailbox, with ${terms.after[on]}.`;
  }
  return `${terms.leadSlips(on, nearestPerson(cause, flow), whereToMend(cause))}${besides}`;
}

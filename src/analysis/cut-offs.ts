import { CLOSING, closing } from '../language/lists/closing.ts';
import { phrasesIn } from '../language/words/phrases.ts';
import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Collect, Menu } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import { type Fix, fixOf } from '../source/edit.ts';
import { slipsTo } from './default-keys.ts';
import { reachedIn } from './entered.ts';
import { spokenWords } from './offers.ts';
import { asksForAMark } from './scale.ts';
import { withLine } from './settings.ts';
import { endsTheCall } from './straight.ts';
import { helperIn, whoeverHelps } from './whom.ts';

/** A menu or question at which a slip, made as often as it may be, ends the call before anything more is asked. */
export interface CutOff {
  readonly asker: Menu | Collect;
  /** The way that ends it. */
  readonly edge: Edge;
}

/**
 * Where silence, or wrong keys, end the call without a person, a callback or a voicemail. Not where silence is what the
 * words ask of someone who has finished, nor on lines that only inform; a way that nobody wrote counts only where the
 * author could have written it.
 */
export function cutOffsAfter(slip: 'no input' | 'no match', flow: CallFlow, project: Project): CutOff[] {
  if (flow.tags.includes('information')) return [];
  return [...reachedIn(flow, project)].flatMap((id): CutOff[] => {
    const asker = flow.nodes.get(id)!;
    if ((asker.type !== 'menu' && asker.type !== 'collect') || asker.tags.includes('information')) return [];
    const edge = asker.edges.find(({ on }) => on.kind === slip);
    if (
      !edge ||
      (edge.implicit && !flow.tellsAll) ||
      !endsTheCall(edge, flow, project) ||
      mayHangUp(asker) ||
      asksForAMark(asker, flow, project)
    )
      return [];
    return [{ asker, edge }];
  });
}

/** The same mistake made once: a way that nobody wrote, or one line that serves several menus. */
export interface Cause {
  readonly first: CutOff;
  readonly others: readonly CutOff[];
}

/** Parts cut-offs by what causes them, so that what is mended in one place is told once. */
export function causesOf(cutOffs: readonly CutOff[]): Cause[] {
  const causes = new Map<number | undefined, CutOff[]>();
  for (const cutOff of cutOffs) {
    const line = cutOff.edge.to?.span().start;
    const known = causes.get(line);
    if (known) known.push(cutOff);
    else causes.set(line, [cutOff]);
  }
  return [...causes.values()].map(([first, ...others]) => ({ first: first!, others }));
}

/** ` and in 3 more menus`; empty where it is the only one. */
export function andElsewhere({ others }: Cause): string {
  if (others.length === 0) return '';
  return others.length === 1 ? ` and in "${others[0]!.asker.id}"` : ` and in ${others.length} more places`;
}

/** Where a way to a person is to be written: `in "main"`. */
export function whereToMend({ first, others }: Cause): string {
  if (others.length === 0) return `in "${first.asker.id}"`;
  return first.edge.implicit ? 'once for all menus, in "defaults"' : 'where that is written';
}

/** Whether callers are told that they may hang up when they have finished. */
function mayHangUp({ prompts }: Menu | Collect): boolean {
  return prompts.some((prompt) => {
    const words = spokenWords(prompt);
    return phrasesIn(
      closing,
      prompt.language,
    )(words).some(
      ({ means, end }) => means === CLOSING.hangUp && !/^[\s,]*(?:and|then|press|to)\b/i.test(words.slice(end)),
    );
  });
}

/** The edit that leads such a way to somebody, where the flow has anyone: of several that nobody wrote, all at once. */
export function leadToPerson(cause: Cause, flow: CallFlow): Fix | undefined {
  const { first, others } = cause;
  if (flow.format !== 'ivr' || flow.defaults.personNode === undefined) return undefined;
  const { asker, edge } = first;
  const person = nearestPerson(cause, flow);
  const edit = edge.to
    ? edge.to.replace(0, edge.to.value.length, person)
    : others.length > 0
      ? slipsTo(person, flow)
      : withLine(flow, asker, 'after_attempts', person);
  const whom = person === 'person' ? flow.defaults.personNode : person;
  return fixOf('suggestion', 'routing', `Lead them to a person, at "${whom}"`, [edit]);
}

/** What to write for whoever should help: what the menu itself has for that, unless it is said who that is. */
export function nearestPerson({ first: { asker }, others }: Cause, flow: CallFlow): string {
  const isOne = flow.defaults.person === undefined && others.length === 0 && asker.type === 'menu';
  return (isOne ? helperIn(asker, flow) : undefined) ?? whoeverHelps(flow) ?? 'person';
}

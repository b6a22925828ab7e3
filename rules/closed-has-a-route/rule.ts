import { isClosedWay } from '../../src/analysis/closed.ts';
import { waysInto } from '../../src/analysis/graph.ts';
import { spokenWords } from '../../src/analysis/offers.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { type Closed, closings } from '../../src/analysis/when-closed.ts';
import { closedNow, ELSEWHERE, elsewhere, reopening } from '../../src/language/lists/closed.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Leave callers a way on when you are closed',
  category: 'person',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['gethuman standard 1.0', 'US cable rules 47 CFR 76.309'],
  fix: 'suggestion',
  words: {
    lists: [elsewhere, closedNow],
    about: 'that say where else to turn, or that you are closed',
    kinds: { [ELSEWHERE.number]: elsewhere, [ELSEWHERE.writing]: elsewhere, 'closed now': closedNow },
  },

  *check({ flow, project }) {
    for (const closed of closings(flow, project)) {
      if (closed.canAct || saysWhere(closed, ELSEWHERE.number)) continue;
      const { at, first } = closed;
      const known = callbackOrMailbox(flow);
      const who = first
        ? `Callers who come to "${first.id}" find you closed and`
        : `Callers who ring out of hours are cut off${closed.hours ? ` after "${closed.hours.id}"` : ''}, and`;
      yield {
        at,
        message: `${who} can do nothing about it now: no message, no call back, nobody on duty.`,
        why: 'They rang when they had the time or the trouble, and get nothing for it but the task of ringing again.',
        suggestion: adviceFor(known),
        fixes: [leadOn(closed, known, flow)],
        // Who knows when to ring again has been told something, if not helped.
        severity: mayKnowWhen(closed) ? 'info' : undefined,
      };
    }
  },
});

function saysWhere({ heard }: Closed, what: string): boolean {
  return heard.some(
    (prompt) =>
      !prompt.unread && phrasesIn(elsewhere, prompt.language)(spokenWords(prompt)).some(({ means }) => means === what),
  );
}

function mayKnowWhen(closed: Closed): boolean {
  const mayTell = closed.heard.some((prompt) => {
    if (prompt.unread) return true;
    if (!/^en\b/i.test(prompt.language)) return /\d/.test(prompt.text.value);
    return phrasesIn(reopening, prompt.language)(spokenWords(prompt)).length > 0;
  });
  return mayTell || saysWhere(closed, ELSEWHERE.writing);
}

function adviceFor(known: string | undefined): string {
  const urgent = 'and let what cannot wait reach someone on duty';
  return known === undefined
    ? `Offer a call back, or a mailbox that says by when it is answered, ${urgent}.`
    : `Lead them to "${known}", ${urgent}.`;
}

/** A hang-up that is written in the closed branch becomes the call back that the flow has. */
function leadOn({ first, edge, stops }: Closed, known: string | undefined, flow: CallFlow): Fix | undefined {
  const last = first ? stops.flatMap(({ edges }) => edges).find(({ target }) => target.kind === 'hang up') : edge;
  if (known === undefined || flow.format !== 'ivr' || !last?.to || last.target.kind !== 'hang up') return undefined;
  return fixOf('suggestion', 'routing', `Lead to "${known}"`, [last.to.replace(0, last.to.value.length, known)]);
}

/** A call back; else a mailbox that is there for more than one task: after hours, in a rush, on a key of every menu. */
const callbackOrMailbox = perFlow((flow): string | undefined => {
  const nodes = [...flow.nodes.values()];
  const mailboxes = nodes.filter(({ type }) => type === 'voicemail');
  const open = mailboxes.find(({ id }) => (waysInto(flow).get(id) ?? []).some(isForAnything));
  return (nodes.find(({ type }) => type === 'callback') ?? open)?.id;
});

function isForAnything(edge: Edge): boolean {
  return (
    edge.inherited === true || isClosedWay(edge) || /^(?:no input|no match|overflow|no answer)$/.test(edge.on.kind)
  );
}

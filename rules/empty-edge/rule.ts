import { reachedFrom } from '../../src/analysis/graph.ts';
import { HEARD, heardBefore, heardOn } from '../../src/analysis/last-words.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { askersOf } from '../../src/analysis/questions.ts';
import { keyNamed } from '../../src/analysis/who-takes.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Connect every way that callers can take',
  category: 'platform',
  severity: 'error',
  evidence: 'logic',

  *check({ flow, project }) {
    for (const node of flow.nodes.values()) {
      for (const edge of node.edges) {
        if (!isUnconnected(edge) || LOOKED_AT_ELSEWHERE.has(edge.on.kind) || mayMoveTheCall(edge, node)) continue;
        const before = heardBefore(flow, project).get(node.id);
        // Before anything is asked, to refuse a call without a word may be what is wanted.
        if (before === undefined || !afterAnAnswer(flow).has(node.id)) continue;
        if ((heardOn(edge, node, before, flow) & HEARD.nothing) === 0) continue;
        yield {
          at: (isPressed(edge) && edge.boundAt) || node.at,
          message: `${wayNamed(edge, node)} is not connected, and the call ends there without a word.`,
          why: 'Callers did as they were told, and the line goes dead.',
          suggestion: 'Connect it to a step, or to a goodbye if the call is to end there.',
          subject: subjectOf(edge),
        };
      }
    }
  },
});

/** Silence and wrong keys have rules of their own, and so has what fails. */
const LOOKED_AT_ELSEWHERE: ReadonlySet<Edge['on']['kind']> = new Set(['no input', 'no match', 'no answer', 'failed']);

/** What a program does may be to take the call elsewhere, and then nothing comes after it. */
function mayMoveTheCall({ on }: Edge, { type }: Node): boolean {
  return type === 'action' && on.kind === 'next';
}

/** The platform hangs up where a way was drawn and leads nowhere. */
function isUnconnected({ target, to, implicit }: Edge): boolean {
  return target.kind === 'hang up' && to === undefined && !implicit;
}

const afterAnAnswer = perFlow((flow) =>
  reachedFrom(
    askersOf(flow).map(({ id }) => id),
    flow,
  ),
);

const isPressed = ({ on }: Edge) => on.kind === 'key' || on.kind === 'phrase';

function wayNamed({ on }: Edge, { id, type }: Node): string {
  switch (on.kind) {
    case 'key': {
      const key = keyNamed(on.key);
      return `${key[0]!.toUpperCase()}${key.slice(1)} in "${id}"`;
    }
    case 'phrase':
      return `The answer "${on.phrases[0]?.value ?? ''}" in "${id}"`;
    case 'case':
      return `What follows "${on.when}" in "${id}"`;
    case 'otherwise':
      return `What follows in "${id}" where nothing fits`;
    default:
      return type === 'collect' ? `What follows the answer in "${id}"` : `What follows "${id}"`;
  }
}

function subjectOf({ on }: Edge): string {
  if (on.kind === 'key') return keyNamed(on.key);
  return on.kind === 'case' ? `case ${on.when}` : on.kind;
}

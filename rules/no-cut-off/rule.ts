import { reachedIn } from '../../src/analysis/entered.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { endsTheCall } from '../../src/analysis/straight.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Queue, Transfer } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Never hang up on callers because it is busy',
  category: 'person',
  severity: 'error',
  evidence: 'expert',
  sources: ['gethuman standard 1.0', 'US cable rules 47 CFR 76.309'],
  fix: 'suggestion',

  *check({ flow, project }) {
    for (const id of reachedIn(flow, project)) {
      const node = flow.nodes.get(id)!;
      if (node.type !== 'queue' && !(node.type === 'transfer' && node.person)) continue;
      for (const edge of node.edges) {
        if (edge.on.kind !== 'overflow' && edge.on.kind !== 'no answer') continue;
        if (!edge.to || !endsTheCall(edge, flow, project)) continue;
        yield {
          at: edge.to.span(),
          message: `${whenBusy(node)}, callers are cut off${howSo(edge, flow)}.`,
          why: 'They did all that was asked and waited, and have nothing for it but to ring again into the same crowd.',
          suggestion: adviceFor(node, flow),
          fixes: [callBackInstead(edge, node, flow)],
          subject: edge.on.kind,
        };
      }
    }
  },
});

function howSo({ target, to }: Edge, flow: CallFlow): string {
  if (target.kind !== 'node') return '';
  const isEnd = flow.nodes.get(target.id)?.type === 'end';
  return isEnd ? `: "${to!.value}" ends the call` : `: after "${to!.value}" the call ends`;
}

function whenBusy({ type, id }: Queue | Transfer): string {
  return type === 'queue' ? `When "${id}" is too busy` : `When nobody answers at "${id}"`;
}

function adviceFor(node: Queue | Transfer, flow: CallFlow): string {
  const callback = callbackFor(node, flow);
  return callback === undefined
    ? 'Lead them to a call back, a mailbox that is answered by a stated time, or another team.'
    : `Lead them to "${callback}", which rings them back.`;
}

function callBackInstead({ to }: Edge, node: Queue | Transfer, flow: CallFlow): Fix | undefined {
  const callback = callbackFor(node, flow);
  if (callback === undefined || flow.format !== 'ivr') return undefined;
  return fixOf('suggestion', 'routing', 'Ring them back', [to!.replace(0, to!.value.length, callback)]);
}

const firstCallback = perFlow((flow) => [...flow.nodes.values()].find(({ type }) => type === 'callback')?.id);

/** The call back that this queue offers already, else the first of the flow. */
function callbackFor({ edges }: Queue | Transfer, flow: CallFlow): string | undefined {
  const own = edges.find(({ on }) => on.kind === 'callback')?.target;
  if (own?.kind === 'node') return own.id;
  return firstCallback(flow);
}

import { ENDING } from '../../src/analysis/endings.ts';
import { reachedIn } from '../../src/analysis/entered.ts';
import { waysInto } from '../../src/analysis/graph.ts';
import { perFlow, perNode } from '../../src/analysis/per-flow.ts';
import { withLine } from '../../src/analysis/settings.ts';
import { straightTo } from '../../src/analysis/straight.ts';
import { queuesAmong } from '../../src/analysis/waits.ts';
import { lengthInWords } from '../../src/language/words/lengths.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node, Queue } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Offer to ring back those who would wait long',
  category: 'promises',
  severity: 'warning',
  evidence: 'guidance',
  sources: ['Belgian charter for customer friendliness', 'Korean guideline 2009', 'Hathaway and others'],
  fix: 'suggestion',
  options: {
    seconds: {
      default: 150,
      min: 0,
      about: 'the longest expected wait, in seconds, for which no call back need be offered',
    },
    late: {
      default: 600,
      min: 0,
      about: 'the longest wait, in seconds, after which a mailbox still counts as an offer to ring back',
    },
  },

  *check({ flow, project, options }) {
    if (!flow.tellsAll) return;
    const callback = [...flow.nodes.values()].find(({ type }) => type === 'callback')?.id;
    for (const queue of queuesAmong(reachedIn(flow, project), flow)) {
      const { expected } = queue.wait;
      if (expected !== undefined && expected <= options.seconds) continue;
      if (queue.tags.includes('emergency') || isOffered(queue, flow, options.late)) continue;
      const wait = expected === undefined ? 'as long as it takes' : lengthInWords(expected);
      const until = lateMailbox(queue, flow);
      yield {
        at: queue.at,
        message: `Callers in "${queue.id}" wait for ${wait}, and nobody offers to ring them back${until === undefined ? '' : ` before ${lengthInWords(until)} are over`}.`,
        why: 'They must hold a phone to their ear and can do nothing else, or give up and begin again later.',
        suggestion:
          callback === undefined
            ? 'Offer to ring them back when it is their turn or by a stated time, with a node of type callback and callback: in this queue; or give the expected wait if it is short.'
            : `Offer to ring them back, with callback: ${callback}; or give the expected wait if it is short.`,
        fixes: [ringBack(queue, callback, flow)],
      };
    }
  },
});

/** A way from the queue to a call back or, before it is late, a mailbox; or from the menu that leads there to a call back. */
function isOffered(queue: Queue, flow: CallFlow, late: number): boolean {
  return (
    leadsTo(ENDING.callback | ENDING.unknown, queue, flow) ||
    queue.edges.some((edge) => leads(ENDING.voicemail, edge, flow) && (secondsUntil(edge) ?? 0) <= late) ||
    beforeIt(queue, flow).some((menu) => leadsToCallback(flow)(menu))
  );
}

/** Many queues may stand behind one menu. */
const leadsToCallback = perFlow((flow) => perNode((menu) => leadsTo(ENDING.callback, menu, flow)));

function leadsTo(endings: number, { edges }: Node, flow: CallFlow): boolean {
  return edges.some((edge) => leads(endings, edge, flow));
}

function leads(endings: number, edge: Edge, flow: CallFlow): boolean {
  return edge.target.kind !== 'back' && (straightTo(edge, flow) & endings) !== 0;
}

/** How long callers wait before they are taken there, where that is said. */
function secondsUntil({ on }: Edge): number | undefined {
  return on.kind === 'overflow' ? on.after : undefined;
}

/** After how many seconds a mailbox is all that callers are given. */
function lateMailbox({ edges }: Queue, flow: CallFlow): number | undefined {
  const mailbox = edges.find((edge) => leads(ENDING.voicemail, edge, flow));
  return mailbox && secondsUntil(mailbox);
}

/** The menus in which callers choose to wait here, with no more than words between. */
function beforeIt(queue: Queue, flow: CallFlow): Node[] {
  return (waysInto(flow).get(queue.id) ?? []).flatMap(({ from }) => {
    const node = flow.nodes.get(from)!;
    if (node.type === 'menu') return [node];
    if (node.type !== 'message') return [];
    return (waysInto(flow).get(from) ?? []).flatMap((way) => {
      const menu = flow.nodes.get(way.from)!;
      return menu.type === 'menu' ? [menu] : [];
    });
  });
}

function ringBack(queue: Queue, callback: string | undefined, flow: CallFlow): Fix | undefined {
  if (callback === undefined) return undefined;
  const title = `Offer to ring them back, in "${callback}"`;
  return fixOf('suggestion', 'routing', title, [withLine(flow, queue, 'callback', callback)]);
}

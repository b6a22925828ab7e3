import type { Edge } from '../model/edge.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Node } from '../model/node.ts';
import type { Project } from '../model/project.ts';
import { gatheredAhead } from './ahead.ts';
import { ENDING } from './endings.ts';
import { isEnteredFromElsewhere } from './entered.ts';
import { perFlow } from './per-flow.ts';

/** Another menu or question is heard: what becomes of the caller is decided there. Stands beside the bits of `ENDING`. */
export const ASKED = 256;

/** What a way leads to before the caller is asked anything more, as bits of `ENDING` and `ASKED`. */
export function straightTo({ target }: Edge, flow: CallFlow): number {
  switch (target.kind) {
    case 'node': {
      const node = flow.nodes.get(target.id);
      if (!node) return ENDING.unknown;
      // Most ways lead to where something happens at once, and nothing need be looked at that lies ahead.
      return PASSED.has(node.type) ? straightFrom(flow).get(node.id)! : ownBits(node);
    }
    case 'back':
      return ASKED;
    case 'hang up':
      return ENDING.hangUp;
    default:
      return ENDING.unknown;
  }
}

/** Whether a way ends the call, whatever the hour: nobody answers, nothing can be left, and nothing more is asked. */
export function endsTheCall(edge: Edge, flow: CallFlow, project: Project): boolean {
  const bits = straightTo(edge, flow);
  // Where another file goes on in this one, the call goes on there after an `end`.
  if ((bits & ENDING.end) !== 0 && isEnteredFromElsewhere(flow, project)) return false;
  const ends = ENDING.end | ENDING.hangUp;
  return (bits & ends) !== 0 && (bits & ~(ends | ENDING.nowhere)) === 0;
}

const straightFrom = perFlow((flow) =>
  gatheredAhead(flow, ({ from }) => PASSED.has(flow.nodes.get(from)!.type), ownBits),
);

const PASSED: ReadonlySet<Node['type']> = new Set<Node['type']>(['message', 'action', 'hours', 'branch']);

function ownBits(node: Node): number {
  switch (node.type) {
    case 'menu':
    case 'collect':
      return ASKED;
    case 'queue':
      return ENDING.person;
    case 'transfer':
      return node.person ? ENDING.person : ENDING.machine;
    case 'voicemail':
      return ENDING.voicemail;
    case 'callback':
      return ENDING.callback;
    case 'end':
      return ENDING.end;
    case 'unknown':
    case 'flow':
      return ENDING.unknown;
    default:
      return node.edges.reduce((bits, edge) => bits | endOf(edge), node.edges.length === 0 ? ENDING.nowhere : 0);
  }
}

function endOf({ target }: Edge): number {
  if (target.kind === 'node') return 0;
  if (target.kind === 'back') return ASKED;
  return target.kind === 'hang up' ? ENDING.hangUp : ENDING.unknown;
}

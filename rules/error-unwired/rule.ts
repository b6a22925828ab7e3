import { reachedIn } from '../../src/analysis/entered.ts';
import { endsTheCall } from '../../src/analysis/straight.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Lead callers on when something fails',
  category: 'platform',
  severity: 'warning',
  evidence: 'logic',

  *check({ flow, project }) {
    const [first, ...others] = [...reachedIn(flow, project)]
      .map((id) => flow.nodes.get(id)!)
      .filter((node) => cutsOffOnFailure(node, flow, project));
    if (!first) return;
    const or =
      others.length === 1 ? ' or one other step' : others.length > 1 ? ` or one of ${others.length} others` : '';
    yield {
      at: first.at,
      message: `When "${first.id}"${or} fails, callers are cut off without a word: nothing is connected for that.`,
      why: 'A service that is slow or down for a minute costs every caller of that minute the call, and nobody learns of it.',
      suggestion: 'Connect what fails to a person or a mailbox, with an apology before it.',
      related: others.map(({ at }) => ({ at, message: 'and when this fails' })),
    };
  },
});

/** Whether the platform hangs up when this fails, although the call goes on when it works. */
function cutsOffOnFailure(node: Node, flow: CallFlow, project: Project): boolean {
  const isUnwired = node.edges.some(
    ({ on, target, to, implicit }) =>
      on.kind === 'failed' && target.kind === 'hang up' && to === undefined && !implicit,
  );
  const onward = node.edges.find(({ on }) => on.kind === 'next');
  return isUnwired && (node.type === 'queue' || (onward !== undefined && !endsTheCall(onward, flow, project)));
}

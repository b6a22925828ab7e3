import { reachedIn } from '../../src/analysis/entered.ts';
import { numbered, partsOf } from '../../src/analysis/graph.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Lead callers to every step',
  category: 'wiring',
  severity: 'warning',
  evidence: 'logic',

  *check({ flow, project }) {
    const reached = reachedIn(flow, project);
    if (reached.size === flow.nodes.size) return;
    if ([...reached].some((id) => mayLeadAnywhere(flow.nodes.get(id)!))) return;
    for (const [first, ...others] of lostIn(flow, reached)) {
      yield {
        at: first!.at,
        message: `No way leads to "${first!.id}".`,
        why: 'No caller ever gets there.',
        suggestion: `Lead a key or another step to "${first!.id}", or take it out.`,
        related: others.map(({ at }) => ({ at, message: 'nobody gets here either' })),
      };
    }
  },
});

/** A step that cannot be read, and a name that nothing has, may have meant any step. `person` where there is none means no step. */
function mayLeadAnywhere({ type, edges }: Node): boolean {
  if (type === 'unknown') return true;
  return edges.some(
    ({ target, to }) => target.kind === 'unknown' || (target.kind === 'missing' && to?.value !== 'person'),
  );
}

/** The steps that no caller reaches, in groups: first the one that nothing leads to, then those that only it leads to. */
function lostIn(flow: CallFlow, reached: ReadonlySet<string>): Node[][] {
  const { ids, size, next } = numbered(flow, ({ target }) => target.kind === 'node');
  const { part, count } = partsOf({ ids, size, next });
  const hasWayIn = new Uint8Array(count);
  for (let from = 0; from < size; from++)
    for (const to of next[from]!) if (part[from] !== part[to]) hasWayIn[part[to]!] = 1;

  const told = new Set(reached);
  return ids.flatMap((id, index) => {
    if (told.has(id) || hasWayIn[part[index]!]) return [];
    const group = [id];
    told.add(id);
    for (const each of group) {
      for (const { target } of flow.nodes.get(each)!.edges) {
        if (target.kind !== 'node' || told.has(target.id) || !flow.nodes.has(target.id)) continue;
        told.add(target.id);
        group.push(target.id);
      }
    }
    return [group.map((each) => flow.nodes.get(each)!)];
  });
}

import { type Caller, takes } from '../../src/analysis/endings.ts';
import { loopsWithoutEnd } from '../../src/analysis/loops.ts';
import { helperOf, whoeverHelps } from '../../src/analysis/whom.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Text } from '../../src/source/text.ts';

export default defineRule({
  summary: 'Let every caller out of every loop',
  category: 'wiring',
  severity: 'error',
  evidence: 'guidance',
  sources: ['W3C COGA', 'gethuman standard'],
  fix: 'suggestion',

  *check({ flow, project }) {
    const closed = loopsWithoutEnd(flow, project, 'anyone');
    for (const loop of closed) {
      const [first, ...others] = loop.map((id) => flow.nodes.get(id)!);
      yield {
        at: first!.at,
        message: `${loop.length === 1 ? `${named(loop)} leads` : `${named(loop)} lead`} round for ever, whatever callers do.`,
        why: 'Nobody helps them, and nothing but hanging up ends the call.',
        suggestion: 'Lead one of these steps out: to a person, a mailbox or a goodbye.',
        related: others.map(({ at }) => ({ at, message: 'and this one' })),
      };
    }

    const isTold = new Set(closed.flat());
    const rounds = new Map<string, Round>();
    for (const caller of ['silent', 'lost'] as const) {
      for (const loop of loopsWithoutEnd(flow, project, caller)) {
        const way = loop.some((id) => isTold.has(id)) ? undefined : wayRound(flow, loop, caller);
        // One line in the defaults can send callers round in every menu.
        if (way) addTo(rounds, way, loop, caller);
      }
    }
    for (const { way, loop, callers } of new Set(rounds.values())) {
      const steps = [...loop].map((id) => flow.nodes.get(id)!);
      const person = flow.tellsAll ? personBeyond(flow, loop) : undefined;
      const out = person === undefined ? [] : [way.replace(0, way.value.length, person)];
      yield {
        at: way.span(),
        message: `Callers who ${[...callers].map((caller) => WHO[caller]).join(' or ')} go round for ever in ${named([...loop])}.`,
        why: 'They hear the same again and again, and nobody ever helps them.',
        suggestion: adviceFor(flow),
        related: steps.map(({ at }) => ({ at, message: 'round here' })),
        subject: [...callers].join(' '),
        fixes: [fixOf('suggestion', 'routing', 'Lead them to a person', out)],
      };
    }
  },
});

/** A platform that does not count by itself goes round until callers give up. */
function adviceFor(flow: CallFlow): string {
  const { count } = termsOf(flow);
  return count === undefined
    ? 'Lead them to a person, or at least to a mailbox, after the last attempt.'
    : `${count}, and lead them to a person, or at least to a mailbox, after the last.`;
}

const WHO = { silent: 'stay silent', lost: 'press wrong keys' };

/** What sends callers round, where it is written, with the steps that it sends them round. */
interface Round {
  readonly way: Text;
  readonly loop: Set<string>;
  readonly callers: Set<keyof typeof WHO>;
}

/** The way that silence or a wrong key takes within the loop; the first, where there are several. */
function wayRound(flow: CallFlow, loop: readonly string[], caller: Caller): Text | undefined {
  const kind = caller === 'silent' ? 'no input' : 'no match';
  for (const id of loop) {
    for (const edge of flow.nodes.get(id)!.edges)
      if (edge.on.kind === kind && takes(caller, edge) && edge.to) return edge.to;
  }
  return undefined;
}

/** One line may send callers round in several menus; and silence and wrong keys that lead the same way round are one mistake. */
function addTo(rounds: Map<string, Round>, way: Text, loop: readonly string[], caller: 'silent' | 'lost'): void {
  const names = [`at ${way.span().start}`, `to ${way.value} by ${loop.length} from ${loop[0]}`] as const;
  const round = rounds.get(names[0]) ?? rounds.get(names[1]) ?? { way, loop: new Set(), callers: new Set() };
  for (const name of names) rounds.set(name, round);
  for (const id of loop) round.loop.add(id);
  round.callers.add(caller);
}

function personBeyond(flow: CallFlow, loop: ReadonlySet<string>): string | undefined {
  const helper = helperOf(flow);
  return helper !== undefined && flow.nodes.has(helper) && !loop.has(helper) ? whoeverHelps(flow) : undefined;
}

function named(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).map((id) => `"${id}"`);
  if (ids.length > 3) return `${shown.join(', ')} and ${ids.length - 3} more`;
  return shown.length === 1 ? shown[0]! : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

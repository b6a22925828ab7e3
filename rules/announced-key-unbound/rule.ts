import { boundAsSpoken } from '../../src/analysis/bind-as-spoken.ts';
import { withKey } from '../../src/analysis/renumber.ts';
import { wrongKeyLeadsOn } from '../../src/analysis/slips.ts';
import { sameOnAnotherKey, type UnboundKey, unboundKeys, unspokenOptions } from '../../src/analysis/spoken-keys.ts';
import { keyNamed } from '../../src/analysis/who-takes.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Option } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Put something on every key that callers are told to press',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',

  *check({ flow, project }) {
    const unbound = unboundKeys(flow);
    for (const found of unbound) {
      const { node, key, offers } = found;
      const [first, ...others] = offers;
      const same = sameOnAnotherKey(found, flow);
      const meant = same ?? keyMeant(found, unbound, flow);
      yield {
        at: first.at,
        message: `Callers are told to press ${key}, and ${lacks(found)}.`,
        ...whatComesOfIt(found, flow, project),
        suggestion: whatToWrite(found, flow, same, meant),
        related: [
          ...others.map(({ at }) => ({ at, message: 'here, too' })),
          ...(same?.keyAt ? [{ at: same.keyAt, message: `"${first.words}" is here` }] : []),
        ],
        subject: keyNamed(key),
        fixes: meant
          ? [
              fixOf(
                'suggestion',
                'words',
                `Say ${meant.key} instead`,
                offers.map((offer) => withKey(offer, meant.key!)),
              ),
            ]
          : [node.type === 'menu' ? boundAsSpoken(found, node, flow) : undefined],
      };
    }
  },
});

function whatToWrite(found: UnboundKey, flow: CallFlow, same: Option | undefined, meant: Option | undefined): string {
  const { node, key, offers } = found;
  if (same) return `Say "${same.key}", where "${offers[0].words}" is, or put it on ${keyNamed(key)}.`;
  if (meant) return `Say "${meant.key}", which works and is never spoken of, or put this on ${keyNamed(key)}.`;
  return node.type === 'menu' || node.type === 'queue'
    ? `${termsOf(flow).bindKey(key)} to "${node.id}", or leave these words out.`
    : `Lead to a menu that has ${keyNamed(key)}, or leave these words out.`;
}

/** Where wrong keys lead on at once, so does this one: nobody is lost, as long as nobody changes where they lead. */
function whatComesOfIt({ node, key }: UnboundKey, flow: CallFlow, project: Project): Pick<Problem, 'why' | 'severity'> {
  return node.type === 'menu' && wrongKeyLeadsOn(flow, project, node)
    ? {
        why: `Whoever presses ${key} is led on as if the key were wrong, which is right only by chance.`,
        severity: 'info',
      }
    : { why: `Whoever presses ${key} hears nothing new, or that it is wrong, though they did as they were told.` };
}

function lacks({ node, key }: UnboundKey): string {
  if (node.type === 'menu' || node.type === 'queue' || node.type === 'collect')
    return `"${node.id}" has nothing on ${keyNamed(key)}`;
  return node.type === 'end' ? 'the call ends there' : `nothing after "${node.id}" listens for it`;
}

/** Where one key is spoken and not bound, and one bound and not spoken, the one was meant to be the other. */
function keyMeant({ node }: UnboundKey, unbound: readonly UnboundKey[], flow: CallFlow): Option | undefined {
  if (node.type !== 'menu' || unbound.filter((each) => each.node === node).length > 1) return undefined;
  const [option, ...others] = unspokenOptions(flow, node);
  return others.length === 0 ? option : undefined;
}

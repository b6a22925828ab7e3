import { targetNode } from '../../src/analysis/graph.ts';
import { offersOf, spokenWords } from '../../src/analysis/offers.ts';
import { perNode } from '../../src/analysis/per-flow.ts';
import { nameAsSaid } from '../../src/analysis/questions.ts';
import { isCatchAll, isVague, offersSomeone } from '../../src/language/labels.ts';
import { sensesOf } from '../../src/language/words/senses.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu, Node, Option } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import type { Span } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Lead each option to what its words say',
  category: 'choices',
  severity: 'info',
  evidence: 'logic',
  reads: ['en'],

  *check({ flow }) {
    for (const menu of flow.nodes.values()) {
      if (menu.type !== 'menu') continue;
      const wired = wiredOptions(menu, flow);
      const said = union(wired.map(({ senses }) => senses));
      const [first, ...others] = wired.flatMap((one) => {
        if (!hasMore(said, one) || !namesSomething(one) || isMet(one, menu, flow)) return [];
        // Another option says what is there, and leads to something that it does not say: the two were mixed up.
        const meant = wired.find(
          (each) =>
            each.target !== one.target && hasMore(each.senses, one) && namesSomething(each) && !isMet(each, menu, flow),
        );
        return meant ? [{ one, meant }] : [];
      });
      if (!first) continue;
      const { one, meant } = first;
      yield {
        at: placeOf(one),
        subject: `option ${one.option.number}`,
        message: `"${one.words}" leads to ${nameOf(one.target)}, which is what "${meant.words}" says.`,
        why: 'Callers who choose one thing come to another, and must find their way back or ring again.',
        suggestion: fits(one.senses, meant.own)
          ? `Lead "${one.words}" to "${meant.target.id}", and "${meant.words}" to "${one.target.id}".`
          : `Lead "${meant.words}" to "${one.target.id}", and each of the others to what it says.`,
        related: others.map((other) => ({
          at: placeOf(other.one),
          message: `"${other.one.words}" leads to ${nameOf(other.one.target)}`,
        })),
      };
    }
  },
});

interface Wired {
  readonly option: Option;
  readonly words: string;
  readonly senses: ReadonlySet<string>;
  readonly target: Node;
  /** What the target says of itself: its name and its team. */
  readonly own: ReadonlySet<string>;
}

function wiredOptions(menu: Menu, flow: CallFlow): Wired[] {
  const offers = offersOf(flow, menu);
  return menu.options.flatMap((option): Wired[] => {
    const offer = offers.find(
      ({ key, option: number }) => number === option.number || (key !== undefined && key === option.key),
    );
    const words = option.label?.value ?? offer?.words ?? '';
    const edge = menu.edges.find((each) => each.option === option.number);
    const target = edge?.target.kind === 'node' && edge.target.as === 'name' ? targetNode(flow, edge) : undefined;
    const isRead = /^en\b/i.test(offer?.language ?? flow.language);
    if (!target || !isRead || target.type === 'unknown' || target.type === 'flow' || target === menu) return [];
    const senses = sensesOf(words, 'en');
    return senses.size === 0 ? [] : [{ option, words, senses, target, own: sensesOfNames(target) }];
  });
}

/** Asked of the few options that may be mixed up. */
const namesSomething = ({ words }: Wired) => !isCatchAll(words) && !isVague(words) && !offersSomeone(words);

const placeOf = ({ option }: Wired): Span => option.to?.span() ?? option.at;

function nameOf(node: Node): string {
  const team = node.type === 'queue' || node.type === 'transfer' ? node.team?.value : undefined;
  return `"${node.id}"${team === undefined ? '' : ` (team "${team}")`}`;
}

/** What the name of a step and of its team are about. Many options may lead there. */
const sensesOfNames = perNode((node): ReadonlySet<string> => {
  const team = node.type === 'queue' || node.type === 'transfer' ? (node.team?.value ?? '') : '';
  return sensesOf(`${nameAsSaid(node.id)}. ${team}`, 'en');
});

/** Whether its target says what it says: of itself, to callers, or in what follows; not by leading back. */
function isMet({ senses, own, target }: Wired, menu: Menu, flow: CallFlow): boolean {
  if (fits(senses, own) || fits(senses, sensesAt(target))) return true;
  return nextOf(target, flow).some(
    (next) => next !== menu && (fits(senses, sensesOfNames(next)) || fits(senses, sensesHeard(next))),
  );
}

/** More ways than a keypad has are not looked at. */
const MOST_AHEAD = 20;

function nextOf(node: Node, flow: CallFlow): readonly Node[] {
  const ahead = node.edges.flatMap((edge) => {
    const next = edge.on.kind === 'no input' || edge.on.kind === 'no match' ? undefined : targetNode(flow, edge);
    return next && next !== node ? [next] : [];
  });
  return ahead.slice(0, MOST_AHEAD);
}

/** What is heard at a step is about, and what it is called where it is chosen from or does something. */
function sensesAt(node: Node): ReadonlySet<string> {
  if (node.type === 'menu')
    return union([sensesHeard(node), ...node.options.map(({ label }) => sensesOf(label?.value ?? '', 'en'))]);
  if (node.type === 'action') return union([sensesHeard(node), sensesOf(node.does.value, 'en')]);
  return sensesHeard(node);
}

/** What is heard at a step is about. Many options may lead there. */
const sensesHeard = perNode(
  (node): ReadonlySet<string> =>
    union(node.prompts.filter(({ unread }) => !unread).map((prompt) => sensesOf(spokenWords(prompt), 'en'))),
);

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]));

const fits = (senses: ReadonlySet<string>, there: ReadonlySet<string>) => [...senses].some((sense) => there.has(sense));

/** Whether something is said of what an option leads to that its own words do not say: by all options, or by another one. */
function hasMore(said: ReadonlySet<string>, { own, senses }: Wired): boolean {
  for (const sense of own) if (said.has(sense) && !senses.has(sense)) return true;
  return false;
}

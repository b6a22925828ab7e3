import { isGlobal } from '../../src/analysis/global-keys.ts';
import { menusOf } from '../../src/analysis/graph.ts';
import { type MenuOffer, offersOf, promptsHeardAt } from '../../src/analysis/offers.ts';
import { renumbering } from '../../src/analysis/renumber.ts';
import { keysBoundAt, unboundKeys } from '../../src/analysis/spoken-keys.ts';
import type { Key } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import { defineRule, type RuleContext } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Let callers hear the keys in order, and skip none',
  category: 'wiring',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['Avaya', 'Weinschenk and Barker', 'ISO/IEC 13714'],
  fix: 'suggestion',

  *check({ flow, project }) {
    // A key that does nothing is another mistake, and mending it may mend the order.
    const broken = new Set(unboundKeys(flow).flatMap(({ offers }) => offers.map(({ at }) => at.start)));
    for (const menu of menusOf(flow)) {
      if (promptsHeardAt(flow, menu).some(({ unread }) => unread)) continue;
      const run = inHeardOrder(menu, flow).filter(({ at }) => !broken.has(at.start));
      const fault = faultIn(run, keysInUse(menu, flow));
      if (!fault) continue;
      const keys = run.map(({ key }) => key!);
      const better = renumbered(run, keysInUse(menu, flow));
      yield {
        at: fault.offer.at,
        message: fault.skipped
          ? `"${menu.id}" ${fault.before === 0 ? 'begins at' : `goes from ${fault.before} to`} ${fault.offer.key}, and skips ${fault.skipped}.`
          : `Callers hear the keys of "${menu.id}" in the order ${keys.join(', ')}.`,
        why: fault.skipped
          ? `Callers who count along wonder what they have missed, or press ${fault.skipped}.`
          : 'Callers who count along press the wrong key for what they have heard.',
        suggestion: `Number the options ${better.join(', ')} as they are heard; regular callers know the old keys, so tell them once.`,
        subject: 'order',
        fixes: [renumber(run, better, menu, { flow, project })],
      };
    }
  },
});

/** The choices of a menu that are numbered, each when it is first heard, in the menu's own language. */
function inHeardOrder(menu: Menu, flow: CallFlow): MenuOffer[] {
  const seen = new Set<Key>();
  const offers = offersOf(flow, menu).filter((offer) => offer.by === 'key' && !isGlobal(offer, menu));
  // Codes of several digits are numbered in another way.
  if (offers.some(({ key }) => key!.length > 1)) return [];
  return offers.filter(({ key }) => !seen.has(key!) && seen.add(key!));
}

/** Keys that something else is on: they are no gap where they are missing from the run. */
function keysInUse(menu: Menu, flow: CallFlow): ReadonlySet<Key> {
  const others = offersOf(flow, menu).flatMap(({ key }) => key ?? []);
  return new Set([...keysBoundAt(menu), ...others]);
}

interface Fault {
  readonly offer: MenuOffer;
  readonly before: number;
  /** The keys left out, in words; absent where the order is wrong. */
  readonly skipped?: string;
}

function faultIn(run: readonly MenuOffer[], inUse: ReadonlySet<Key>): Fault | undefined {
  if (run.length < 2) return undefined;
  const falls = run.find((offer, index) => index > 0 && Number(offer.key) < Number(run[index - 1]!.key));
  if (falls) return { offer: falls, before: 0 };
  let before = 0;
  for (const [index, offer] of run.entries()) {
    const skipped: number[] = [];
    for (let key = before + 1; key < Number(offer.key); key++) if (!inUse.has(String(key))) skipped.push(key);
    // One high key after the run is set apart on purpose.
    if (skipped.length > 0 && index < run.length - 1) return { offer, before, skipped: listed(skipped) };
    before = Number(offer.key);
  }
  return undefined;
}

function listed(keys: readonly number[]): string {
  return keys.length === 1 ? String(keys[0]) : `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
}

/** The keys that the same options would have: rising, around those that something else is on. */
function renumbered(run: readonly MenuOffer[], inUse: ReadonlySet<Key>): Key[] {
  const own = new Set(run.map(({ key }) => key!));
  const free = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].filter((key) => own.has(key) || !inUse.has(key));
  const last = run.at(-1)!.key!;
  const first = free.slice(0, run.length);
  // The high key at the end stays where callers know it.
  return Number(last) > Number(first.at(-1)) && own.size > 2 && isSetApart(run) ? [...first.slice(0, -1), last] : first;
}

function isSetApart(run: readonly MenuOffer[]): boolean {
  const keys = run.map(({ key }) => Number(key));
  return keys.at(-1)! - Math.max(...keys.slice(0, -1)) > 1;
}

/** Whole or not at all: the key of every option, and every word that names it. */
function renumber(
  run: readonly MenuOffer[],
  better: readonly Key[],
  menu: Menu,
  { flow, project }: Pick<RuleContext, 'flow' | 'project'>,
): Fix | undefined {
  const moved = run.map(({ key }, index) => [key!, better[index]!] as const).filter(([from, to]) => from !== to);
  const edits = renumbering(new Map(moved), menu, flow, project);
  return edits && fixOf('suggestion', 'routing', `Put the options on the keys ${better.join(', ')}`, edits);
}

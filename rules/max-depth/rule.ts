import { choicesOf } from '../../src/analysis/choices.ts';
import { isChoice, menusInARow, menusOnTheWay } from '../../src/analysis/depth.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Reach everything within three menus',
  category: 'choices',
  severity: 'warning',
  evidence: 'experiment',
  sources: ['Commarford and others 2008', 'KCC guideline (Korea)', 'Irish public-service toolkit'],
  options: {
    most: { default: 3, min: 1, about: 'the most menus in a row that may lie before anything' },
    error: { default: 5, min: 1, about: 'more menus in a row than this are an error' },
  },

  *check({ flow, options }) {
    for (const { menus, tooDeep } of deepestWays(flow, options.most)) {
      const one = menus[options.most]!;
      yield {
        at: one.at,
        subject: 'depth',
        severity: menus.length > options.error ? 'error' : 'warning',
        message: `What "${menus.at(-1)!.id}" offers is behind ${menus.length} menus in a row.`,
        why: `Callers hear out ${named(menus)} in turn, and one wrong turn brings them to the wrong end.`,
        suggestion: suggestionFor(menus, flow),
        related: [
          ...menus.filter((menu) => menu !== one).map(({ at }) => ({ at, message: 'on the way' })),
          ...tooDeep.filter((menu) => !menus.includes(menu)).map(({ at }) => ({ at, message: 'as deep' })),
        ],
      };
    }
  },
});

interface Way {
  /** The menus of the deepest way, the first of the call first. */
  readonly menus: readonly Node[];
  /** All the menus at which ways that begin with the same one become too deep. */
  readonly tooDeep: readonly Node[];
}

/** The deepest way from each menu at which a call may begin, if it is too deep. */
function deepestWays(flow: CallFlow, most: number): Way[] {
  const shortest = menusInARow(flow);
  /** For each step, the first menu on the way to it, and the one that makes it too deep. */
  const passed = new Map<string, { readonly first?: Node | undefined; readonly tooDeep?: Node | undefined }>();
  const ways = new Map<Node, { id: string; menus: number; tooDeep: Set<Node> }>();
  // A step comes after the one from which it is reached.
  for (const [id, { menus, by }] of shortest) {
    const before = by && passed.get(by.from);
    const menu = by && isChoice(flow.nodes.get(by.from)!) ? flow.nodes.get(by.from) : undefined;
    const first = before?.first ?? menu;
    const tooDeep = before?.tooDeep ?? (menus > most ? menu : undefined);
    passed.set(id, { first, tooDeep });
    if (!first || !tooDeep) continue;
    const way = ways.get(first) ?? { id, menus, tooDeep: new Set() };
    ways.set(first, way);
    way.tooDeep.add(tooDeep);
    if (menus > way.menus) Object.assign(way, { id, menus });
  }
  return [...ways.values()].map(({ id, tooDeep }) => ({
    menus: menusOnTheWay(flow, id, shortest),
    tooDeep: [...tooDeep],
  }));
}

/** How many names are read out before the rest is counted. */
const NAMED = 8;

/** `"a", "b" and "c"` */
function named(menus: readonly Node[]): string {
  const names = menus.map(({ id }) => `"${id}"`);
  if (names.length > NAMED) names.splice(NAMED - 1, names.length, `${names.length - NAMED + 1} more`);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** Where two menus that follow each other would together still be a short one, says which. */
function suggestionFor(menus: readonly Node[], flow: CallFlow): string {
  const pairs = menus.slice(1).map((inner, index) => {
    const outer = menus[index]!;
    return { outer, inner, options: countOf(outer, flow) - 1 + countOf(inner, flow) };
  });
  const [best] = pairs.sort((a, b) => a.options - b.options);
  if (!best || best.options > 5) return 'Offer what callers ring for most in an earlier menu.';
  return `Offer what "${best.inner.id}" offers in "${best.outer.id}" already: ${best.options} options in all.`;
}

function countOf(menu: Node, flow: CallFlow): number {
  return menu.type === 'menu' ? Math.max(1, choicesOf(flow, menu).length) : 1;
}

import { type Flattening, flattening } from '../../src/analysis/caller/reshaping.ts';
import { usualModel } from '../../src/analysis/caller/usual.ts';
import { isChoice, menusInARow, menusOnTheWay } from '../../src/analysis/depth.ts';
import { menusOf } from '../../src/analysis/graph.ts';
import { savedAt } from '../../src/analysis/saved.ts';
import { secondsToReach } from '../../src/analysis/seconds.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu, Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
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

  *check({ flow, project, options }) {
    for (const { menus, tooDeep } of deepestWays(flow, options.most)) {
      const one = menus[options.most]!;
      const flatter = flatterFor(menus, flow, project);
      yield {
        at: one.at,
        subject: 'depth',
        severity: menus.length > options.error ? 'error' : 'warning',
        message: `What "${menus.at(-1)!.id}" offers is behind ${menus.length} menus in a row${afterSeconds(menus.at(-1)!, flow, project)}.`,
        why: `Callers hear out ${named(menus)} in turn, and one wrong turn brings them to the wrong end.`,
        suggestion: suggestionFor(flatter),
        secondsSaved: flatter && savedAt(flow, project, flatter.into.id, flatter.sooner),
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
  if (menusOf(flow).length <= most) return [];
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

function afterSeconds({ id }: Node, flow: CallFlow, project: Project): string {
  const seconds = Math.round(secondsToReach(flow, project, id) ?? 0);
  return seconds > 1 ? `, and callers hear it after ${seconds} seconds at the soonest` : '';
}

type Flatter = Flattening & { readonly menu: Menu };

/** The two menus that follow each other of which callers would sooner have one. */
function flatterFor(menus: readonly Node[], flow: CallFlow, project: Project): Flatter | undefined {
  const model = usualModel(flow, project);
  const found = menus.slice(1).flatMap((menu, index): Flatter[] => {
    const into = menus[index]!;
    const one = menu.type === 'menu' && into.type === 'menu' ? flattening(model, into, menu) : undefined;
    return one && one.sooner >= LEAST_GAIN ? [{ ...one, menu: menu as Menu }] : [];
  });
  return found.sort((a, b) => b.sooner - a.sooner)[0];
}

/** Fewer seconds than this are not worth a word. */
const LEAST_GAIN = 0.5;

function suggestionFor(flatter: Flatter | undefined): string {
  if (!flatter) return 'Offer what callers ring for most in an earlier menu.';
  const { into, menu, options, sooner } = flatter;
  return `Offer what "${menu.id}" offers in "${into.id}" already: ${options} options in all, and callers are through about ${sooner.toFixed(1)} seconds sooner on average.`;
}

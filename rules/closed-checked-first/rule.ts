import { gatheredAhead } from '../../src/analysis/ahead.ts';
import { isChoice } from '../../src/analysis/depth.ts';
import { ENDING, SOMEONE } from '../../src/analysis/endings.ts';
import { entryNodes } from '../../src/analysis/graph.ts';
import { secondsToReach } from '../../src/analysis/seconds.ts';
import { ASKED, straightTo } from '../../src/analysis/straight.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Hours, Menu, Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Find out whether you are closed before anyone has to choose',
  category: 'person',
  severity: 'warning',
  evidence: 'logic',
  sources: ['callers'],

  *check({ flow, project }) {
    const hours = [...flow.nodes.values()].filter((node) => node.type === 'hours');
    const [first, ...others] = hours;
    // Teams that close at different times can only be asked for first.
    if (!flow.tellsAll || !first || others.some((each) => written(each) !== written(first))) return;
    for (const menu of menusBeforeHours(flow)) {
      yield {
        at: menu.at,
        subject: 'hours',
        message: `Out of hours callers choose in "${menu.id}", and only then${afterSeconds(menu, hours, flow, project)} hear that every way is closed.`,
        why: 'They listen, choose and perhaps give a number before they learn that nobody is there.',
        suggestion: `Let "${first.id}" come before "${menu.id}".`,
        related: hours.slice(0, MOST_NAMED).map(({ at }) => ({ at, message: 'only here are the hours looked at' })),
      };
    }
  },
});

const MOST_NAMED = 5;

/** When the first of those who choose there comes to the hours. */
function afterSeconds(menu: Menu, hours: readonly Hours[], flow: CallFlow, project: Project): string {
  const there = secondsToReach(flow, project, menu.id) ?? Number.POSITIVE_INFINITY;
  const times = hours.flatMap(({ id }) => secondsToReach(flow, project, id) ?? []).filter((time) => time > there);
  const seconds = Math.round(Math.min(...times));
  return times.length > 0 && seconds > 1 ? `, after ${seconds} seconds or more,` : '';
}

/** The first menus, before any hours were looked at, out of which every way leads to hours that close it. */
function menusBeforeHours(flow: CallFlow): Menu[] {
  if (![...flow.nodes.values()].some((node) => node.type === 'hours' && closes(node, flow))) return [];
  const ahead = gatheredAhead(flow, leadsOn(flow), (node) => ownBits(node, flow));
  const seen = new Set(entryNodes(flow));
  const menus: Menu[] = [];
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    const node = flow.nodes.get(id)!;
    if (node.type === 'hours') continue;
    if (node.type === 'menu' && isChoice(node) && ahead.get(id) === CLOSES) {
      menus.push(node);
      continue;
    }
    for (const { target } of node.edges) if (target.kind === 'node' && flow.nodes.has(target.id)) seen.add(target.id);
  }
  return menus;
}

/** What lies ahead, as bits: hours that close the way, and a way that is free of them or unknown. */
const CLOSES = 1;
const FREE = 2;

function ownBits(node: Node, flow: CallFlow): number {
  if (node.type === 'hours') return closes(node, flow) ? CLOSES : FREE;
  if (!PASSED.has(node.type) || answersAndComesBack(node, flow)) return FREE;
  const ways = node.edges.filter(isWayOn);
  return ways.length === 0 || ways.some(({ target }) => target.kind !== 'node') ? FREE : 0;
}

const PASSED: ReadonlySet<Node['type']> = new Set<Node['type']>(['menu', 'collect', 'message', 'action', 'branch']);

/** "Classes begin at six", and back to the menu: what callers came for is told, whatever the hour. */
function answersAndComesBack(node: Node, flow: CallFlow): boolean {
  if (node.type !== 'message') return false;
  return node.edges.some(({ target }) => {
    const menu = target.kind === 'node' ? flow.nodes.get(target.id) : undefined;
    return (
      menu?.type === 'menu' &&
      menu.edges.some(({ on, target: to }) => on.kind === 'key' && to.kind === 'node' && to.id === node.id)
    );
  });
}

function leadsOn(flow: CallFlow): (edge: Edge) => boolean {
  return (edge) => isWayOn(edge) && flow.nodes.get(edge.from)?.type !== 'hours' && !isTurnedAway(edge, flow);
}

/** Callers who choose nothing are told to ring again, or cut off: no way by which anybody is served. */
function isTurnedAway(edge: Edge, flow: CallFlow): boolean {
  const isSlip = edge.on.kind === 'no input' || edge.on.kind === 'no match';
  return isSlip && (straightTo(edge, flow) & (SOMEONE | ASKED | ENDING.unknown | ENDING.voicemail)) === 0;
}

/** Ways back lead nowhere new, and a way that nobody wrote is no way. */
function isWayOn({ target, implicit }: Edge): boolean {
  if (implicit || target.kind === 'back' || target.kind === 'hang up') return false;
  return target.kind !== 'node' || (target.as !== 'repeat' && target.as !== 'main');
}

/** Out of hours nobody answers, and nothing more can be chosen. */
function closes({ edges }: Hours, flow: CallFlow): boolean {
  const closed = edges.filter(({ on }) => on.kind === 'closed');
  const helps = SOMEONE | ASKED | ENDING.unknown;
  return closed.length > 0 && closed.every((edge) => (straightTo(edge, flow) & helps) === 0);
}

function written({ open, timezone }: Hours): string {
  return [timezone?.value, ...open.map(({ days, times }) => `${days.value} ${times.value}`)].join('\n').toLowerCase();
}

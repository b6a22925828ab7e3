import type { CallFlow } from '../../model/flow.ts';
import type { Node } from '../../model/node.ts';
import type { Severity } from '../../source/problem.ts';
import { promptsHeardAt } from '../offers.ts';
import { perFlow } from '../per-flow.ts';
import type { Metrics } from './metrics.ts';
import { type PartName, partOf, WEIGHTS } from './score-parts.ts';

/** How well a flow serves its callers, 0 to 100. */
export interface Score {
  /** Rounded down; null where no part applies. */
  readonly total: number | null;
  /** In their order; a part that cannot apply is not among them, and the others count for it. */
  readonly parts: readonly ScorePart[];
  /** What the total would gain if a rule reported nothing, to a tenth; the most first, and only where it is anything. */
  readonly fixFirst: readonly { readonly rule: string; readonly gain: number }[];
}

export interface ScorePart {
  readonly name: PartName;
  /** Rounded down. */
  readonly score: number;
  readonly weight: number;
}

/** What a score needs of a finding. */
export interface Weighed {
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly evidence: string;
  readonly node: string | undefined;
  /** Set where it is not to be reported. */
  readonly suppressed?: unknown;
}

/** What a finding takes off its part where every caller meets it. */
const TAKEN_OFF: Readonly<Record<Severity, number>> = { error: 0.5, warning: 0.2, info: 0.05 };

/** The part of callers taken to come to steps that the model leads nobody to: out of hours, after a slip, when a team is busy. */
const FEW = 0.1;

/** Up to so many seconds to a person nothing is taken off; from so many on, all. */
const QUICK = 30;
const SLOW = 120;

/**
 * The score of a flow from one of its entries.
 *
 * @param findings Those of this flow. Suppressed ones, and those of contested rules, weigh nothing.
 * @param metrics The figures of that entry.
 */
export function scoreOf(flow: CallFlow, findings: readonly Weighed[], metrics: Metrics): Score {
  const losses = lossesOf(findings, metrics);
  const applying = (Object.keys(WEIGHTS) as PartName[]).filter(
    (name) => applies(name, flow, metrics) || isTouched(losses, name),
  );
  const weight = applying.reduce((all, name) => all + WEIGHTS[name], 0);
  const scoreOfPart = (name: PartName, without?: string) =>
    name === 'time' ? timeScore(metrics)! : scoreAfter(losses, name, without);
  const totalOf = (without?: string) =>
    applying.reduce((all, name) => all + (WEIGHTS[name] * scoreOfPart(name, without)) / weight, 0);
  const total = totalOf();
  const gains = [...losses.keys()]
    .map((rule) => ({ rule, gain: Math.round((totalOf(rule) - total) * 10) / 10 }))
    .filter(({ gain }) => gain > 0);
  return {
    total: applying.length > 0 ? down(total) : null,
    parts: applying.map((name) => ({ name, score: down(scoreOfPart(name)), weight: WEIGHTS[name] })),
    fixFirst: gains.sort((a, b) => b.gain - a.gain || (a.rule < b.rule ? -1 : 1)),
  };
}

interface Loss {
  readonly part: PartName;
  /** Of the whole part, 0 to 1. */
  readonly loss: number;
}

/** For each rule that reported, what its worst finding takes off: linear in the steps that callers meet, whatever others there are. */
function lossesOf(findings: readonly Weighed[], { met }: Metrics): ReadonlyMap<string, Loss> {
  const { least, byNode } = lossesIn(findings);
  const losses = new Map(least);
  for (const [node, share] of met) {
    for (const [rule, { part, loss }] of byNode.get(node) ?? []) {
      const here = loss * Math.min(1, share);
      if (here > losses.get(rule)!.loss) losses.set(rule, { part, loss: here });
    }
  }
  return losses;
}

interface Losses {
  /** What the worst finding of each rule takes off however few meet it. */
  readonly least: ReadonlyMap<string, Loss>;
  /** What the worst finding of each rule at a step would take off if everybody met it. */
  readonly byNode: ReadonlyMap<string, ReadonlyMap<string, Loss>>;
}

const known = new WeakMap<readonly Weighed[], Losses>();

/** The findings are the same for every entry of a flow. */
function lossesIn(findings: readonly Weighed[]): Losses {
  const losses = known.get(findings) ?? sortedOut(findings);
  known.set(findings, losses);
  return losses;
}

function sortedOut(findings: readonly Weighed[]): Losses {
  const least = new Map<string, Loss>();
  const byNode = new Map<string, Map<string, Loss>>();
  const keepWorst = (losses: Map<string, Loss>, rule: string, loss: Loss) => {
    if (loss.loss > (losses.get(rule)?.loss ?? 0)) losses.set(rule, loss);
  };
  for (const { rule, category, severity, evidence, node, suppressed } of findings) {
    if (suppressed || evidence === 'contested') continue;
    const part = partOf(rule, category);
    const loss = TAKEN_OFF[severity];
    keepWorst(least, rule, { part, loss: node === undefined ? loss : loss * FEW });
    if (node === undefined) continue;
    const there = byNode.get(node) ?? new Map<string, Loss>();
    byNode.set(node, there);
    keepWorst(there, rule, { part, loss });
  }
  return { least, byNode };
}

function scoreAfter(losses: ReadonlyMap<string, Loss>, name: PartName, without: string | undefined): number {
  let left = 1;
  for (const [rule, { part, loss }] of losses) if (part === name && rule !== without) left -= loss;
  return 100 * Math.max(0, left);
}

function applies(name: PartName, flow: CallFlow, metrics: Metrics): boolean {
  switch (name) {
    case 'person':
      return !isInformation(flow) && !isUnsure(metrics);
    case 'time':
      return !isInformation(flow) && !isUnsure(metrics) && timeScore(metrics) !== undefined;
    case 'words and keys':
      return hasReadableMenu(flow, metrics);
    case 'wording':
      return hasWords(flow);
    default:
      return true;
  }
}

/**
 * What cannot be looked at whole still loses what was seen of it: YAML loses keys of menus whose words nobody can read, and
 * whoever is silent is cut off wherever the other ways lead.
 */
function isTouched(losses: ReadonlyMap<string, Loss>, name: PartName): boolean {
  return (name === 'words and keys' || name === 'person') && [...losses.values()].some(({ part }) => part === name);
}

/** Mostly one is met by those who only press what they hear, and nobody need look who else comes to any. */
function hasReadableMenu(flow: CallFlow, metrics: Metrics): boolean {
  for (const id of metrics.met.keys()) if (canBeRead(flow.nodes.get(id), flow)) return true;
  return metrics.menus.some(({ node }) => canBeRead(flow.nodes.get(node), flow));
}

/** Whether any of the words that offer something can be read: else nobody knows whether they and the keys agree. */
function canBeRead(node: Node | undefined, flow: CallFlow): boolean {
  return node?.type === 'menu' && promptsHeardAt(flow, node).some(({ unread }) => !unread);
}

const hasWords = perFlow((flow) =>
  [...flow.nodes.values()].some(({ prompts }) => prompts.some(({ unread }) => !unread)),
);

/** A recorded line by design owes nobody a person. */
function isInformation({ tags }: CallFlow): boolean {
  return tags.includes('information');
}

/** No way to a person is known, but some lead beyond what can be read: someone may answer there. */
function isUnsure({ person }: Metrics): boolean {
  return !person.announced && person.unsure;
}

/** Undefined where nobody can time the way to a person. */
function timeScore({ person, journeys }: Metrics): number | undefined {
  if (journeys.length > 0 && journeys.every(({ withinBudget }) => withinBudget === true)) return 100;
  if (!person.announced) return 0;
  const { seconds } = person.announced;
  if (seconds === null) return undefined;
  return 100 * Math.min(1, Math.max(0, (SLOW - seconds) / (SLOW - QUICK)));
}

/** A hair below a whole number is that number: sums of parts are not exact. */
function down(value: number): number {
  return Math.floor(value + 1e-9);
}

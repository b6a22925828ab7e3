import type { CallFlow } from '../../model/flow.ts';
import type { Node } from '../../model/node.ts';
import type { Severity } from '../../source/problem.ts';
import { promptsHeardAt } from '../offers.ts';
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

/** For each rule that reported, what its worst finding takes off. */
function lossesOf(findings: readonly Weighed[], { met }: Metrics): ReadonlyMap<string, Loss> {
  const losses = new Map<string, Loss>();
  for (const { rule, category, severity, evidence, node, suppressed } of findings) {
    if (suppressed || evidence === 'contested') continue;
    const share = node === undefined ? 1 : Math.max(FEW, Math.min(1, met.get(node) ?? 0));
    const loss = TAKEN_OFF[severity] * share;
    if (loss > (losses.get(rule)?.loss ?? 0)) losses.set(rule, { part: partOf(rule, category), loss });
  }
  return losses;
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
      return metrics.menus.some(({ node }) => canBeRead(flow.nodes.get(node), flow));
    case 'wording':
      return [...flow.nodes.values()].some(({ prompts }) => prompts.some(({ unread }) => !unread));
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

/** Whether any of the words that offer something can be read: else nobody knows whether they and the keys agree. */
function canBeRead(node: Node | undefined, flow: CallFlow): boolean {
  return node?.type === 'menu' && promptsHeardAt(flow, node).some(({ unread }) => !unread);
}

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

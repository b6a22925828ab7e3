import { type Activity, type Link, linkOn } from './activities.ts';

/** What happens to callers between the queue and whoever answers them: they are in the queue all the while. */
export interface Waiting {
  /** What is done and said meanwhile, in the order in which callers come to it. */
  readonly steps: readonly Activity[];
  /** The menu that is offered meanwhile; only the first, where there are several. */
  readonly menu: Activity | undefined;
  /** The ways by which callers leave the queue without a key. */
  readonly leaves: readonly Link[];
}

/** Activities that callers go through while they stay in the queue. */
const STAYS: ReadonlySet<string> = new Set([
  'play-message',
  'play-music',
  'ivr-menu',
  'set-variable',
  'condition-activity',
  'case-statement',
  'percent-allocation',
  'http-request-v2',
  'parse-activity',
  'fn-activity',
  'bre-request',
  'queue-lookup',
  'advanced-queue-info',
  'escalate-cdg',
  'set-contact-priority',
  'wait-activity',
  'screen-pop',
  'end',
]);

export const QUEUES: ReadonlySet<string> = new Set(['queue-contact', 'queue-to-agent']);

/** The way on from a queue: what it leads to is heard while callers wait. */
const isWait = (activity: Activity, { when }: Link) =>
  QUEUES.has(activity.kind) && (when === 'default' || when === 'out');

/** A key of a menu, as its link says it. */
export const isKey = (when: string) => /^[\d*#]$/.test(when);

export interface Queues {
  /** By the id of the queue. */
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** The activities that are met nowhere but in queues, each with the queue, where it is but one. */
  readonly within: ReadonlyMap<string, Activity | undefined>;
}

export function queuesIn(activities: ReadonlyMap<string, Activity>, starts: readonly string[]): Queues {
  const waiting = new Map<string, Waiting>();
  for (const activity of activities.values()) {
    if (QUEUES.has(activity.kind)) waiting.set(activity.id, waitingIn(activity, activities));
  }
  const before = new Set(starts);
  // A set grows while it is walked, and so serves as the queue.
  for (const id of before) {
    const activity = activities.get(id);
    for (const link of activity?.links ?? []) if (!isWait(activity!, link)) before.add(link.to.value);
  }
  const within = new Map<string, Activity | undefined>();
  for (const [id, { steps }] of waiting) {
    for (const step of steps) {
      if (!before.has(step.id)) within.set(step.id, within.has(step.id) ? undefined : activities.get(id));
    }
  }
  return { waiting, within };
}

/** Nobody stays in a queue for more than so much of what is said there; and what is heard in every queue is told in each. */
const MOST_STEPS = 100;

function waitingIn(queue: Activity, activities: ReadonlyMap<string, Activity>): Waiting {
  const first = linkOn(queue, 'default', 'out');
  const leaves = new Map<string, Link>();
  const seen = new Map<string, Link>(first ? [[first.to.value, first]] : []);
  const steps: Activity[] = [];
  for (const [id, link] of seen) {
    if (steps.length >= MOST_STEPS) break;
    const activity = activities.get(id);
    if (!activity || !STAYS.has(activity.kind)) {
      if (id !== queue.id) leaves.set(id, link);
      continue;
    }
    steps.push(activity);
    for (const each of activity.links) {
      const isChosen = activity.kind === 'ivr-menu' && isKey(each.when);
      if (!isChosen && each.when !== 'error' && !seen.has(each.to.value)) seen.set(each.to.value, each);
    }
  }
  return { steps, menu: steps.find(({ kind }) => kind === 'ivr-menu'), leaves: [...leaves.values()] };
}

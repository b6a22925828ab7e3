import type { Journey } from '../../model/flow.ts';
import { figure, type Model } from './model.ts';
import { type Ending, quickest, type Route, type Routes } from './routes.ts';

export interface JourneyFigures {
  readonly name: string;
  readonly seconds: number | null;
  readonly presses: number | null;
  /** Null where nobody can tell: no such node, no budget, or a prompt on the way that cannot be timed. */
  readonly withinBudget: boolean | null;
}

/** A journey to `person` is through at any person; another at its node: at the first word, or where the call ends there. */
export function journeyFigures(
  { flow }: Model,
  journey: Journey,
  { to }: Routes,
  endings: readonly Ending[],
): JourneyFigures {
  const { name, target } = journey;
  if (target.kind !== 'node' || !flow.nodes.has(target.id)) {
    return { name: name.value, seconds: null, presses: null, withinBudget: null };
  }
  const isReached = ({ node, file, isPerson }: Ending) =>
    target.as === 'person' ? isPerson : node === target.id && file === flow.source.path;
  const route: Route | undefined = quickest(endings.filter(isReached)) ?? to.get(target.id);
  const seconds = figure(route?.takes);
  return { name: name.value, seconds, presses: route?.presses ?? null, withinBudget: isWithin(journey, route) };
}

/** A way that nobody is told of is outside any budget. */
function isWithin({ within, presses }: Journey, route: Route | undefined): boolean | null {
  if (within === undefined && presses === undefined) return null;
  if (!route || (presses !== undefined && route.presses > presses)) return false;
  if (within === undefined) return true;
  const seconds = figure(route.takes);
  // What is over it already is not saved by prompts that nobody can time.
  if ((seconds ?? route.takes.seconds) > within) return false;
  return seconds === null ? null : true;
}

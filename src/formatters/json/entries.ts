import type { Metrics, Spending, ToPerson } from '../../analysis/caller/metrics.ts';
import type { Score } from '../../analysis/caller/score.ts';
import type { SpokenPace } from '../../analysis/paces.ts';
import type { LintResult } from '../../lint/run.ts';
import type { Prompt } from '../../model/prompt.ts';

/** A flow that can be entered in several ways is told once for each. */
export function entriesOf({ flows, figures }: LintResult) {
  return flows.flatMap((flow) => {
    const own = figures?.filter((each) => each.flow === flow);
    return flow.entries.map(({ name, target }, index) => {
      const { metrics, score, paces = [] } = own?.[index] ?? {};
      return {
        name: flow.name,
        entry: target.kind === 'node' ? target.id : null,
        entryName: name?.value ?? null,
        metrics: metrics ? metricsAsData(metrics, paces) : null,
        score: score ? scoreAsData(score) : null,
      };
    });
  });
}

function metricsAsData(metrics: Metrics, paces: readonly SpokenPace[]) {
  const { seconds, person, callers, depth, menus, destinations, journeys, bottleneck, wayToPerson } = metrics;
  return {
    seconds,
    person: {
      reachable: person.reachable,
      unsure: person.unsure,
      announced: toPersonAsData(person.announced),
      fastest: toPersonAsData(person.fastest),
    },
    callers,
    depth,
    menus,
    destinations,
    journeys,
    bottleneck: bottleneck && {
      node: bottleneck.node,
      words: wordsOf(bottleneck.prompt),
      secondsPerThousandCalls: bottleneck.secondsPerThousandCalls,
      hoursAMonth: bottleneck.hoursAMonth,
    },
    wayToPerson: wayToPerson.map(spendingAsData),
    paces: paces.map(({ language, charactersPerSecond, basis }) => ({ language, charactersPerSecond, basis })),
  };
}

function toPersonAsData(way: ToPerson | null) {
  return way && { node: way.node, file: way.file, seconds: way.seconds, presses: way.presses };
}

function spendingAsData({ node, file, on, prompt, seconds }: Spending) {
  return { node, file, on, words: prompt ? wordsOf(prompt) : null, seconds };
}

/** Null where nobody can know them. */
function wordsOf({ text, unread }: Prompt): string | null {
  return unread ? null : text.value;
}

function scoreAsData({ total, parts, fixFirst }: Score) {
  return {
    total,
    parts: parts.map(({ name, score, weight }) => ({ name, score, weight })),
    fixFirst: fixFirst.map(({ rule, gain }) => ({ rule, gain })),
  };
}

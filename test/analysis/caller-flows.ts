import type { How } from '../../src/analysis/caller/how.ts';
import { type Metrics, metricsOf } from '../../src/analysis/caller/metrics.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Link, Project, Recording } from '../../src/model/project.ts';
import { flowOf } from '../flows.ts';

/** A project in which a recording called `3s.wav` runs three seconds, so that a case can be added up by hand. */
export function projectWith(...flows: readonly CallFlow[]): Project {
  const names = flows.flatMap((flow) =>
    [...flow.nodes.values()].flatMap(({ prompts }) => prompts.flatMap(({ audio }) => audio?.value ?? [])),
  );
  const lengths = names.map((name) => [name, Number(/^(\d+(?:\.\d+)?)s/.exec(name)?.[1])] as const);
  const recordings = lengths.map(([name, seconds]): [string, Recording] => [
    name,
    { kind: 'there', seconds: Number.isNaN(seconds) ? undefined : seconds },
  ]);
  const links = flows.map((flow): [string, Link] => [flow.source.path, { kind: 'flow', flow }]);
  return { flows, links: new Map(links), recordings: new Map(recordings), today: '2026-01-01' };
}

/** The figures of the first entry of a flow, which may go on in others. */
export function figuresOf(text: string, how: How = {}, others: Readonly<Record<string, string>> = {}): Metrics {
  const flow = flowOf(text);
  const there = Object.entries(others).map(([path, other]) => flowOf(other, path));
  return metricsOf(flow, projectWith(flow, ...there), how)[0]!;
}

/** Seconds to a destination, and the keys pressed on the way. */
export function to(metrics: Metrics, node: string): readonly [seconds: number | null, presses: number | null] {
  const found = metrics.destinations.find((each) => each.node === node);
  if (!found) throw new Error(`No call ends up at ${node}`);
  return [found.seconds, found.presses];
}

/** A spoken menu tree as a flow: so many options in the menus of each level; its words all take as long as each other. */
export function treeOf(levels: readonly number[], { preface, option }: { preface: string; option: string }): string {
  const lines: string[] = [];
  const build = (id: string, depth: number) => {
    const options = levels[depth];
    if (options === undefined) {
      lines.push(`${id}: { type: queue }`);
      return;
    }
    const keys = Array.from({ length: options }, (_, index) => index + 1);
    lines.push(`${id}:`, '  type: menu', `  say: ${preface}`, '  options:');
    for (const key of keys) {
      lines.push(`    - { key: ${key}, to: ${id}-${key}, say: "${option.replace('KEY', String(key % 10))}" }`);
    }
    for (const key of keys) build(`${id}-${key}`, depth + 1);
  };
  build('tree', 0);
  return `${lines.join('\n')}\n`;
}

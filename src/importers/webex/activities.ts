import { readJson } from '../../source/json/json.ts';
import type { ReadProblem } from '../../source/problem.ts';
import type { Source, Span } from '../../source/source.ts';
import type { Text } from '../../source/text.ts';
import { itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { jsonProblems } from '../json-problems.ts';
import { stringIn, textIn } from '../json-values.ts';

/** One box of the Flow Designer. */
export interface Activity {
  readonly id: string;
  /** Its name as people know it; its id, where another has that name too. */
  readonly name: string;
  readonly at: Span;
  readonly whole: Span;
  /** `play-message`, `ivr-menu`. */
  readonly kind: string;
  readonly kindAt: Span | undefined;
  readonly properties: Tree | undefined;
  /** The ways out of it, in the order of the file. */
  readonly links: readonly Link[];
}

export interface Link {
  /** The door it leaves by: `default`, `error`, `1`, `timeout`. */
  readonly when: string;
  readonly whenAt: Span;
  readonly to: Text;
  readonly at: Span;
}

/** The flows of a file: it is one, or a list of some. */
export function flowsIn(source: Source): { readonly flows: readonly Tree[]; readonly problems: ReadProblem[] } {
  const file = readJson(source);
  const flows = itemsOf(file.root).filter((tree) => valueIn(valueIn(tree, 'process'), 'activities')?.kind === 'map');
  const problems = jsonProblems(file);
  if (flows.length === 0 && problems.length === 0 && file.root) {
    problems.push({
      rule: 'schema',
      at: { ...file.root.at, end: file.root.at.start + 1 },
      message: 'This Webex flow holds no activities: there is nothing in it to check.',
      why: 'Nobody who rings would hear anything.',
      suggestion: 'Export the flow again, from its menu in the Flow Designer.',
    });
  }
  return { flows, problems };
}

/** The activities of a flow by id, in the order of the file. */
export function activitiesOf(flow: Tree): ReadonlyMap<string, Activity> {
  const process = valueIn(flow, 'process');
  const links = linksBySource(valueIn(process, 'links'));
  const map = valueIn(process, 'activities');
  const entries = map?.kind === 'map' ? map.entries : [];
  const names = new Map<string, number>();
  for (const { value } of entries) {
    const name = stringIn(value, 'name');
    if (name !== undefined) names.set(name, (names.get(name) ?? 0) + 1);
  }
  const activities = new Map<string, Activity>();
  for (const { key, value } of entries) {
    const id = key.text.value;
    if (activities.has(id)) continue;
    const properties = valueIn(value, 'properties');
    const name = textIn(value, 'name');
    const kind = textIn(properties, 'activityName');
    activities.set(id, {
      id,
      name: name && names.get(name.value.trim()) === 1 ? name.value.trim() : id,
      at: (name ?? key.text).span(),
      whole: value.at,
      kind: kindOf(stringIn(value, 'group'), kind?.value),
      kindAt: kind?.span(),
      properties,
      links: links.get(id) ?? [],
    });
  }
  return activities;
}

/** Where calls come in is called by its event; what it is stands in its group. */
function kindOf(group: string | undefined, name: string | undefined): string {
  return group === 'start' || group === 'start-subflow' ? 'start' : (name ?? '');
}

function linksBySource(tree: Tree | undefined): ReadonlyMap<string, Link[]> {
  const links = new Map<string, Link[]>();
  for (const link of itemsOf(tree)) {
    const from = stringIn(link, 'sourceActivityId');
    const to = textIn(link, 'targetActivityId');
    if (from === undefined || !to) continue;
    const when = textIn(link, 'conditionExpr');
    const known = links.get(from) ?? [];
    links.set(from, known);
    known.push({ when: when?.value.trim() ?? 'default', whenAt: when?.span() ?? link.at, to, at: link.at });
  }
  return links;
}

export function linkOn({ links }: Activity, ...doors: readonly string[]): Link | undefined {
  return links.find(({ when }) => doors.includes(when));
}

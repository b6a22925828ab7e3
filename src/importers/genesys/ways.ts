import { nearest } from '../../language/words/nearest.ts';
import type { Edge, Target, Trigger } from '../../model/edge.ts';
import { composed } from '../../source/text.ts';
import type { Choice, Goal, Menu, Script, Step, Task } from './script.ts';

/** Which node each step of a flow becomes, and where ways lead. */
export interface Way {
  readonly language: string;
  /** All menus, those within menus too, in the order of the file. */
  readonly menus: readonly { readonly menu: Menu; readonly id: string }[];
  /** Every step that becomes a node of its own. */
  readonly steps: readonly Placed[];
  /** The choices whose keys work in every menu. */
  readonly everywhere: readonly { readonly choice: Choice; readonly menu: string }[];
  targetOf(goal: Goal, menu?: string): Target;
  /** Where callers are who come to the step of that number, or behind the last one. */
  headAt(steps: readonly Step[], index: number, after: Target, place: Pick<Placed, 'end' | 'menu'>): Target;
}

export interface Placed {
  readonly step: Step;
  readonly id: string;
  /** Where the call goes on behind it. */
  readonly after: () => Target;
  /** Where it goes on at the end of the whole task. */
  readonly end: () => Target;
  /** The menu that it belongs to. */
  readonly menu: string | undefined;
}

const UNKNOWN: Target = { kind: 'unknown' };

/** A way that leads on and on through jumps is followed no further than this. */
const FARTHEST = 100;

export function waysIn(script: Script): Way {
  /** The names that are taken, and which number the next of that name may have. */
  const taken = new Map<string, number>();
  const ids = new Map<Step | Menu, string>();
  const menus: { menu: Menu; id: string }[] = [];
  const steps: Placed[] = [];
  const everywhere: { choice: Choice; menu: string }[] = [];
  const byRef = { menu: new Map<string, Menu>(), task: new Map<string, Task>() };
  let hops = 0;

  const named = (wanted: string): string => {
    let number = taken.get(wanted) ?? 1;
    let id = number === 1 ? wanted : `${wanted} ${number}`;
    while (taken.has(id)) id = `${wanted} ${++number}`;
    taken.set(wanted, number + 1);
    if (id !== wanted) taken.set(id, 2);
    return id;
  };

  const headAt: Way['headAt'] = (list, index, after, place) => {
    const step = list[index];
    if (!step) return after;
    if (step.does.kind === 'go') return targetOf(step.does.to, place.menu);
    if (step.does.kind === 'task end') return place.end();
    if (step.does.kind === 'steps') return headAt(step.does.steps, 0, headAt(list, index + 1, after, place), place);
    const id = ids.get(step.does.kind === 'menu' ? step.does.menu : step);
    return id === undefined ? UNKNOWN : { kind: 'node', id, as: 'name' };
  };

  const endOf = (task: Task): Target => {
    if (task.loops || script.kind !== 'inboundcall') return UNKNOWN;
    return { kind: 'hang up' };
  };

  const targetOf = (goal: Goal, menu?: string): Target => {
    switch (goal.kind) {
      case 'back':
        return { kind: 'back' };
      case 'repeat':
        return menu === undefined ? UNKNOWN : { kind: 'node', id: menu, as: 'repeat' };
      case 'step': {
        const step = goal.step();
        const id = step && ids.get(step);
        return id === undefined ? UNKNOWN : { kind: 'node', id, as: 'name' };
      }
      default: {
        const section: Menu | Task | undefined =
          goal.kind === 'menu' ? found(byRef.menu, goal.ref.value) : found(byRef.task, goal.ref.value);
        if (!section) return missing(goal.kind, goal.ref.value);
        if ('choices' in section) return { kind: 'node', id: ids.get(section)!, as: 'name' };
        if (hops >= FARTHEST) return UNKNOWN;
        hops++;
        const end = () => endOf(section);
        const target = headAt(section.steps, 0, end(), { end, menu: undefined });
        hops--;
        return target;
      }
    }
  };

  const missing = (kind: 'menu' | 'task', ref: string): Target => {
    const name = nameIn(ref);
    // A placeholder, or a path that is written in a way of its own, may well lead somewhere.
    if (!/^[\p{L}\p{N} _-]+$/u.test(name)) return UNKNOWN;
    return { kind: 'missing', near: nearest(name, byRef[kind].keys()) };
  };

  const placeMenu = (menu: Menu): void => {
    const id = named(menu.name.value);
    ids.set(menu, id);
    for (const ref of menu.refs) if (!byRef.menu.has(ref)) byRef.menu.set(ref, menu);
    menus.push({ menu, id });
    const place = { end: () => UNKNOWN, menu: id };
    for (const choice of menu.choices) {
      if (choice.everywhere) everywhere.push({ choice, menu: id });
      put([choice.step], id, () => UNKNOWN, place);
    }
    if (menu.otherwise) put([menu.otherwise], id, () => UNKNOWN, place);
  };

  const put = (
    list: readonly Step[],
    prefix: string,
    after: () => Target,
    place: Pick<Placed, 'end' | 'menu'>,
  ): void => {
    for (const [index, step] of list.entries()) {
      const { does } = step;
      if (does.kind === 'go' || does.kind === 'task end') continue;
      const behind = () => headAt(list, index + 1, after(), place);
      if (does.kind === 'steps') put(does.steps, `${prefix} > ${step.name.value}`, behind, place);
      else if (does.kind === 'menu') placeMenu(does.menu);
      else {
        const id = named(`${prefix} > ${step.name.value}`);
        ids.set(step, id);
        steps.push({ step, id, after: behind, ...place });
      }
      const loops = does.kind === 'unknown' && does.loops === true;
      const then = loops ? () => headAt(list, index, UNKNOWN, place) : behind;
      for (const output of step.outputs) put(output.steps, prefix, then, place);
    }
  };

  for (const task of script.tasks) for (const ref of task.refs) if (!byRef.task.has(ref)) byRef.task.set(ref, task);
  for (const menu of script.menus) placeMenu(menu);
  for (const task of script.tasks) {
    const end = () => endOf(task);
    put(task.steps, task.name.value, end, { end, menu: undefined });
  }
  return { language: script.language, menus, steps, everywhere, targetOf, headAt };
}

/** `/inboundCall/menus/menu[Main Menu_10]` is the menu of that name, or of that number. */
function found<Section>(sections: ReadonlyMap<string, Section>, ref: string): Section | undefined {
  return sections.get(ref) ?? sections.get(nameIn(ref));
}

function nameIn(ref: string): string {
  const [, name] = /\[([^[\]]{1,300})\]\s*$/.exec(ref) ?? [];
  return (name ?? ref.split('/').at(-1) ?? ref).trim();
}

/** A way from a step that somebody drew, or that follows from where it stands. */
export function edgeTo({ step, id }: Placed, on: Trigger, target: Target, implicit = false): Edge {
  const to = target.kind === 'node' && !implicit ? composed(target.id, step.name.span()) : undefined;
  return { from: id, on, to, target, implicit };
}

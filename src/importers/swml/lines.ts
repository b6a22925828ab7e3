import { nearest } from '../../language/words/nearest.ts';
import type { Target } from '../../model/edge.ts';
import { composed, type Text } from '../../source/text.ts';
import { entryOf, itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { type Method, methodOf, textIn, textOf, wordsOf } from './values.ts';

/** Steps that follow each other: those of a section, or of one way out of a step. */
export interface Line {
  readonly section: string;
  readonly methods: readonly Method[];
  /** For each step, the number of the first from it on of which callers notice anything; after the last, how many there are. */
  readonly noticed: readonly number[];
  /** Where it leads to begin with this step; beyond the last, where all of it leads. */
  targetAt(index: number): Target;
  /** The same, with the words that lead there. */
  wayAt(index: number): Way;
}

/** Where something leads, and what says so: the name of a section or a label, or else of what is done. */
export interface Way {
  readonly target: Target;
  readonly to: Text | undefined;
}

/** The steps of a document, and where each of them leads. */
export interface Board {
  readonly lines: readonly Line[];
  readonly sections: ReadonlyMap<string, Line>;
  /** The steps of a way out of a step, which may be none. */
  lineIn(tree: Tree | undefined): Line | undefined;
  idOf(method: Method): string;
  /** Where a label of a section stands. */
  labelIn(section: string, label: string): Target;
}

/** Steps that callers neither hear nor are led on by. */
const UNNOTICED: ReadonlySet<string> = new Set(
  'answer denoise label live_transcribe live_translate record_call set sleep stop_denoise stop_record_call stop_tap stop_stream stream tap unset user_event'.split(
    ' ',
  ),
);

/** Ways within ways, deeper than any menu. */
const DEEPEST = 50;

/** Steps that only lead on are followed no further. */
const MOST_HOPS = 200;

/** A document in which more names than this are wrong is not searched for what each may have meant. */
const MOST_GUESSES = 100;

export function boardOf(root: Tree | undefined): Board {
  const lines: Line[] = [];
  const byTree = new Map<Tree, Line>();
  const sections = new Map<string, Line>();
  const ids = new Map<Tree, string>();
  const used = new Map<string, number>();
  const labels = new Map<string, () => Target>();
  /** For each section, what follows where it was run and is to come back. */
  const returns = new Map<string, (() => Target)[]>();
  const entered = new Set<string>(['main']);
  let guesses = 0;
  let hops = 0;

  const lineOf = (items: Tree | undefined, section: string, after: () => Target, depth: number): Line => {
    const methods = depth > DEEPEST ? [] : methodsIn(items);
    const noticed = noticedOf(methods);
    const known: (Target | undefined)[] = [];
    const targetAt = (index: number): Target => {
      const at = noticed[Math.min(index, methods.length)]!;
      if (known[at]) return known[at];
      if (hops >= MOST_HOPS) return UNKNOWN;
      // What is found when it leads back to itself, and callers notice nothing of it.
      known[at] = UNKNOWN;
      hops++;
      const target = depth > DEEPEST ? UNKNOWN : at < methods.length ? goalOf(methods[at]!, section, ids) : after();
      hops--;
      known[at] = target;
      return target;
    };
    const ways: (Way | undefined)[] = [];
    const wayAt = (index: number): Way => {
      const at = noticed[Math.min(index, methods.length)]!;
      ways[at] ??= wayTo(methods[at], targetAt(index));
      return ways[at];
    };
    const line = { section, methods, noticed, targetAt, wayAt };
    lines.push(line);
    for (let index = 0; index < methods.length; index++) {
      const method = methods[index]!;
      named(method, section);
      const next = () => targetAt(index + 1);
      if (method.name === 'label' || method.name === 'transfer' || method.name === 'execute')
        led(method, section, next);
      for (const way of waysIn(method)) {
        if (!byTree.has(way)) byTree.set(way, lineOf(way, section, next, depth + 1));
      }
    }
    return line;
  };

  const named = (method: Method, section: string) => {
    const id = `${section}: ${method.name}`;
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    ids.set(method.at, count > 1 ? `${id} ${count}` : id);
  };

  /** Notes what a step has to say on where calls come to, and come back to. */
  const led = (method: Method, section: string, next: () => Target) => {
    if (method.name === 'label') {
      const label = wordsOf(method.value);
      if (label !== undefined && !labels.has(`${section}\n${label}`)) labels.set(`${section}\n${label}`, next);
    } else if (method.name === 'transfer') {
      entered.add(destOf(method));
    } else {
      const dest = destOf(method);
      const isPlain = !valueIn(method.value, 'result') && !valueIn(method.value, 'on_return');
      returns.set(dest, [...(returns.get(dest) ?? []).slice(0, 1), isPlain ? next : () => UNKNOWN]);
    }
  };

  const endOf = (section: string): Target => {
    const back = returns.get(section) ?? [];
    if (back.length === 0) return { kind: 'hang up' };
    return back.length === 1 && !entered.has(section) ? back[0]!() : UNKNOWN;
  };

  const goalOf = (method: Method, section: string, names: ReadonlyMap<Tree, string>): Target => {
    switch (method.name) {
      case 'hangup':
        return { kind: 'hang up' };
      case 'return':
        return endOf(section);
      case 'transfer':
        return sectionCalled(method);
      case 'execute':
        if (sections.has(destOf(method))) return sections.get(destOf(method))!.targetAt(0);
        break;
      case 'goto':
        if (isPlainGoto(method)) return labelIn(section, labelOf(method));
        break;
    }
    return { kind: 'node', id: names.get(method.at)!, as: 'name' };
  };

  const labelIn = (section: string, label: string): Target => labels.get(`${section}\n${label}`)?.() ?? UNKNOWN;

  const sectionCalled = (method: Method): Target => {
    const name = destOf(method);
    const section = sections.get(name);
    if (section) return section.targetAt(0);
    // Another document, or a name that the call fills in.
    if (!/^[\w-]{1,100}$/.test(name)) return UNKNOWN;
    return { kind: 'missing', near: guesses++ < MOST_GUESSES ? nearest(name, sections.keys()) : [] };
  };

  const tree = valueIn(root, 'sections');
  for (const { key, value } of tree?.kind === 'map' ? tree.entries : []) {
    const name = key.text.value;
    if (!sections.has(name))
      sections.set(
        name,
        lineOf(value, name, () => endOf(name), 0),
      );
  }
  return {
    lines,
    sections,
    lineIn: (way) => way && byTree.get(way),
    idOf: (method) => ids.get(method.at)!,
    labelIn,
  };
}

const UNKNOWN: Target = { kind: 'unknown' };

function methodsIn(items: Tree | undefined): Method[] {
  const methods: Method[] = [];
  for (const item of itemsOf(items)) {
    const method = methodOf(item);
    if (method) methods.push(method);
  }
  return methods;
}

function noticedOf(methods: readonly Method[]): number[] {
  const noticed = methods.map((_, index) => index);
  noticed.push(methods.length);
  for (let at = methods.length - 1; at >= 0; at--) if (UNNOTICED.has(methods[at]!.name)) noticed[at] = noticed[at + 1]!;
  return noticed;
}

function wayTo(method: Method | undefined, target: Target): Way {
  return { target, to: method && leadingWords(method, target) };
}

/** A name that nothing has can be mended where it stands; what else is written there is no name of a step. */
function leadingWords(method: Method, target: Target): Text {
  const text =
    method.name === 'transfer' || method.name === 'execute'
      ? destTextOf(method)
      : method.name === 'goto'
        ? (textOf(method.value) ?? textIn(method.value, 'label'))
        : undefined;
  if (text && target.kind === 'missing') return text;
  const words = text ?? method.nameText;
  return composed(words.value, words.span());
}

function destTextOf({ value }: Method): Text | undefined {
  return textOf(value) ?? textIn(value, 'dest');
}

function destOf({ value }: Method): string {
  return (wordsOf(value) ?? wordsOf(valueIn(value, 'dest')))?.trim() ?? '';
}

export function labelOf({ value }: Method): string {
  return (wordsOf(value) ?? wordsOf(valueIn(value, 'label')))?.trim() ?? '';
}

/** Whether it always goes there; with a count or a condition it goes on after it at some time. */
export function isPlainGoto({ value }: Method): boolean {
  return !valueIn(value, 'when') && !valueIn(value, 'max');
}

const NONE: readonly Tree[] = [];

/** The ways out of a step that have steps of their own. */
function waysIn({ name, value }: Method): readonly Tree[] {
  if (name === 'cond') return itemsOf(value).flatMap((arm) => waysUnder(arm, ['then', 'else']));
  if (name === 'switch') return casesIn(value);
  const result = valueIn(value, 'result');
  if (!result) return NONE;
  return result.kind === 'list' ? result.items.flatMap((arm) => waysUnder(arm, ['then', 'else'])) : casesIn(result);
}

function casesIn(tree: Tree | undefined): Tree[] {
  const cases = valueIn(tree, 'case');
  const ways = cases?.kind === 'map' ? cases.entries.map(({ value }) => value) : [];
  const fallback = valueIn(tree, 'default');
  if (fallback) ways.push(fallback);
  return ways;
}

const waysUnder = (tree: Tree | undefined, names: readonly string[]) =>
  names.flatMap((name) => entryOf(tree, name)?.value ?? []);

import type { Source, Span } from '../../source/source.ts';
import { composed, type Text } from '../../source/text.ts';
import { type Entry, entryOf, itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { deedOf, type Fields } from './deeds.ts';
import { heard, recorded, spoken, stringIn, unheard } from './expression.ts';
import type { Audio, Choice, Deed, Goal, Menu, Output, Page, Script, Setting, Step, Task } from './script.ts';
import { forLanguage, isTrue, keyOf, languageOf, textIn, textOf, wholeOf } from './values.ts';

/** A flow as Archy writes it in YAML: one name, which is its kind, and all else below it. */
export function scriptOf(source: Source, { key, value: flow }: Entry): Script {
  const language = languageOf(textIn(flow, 'defaultLanguage')?.value) ?? 'en-US';
  const settings = valueIn(flow, 'settingsMenu');
  const speech = valueIn(flow, 'settingsSpeechRec');
  const page: Page = {
    language,
    timeout: secondsIn(settings, 'menuSelectionTimeout'),
    repeats: numberIn(settings, 'repeatCount'),
    entryTimeout: secondsIn(valueIn(valueIn(flow, 'settingsActionDefaults'), 'collectInput'), 'noEntryTimeout'),
    listens: textIn(speech, 'asrEnabledOnFlow')?.value !== 'false',
  };
  const start = textIn(flow, 'startUpRef');
  const waiting = valueIn(flow, 'startUpTaskActions');
  const startAt = entryOf(flow, 'startUpTaskActions')?.key;
  const first: Task | undefined = waiting &&
    startAt && {
      name: composed('start', startAt.at),
      refs: [START],
      whole: waiting.at,
      steps: stepsOf(waiting, page, 0),
      loops: true,
    };
  return {
    source,
    kind: key.text.value.toLowerCase(),
    name: textIn(flow, 'name'),
    at: valueIn(flow, 'name')?.at ?? key.at,
    language,
    greeting: audioOf(valueIn(flow, 'initialGreeting')),
    greetingAt: entryOf(flow, 'initialGreeting')?.key.at ?? key.at,
    start: first ? { kind: 'task', ref: composed(START, startAt!.at) } : start && goalOf(start),
    menus: itemsOf(valueIn(flow, 'menus')).flatMap((item) => menuOf(valueIn(item, 'menu'), item.at, page, 0) ?? []),
    tasks: [
      ...(first ? [first] : []),
      ...itemsOf(valueIn(flow, 'tasks')).flatMap((item) => {
        const [entry] = item.kind === 'map' ? item.entries : [];
        return entry && /task$/i.test(entry.key.text.value) ? (taskOf(entry, page) ?? []) : [];
      }),
    ],
  };
}

const START = 'startUpTaskActions';

function goalOf(ref: Text): Goal {
  return { kind: /\btasks?\[[^[\]]*\]\s*$|\/tasks?\//i.test(ref.value) ? 'task' : 'menu', ref };
}

function menuOf(menu: Tree | undefined, whole: Span, page: Page, depth: number): Menu | undefined {
  const name = textIn(menu, 'name');
  if (!menu || !name) return undefined;
  const settings = valueIn(menu, 'settingsMenu');
  const [otherwise] = choicesIn(valueIn(menu, 'defaultMenuChoice') ?? valueIn(menu, 'defaultChoice'), page, depth);
  return {
    name,
    refs: [textIn(menu, 'refId')?.value, name.value].filter((ref) => ref !== undefined),
    whole,
    audio: audioOf(valueIn(menu, 'audio')),
    timeout: secondsIn(settings, 'menuSelectionTimeout') ?? page.timeout,
    repeats: numberIn(settings, 'repeatCount') ?? page.repeats,
    choices: choicesIn(valueIn(menu, 'choices'), page, depth),
    otherwise: otherwise?.step,
  };
}

function choicesIn(tree: Tree | undefined, page: Page, depth: number): Choice[] {
  return itemsOf(tree).flatMap((item): Choice[] => {
    const [entry] = item.kind === 'map' ? item.entries : [];
    if (!entry) return [];
    const { key, value } = entry;
    const type = key.text.value.replace(/^menu(?=\p{Lu})/u, '');
    const name = textIn(value, 'name') ?? composed(type, key.at);
    const common = { whole: item.at, typeAt: key.at };
    const digit = valueIn(value, 'dtmf');
    const terms = forLanguage(valueIn(value, 'speechRecTerms'), page.language);
    return [
      {
        whole: item.at,
        key: keyOf(textOf(digit)?.value),
        keyAt: digit?.at,
        phrases: page.listens ? itemsOf(valueIn(terms, 'terms')).flatMap((term) => textOf(term) ?? []) : [],
        everywhere: isTrue(value, 'globalDtmf'),
        step: {
          name,
          ...common,
          ...chosen(type.charAt(0).toLowerCase() + type.slice(1), value, name, page, depth + 1),
        },
      },
    ];
  });
}

function chosen(type: string, value: Tree, name: Text, page: Page, depth: number): Pick<Step, 'does' | 'outputs'> {
  if (type === 'task') {
    const actions = valueIn(valueIn(value, 'task') ?? value, 'actions');
    const does: Deed = actions ? { kind: 'steps', steps: stepsOf(actions, page, depth) } : { kind: 'unknown' };
    return { does, outputs: [] };
  }
  if (type === 'subMenu') {
    const inner = valueIn(value, 'menu') ?? value;
    const menu = depth < DEEPEST && valueIn(inner, 'choices') ? menuOf(inner, value.at, page, depth) : undefined;
    if (menu) return { does: { kind: 'menu', menu }, outputs: [] };
    return { does: deedOf('jumpToMenu', fieldsOf(value, name, page)), outputs: [] };
  }
  return { does: deedOf(type, fieldsOf(value, name, page)), outputs: outputsOf(value, page, depth) };
}

function taskOf({ key, value }: Entry, page: Page): Task | undefined {
  const name = textIn(value, 'name');
  if (!name) return undefined;
  return {
    name,
    refs: [textIn(value, 'refId')?.value, name.value].filter((ref) => ref !== undefined),
    whole: { ...key.at, end: value.at.end },
    steps: stepsOf(valueIn(value, 'actions'), page, 0),
    loops: key.text.value === 'loopTask',
  };
}

/** Steps within steps, deeper than anyone draws: what lies deeper is not read. */
const DEEPEST = 100;

function stepsOf(actions: Tree | undefined, page: Page, depth: number): Step[] {
  if (depth > DEEPEST) return [];
  return itemsOf(actions).flatMap((item): Step[] => {
    const [entry] = item.kind === 'map' ? item.entries : [];
    if (!entry) return [];
    const { key, value } = entry;
    const type = textOf(key)?.value ?? '';
    const name = textIn(value, 'name') ?? composed(type, key.at);
    const does = deedOf(type, fieldsOf(value, name, page));
    return [{ name, whole: item.at, typeAt: key.at, does, outputs: outputsOf(value, page, depth + 1) }];
  });
}

/**
 * What follows each outcome of an action: whatever stands below the word `actions`, named by what stands above it, or by
 * the value for which a case of a switch is taken.
 */
function outputsOf(value: Tree, page: Page, depth: number): Output[] {
  const outputs: Output[] = [];
  const walk = (tree: Tree, name: string, levels: number) => {
    if (levels > 12) return;
    if (tree.kind === 'list') for (const item of tree.items) walk(item, name, levels + 1);
    if (tree.kind !== 'map') return;
    const when = valueIn(tree, 'value');
    const own = (textIn(when, 'exp') ?? textIn(when, 'lit'))?.value.slice(0, 200) ?? name;
    for (const { key, value: inner } of tree.entries) {
      const word = key.text.value;
      if (word === 'actions') outputs.push({ name: own, steps: stepsOf(inner, page, depth) });
      else walk(inner, word === 'case' || word === 'cases' ? own : word.toLowerCase(), levels + 1);
    }
  };
  walk(value, '', 0);
  return outputs;
}

function fieldsOf(value: Tree, name: Text, page: Page): Fields {
  // What a mailbox says stands one level further in, below whose mailbox it is.
  const destination = valueIn(value, 'destination');
  const [owner] = destination?.kind === 'map' ? destination.entries : [];
  const first = (names: readonly string[]) =>
    names.map((each) => valueIn(value, each) ?? valueIn(owner?.value, each)).find((each) => each);
  return {
    audio: (...names) => audioOf(first(names)),
    word: (...names) => wordIn(first(names)),
    expression: (...names) => {
      const tree = first(names);
      return textIn(tree, 'exp') ?? wordIn(tree);
    },
    seconds: (...names) => durationOf(first(names)) ?? page.entryTimeout,
    digits: () => {
      const digits = valueIn(value, 'digits');
      const range = valueIn(digits, 'range');
      const exact = wholeOf(wordIn(valueIn(digits, 'exact'))?.value);
      const min = exact ?? wholeOf(wordIn(valueIn(range, 'min'))?.value);
      const max = exact ?? wholeOf(wordIn(valueIn(range, 'max'))?.value);
      return min === undefined || max === undefined || max < min ? undefined : { min, max };
    },
    confirms: () => !['none', undefined].includes(textIn(value, 'verificationType')?.value),
    unheard: (why) => unheard(name.span(), why),
  };
}

/** What stands there as it is: a word, `lit: 5`, `lit: { name: Sales }`, `name: Sales`, `exp: ToPhoneNumber("555 0100")`. */
function wordIn(tree: Tree | undefined): Text | undefined {
  const lit = valueIn(tree, 'lit');
  const expression = textIn(tree, 'exp');
  return (
    textOf(tree) ??
    textOf(lit) ??
    textIn(lit, 'name') ??
    (expression && stringIn(expression)) ??
    textIn(tree, 'name') ??
    undefined
  );
}

/** What callers hear of one of Archy's ways to say it. */
function audioOf(tree: Tree | undefined): Audio[] {
  if (!tree) return [];
  if (tree.kind === 'list') return tree.items.flatMap(audioOf);
  if (tree.kind === 'scalar') return [];
  const tts = textIn(tree, 'tts');
  if (tts) return spoken(tts);
  const prompt = wordIn(valueIn(tree, 'prompt'));
  if (prompt) return [recorded(prompt)];
  const expression = textIn(tree, 'exp');
  if (expression) return heard(expression);
  const isSilent = tree.entries.every(({ key, value }) => key.text.value === 'noValue' || value.kind === 'scalar');
  if (isSilent) return [];
  return [unheard(tree.at, 'dynamic')];
}

const secondsIn = (tree: Tree | undefined, name: string) => durationOf(valueIn(tree, name));

/** `lit: { seconds: 5 }` */
function durationOf(tree: Tree | undefined): Setting | undefined {
  const lit = valueIn(tree, 'lit');
  const [entry] = lit?.kind === 'map' ? lit.entries : [];
  const unit = UNITS[entry?.key.text.value ?? ''];
  const value = wholeOf(textOf(entry?.value)?.value);
  return unit === undefined || value === undefined ? undefined : { value: value * unit, at: entry!.value.at };
}

const UNITS: Readonly<Record<string, number>> = { ms: 0.001, seconds: 1, minutes: 60, hours: 3600 };

function numberIn(tree: Tree | undefined, name: string): Setting | undefined {
  const word = wordIn(valueIn(tree, name));
  const value = wholeOf(word?.value);
  return value === undefined ? undefined : { value, at: word!.span() };
}

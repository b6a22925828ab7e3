import type { Source } from '../../source/source.ts';
import { composed, type Text } from '../../source/text.ts';
import { entryOf, itemsOf, type Tree, valueIn } from '../../source/tree.ts';
import { deedOf, type Fields } from './deeds.ts';
import { heard, stringIn, unheard } from './expression.ts';
import type { Audio, Choice, Goal, Menu, Output, Page, Script, Setting, Step, Task } from './script.ts';
import { forLanguage, keyOf, languageOf, textIn, textOf, wholeOf } from './values.ts';

/** A flow as Architect keeps it itself: a list of menus and tasks, whose actions name each other by number. */
export function scriptOf(source: Source, flow: Tree): Script {
  const language = languageOf(textIn(flow, 'defaultLanguage')?.value) ?? 'en-US';
  const defaults = valueIn(flow, 'defaultSettings');
  const menuDefaults = valueIn(defaults, 'Menu');
  const page: Page = {
    language,
    timeout: secondsOf(valueIn(menuDefaults, 'promptRepeatDelay')),
    repeats: numberOf(valueIn(menuDefaults, 'promptRepeatCount')),
    entryTimeout: secondsOf(valueIn(valueIn(defaults, 'CollectInputAction'), 'noEntryTimeout')),
    listens: writtenIn(valueIn(flow, 'disableAsr'))?.value !== 'true',
  };
  const sections = itemsOf(valueIn(flow, 'flowSequenceItemList'));
  const first = textIn(flow, 'initialSequence');
  const begun = first && sections.find((section) => textIn(section, 'id')?.value === first.value);
  return {
    source,
    kind: (textIn(flow, 'type')?.value ?? '').toLowerCase(),
    name: textIn(flow, 'name'),
    at: valueIn(flow, 'name')?.at ?? entryOf(flow, 'flowSequenceItemList')!.key.at,
    language,
    greeting: audioOf(valueIn(flow, 'initialPrompts')),
    greetingAt: entryOf(flow, 'initialPrompts')?.key.at ?? entryOf(flow, 'flowSequenceItemList')!.key.at,
    start: first && ({ kind: isMenu(begun) ? 'menu' : 'task', ref: first } satisfies Goal),
    menus: sections.flatMap((section) => (isMenu(section) ? (menuOf(section, page) ?? []) : [])),
    tasks: sections.flatMap((section) => (isMenu(section) ? [] : (taskOf(section, page) ?? []))),
  };
}

const isMenu = (section: Tree | undefined) => textIn(section, '__type')?.value === 'Menu';

function refsOf(section: Tree, name: Text): string[] {
  return [textIn(section, 'id')?.value, name.value].filter((ref) => ref !== undefined);
}

function menuOf(menu: Tree, page: Page): Menu | undefined {
  const name = textIn(menu, 'name');
  if (!name) return undefined;
  return {
    name,
    refs: refsOf(menu, name),
    whole: menu.at,
    audio: audioOf(valueIn(menu, 'prompts')),
    timeout: secondsOf(valueIn(menu, 'promptRepeatDelay')) ?? page.timeout,
    repeats: numberOf(valueIn(menu, 'promptRepeatCount')) ?? page.repeats,
    choices: itemsOf(valueIn(menu, 'menuChoiceList')).flatMap((choice) => choiceOf(choice, page) ?? []),
    otherwise: choiceOf(valueIn(menu, 'defaultMenuChoice'), page)?.step,
  };
}

function choiceOf(choice: Tree | undefined, page: Page): Choice | undefined {
  const action = valueIn(choice, 'action');
  if (!choice || !action) return undefined;
  const digit = valueIn(choice, 'digit');
  const terms = forLanguage(valueIn(choice, 'speechRecTerms'), page.language);
  const step = stepOf(action, page, []);
  const inside = chainOf(action, page);
  return {
    whole: choice.at,
    key: keyOf(textOf(digit)?.value),
    keyAt: digit?.at,
    phrases: page.listens ? itemsOf(terms).flatMap((term) => textOf(term) ?? textIn(term, 'term') ?? []) : [],
    everywhere: textIn(choice, 'globalDtmf')?.value === 'true' || textIn(choice, 'isGlobalDtmf')?.value === 'true',
    step: {
      ...step,
      name: textIn(choice, 'name') ?? step.name,
      whole: choice.at,
      does: inside.length > 0 ? { kind: 'steps', steps: inside } : step.does,
    },
  };
}

function taskOf(task: Tree, page: Page): Task | undefined {
  const name = textIn(task, 'name');
  if (!name) return undefined;
  return {
    name,
    refs: refsOf(task, name),
    whole: task.at,
    steps: chainOf(task, page),
    loops: textIn(task, '__type')?.value === 'LoopTask',
  };
}

/** Ways within ways, deeper than anyone draws: what lies deeper is not read. */
const DEEPEST = 100;

/** The actions of a task in the order in which they follow each other. */
function chainOf(task: Tree, page: Page): Step[] {
  const actions = new Map<string, Tree>();
  for (const action of itemsOf(valueIn(task, 'actionList'))) {
    const id = textIn(action, 'id')?.value;
    if (id !== undefined && !actions.has(id)) actions.set(id, action);
  }
  const made = new Map<string, Step | undefined>();

  const chain = (start: Text | undefined, depth: number): Step[] => {
    const steps: Step[] = [];
    let id = start;
    while (id) {
      const action = actions.get(id.value);
      if (!action || depth > DEEPEST) return [...steps, lost(id)];
      if (made.has(id.value)) return [...steps, comeBack(id)];
      const step = open(action, id.value, depth);
      steps.push(step);
      id = textIn(action, 'nextAction');
    }
    return steps;
  };

  const open = (action: Tree, id: string, depth: number): Step => {
    made.set(id, undefined);
    const paths = [...itemsOf(valueIn(action, 'paths')), ...itemsOf(valueIn(action, 'path'))];
    const outputs = paths.map((path): Output => {
      const label = textIn(path, 'outputId')?.value ?? textIn(path, 'label')?.value ?? '';
      const isOwn = /^__\w+__$/.test(label);
      return {
        name: isOwn ? label.replaceAll('_', '').toLowerCase() : (textIn(path, 'label')?.value ?? label),
        steps: chain(textIn(path, 'nextActionId'), depth + 1),
      };
    });
    const step = stepOf(action, page, outputs);
    made.set(id, step);
    return step;
  };

  const comeBack = (id: Text): Step => ({
    name: id,
    whole: id.span(),
    typeAt: undefined,
    does: { kind: 'go', to: { kind: 'step', step: () => made.get(id.value) } },
    outputs: [],
  });
  const lost = (id: Text): Step => ({
    name: id,
    whole: id.span(),
    typeAt: undefined,
    does: { kind: 'unknown' },
    outputs: [],
  });

  return chain(textIn(task, 'startAction'), 0);
}

function stepOf(action: Tree, page: Page, outputs: readonly Output[]): Step {
  const type = textIn(action, '__type');
  const name = textIn(action, 'name') ?? composed(type?.value ?? '', action.at);
  const plain = (type?.value ?? '').replace(/Action$/, '');
  const does = deedOf(ARCHY[plain] ?? plain.charAt(0).toLowerCase() + plain.slice(1), fieldsOf(action, name, page));
  return { name, whole: action.at, typeAt: type?.span(), does, outputs };
}

/** What Architect calls otherwise within than in Archy. */
const ARCHY: Readonly<Record<string, string>> = {
  Data: 'callData',
  UpdateVariable: 'updateData',
  SetAttributes: 'setParticipantData',
  GetAttributes: 'getParticipantData',
  ScreenPop: 'setScreenPop',
  TransferPureMatch: 'transferToAcd',
  TransferAcd: 'transferToAcd',
  TransferExternal: 'transferToNumber',
  TransferUser: 'transferToUser',
  TransferGroup: 'transferToGroup',
  TransferFlow: 'transferToFlow',
  TransferFlowSecure: 'transferToFlowSecure',
  TransferVoicemail: 'transferToVoicemail',
  TransferAcdVoicemail: 'transferToVoicemail',
  TransferMenu: 'jumpToMenu',
  Menu: 'jumpToMenu',
  TransferTask: 'jumpToTask',
  Task: 'jumpToTask',
};

function fieldsOf(action: Tree, name: Text, page: Page): Fields {
  const first = (names: readonly string[]) => names.map((each) => valueIn(action, each)).find((each) => each);
  return {
    audio: (...names) => audioOf(first(names)),
    word: (...names) => literalOf(itemsOf(first(names))[0]),
    expression: (...names) => writtenIn(first(names)),
    seconds: (...names) => secondsOf(first(names)) ?? page.entryTimeout,
    digits: () => {
      const min = numberOf(valueIn(action, 'numberOfDigitsMin'))?.value;
      const max = numberOf(valueIn(action, 'numberOfDigitsMax'))?.value;
      return min === undefined || max === undefined || max < min ? undefined : { min, max };
    },
    confirms: () => textIn(action, 'verification')?.value === 'true',
    unheard: (why) => unheard(name.span(), why),
  };
}

/** The words of an expression; an empty one leaves it to what holds elsewhere. */
const writtenIn = (tree: Tree | undefined) => (tree?.kind === 'map' ? textIn(tree, 'text') : textOf(tree));

/** What an expression says as it stands, and does not work out. */
function literalOf(tree: Tree | undefined): Text | undefined {
  if (tree?.kind !== 'map') return textOf(tree);
  const text = textIn(tree, 'text');
  return valueIn(valueIn(tree, 'config'), 'lit') ? text : text && stringIn(text);
}

function audioOf(tree: Tree | undefined): Audio[] {
  const main = textIn(valueIn(tree, 'defaultAudio'), 'text') ?? textIn(tree, 'text');
  if (main) return heard(main);
  const other = itemsOf(valueIn(tree, 'cases'));
  return other.length === 0 ? [] : [unheard(tree!.at, 'dynamic')];
}

/** `P0D0H0M5S0F`: days, hours, minutes, seconds and thousandths. */
function secondsOf(tree: Tree | undefined): Setting | undefined {
  const text = writtenIn(tree);
  const found = /^P(\d{1,4})D(\d{1,4})H(\d{1,4})M(\d{1,6})S(\d{1,6})F$/.exec(text?.value.trim() ?? '');
  if (!found) return undefined;
  const [days, hours, minutes, seconds, thousandths] = found.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { value: ((days * 24 + hours) * 60 + minutes) * 60 + seconds + thousandths / 1000, at: text!.span() };
}

function numberOf(tree: Tree | undefined): Setting | undefined {
  const text = writtenIn(tree);
  const value = wholeOf(text?.value);
  return value === undefined ? undefined : { value, at: text!.span() };
}

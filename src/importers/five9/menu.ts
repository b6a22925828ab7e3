import type { Edge, Key } from '../../model/edge.ts';
import type { Menu, Option } from '../../model/node.ts';
import type { Prompt } from '../../model/prompt.ts';
import { composed } from '../../source/text.ts';
import { childrenIn, inside, isTrue, wholeIn, wordIn, wordsOf } from './elements.ts';
import type { Module } from './modules.ts';
import type { Setting } from './nodes.ts';

/** What a menu asks, takes and does; undefined where nobody can tell which keys and phrases it takes. */
export function menuOf(module: Module, setting: Setting): Pick<Menu, MenuOwn> | undefined {
  const { data } = module;
  const options = optionsOf(module, setting);
  if (!options) return undefined;
  const hasKeys = options.some(({ key }) => key !== undefined);
  const hasPhrases = options.some(({ phrases }) => phrases.length > 0);
  return {
    input: hasKeys ? (hasPhrases ? 'both' : 'keys') : 'speech',
    options,
    edges: [...options.flatMap((option) => edgesOf(option, module.name)), ...slips(module, setting)],
    prompts: [...promptsOf(module, setting), ...repromptsOf(module, setting)],
    ...askingOf(module),
    bargeIn: wordIn(data, 'prompts', 'prompt', 'interruptible') !== 'false',
  };
}

type MenuOwn =
  | 'input'
  | 'options'
  | 'edges'
  | 'prompts'
  | 'timeout'
  | 'timeoutAt'
  | 'attempts'
  | 'attemptsAt'
  | 'bargeIn';

/** Seconds of silence, and how often is asked, as the designer begins with. */
const USUAL = { timeout: 5, attempts: 3 };

export function askingOf({ data }: Module) {
  return {
    timeout: wholeIn(data, 'noInputTimeout') ?? USUAL.timeout,
    timeoutAt: wordsOf(inside(data, 'noInputTimeout'))?.span(),
    attempts: wholeIn(data, 'maxAttempts') ?? USUAL.attempts,
    attemptsAt: wordsOf(inside(data, 'maxAttempts'))?.span(),
  };
}

/** What is said when it asks first. What it says instead when it asks again is not told apart from re-prompts. */
export function promptsOf({ data }: Module, { voice }: Setting): Prompt[] {
  const first = childrenIn(data, 'prompts').filter((each) => (wholeIn(each, 'count') ?? 1) === 1);
  return first.flatMap((each) => {
    const prompt = inside(each, 'prompt');
    const said = voice(prompt, 'say');
    // The platform itself reads the choices out: what is heard of them stands nowhere.
    const [part] = childrenIn(prompt, 'ttsPrompt');
    const isEnumerated = isTrue(prompt, 'ttsEnumed') || isTrue(part, 'promptTTSEnumed');
    const [spoken] = said;
    return isEnumerated && spoken
      ? [...said, { ...spoken, text: composed('', spoken.at), unread: 'dynamic' as const }]
      : said;
  });
}

export function repromptsOf({ data }: Module, { voice }: Setting): Prompt[] {
  return childrenIn(data, 'recoEvents').flatMap((event) => {
    const when = EVENTS[wordIn(event, 'event') ?? ''];
    const attempt = wholeIn(event, 'count') ?? 1;
    return when ? voice(inside(event, 'compoundPrompt'), when, { attempt }) : [];
  });
}

const EVENTS: Readonly<Record<string, 'no input' | 'no match'>> = { NO_INPUT: 'no input', NO_MATCH: 'no match' };

/** The branch of whoever is not understood. */
const NO_MATCH = 'No Match';

function optionsOf(module: Module, { destination }: Setting): Option[] | undefined {
  const { data } = module;
  const takesKeys = inside(data, 'useDTMF') === undefined || isTrue(data, 'useDTMF');
  const takesSpeech = isTrue(data, 'useSpeechRecognition');
  const branches = new Map(module.branches.map((branch) => [branch.name, branch]));
  const items = childrenIn(data, 'items');
  const names = items.map((item) => wordIn(item, 'actionName'));
  // The platform numbers choices itself, by an order that is sure only where each leads elsewhere and none has a key.
  const isNumbered = items.every((item) => wordIn(item, 'dtmf') === AUTO);
  const areOwn = new Set(names).size === names.length && items.length < 10;
  const options: Option[] = [];
  for (const [index, item] of items.entries()) {
    const written = wordsOf(inside(item, 'dtmf'));
    if (takesKeys && written?.value === AUTO && !(isNumbered && areOwn)) return undefined;
    const key = takesKeys ? (written?.value === AUTO ? String(index + 1) : keyOf(written?.value)) : undefined;
    const choice = inside(item, 'choice');
    const phrase = wordIn(choice, 'type') === 'VALUE' ? wordsOf(inside(choice, 'value')) : undefined;
    const phrases = takesSpeech && phrase ? [phrase] : [];
    if (key === undefined && phrases.length === 0) return undefined;
    const branch = wordIn(item, 'actionType') === 'BRANCH' ? branches.get(names[index] ?? '') : undefined;
    options.push({
      number: index + 1,
      at: item.whole,
      key,
      keyAt: key === undefined ? undefined : written?.span(),
      phrases,
      ...(branch?.to ? destination(branch.to) : { target: { kind: 'unknown' } as const }),
      tags: [],
      confirm: false,
    });
  }
  return options.length > 0 ? options : undefined;
}

const AUTO = 'DTMF_AUTO';

function keyOf(word: string | undefined): Key | undefined {
  const [, name] = /^DTMF_(\d|STAR|ASTERISK|POUND|HASH)$/.exec(word ?? '') ?? [];
  if (name === undefined) return undefined;
  return /^\d$/.test(name) ? name : /^[SA]/.test(name) ? 'star' : 'hash';
}

function edgesOf({ number, key, keyAt, phrases, to, target }: Option, from: string): Edge[] {
  if (!target) return [];
  const rest = { from, to, target, implicit: to === undefined, option: number };
  const keyed = key === undefined ? [] : [{ on: { kind: 'key' as const, key }, ...rest, boundAt: keyAt }];
  return phrases.length > 0 ? [...keyed, { on: { kind: 'phrase', phrases }, ...rest }] : keyed;
}

/** Whoever is not understood again and again takes a branch; what becomes of silence stands nowhere. */
function slips(module: Module, setting: Setting): Edge[] {
  const after = askingOf(module).attempts;
  const wrong = module.branches.find(({ name }) => name === NO_MATCH)?.to;
  return [
    { from: module.name, on: { kind: 'no input', after }, target: { kind: 'unknown' }, implicit: true },
    wrong
      ? { from: module.name, on: { kind: 'no match', after }, ...setting.destination(wrong), implicit: false }
      : { from: module.name, on: { kind: 'no match', after }, target: { kind: 'unknown' }, implicit: true },
  ];
}

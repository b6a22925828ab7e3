import { composed, type Text } from '../../source/text.ts';
import { type Entry, itemsOf, type MapTree, type ScalarTree, type Tree, valueIn } from '../../source/tree.ts';
import { type Action, type Condition, shortestOf, wordOf, wordsOf } from './actions.ts';
import { blockName } from './blocks.ts';

/*
 * What the console exported before there was a flow language, and still takes back: `modules` with `branches`. Each is
 * read as the action that it has become.
 */

/** What a module has become, with its target where it has one. */
const TYPES: Readonly<Record<string, string>> = {
  CheckAttribute: 'Compare',
  CheckQueueStatus: 'CheckMetricData',
  CheckStaffing: 'CheckMetricData',
  Disconnect: 'DisconnectParticipant',
  GetUserInput: 'GetParticipantInput',
  'GetUserInput Lex': 'ConnectParticipantWithLexBot',
  InvokeExternalResource: 'InvokeLambdaFunction',
  PlayPrompt: 'MessageParticipant',
  SetAttributes: 'UpdateContactAttributes',
  SetCallBackNumber: 'UpdateContactCallbackNumber',
  SetEventHook: 'UpdateContactEventHooks',
  SetLoggingBehavior: 'UpdateFlowLoggingBehavior',
  SetQueue: 'UpdateContactTargetQueue',
  SetRecordingBehavior: 'UpdateContactRecordingBehavior',
  SetVoice: 'UpdateContactTextToSpeechVoice',
  StoreUserInput: 'GetParticipantInput',
  'Transfer Flow': 'TransferToFlow',
  'Transfer PhoneNumber': 'TransferParticipantToThirdParty',
  'Transfer Queue': 'TransferContactToQueue',
};

/** What parameters have become. */
const PARAMETERS: Readonly<Record<string, string>> = {
  Attribute: 'ComparisonValue',
  AudioPrompt: 'PromptId',
  FunctionArn: 'LambdaFunctionARN',
  GlobalVoice: 'TextToSpeechVoice',
  PhoneNumber: 'ThirdPartyPhoneNumber',
  Timeout: 'InputTimeLimitSeconds',
};

const ERRORS: Readonly<Record<string, string>> = {
  AtCapacity: 'QueueAtCapacity',
  CallFailure: 'CallFailed',
  Error: 'NoMatchingError',
  NoMatch: 'NoMatchingCondition',
  Timeout: 'InputTimeLimitExceeded',
};

const CASES: Readonly<Record<string, string>> = { Complete: 'DoneLooping', Looping: 'ContinueLooping' };

/** Every module that has an identifier, once. */
export function legacyActionsOf(flow: Tree): ReadonlyMap<string, Action> {
  const modules = itemsOf(valueIn(flow, 'modules'));
  const shorten = shortestOf(modules.flatMap((module) => wordOf(valueIn(module, 'id')) ?? []));
  const actions = new Map<string, Action>();
  for (const module of modules) {
    const identifier = wordOf(valueIn(module, 'id'));
    if (identifier === undefined || actions.has(identifier)) continue;
    const own = wordOf(valueIn(module, 'type')) ?? '';
    const type = TYPES[`${own} ${wordOf(valueIn(module, 'target')) ?? ''}`] ?? TYPES[own] ?? own;
    const stores = own === 'StoreUserInput';
    actions.set(identifier, {
      identifier,
      id: `${blockName(type, stores)} ${shorten(identifier)}`,
      type,
      at: valueIn(module, 'id')!.at,
      whole: module.at,
      typeAt: valueIn(module, 'type')?.at,
      parameters: parametersOf(module, stores),
      metadata: valueIn(module, 'metadata'),
      ...waysOf(itemsOf(valueIn(module, 'branches'))),
    });
  }
  return actions;
}

function waysOf(branches: readonly Tree[]): Pick<Action, 'next' | 'conditions' | 'errors'> {
  const conditions: Condition[] = [];
  const errors: Action['errors'][number][] = [];
  let next: Text | undefined;
  for (const branch of branches) {
    const condition = wordsOf(valueIn(branch, 'condition'));
    const to = wordsOf(valueIn(branch, 'transition'));
    if (!condition) continue;
    const { value } = condition;
    if (value === 'Success') next = to;
    else if (Object.hasOwn(ERRORS, value)) errors.push({ type: ERRORS[value]!, to, at: condition.span() });
    else {
      const tested = wordsOf(valueIn(branch, 'conditionValue')) ?? composed(CASES[value] ?? value, condition.span());
      const operator = wordOf(valueIn(branch, 'conditionType')) ?? 'Equals';
      conditions.push({ operator, operands: [tested], to, at: branch.at });
    }
  }
  return { next, conditions, errors };
}

function parametersOf(module: Tree, stores: boolean): MapTree {
  const trees = itemsOf(valueIn(module, 'parameters'));
  const isMarkedUp = trees.some((each) => wordOf(valueIn(each, 'value')) === 'ssml');
  const entries = trees.flatMap((each): Entry[] => {
    const name = wordsOf(valueIn(each, 'name'));
    const value = valueIn(each, 'value');
    if (!name || value?.kind !== 'scalar') return [];
    const known = name.value === 'Text' && isMarkedUp ? 'SSML' : (PARAMETERS[name.value] ?? name.value);
    const space = wordOf(valueIn(each, 'namespace'));
    return [
      { key: scalarOf(known, name), value: space ? scalarOf(`$.${space}.${value.text.value}`, value.text) : value },
    ];
  });
  if (stores)
    entries.push({ key: scalarOf('StoreInput', entries[0]?.key.text), value: scalarOf('True', entries[0]?.key.text) });
  return { kind: 'map', entries, at: module.at, inline: true };

  /** Words that stand for others that are written here. */
  function scalarOf(value: string, from: Text | undefined): ScalarTree {
    const at = from?.span() ?? module.at;
    return { kind: 'scalar', value, text: composed(value, at), at, quoted: true };
  }
}

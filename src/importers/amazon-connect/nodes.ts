import type { Edge, Key, Target, Trigger } from '../../model/edge.ts';
import type { Asking, Node, Option } from '../../model/node.ts';
import type { Prompt } from '../../model/prompt.ts';
import { composed, type Text } from '../../source/text.ts';
import { itemsOf, valueIn } from '../../source/tree.ts';
import { dialled, UNTOLD_HANDOVER } from '../exported.ts';
import { type Action, type Condition, isTrue, numberOf, stores, wordOf, wordsOf } from './actions.ts';
import { blockName, isKnown } from './blocks.ts';
import type { Fused } from './fused.ts';
import { namesOfCalled } from './names.ts';
import { promptOf } from './prompts.ts';

/** What a block needs to know of the flow around it. */
export interface Setting {
  /** What callers hear when they come to it, unless its words say otherwise. */
  readonly language: string;
  /** The language that callers are spoken to from another block on, where it is set just there. */
  languageFrom(identifier: string): string | undefined;
  targetOf(identifier: string): Target;
  readonly fused: Fused | undefined;
  /** Whether it is callers to whom this happens, and not whoever answers them. */
  readonly toCallers: boolean;
  /** Whether callers who come here wait in a queue. */
  readonly inQueue: boolean;
}

/** A block as a step of the call. One that is not known is `unknown`, with its ways. */
export function nodeOf(action: Action, setting: Setting): Node {
  const { parameters, type } = action;
  const says = (when: Prompt['when'] = 'say') => {
    const prompt = promptOf(parameters, when, setting.language);
    return prompt ? [prompt] : [];
  };
  const ways = waysOf(action, setting);
  const step = {
    id: action.id,
    at: action.at,
    whole: action.whole,
    typeAt: action.typeAt,
    prompts: [] as readonly Prompt[],
    // A menu's and a question's are their own.
    edges: setting.toCallers && type === 'GetParticipantInput' ? [] : ways.all(),
    tags: [],
  };
  // What is said to whoever answers is no caller's business, nor which way they take.
  if (!setting.toCallers) return { type: 'unknown', ...step };
  const quiet = { type: 'action', ...step, does: composed(blockName(type), action.at), uses: [], gives: [] } as const;

  switch (type) {
    case 'MessageParticipant':
      return { type: 'message', ...step, prompts: says() };

    case 'GetParticipantInput': {
      if (stores(parameters) && !setting.fused) {
        const asks = says();
        // Nobody can say what is asked for where the question cannot be read.
        const isRead = asks.some(({ unread }) => !unread);
        return isRead
          ? collectOf(action, setting, { ...step, prompts: asks })
          : { type: 'unknown', ...step, prompts: asks, edges: ways.all() };
      }
      const { options, edges } = choicesOf(action, setting);
      if (options.length === 0) return { type: 'unknown', ...step, prompts: says(), edges: ways.all() };
      return { type: 'menu', ...step, ...askingOf(action), options, prompts: says(), edges };
    }

    // What the bot understands, and which keys it takes, is written elsewhere.
    case 'ConnectParticipantWithLexBot':
      return { type: 'unknown', ...step, prompts: says() };

    case 'MessageParticipantIteratively': {
      const said = itemsOf(valueIn(parameters, 'Messages')).flatMap(
        (each) => promptOf(each, 'wait', setting.language) ?? [],
      );
      if (!setting.inQueue) return { type: 'unknown', ...step, prompts: said };
      const every = numberOf(valueIn(parameters, 'InterruptFrequencySeconds'));
      return {
        type: 'queue',
        ...step,
        prompts: said,
        wait: { every, tells: [] },
        options: [],
        ...UNTOLD_HANDOVER,
      };
    }

    case 'CheckHoursOfOperation':
      return { type: 'hours', ...step, open: [], holidays: [], edges: ways.ofHours() };

    case 'Compare':
    case 'CheckMetricData':
    case 'Loop':
      return { type: 'branch', ...step, on: branchesOn(action) };

    case 'DistributeByPercentage':
      return { type: 'branch', ...step, on: branchesOn(action), edges: shared(action, step.edges) };

    case 'TransferContactToQueue':
      return {
        type: 'queue',
        ...step,
        wait: { tells: [] },
        options: [],
        ...UNTOLD_HANDOVER,
        edges: ways.ofErrors(),
      };

    case 'TransferParticipantToThirdParty': {
      const number = wordsOf(valueIn(parameters, 'ThirdPartyPhoneNumber'));
      const returns = isTrue(valueIn(parameters, 'ContinueFlowExecution'));
      return {
        type: 'transfer',
        ...step,
        number: dialled(number),
        person: true,
        ...UNTOLD_HANDOVER,
        edges: returns ? step.edges : ways.ofErrors(),
      };
    }

    case 'CreateCallbackContact':
      return { type: 'callback', ...step };

    case 'TransferToFlow':
    case 'InvokeFlowModule': {
      const { file, names } = namesOfCalled(action);
      if (!file) return { type: 'unknown', ...step };
      return { type: 'flow', ...step, file, names, edges: type === 'TransferToFlow' ? ways.ofErrors() : step.edges };
    }

    case 'InvokeLambdaFunction':
      return mayBringSomeone(action) ? { type: 'unknown', ...step } : quiet;

    case 'DisconnectParticipant':
      return { type: 'end', ...step, edges: [] };

    // The call goes on where this flow was called from.
    case 'EndFlowExecution':
    case 'EndFlowModuleExecution':
      return { type: 'unknown', ...step, edges: [] };

    default:
      return isKnown(type) ? quiet : { type: 'unknown', ...step, prompts: says() };
  }
}

/** What a key in this language is to the model. */
const KEYS: Readonly<Record<string, Key>> = { '*': 'star', '#': 'hash' };

function keyOf(operand: string): Key | undefined {
  return /^\d$/.test(operand) ? operand : KEYS[operand];
}

/** Which way callers take on each of the errors that a block can end with. */
const ON_ERROR: Readonly<Record<string, Trigger>> = {
  InputTimeLimitExceeded: { kind: 'no input', after: 1 },
  NoMatchingCondition: { kind: 'no match', after: 1 },
  QueueAtCapacity: { kind: 'overflow' },
  ConnectionTimeLimitExceeded: { kind: 'no answer' },
  CallFailed: { kind: 'no answer' },
};

/** Blocks that ask something of the world outside, which may not answer. */
const MAY_FAIL: ReadonlySet<string> = new Set([
  'ConnectParticipantWithLexBot',
  'CreateCallbackContact',
  'InvokeLambdaFunction',
  'TransferContactToQueue',
  'TransferParticipantToThirdParty',
  'UpdateContactCallbackNumber',
]);

/**
 * The errors that callers meet. Every block has one for the case that the platform itself fails, which says nothing of
 * how calls go, and would be a way out of every circle.
 */
function errorsMet({ type, parameters, errors }: Action): Action['errors'] {
  const mayFail = MAY_FAIL.has(type) || !isKnown(type) || (type === 'GetParticipantInput' && stores(parameters));
  return mayFail ? errors : errors.filter((error) => error.type !== 'NoMatchingError');
}

function waysOf(action: Action, setting: Setting) {
  const way = (on: Trigger, to: Text | undefined): Edge[] => edgeOf(action, setting, on, to);
  const ofErrors = (before: readonly Edge[] = []): Edge[] => {
    const edges: Edge[] = [];
    const known = new Set<string>();
    const add = (edge: Edge) => {
      edges.push(edge);
      for (const kind of [edge.on.kind, 'any']) known.add(`${kind}\n${edge.to?.value}`);
    };
    before.forEach(add);
    for (const { type, to } of errorsMet(action)) {
      const on = ON_ERROR[type] ?? { kind: 'failed' };
      const isElse = on.kind === 'no match' && action.type !== 'GetParticipantInput';
      const target = to && setting.targetOf(to.value);
      // A block that fails is no way of its own where it goes on as if it had not; nor are two errors that are one to callers.
      const isThere = target?.kind === 'node' && known.has(`${on.kind === 'failed' ? 'any' : on.kind}\n${target.id}`);
      if (!isThere) way(isElse ? { kind: 'otherwise' } : on, to).forEach(add);
    }
    return edges;
  };
  return {
    ofErrors,
    /** Each condition by the words it tests for, what comes next, and the errors. */
    all(): Edge[] {
      const cases = action.conditions.flatMap((each) => way({ kind: 'case', when: whenOf(each) }, each.to));
      const hasElse = action.errors.some(({ type, to }) => type === 'NoMatchingCondition' && to);
      const next =
        hasElse && cases.length > 0 ? [] : way({ kind: cases.length > 0 ? 'otherwise' : 'next' }, action.next);
      return ofErrors([...cases, ...next]);
    },
    ofHours(): Edge[] {
      const to = (operand: string) =>
        action.conditions.find(({ operands }) => operands.some(({ value }) => value.toLowerCase() === operand))?.to;
      return ofErrors([
        ...way({ kind: 'open' }, to('true') ?? action.next),
        ...way({ kind: 'closed' }, to('false') ?? action.next),
      ]);
    },
  };
}

function edgeOf(action: Action, { targetOf }: Setting, on: Trigger, to: Text | undefined, rest = {}): Edge[] {
  if (!to) return [];
  const target = targetOf(to.value);
  // It is told by the name that people know; what is written there is for the platform to read, and no fix's to change.
  const name = target.kind === 'node' ? target.id : to.value;
  return [{ from: action.id, on, to: composed(name, to.span()), target, implicit: false, ...rest }];
}

function whenOf({ operator, operands }: Condition): string {
  const words = operands.map(({ value }) => value).join(', ');
  return operator === 'Equals' || operator === '' ? words : `${operator} ${words}`;
}

/** Whether the name of a function of one's own says that it has callers rung back, or takes their message. */
function mayBringSomeone({ parameters }: Action): boolean {
  const named = wordOf(valueIn(parameters, 'LambdaFunctionARN')) ?? '';
  return /call[-_ ]?back|voice[-_ ]?mail/i.test(named);
}

function branchesOn(action: Action): Text {
  const value = valueIn(action.parameters, 'ComparisonValue') ?? valueIn(action.parameters, 'MetricType');
  const words = wordsOf(value);
  return words ? composed(words.value.replace(/^\$\./, ''), words.span()) : composed(blockName(action.type), action.at);
}

/** Percentages are told as "less than 31", counted from 1 and each from where the one before it ends. */
function shared(action: Action, edges: readonly Edge[]): Edge[] {
  const limits = action.conditions.map(({ operands }) => Number(operands[0]?.value ?? Number.NaN));
  if (limits.some((limit, index) => !(limit >= (limits[index - 1] ?? 1) && limit <= 101))) return [...edges];
  let from = 1;
  return edges.map((edge) => {
    if (edge.on.kind === 'otherwise') return { ...edge, share: (101 - from) / 100 };
    const limit = edge.on.kind === 'case' ? limits.shift() : undefined;
    if (limit === undefined) return edge;
    const share = (limit - from) / 100;
    from = limit;
    return { ...edge, share };
  });
}

/** One key, or what callers key in: the platform asks once, and the flow itself leads back to ask again. */
function askingOf({ parameters }: Action): Asking {
  const timeout = valueIn(parameters, 'InputTimeLimitSeconds');
  return {
    input: 'keys',
    timeout: numberOf(timeout) ?? 5,
    timeoutAt: numberOf(timeout) === undefined ? undefined : timeout?.at,
    attempts: 1,
    bargeIn: true,
  };
}

function choicesOf(action: Action, setting: Setting): { readonly options: Option[]; readonly edges: Edge[] } {
  const { fused } = setting;
  const options: Option[] = [];
  const edges: Edge[] = [];
  for (const { operands, to, at } of fused?.keys ?? action.conditions) {
    for (const operand of operands) {
      const key = keyOf(operand.value);
      if (key === undefined) continue;
      const number = options.length + 1;
      const keyAt = operand.span();
      const [edge] = edgeOf(action, setting, { kind: 'key', key }, to, { boundAt: keyAt, option: number });
      if (edge) edges.push(edge);
      options.push({
        number,
        at,
        key,
        keyAt,
        phrases: [],
        to: edge?.to,
        target: edge?.target,
        language: to && setting.languageFrom(to.value),
        tags: [],
        confirm: false,
      });
    }
  }
  const error = (type: string) => action.errors.find((each) => each.type === type)?.to;
  const noInput = fused ? (fused.silence ?? fused.otherwise) : error('InputTimeLimitExceeded');
  const noMatch = fused ? fused.otherwise : error('NoMatchingCondition');
  edges.push(...slip(action, setting, 'no input', noInput), ...slip(action, setting, 'no match', noMatch));
  return { options, edges };
}

/** Where nothing is written for it, the platform decides, and nobody can read that here. */
function slip(action: Action, setting: Setting, kind: 'no input' | 'no match', to: Text | undefined): Edge[] {
  const written = edgeOf(action, setting, { kind, after: 1 }, to);
  if (written.length > 0) return written;
  return [{ from: action.id, on: { kind, after: 1 }, target: { kind: 'unknown' }, implicit: true }];
}

type Base = Pick<Node, 'id' | 'at' | 'whole' | 'typeAt' | 'prompts' | 'edges' | 'tags'>;

function collectOf(action: Action, setting: Setting, step: Base): Node {
  const { parameters } = action;
  const keys = valueIn(parameters, 'DTMFConfiguration');
  const most = numberOf(valueIn(valueIn(valueIn(parameters, 'InputValidation'), 'CustomValidation'), 'MaximumLength'));
  const end = wordOf(valueIn(keys, 'InputTerminationSequence'));
  const silence = action.errors.find(({ type }) => type === 'InputTimeLimitExceeded')?.to;
  return {
    type: 'collect',
    ...step,
    ...askingOf(action),
    // Each keeps its answer under the same name until it is copied: what is asked for here is not what was asked before.
    value: composed(action.id, action.at),
    kind: 'digits',
    length: most === undefined ? undefined : { min: 1, max: most },
    endKey: end === undefined ? 'hash' : keyOf(end),
    masked: valueIn(parameters, 'InputEncryption') !== undefined,
    confirm: false,
    edges: [
      ...edgeOf(action, setting, { kind: 'next' }, action.next),
      // Silence goes on like an answer, and what follows may tell them apart or not.
      ...slip(action, setting, 'no input', silence),
      ...waysOf(action, setting)
        .ofErrors()
        .filter(({ on }) => on.kind === 'failed'),
    ],
  };
}

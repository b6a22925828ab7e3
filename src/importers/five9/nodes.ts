import type { Edge, Target, Trigger } from '../../model/edge.ts';
import type { Node } from '../../model/node.ts';
import { composed, type Text } from '../../source/text.ts';
import { UNTOLD_HANDOVER } from '../exported.ts';
import { childrenIn, inside, isTrue, wholeIn, wordIn, wordsOf } from './elements.ts';
import { askingOf, menuOf, promptsOf, repromptsOf } from './menu.ts';
import type { Module } from './modules.ts';
import type { Voice } from './prompts.ts';

/** What a module needs to know of the script around it. */
export interface Setting {
  readonly voice: Voice;
  /** Where an identifier leads, told by the name that people know. */
  destination(to: Text): { readonly to: Text; readonly target: Target };
}

/** A module as a step of the call. One that is not known, or decided elsewhere, is `unknown`, with its ways. */
export function nodeOf(module: Module, setting: Setting): Node {
  const { kind, data } = module;
  const way = (on: Trigger, to: Text | undefined): Edge[] =>
    to ? [{ from: module.name, on, ...setting.destination(to), implicit: false }] : [];
  const next = way({ kind: 'next' }, module.next);
  const step = {
    id: module.name,
    at: module.at,
    whole: module.element.whole,
    typeAt: module.element.at,
    prompts: [],
    edges: next as readonly Edge[],
    tags: [],
  };

  switch (kind) {
    case 'play': {
      const prompts = setting.voice(inside(data, 'prompt'), 'say');
      if (prompts.length === 0) return actionOf(module, step);
      return { type: 'message', ...step, prompts };
    }

    case 'menu': {
      const menu = menuOf(module, setting);
      if (menu) return { type: 'menu', ...step, ...menu };
      break;
    }

    case 'input':
    case 'getDigits': {
      const collect = questionOf(module, setting);
      if (collect) return { ...step, ...collect, edges: [...next, ...collect.edges] };
      break;
    }

    case 'ifElse':
    case 'case':
      return {
        type: 'branch',
        ...step,
        on: decidingIn(module),
        edges: module.branches.flatMap(({ name, to }) =>
          way(
            /^(?:else|no match)$/i.test(name) ? { kind: 'otherwise' } : { kind: 'case', when: name.toLowerCase() },
            to,
          ),
        ),
      };

    case 'skillTransfer': {
      const announcements = childrenIn(data, 'announcements').filter((each) => isTrue(each, 'enabled'));
      const skills = childrenIn(data, 'listOfSkillsEx').flatMap(
        (each) => wordsOf(inside(each, 'extrnalObj', 'name')) ?? [],
      );
      return {
        type: 'queue',
        ...step,
        team: skills.length === 1 ? skills[0] : undefined,
        prompts: announcements.flatMap((each) => setting.voice(inside(each, 'prompt'), 'wait')),
        wait: { tells: announcements.some((each) => wordIn(each, 'annType') === 'EWT') ? ['time'] : [] },
        options: [],
        ...UNTOLD_HANDOVER,
      };
    }

    case 'agentTransfer':
    case 'thirdPartyTransfer':
    case 'conferenceTransfer':
      return { type: 'transfer', ...step, person: true, ...UNTOLD_HANDOVER };

    case 'voiceMailTransfer':
      return { type: 'voicemail', ...step };

    case 'foreignScript': {
      const file = wordsOf(inside(data, 'ivrScript', 'name'));
      if (!file) break;
      return { type: 'flow', ...step, file, names: [file.value] };
    }

    case 'hangup':
      return { type: 'end', ...step, edges: [] };
  }
  if (QUIET.has(kind)) {
    const failed = MAY_FAIL.has(kind) ? way({ kind: 'failed' }, module.exception) : [];
    return actionOf(module, { ...step, edges: [...next, ...failed] });
  }
  const branches = module.branches.flatMap(({ to }) => way({ kind: 'next' }, to));
  return { type: 'unknown', ...step, edges: [...next, ...branches] };
}

/** Modules that callers hear nothing of. */
const QUIET: ReadonlySet<string> = new Set([
  'query',
  'queryModule',
  'setVariable',
  'lookupCRMRecord',
  'crmUpdate',
  'systemInfo',
  'getUserInfo',
  'setDNIS',
  'skillInfo',
]);

/** Those that ask something of the world outside. */
const MAY_FAIL: ReadonlySet<string> = new Set(['query', 'queryModule', 'lookupCRMRecord', 'crmUpdate']);

type Step = Pick<Node, 'id' | 'at' | 'whole' | 'typeAt' | 'prompts' | 'edges' | 'tags'>;

function actionOf({ name, at }: Module, step: Step): Node {
  return { type: 'action', ...step, does: composed(name.replaceAll(/[_-]+/g, ' '), at), uses: [], gives: [] };
}

/** A question for digits. Of any other nobody can tell here what is asked for. */
function questionOf(module: Module, setting: Setting) {
  const { data, kind } = module;
  const grammar = inside(data, 'grammar');
  const isKeyed = kind === 'getDigits';
  const type = [...(grammar?.attributes ?? [])].find(([name]) => /(?:^|:)type$/.test(name))?.[1].text.value;
  if (!isKeyed && type !== 'digits') return undefined;
  const asked = isKeyed ? setting.voice(inside(data, 'prompt'), 'say') : promptsOf(module, setting);
  if (!asked.some(({ unread }) => !unread)) return undefined;
  const limit = (name: string) =>
    childrenIn(grammar, 'intProperty')
      .filter((each) => wordIn(each, 'type') === name && isTrue(each, 'enabled'))
      .map((each) => wholeIn(each, 'value'))[0];
  const max = isKeyed ? wholeIn(data, 'numberOfDigits') : limit('MAXLENGTH');
  const end = wordIn(data, 'terminateDigit');
  const asking = askingOf(module);
  const unsure = (on: Trigger): Edge => ({ from: module.name, on, target: { kind: 'unknown' }, implicit: true });
  return {
    type: 'collect' as const,
    input: isKeyed ? ('keys' as const) : ('both' as const),
    ...asking,
    attempts: isKeyed ? 1 : asking.attempts,
    bargeIn: asked[0]!.bargeIn,
    value: composed(module.name, module.at),
    kind: 'digits' as const,
    length: max ? { min: limit('MINLENGTH') ?? 1, max } : undefined,
    endKey: end === '#' ? 'hash' : end === '*' ? 'star' : undefined,
    masked: false,
    confirm: wordIn(data, 'confirmData', 'confirmRequired') === 'REQUIRED',
    prompts: [...asked, ...repromptsOf(module, setting)],
    edges: [unsure({ kind: 'no input', after: 1 }), unsure({ kind: 'no match', after: 1 })],
  };
}

/** The value that decides, where all conditions look at the same. */
function decidingIn({ name, at, branches, data }: Module): Text {
  const conditions = [
    ...childrenIn(data, 'conditions'),
    ...branches.flatMap(({ element }) => childrenIn(inside(element, 'value'), 'conditions')),
  ];
  const looked = conditions.flatMap((each) => wordsOf(inside(each, 'leftOperand', 'variableName')) ?? []);
  const isOne = new Set(looked.map(({ value }) => value)).size === 1;
  return isOne ? looked[0]! : composed(name, at);
}

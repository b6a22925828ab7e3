import type { CallFlow } from '../../model/flow.ts';
import type { ReadProblem } from '../../source/problem.ts';
import type { Span } from '../../source/source.ts';
import type { Reading } from '../importer.ts';
import { flowOf } from './flow.ts';
import type { Script } from './script.ts';

/** The kinds of flow that speak to people on the telephone, in menus and messages. */
const SPEAKING: Readonly<Record<string, string>> = {
  inboundcall: 'inbound call flow',
  outboundcall: 'outbound call flow',
  inqueuecall: 'in-queue call flow',
  securecall: 'secure call flow',
  commonmodule: 'common module',
  voicemail: 'voicemail flow',
  surveyinvite: 'survey invite flow',
  voicesurvey: 'voice survey flow',
};

/** The other kinds of Architect. */
const OTHERS: Readonly<Record<string, string>> = {
  bot: 'bot flow',
  botflow: 'bot flow',
  dialogenginebot: 'bot flow',
  digitalbot: 'digital bot flow',
  digitalbotflow: 'digital bot flow',
  inboundchat: 'inbound chat flow',
  inboundemail: 'inbound email flow',
  inboundshortmessage: 'inbound message flow',
  inqueueemail: 'in-queue email flow',
  inqueueshortmessage: 'in-queue message flow',
  speech: 'speech flow',
  workflow: 'workflow',
  workitem: 'work item flow',
};

/** Whether a line of it names a kind of flow, in whichever spelling. */
export function namesKind(text: string): boolean {
  return text.split('\n').some((line) => {
    const colon = line.indexOf(':');
    return colon > 0 && !line.startsWith(' ') && isKind(line.slice(0, colon).trimEnd());
  });
}

export const isKind = (word: string) =>
  Object.hasOwn(SPEAKING, word.toLowerCase()) || Object.hasOwn(OTHERS, word.toLowerCase());

/** What callers hear in a flow, if it is of a kind that speaks. */
export function read(script: Script): Reading {
  if (!Object.hasOwn(SPEAKING, script.kind)) return { flows: [], problems: [otherKind(script)] };
  const flow: CallFlow | undefined = flowOf(script);
  return flow ? { flows: [flow], problems: [] } : { flows: [], problems: [empty(script.at)] };
}

function otherKind({ kind, at }: Script): ReadProblem {
  const title = OTHERS[kind] ?? 'flow of a kind that is not known here';
  return {
    rule: 'schema',
    at,
    message: `This is a Genesys Cloud ${title}, which ivrlint does not read: there is nothing in it to check.`,
    why: 'ivrlint reads the menus and messages of phone calls, and this flow holds none that it knows.',
    suggestion: 'Leave it out, or name it under `ignore` in the settings.',
    severity: 'info',
  };
}

function empty(at: Span): ReadProblem {
  return {
    rule: 'schema',
    at,
    message: 'This Genesys Cloud flow has neither a menu nor a task.',
    why: 'Whoever comes here is told nothing and led nowhere.',
    suggestion: 'Export the flow again, with everything that is in it.',
  };
}

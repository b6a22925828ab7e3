import type { CallFlow } from '../../model/flow.ts';
import type { ReadProblem } from '../../source/problem.ts';
import type { Span } from '../../source/source.ts';
import type { Reading } from '../importer.ts';
import { flowOf } from './flow.ts';
import { OTHERS, SPEAKING } from './kinds.ts';
import type { Script } from './script.ts';

/** What callers hear in a flow, if it is of a kind that speaks. */
export function readScript(script: Script): Reading {
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

import { importers } from '../../../src/importers/index.ts';
import type { Document } from '../../../src/lint/document.ts';
import { open } from '../../../src/lint/open.ts';
import type { Edge, Trigger } from '../../../src/model/edge.ts';
import type { CallFlow } from '../../../src/model/flow.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

export interface Block {
  readonly Identifier: string;
  readonly Type: string;
  readonly Parameters: Json;
  readonly Transitions: Json;
}

/**
 * A block: its name and type, its parameters, and where it leads: `next`, an error by its name, or the words that a
 * condition compares with (`<51` for "less than").
 */
export function block(
  name: string,
  type: string,
  ways: Readonly<Record<string, string>> = {},
  parameters: Json = {},
): Block {
  const entries = Object.entries(ways).filter(([on]) => on !== 'next');
  const isError = (on: string) => /^[A-Z][a-z]+[A-Z]/.test(on) && !/Looping$/.test(on);
  return {
    Identifier: name,
    Type: type,
    Parameters: parameters,
    Transitions: {
      ...(ways.next ? { NextAction: ways.next } : {}),
      Conditions: entries
        .filter(([on]) => !isError(on))
        .map(([on, NextAction]) => {
          const Operator = on.startsWith('<') ? 'NumberLessThan' : 'Equals';
          return { NextAction, Condition: { Operator, Operands: [on.replace(/^[<]|^key /, '')] } };
        }),
      Errors: entries.filter(([on]) => isError(on)).map(([ErrorType, NextAction]) => ({ NextAction, ErrorType })),
    },
  };
}

export const says = (name: string, Text: string, next: string) => block(name, 'MessageParticipant', { next }, { Text });

/** A menu: `{ '1': 'sales', silent: 'again', wrong: 'again' }`. */
export function menu(name: string, Text: string, ways: Readonly<Record<string, string>>, parameters = {}): Block {
  const names: Readonly<Record<string, string>> = { silent: 'InputTimeLimitExceeded', wrong: 'NoMatchingCondition' };
  // A prefix keeps keys in the order in which they are written.
  const renamed = Object.entries(ways).map(([on, to]) => [names[on] ?? `key ${on}`, to]);
  const asked = { Text, StoreInput: 'False', InputTimeLimitSeconds: '6', ...parameters };
  return block(name, 'GetParticipantInput', Object.fromEntries(renamed), asked);
}

export const ends = (name: string) => block(name, 'DisconnectParticipant');

export const queue = (name: string, full = 'end') =>
  block(name, 'TransferContactToQueue', { QueueAtCapacity: full, NoMatchingError: full });

/** A whole flow, whose calls come in at the first block. */
export function connect(...blocks: readonly Block[]): string {
  return JSON.stringify({ Version: '2019-10-30', StartAction: blocks[0]!.Identifier, Actions: blocks }, null, 2);
}

export function opened(text: string, path = 'line.json'): Document {
  const document = open({ path, text }, importers);
  if (!document) throw new Error(`Nothing reads this:\n${text}`);
  return document;
}

export function flowIn(text: string, path?: string): CallFlow {
  const [flow] = opened(text, path).flows;
  if (!flow) throw new Error(`This is no flow:\n${text}`);
  return flow;
}

/** Each step in a line: `main menu: 1 > sales, silent > main`. What nobody wrote stands in brackets. */
export function drawn(flow: CallFlow): string[] {
  return [...flow.nodes.values()].map(({ id, type, edges }) =>
    edges.length > 0 ? `${id} ${type}: ${edges.map(way).join(', ')}` : `${id} ${type}`,
  );
}

function way({ on, target, implicit, share }: Edge): string {
  const to = target.kind === 'node' ? target.id : target.kind;
  const part = share === undefined ? '' : ` ${Math.round(share * 100)}%`;
  const drawn = `${trigger(on)}${part} > ${to}`;
  return implicit ? `(${drawn})` : drawn;
}

function trigger(on: Trigger): string {
  if (on.kind === 'key') return on.key;
  if (on.kind === 'case') return on.when;
  return on.kind === 'no input' ? 'silent' : on.kind === 'no match' ? 'wrong' : on.kind;
}

import { type CallFlow, UNSAID } from '../model/flow.ts';
import type { Prompt } from '../model/prompt.ts';
import { verbatim } from '../source/text.ts';

/** Where each line of a block of prompts stands. */
export function linesOfPrompts(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/.+/g)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

/** The smallest flow in which a caller hears these lines, all in one menu. */
export function flowThatSays(
  lines: readonly { start: number; end: number }[],
  body: string,
  language: string,
): CallFlow {
  const source = { path: 'prompts', text: body };
  const whole = { source, start: 0, end: body.length };
  const prompts = lines.map(({ start, end }): Prompt => {
    const text = verbatim(source, start, end);
    return { text, when: 'say', language, bargeIn: true, isSsml: false, at: text.span() };
  });
  const asking = { input: 'keys', timeout: 7, attempts: 3, bargeIn: true } as const;
  const menu = {
    type: 'menu',
    id: 'menu',
    at: whole,
    whole,
    ...asking,
    prompts,
    edges: [],
    options: [],
    tags: [],
  } as const;
  return {
    source,
    format: 'ivr',
    name: 'prompts',
    at: whole,
    language,
    entries: [{ target: { kind: 'node', id: 'menu', as: 'name' } }],
    nodes: new Map([['menu', menu]]),
    ...UNSAID,
    defaults: { keys: [] },
    tellsAll: true,
  };
}

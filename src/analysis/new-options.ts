import type { CallFlow } from '../model/flow.ts';
import type { Menu } from '../model/node.ts';
import type { Edit } from '../source/edit.ts';
import { textAt } from '../source/source.ts';

/**
 * The edit that offers a person on 0 at the end of a menu, spoken. None where the menu has a 0 of its own, its options do
 * not stand line by line, the flow has nobody, or the words would have to be in a language that we do not write.
 */
export function offerOfPerson(menu: Menu, flow: CallFlow): Edit | undefined {
  if (flow.defaults.personNode === undefined) return undefined;
  return offerAtEnd(menu, flow, [{ key: '0', say: 'To speak to someone, press 0.', to: 'person' }]);
}

/** An option as it would be written. */
export interface NewOption {
  readonly key: string;
  readonly say: string;
  readonly to: string;
}

/** The edit that adds options at the end of a menu whose options stand line by line; none where one of the keys is taken. */
export function offerAtEnd(menu: Menu, flow: CallFlow, added: readonly NewOption[]): Edit | undefined {
  const last = menu.options.at(-1);
  const isTaken = menu.options.some(({ key }) => added.some((option) => option.key === key));
  if (!last || isTaken || flow.format !== 'ivr') return undefined;
  if (!menu.prompts.every(({ language }) => /^en\b/i.test(language))) return undefined;
  const { source, start } = last.at;
  const lineStart = Math.max(source.text.lastIndexOf('\n', start - 1), source.text.lastIndexOf('\r', start - 1)) + 1;
  const before = source.text.slice(lineStart, start);
  if (!/^\s*- +$/.test(before)) return undefined;
  const lastWritten = start + textAt(last.at).trimEnd().length;
  const end = lastWritten + /[\r\n]|$/.exec(source.text.slice(lastWritten))!.index;
  const indent = ' '.repeat(before.length);
  const lines = added.map(({ key, say, to }) => `\n${before}key: ${key}\n${indent}say: ${say}\n${indent}to: ${to}`);
  return { span: { source, start: end, end }, text: lines.join('') };
}

import type { CallFlow } from '../model/flow.ts';
import type { Queue, Transfer } from '../model/node.ts';
import type { Edit } from '../source/edit.ts';
import { textAt } from '../source/source.ts';
import type { Text } from '../source/text.ts';
import { withLine } from './settings.ts';
import { sameName } from './values.ts';

/** The edits that hand a value over to whoever answers, who then asks for it no more. */
export function handingOver(name: string, node: Queue | Transfer, flow: CallFlow): (Edit | undefined)[] {
  const asked = node.asks.length === 1 && node.passes.length === 0 && asksFor(node, name) ? node.asks[0] : undefined;
  const renamed = asked && passedInstead(asked);
  if (renamed) return [renamed];
  return [
    ...(isPassed(name, node) ? [] : [passing(flow, node, name)]),
    ...(asksFor(node, name) ? [withoutAsking(node, name)] : []),
  ];
}

/** Whether whoever answers is handed the value. */
export function isPassed(name: string, { passes }: Queue | Transfer): boolean {
  return passes.some(({ value }) => sameName(value) === sameName(name));
}

/** Adds the value to those that are passed, or begins with it. */
function passing(flow: CallFlow, node: Queue | Transfer, name: string): Edit | undefined {
  const last = node.passes.at(-1);
  if (!last) return withLine(flow, node, 'passes', [name]);
  const { source, end } = last.span();
  const [closing] = /^["']?/.exec(textAt({ source, start: end, end: end + 1 }))!;
  const at = end + closing.length;
  const isInline = /^\s*[\],]/.test(textAt({ source, start: at, end: Math.min(at + 8, node.whole.end) }));
  const text = `, ${closing}${name}${closing}`;
  return isInline && flow.format === 'ivr' ? { span: { source, start: at, end: at }, text } : undefined;
}

/** Whether whoever answers asks for the value. */
export function asksFor({ asks }: Queue | Transfer, name: string): boolean {
  return asks.some(({ value }) => sameName(value) === sameName(name));
}

/** Takes out what is asked for again: its name with a comma, or the line if it is alone there. */
function withoutAsking({ asks }: Queue | Transfer, name: string): Edit | undefined {
  const asked = asks.find(({ value }) => sameName(value) === sameName(name))!;
  const { source, start, end } = asked.span();
  const from = Math.max(0, start - 200);
  const [before] = /(?<![^\r\n])[^\r\n]*$/.exec(source.text.slice(from, start))!;
  const [after] = /^[^\r\n]*(?:\r?\n)?/.exec(source.text.slice(end, end + 200))!;
  const edit = (left: number, right: number) => ({ span: { source, start: start - left, end: end + right }, text: '' });
  const isLine = /^ *asks: *\[ *["']?$/.test(before) && /^["']? *\] *\r?\n$/.test(after);
  if (isLine) return edit(before.length, after.length);
  const [comma] = /^, */.exec(after) ?? [];
  if (comma) return edit(0, comma.length);
  const [parted] = /, *$/.exec(before) ?? [];
  return parted && /^ *\]/.test(after) ? edit(parted.length, 0) : undefined;
}

/** What is all that is asked for becomes what is passed. */
function passedInstead(asked: Text): Edit | undefined {
  const { source, start } = asked.span();
  const [, rest] =
    /\basks(["']? *: *(?:\[ *|\r?\n *- +)["']?)$/.exec(source.text.slice(Math.max(0, start - 80), start)) ?? [];
  if (rest === undefined) return undefined;
  const end = start - rest.length;
  return { span: { source, start: end - 'asks'.length, end }, text: 'passes' };
}

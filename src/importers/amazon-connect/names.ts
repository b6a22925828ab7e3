import type { Text } from '../../source/text.ts';
import { valueIn } from '../../source/tree.ts';
import { type Action, wordOf, wordsOf } from './actions.ts';

/** Which flow or module a block goes on in: as it is written, and by which names it may be known. */
export function namesOfCalled({ parameters, metadata }: Action): {
  readonly file: Text | undefined;
  readonly names: readonly string[];
} {
  const file = wordsOf(valueIn(parameters, 'ContactFlowId')) ?? wordsOf(valueIn(parameters, 'FlowModuleId'));
  // Which one it is becomes known only while the call runs.
  if (!file || file.value.startsWith('$.')) return { file: undefined, names: [] };
  const shown = [
    valueIn(valueIn(valueIn(metadata, 'parameters'), 'ContactFlowId'), 'displayName'),
    valueIn(valueIn(valueIn(metadata, 'parameters'), 'FlowModuleId'), 'displayName'),
    valueIn(valueIn(metadata, 'ContactFlow'), 'text'),
    valueIn(valueIn(metadata, 'contactFlow'), 'text'),
  ].map(wordOf);
  return { file, names: [...namesIn(file.value), ...shown.flatMap((name) => name ?? [])] };
}

/**
 * The names in an address: all of it, the identifier at its end, and the name within a placeholder that is filled in
 * before the file is imported, such as `${SupportFlow.ContactFlowArn}` or `{{contactFlows.support.arn}}`.
 */
export function namesIn(address: string): string[] {
  const id = /\/(?:contact-flow|flow-module)\/([^/:]+)/.exec(address)?.[1];
  const held = /[{:%]([\w .-]+?)(?::[A-Z])?[}%]+$/.exec(address.slice(-200))?.[1];
  const parts = held
    ?.split('.')
    .filter((part) => !/^(?:arn|id|contactFlows?|modules?|ContactFlowArn|ContactFlowModuleArn|Ref)$/i.test(part));
  return [address, ...(id ? [id] : []), ...(parts ?? [])];
}

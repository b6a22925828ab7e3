import { type JsonFile, readJson, readJsonIn } from '../../source/json/json.ts';
import type { ReadProblem } from '../../source/problem.ts';
import type { Source, Span } from '../../source/source.ts';
import { reworded, type Text } from '../../source/text.ts';
import { entryOf, itemsOf, type MapTree, type Tree, valueIn } from '../../source/tree.ts';
import { readYaml } from '../../source/yaml/yaml.ts';
import { jsonProblems } from '../json-problems.ts';
import { wordOf, wordsOf } from './actions.ts';

/** A flow, and what is said of it around it. */
export interface Wrapped {
  /** What has `Actions` and `StartAction`; or `modules` and `start`. */
  readonly flow: MapTree;
  readonly name: Text | undefined;
  /** What it is for, as the platform calls it: `CONTACT_FLOW`, `CUSTOMER_QUEUE` …; undefined where nothing says so. */
  readonly kind: string | undefined;
  /** How other flows may call it. */
  readonly knownAs: readonly string[];
  /** The place to point at when the flow as a whole is wrong. */
  readonly at: Span;
}

export interface Found {
  readonly flows: readonly Wrapped[];
  readonly problems: readonly ReadProblem[];
}

/**
 * The flows of a file: bare, as the command line prints them (`Content` being JSON within a string of JSON), and in a
 * template of CloudFormation.
 */
export function flowsIn(source: Source): Found {
  const problems: ReadProblem[] = [];
  const flows: Wrapped[] = [];
  const isJson = /^\uFEFF?\s*[[{]/.test(source.text.slice(0, 4096));
  if (isJson) {
    const file = readJson(source);
    problems.push(...jsonProblems(file));
    look(file.root);
  } else {
    // Other problems of such a template are for those who read templates to tell.
    for (const { root } of readYaml(source).documents) look(root);
  }
  return { flows, problems };

  function look(tree: Tree | undefined, around: Around = {}, depth = 0): void {
    if (!tree || depth > DEEPEST) return;
    if (tree.kind === 'list') {
      for (const item of tree.items) look(item, around, depth + 1);
      return;
    }
    if (tree.kind === 'scalar') {
      if (!tree.quoted && isJson) return;
      const inner = read(tree.text, around.isFilledIn === true);
      problems.push(...jsonProblems(inner));
      look(inner.root, around, depth + 1);
      return;
    }
    const own = ownWords(tree, around);
    if (valueIn(tree, 'Actions')?.kind === 'list' || isLegacy(tree)) {
      flows.push(wrappedOf(tree, own));
      return;
    }
    for (const name of ['ContactFlow', 'ContactFlowModule', 'Content', 'content', 'definition']) {
      const inner = entryOf(tree, name);
      if (inner) look(inner.value, { ...own, isModule: own.isModule || name === 'ContactFlowModule' }, depth + 1);
    }
    for (const name of ['Fn::Sub', 'Sub']) {
      const filled = itemsOf(valueIn(tree, name))[0];
      if (filled) look(filled, { ...around, isFilledIn: true }, depth + 1);
    }
    const resources = valueIn(tree, 'Resources');
    if (resources?.kind === 'map') {
      for (const { key, value } of resources.entries) {
        const type = wordOf(valueIn(value, 'Type')) ?? '';
        const [, module] = /^AWS::Connect::ContactFlow(Module)?$/.exec(type) ?? [undefined, undefined];
        if (!type.startsWith('AWS::Connect::ContactFlow')) continue;
        const within = { name: key.text, knownAs: [key.text.value], isModule: module !== undefined, isFilledIn: true };
        look(valueIn(value, 'Properties'), within, depth + 1);
      }
    }
  }
}

/** Whether it is of the time before there was a flow language. */
export function isLegacy(tree: Tree): boolean {
  return valueIn(tree, 'modules')?.kind === 'list' && valueIn(tree, 'Actions') === undefined;
}

/** A flow lies in a string in an object in an object, and no deeper. */
const DEEPEST = 8;

interface Around {
  readonly name?: Text | undefined;
  readonly kind?: string | undefined;
  readonly knownAs?: readonly string[] | undefined;
  readonly isModule?: boolean | undefined;
  /** Whether placeholders in it are filled in before the platform sees it. */
  readonly isFilledIn?: boolean | undefined;
}

function ownWords(tree: MapTree, around: Around): Around {
  const name = wordsOf(valueIn(tree, 'Name'));
  const told = [name?.value, wordOf(valueIn(tree, 'Arn')), wordOf(valueIn(tree, 'Id'))];
  const type = wordOf(valueIn(tree, 'Type'));
  return {
    name: name ?? around.name,
    kind: type && /^[A-Z_]+$/.test(type) ? type : around.kind,
    knownAs: [...(around.knownAs ?? []), ...told.flatMap((each) => each ?? [])],
    isModule: around.isModule,
    isFilledIn: around.isFilledIn,
  };
}

function wrappedOf(flow: MapTree, around: Around): Wrapped {
  const metadata = valueIn(flow, isLegacy(flow) ? 'metadata' : 'Metadata');
  const name = around.name ?? wordsOf(valueIn(metadata, 'name')) ?? wordsOf(valueIn(metadata, 'Name'));
  const type = around.kind ?? wordOf(valueIn(metadata, 'type')) ?? wordOf(valueIn(metadata, 'Type'));
  const knownAs = [...(around.knownAs ?? []), ...(name ? [name.value] : [])];
  return {
    flow,
    name,
    kind: around.isModule ? 'MODULE' : type?.replaceAll(/([a-z])([A-Z])/g, '$1_$2').toUpperCase(),
    knownAs: knownAs.flatMap((each) => [
      each,
      ...(/\/(?:contact-flow|flow-module)\/([^/:]+)/.exec(each)?.slice(1) ?? []),
    ]),
    at: name?.span() ?? entryOf(flow, 'StartAction')?.key.at ?? flow.entries[0]!.key.at,
  };
}

function read(text: Text, isFilledIn: boolean): JsonFile {
  if (!isFilledIn || !text.value.includes('${')) return readJsonIn(text);
  // `"Limit": ${Seconds}` becomes JSON only when it is filled in; words of the same length keep all places.
  const value = text.value.replaceAll(/"(?:[^"\\]|\\[\s\S])*"?|\$\{[^{}\n]*\}/g, (found) =>
    found.startsWith('$') ? `"${found.slice(1, -1)}"` : found,
  );
  return readJsonIn(reworded(text, value));
}

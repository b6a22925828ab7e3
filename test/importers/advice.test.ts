import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { importers } from '../../src/importers/index.ts';
import { publishedSchema } from '../../src/importers/ivr/shape/published.ts';
import { check, setUp } from '../../src/lint/lint.ts';
import { open } from '../../src/lint/open.ts';
import type { Finding } from '../../src/lint/run.ts';
import { type CallFlow, UNSAID } from '../../src/model/flow.ts';
import type { Terms } from '../../src/model/terms.ts';
import { BLOCK, TODAY } from '../../src/play/play.ts';
import { partsOf, root } from '../parts.ts';

/*
 * Who drew a menu in the editor of a platform has none of the settings of our format: no advice may name one, and no fix may
 * write one. What the pages of the rules call wrong is played here as if it had been exported.
 */

const TERMS = await Promise.all(
  partsOf('src/importers', '/terms.ts').map(async (format): Promise<[string, Terms]> => {
    return [format, (await import(`../../src/importers/${format}/terms.ts`)).TERMS];
  }),
);

const settings = new Set(settingsIn(publishedSchema()));

function settingsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([name, value]) => [
    ...(name === 'properties' ? Object.keys(value as object) : []),
    ...settingsIn(value),
  ]);
}

/** `"attempts: 3"`, `` `to` ``, `callback: desk`, `after_attempts`. */
function settingsNamedIn(words: string): string[] {
  const named = [
    ...words.matchAll(/["`]([a-z_]+)(?::[^"`]*)?["`]/g),
    ...words.matchAll(/(?<!["`\w…] |\w)([a-z_]+): ?[[{\w]/g),
    ...words.matchAll(/\b([a-z]+_[a-z_]+)\b/g),
  ].map(([, name]) => name!);
  // "To" is a word, too.
  return named.filter((name) => name !== 'to' && settings.has(name));
}

test.each(TERMS)('%s calls nothing by a name of ours', (_, terms) => {
  const said = Object.values(terms).map((each) => {
    return typeof each === 'function' ? each('0', '0', 'in "start"') : JSON.stringify(each);
  });
  expect(said.flatMap(settingsNamedIn)).toEqual([]);
});

test.each(Object.keys(rules))('%s advises who drew a menu elsewhere in words that are theirs', (id) => {
  const page = readFileSync(`${root}rules/${id}/README.md`, 'utf8');
  const named = [...page.matchAll(BLOCK)].flatMap(([, , notation, expected, , body]) =>
    notation === 'yaml' && expected === 'wrong' ? flowsIn(body!).flatMap((flow) => unfitIn(flow, id)) : [],
  );
  expect(named).toEqual([]);
});

function flowsIn(body: string): CallFlow[] {
  const text = /^ivr:/m.test(body) ? body : `ivr: 1\nnodes:\n${body.replaceAll(/^(?=.)/gm, '  ')}`;
  const document = open({ path: 'example.ivr.yaml', text }, importers);
  return (document?.flows ?? []).map(exported);
}

/** As if a platform had said all of this that its export can say. */
function exported(flow: CallFlow): CallFlow {
  return {
    ...flow,
    ...UNSAID,
    format: 'twilio-studio',
    terms: Object.fromEntries(TERMS)['twilio-studio'],
    owner: undefined,
    reviewed: undefined,
    room: undefined,
    defaults: { keys: [], personNode: flow.defaults.personNode },
    tellsAll: false,
    // What people ask for, no platform knows.
    nodes: new Map([...flow.nodes].map(([id, node]) => [id, 'asks' in node ? { ...node, asks: [] } : node])),
  };
}

function unfitIn(flow: CallFlow, id: string): string[] {
  const project = { flows: [flow], links: new Map(), recordings: new Map(), today: TODAY };
  const found = check(flow, project, new Map([[id, setUp(rules[id]!)]])).results;
  const nodes = [...flow.nodes.values()];
  const own = new Set(nodes.flatMap((node) => [node.id, ...node.edges.flatMap(({ to }) => to?.value ?? [])]));
  return found.flatMap((finding) => [
    ...[finding.suggestion, finding.message, finding.why].filter((words) =>
      settingsNamedIn(words).some((name) => !own.has(name)),
    ),
    ...fixesThatWriteSettings(finding),
  ]);
}

/** A name that is wrong is mended where it is written. */
function fixesThatWriteSettings({ rule, fixes = [] }: Finding): string[] {
  return fixes.flatMap((fix) =>
    fix && fix.changes !== 'words' && rule !== 'undefined-target' ? [`fix: ${fix.title}`] : [],
  );
}

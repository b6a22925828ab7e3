import type { Target } from '../../model/edge.ts';
import type { CallFlow } from '../../model/flow.ts';
import type { Node } from '../../model/node.ts';
import type { Source } from '../../source/source.ts';
import { composed, type Text } from '../../source/text.ts';
import type { XmlElement } from '../../source/xml/xml.ts';
import { exportedFlow, fileName } from '../exported.ts';
import { inside, wordsOf } from './elements.ts';
import { type Module, modulesOf, waysOf } from './modules.ts';
import { nodeOf, type Setting } from './nodes.ts';
import { unpacker } from './packed.ts';
import { voiceIn } from './prompts.ts';
import { TERMS } from './terms.ts';

/** A script as callers meet it; undefined where it has no module that a call could come to. */
export function readFlow(source: Source, root: XmlElement): CallFlow | undefined {
  const script = root.name === 'ivrScript' ? root : undefined;
  if (!script) return undefined;
  const modules = modulesOf(script);
  const start = [...modules.values()].find(({ kind }) => kind === 'incomingCall');
  const first =
    (start?.next && modules.get(start.next.value)) ?? [...modules.values()].find(({ kind }) => kind !== 'incomingCall');
  if (!first) return undefined;

  const stated = wordsOf(inside(script, 'defaultLanguage'))?.value ?? '';
  const language = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/.test(stated) ? stated : 'en-US';
  const setting: Setting = {
    voice: voiceIn(script, language, unpacker()),
    destination(to: Text) {
      const module = modules.get(to.value);
      const target: Target = module ? { kind: 'node', id: module.name, as: 'name' } : { kind: 'missing', near: [] };
      // What is written there is for the platform to read, and no fix's to change.
      return { to: composed(module?.name ?? to.value, to.span()), target };
    },
  };
  const nodes = new Map<string, Node>();
  for (const module of modules.values()) {
    if (module.kind !== 'incomingCall') nodes.set(module.name, nodeOf(module, setting));
  }
  for (const name of notMet(first, modules, nodes)) nodes.delete(name);
  const name = fileName(source, /\.(?:five9ivr|xml)$/i);
  return exportedFlow({
    source,
    format: 'five9',
    terms: TERMS,
    name,
    at: script.at,
    language,
    entries: [
      {
        target: { kind: 'node', id: first.name, as: 'name' },
        to: composed(first.name, start?.next?.span() ?? first.at),
      },
    ],
    nodes,
    knownAs: [name],
  });
}

/**
 * The steps to which only failures of the platform lead. They are no part of what callers meet; a step to which nothing
 * leads at all is one that its author forgot.
 */
function notMet(first: Module, modules: ReadonlyMap<string, Module>, nodes: ReadonlyMap<string, Node>): string[] {
  const drawn = new Set([first.id]);
  // Sets grow while they are walked, and so serve as queues.
  for (const id of drawn) {
    const module = modules.get(id);
    if (module) for (const to of waysOf(module)) drawn.add(to);
  }
  const met = new Set([first.name]);
  for (const id of met) {
    for (const { target } of nodes.get(id)?.edges ?? []) if (target.kind === 'node') met.add(target.id);
  }
  return [...drawn].flatMap((id) => {
    const name = modules.get(id)?.name;
    return name === undefined || met.has(name) ? [] : [name];
  });
}

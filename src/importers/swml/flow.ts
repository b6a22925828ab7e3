import type { Node } from '../../model/node.ts';
import type { Source } from '../../source/source.ts';
import { entryOf, type Tree, valueIn } from '../../source/tree.ts';
import { exportedFlow, fileName } from '../exported.ts';
import type { Reading } from '../importer.ts';
import { undocumentedIn } from './documented.ts';
import { boardOf, type Line } from './lines.ts';
import { nodeOf } from './nodes.ts';
import { languageIn } from './prompts.ts';
import { TERMS } from './terms.ts';

/** A document as a call flow: it begins with the section `main`. */
export function flowOf(source: Source, root: Tree | undefined): Reading {
  const sections = entryOf(root, 'sections');
  const board = boardOf(root);
  const main = board.sections.get('main');
  const [first] = main?.methods ?? [];
  if (!sections || !main || !first) return { flows: [], problems: [] };
  if (first.name === 'receive' || first.name === 'reply') {
    return {
      flows: [],
      problems: [
        {
          rule: 'schema',
          at: first.nameText.span(),
          message: 'This document answers messages and no calls: there is nothing in it to check.',
          why: 'ivrlint reads phone menus, and nobody rings here.',
          suggestion: 'Leave it out, or name it under `ignore` in the settings.',
          severity: 'info',
        },
      ],
    };
  }

  const language = firstLanguageIn(board.lines) ?? 'en-US';
  const made: Node[] = [];
  const swallowed = new Set<string>();
  for (const line of board.lines) {
    for (let index = 0; index < line.methods.length; index++) {
      const step = nodeOf(line, index, board, language);
      if (!step) continue;
      made.push(step.node);
      for (const id of step.swallowed) swallowed.add(id);
    }
  }
  const led = new Set<string>();
  for (const { id, edges } of made) {
    if (!swallowed.has(id)) for (const { target } of edges) if (target.kind === 'node') led.add(target.id);
  }
  const nodes = new Map<string, Node>();
  for (const node of made.sort((a, b) => a.whole.start - b.whole.start)) {
    if (!swallowed.has(node.id) || led.has(node.id)) nodes.set(node.id, node);
  }
  return {
    flows: [
      exportedFlow({
        source,
        format: 'swml',
        terms: TERMS,
        name: fileName(source, /\.\w+$/),
        at: (entryOf(valueIn(root, 'sections'), 'main') ?? sections).key.at,
        language,
        entries: [{ target: main.targetAt(0) }],
        nodes,
      }),
    ],
    problems: undocumentedIn(board.lines),
  };
}

function firstLanguageIn(lines: readonly Line[]): string | undefined {
  for (const { methods } of lines) {
    for (const { value } of methods) {
      const language = languageIn(value);
      if (language) return language;
    }
  }
  return undefined;
}

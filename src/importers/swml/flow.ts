import type { Node } from '../../model/node.ts';
import type { Source } from '../../source/source.ts';
import { entryOf, type Tree, valueIn } from '../../source/tree.ts';
import { exportedFlow, fileName } from '../exported.ts';
import type { Reading } from '../importer.ts';
import { undocumentedIn } from './documented.ts';
import { boardOf } from './lines.ts';
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

  const methods = board.lines.flatMap((line) => line.methods);
  const language = methods.map(({ value }) => languageIn(value)).find(Boolean) ?? 'en-US';
  const made = board.lines.flatMap((line) =>
    line.methods.flatMap((_, index) => nodeOf(line, index, board, language) ?? []),
  );
  const swallowed = new Set(made.flatMap((each) => each.swallowed));
  const kept = made.map(({ node }) => node).filter(({ id }) => !swallowed.has(id));
  const led = new Set(
    kept.flatMap(({ edges }) => edges.flatMap(({ target }) => (target.kind === 'node' ? target.id : []))),
  );
  const nodes = new Map(
    made
      .map(({ node }) => node)
      .filter(({ id }) => !swallowed.has(id) || led.has(id))
      .sort((a, b) => a.whole.start - b.whole.start)
      .map((node): [string, Node] => [node.id, node]),
  );
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

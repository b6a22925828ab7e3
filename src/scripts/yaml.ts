import type { ReadProblem } from '../source/problem.ts';
import type { Source } from '../source/source.ts';
import { readYaml } from '../source/yaml/yaml.ts';
import { type Line, mistake, type Script, scriptOf } from './script.ts';

/** A map of names and words: `welcome.wav: Welcome to the water company.` */
export function readScriptYaml(source: Source): Script {
  const { documents, faults } = readYaml(source);
  const problems: ReadProblem[] = faults.slice(0, 1).map(({ at }) => ({
    ...mistake(at, 'This file cannot be read as YAML here.', 'Put words with a colon or a quote in them in quotes.'),
    rule: 'syntax',
  }));
  const lines: Line[] = [];
  for (const { root } of documents) {
    if (!root) continue;
    if (root.kind !== 'map') {
      problems.push(
        mistake(
          root.at,
          'This is no list of names and words.',
          'Write `welcome.wav: Welcome to …`, a line for each recording.',
        ),
      );
      continue;
    }
    for (const { key, value } of root.entries) {
      if (value.kind === 'scalar') {
        lines.push({ name: key.text.value, words: value.value === null ? '' : value.text.value, at: key.at });
      } else {
        const what = `What stands under "${key.text.value}" is more than words.`;
        problems.push(mistake(key.at, what, 'Write what the recording says, and nothing else.'));
      }
    }
  }
  return scriptOf(source, lines, problems);
}

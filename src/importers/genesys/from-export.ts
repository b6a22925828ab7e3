import { type JsonFile, readJson, readJsonIn } from '../../source/json/json.ts';
import type { Source } from '../../source/source.ts';
import { valueIn } from '../../source/tree.ts';
import type { Reading } from '../importer.ts';
import { jsonProblems } from '../json-problems.ts';
import { scriptOf } from './export.ts';
import { unpacked } from './packed.ts';
import { readScript } from './read-script.ts';

/** Reads an export. One that is packed is read as what it says, and its places are in that. */
export function fromExport(source: Source): Reading {
  const words = source.text.slice(0, 200).trimStart().startsWith('{') ? undefined : unpacked(source.text);
  const said: Source = words === undefined ? source : { path: source.path, text: words };
  const file = words === undefined ? readJson(source) : readPacked(said);
  const problems = jsonProblems(file);
  if (!valueIn(file.root, 'flowSequenceItemList')) return { flows: [], problems, source: said };
  const reading = readScript(scriptOf(said, file.root!));
  return { flows: reading.flows, problems: [...problems, ...reading.problems], source: said };
}

/** Nobody can write a mending into what is packed. */
function readPacked(source: Source): JsonFile {
  return readJsonIn({
    value: source.text,
    span: (start = 0, end = source.text.length) => ({ source, start, end }),
    replace: () => undefined,
  });
}

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Document } from '../lint/document.ts';
import type { Script } from '../scripts/script.ts';
import { pathFrom } from './files.ts';
import { readSource } from './read.ts';

/** The lists of words that are looked for beside a flow; the first that is there counts. */
const NAMES = ['prompts.csv', 'prompts.yaml', 'prompts.yml'];

/**
 * Flows whose recordings have their words in a list beside them, with these words. A list in which something is wrong comes
 * after them as a document of its own.
 */
export async function withScripts(documents: readonly Document[], cwd: string): Promise<readonly Document[]> {
  const named = documents.filter(({ flows }) => flows.some(hasRecordings));
  if (named.length === 0) return documents;
  const { hasUnscripted, spokenFrom } = await import('../scripts/spoken.ts');
  const scripts = new Map<string, Script | undefined>();
  for (const { source, flows } of named) {
    const folder = dirname(resolve(cwd, source.path));
    if (flows.some(hasUnscripted) && !scripts.has(folder)) scripts.set(folder, await scriptIn(folder, cwd));
  }
  const spoken = documents.map((document): Document => {
    const script = scripts.get(dirname(resolve(cwd, document.source.path)));
    return script ? { ...document, flows: document.flows.map((flow) => spokenFrom(flow, script)) } : document;
  });
  const wrong = [...scripts.values()].flatMap((script) => (script && script.problems.length > 0 ? script : []));
  return [...spoken, ...wrong.map(({ source, problems }) => ({ source, format: 'prompts', flows: [], problems }))];
}

function hasRecordings({ nodes }: Document['flows'][number]): boolean {
  return [...nodes.values()].some(({ prompts }) => prompts.some(({ unread }) => unread === 'recording'));
}

/** A list that is there and says nothing must not pass for none. */
function unread(path: string, message: string): Script {
  const source = { path, text: '' };
  const at = { source, start: 0, end: 0 };
  const why = 'What callers hear of recordings cannot be checked: nobody can tell their words without a script.';
  const suggestion = 'Save it as plain text in UTF-8, where it may be read, or take it away.';
  return { source, lines: [], problems: [{ rule: 'syntax', at, message, why, suggestion }] };
}

async function scriptIn(folder: string, cwd: string): Promise<Script | undefined> {
  const file = NAMES.map((name) => join(folder, name)).find((each) => existsSync(each));
  if (file === undefined) return undefined;
  const path = pathFrom(cwd, file);
  const { source, problem } = readSource(file, path);
  if (!source) return unread(path, problem.message);
  if (file.endsWith('.csv')) return (await import('../scripts/csv.ts')).readCsv(source);
  return (await import('../scripts/yaml.ts')).readScriptYaml(source);
}

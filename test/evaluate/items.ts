import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What someone who knows phone menus says of a prompt or a flow. */
export interface Item {
  readonly id: string;
  readonly words?: string | undefined;
  /** A call flow of ours, as text. */
  readonly flow?: string | undefined;
  readonly language: string;
  /** The profiles under which it was judged. */
  readonly profiles: readonly string[];
  readonly today: string;
  /** The rules that must report something here. */
  readonly report: readonly string[];
  /** Others that may: what is said beside the main fault. */
  readonly beside: readonly string[];
  /** The rules that must say nothing here. */
  readonly silent: readonly string[];
}

/** An entry of a file of labels, as people write it. */
interface Written {
  readonly id: string | number;
  readonly text?: string;
  readonly flow?: string | object;
  readonly language?: string;
  readonly extends?: string | readonly string[];
  readonly today?: string;
  readonly expect?: 'report' | 'silent';
  readonly rules?: readonly string[];
  readonly expect_report?: Rows;
  readonly expect_silent?: Rows;
}

/** Rules with their reasons: `- max-depth: five menus`, or `- rule: max-depth`. */
type Rows = readonly Readonly<Record<string, string>>[];

/** By the ids of items, what says in our format what their words only describe. */
export type Translations = ReadonlyMap<string, Lent>;

type Lent = Pick<Written, 'flow' | 'language' | 'extends' | 'today'>;

/** Reads files of labels, and folders of them. One without a flow takes the one that is translated for it. */
export function readItems(paths: readonly string[], translations: Translations): Item[] {
  const written = paths.flatMap((path) => labelFiles(path).flatMap(entriesOf));
  return written.filter((entry) => isLabelled(entry)).map((entry) => itemOf(entry, translations));
}

/** The flows of a folder by their names, and those of its files of labels that carry no judgement of their own. */
export function readTranslations(paths: readonly string[]): Translations {
  const flows = paths.flatMap((path) =>
    filesIn(path, '.ivr.yaml').map(
      (file) => [basename(file, '.ivr.yaml'), { flow: readFileSync(file, 'utf8') }] as const,
    ),
  );
  const entries = paths.flatMap((path) => labelFiles(path).flatMap(entriesOf));
  const lent = entries.flatMap((entry) =>
    entry.flow && !isLabelled(entry) ? [[String(entry.id), entry] as const] : [],
  );
  return new Map<string, Lent>([...flows, ...lent]);
}

function labelFiles(path: string): string[] {
  return filesIn(path, '.yaml').filter((file) => !file.endsWith('.ivr.yaml'));
}

function filesIn(path: string, ending: string): string[] {
  if (!statSync(path).isDirectory()) return path.endsWith(ending) ? [path] : [];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => name.endsWith(ending)).map((name) => join(path, name));
}

const EXPECTED = '.expect.yaml';

function entriesOf(file: string): Written[] {
  const read: unknown = parse(readFileSync(file, 'utf8'));
  if (file.endsWith(EXPECTED)) return [besideFlow(file, read as { report?: Rows; silent?: Rows })];
  if (!Array.isArray(read)) throw new Error(`${file} is no list of labelled prompts or flows.`);
  return read as Written[];
}

/** `<name>.expect.yaml` judges the flow that stands beside it. */
function besideFlow(file: string, { report = [], silent = [] }: { report?: Rows; silent?: Rows }): Written {
  const flow = `${file.slice(0, -EXPECTED.length)}.ivr.yaml`;
  if (!existsSync(flow)) throw new Error(`${file} has no flow beside it.`);
  return {
    id: basename(file, EXPECTED),
    flow: readFileSync(flow, 'utf8'),
    expect_report: report,
    expect_silent: silent,
  };
}

function isLabelled({ expect, expect_report, expect_silent }: Written): boolean {
  return expect !== undefined || expect_report !== undefined || expect_silent !== undefined;
}

function itemOf(entry: Written, translations: Translations): Item {
  const { id, text, expect, rules = [] } = entry;
  const isReport = expect === 'report';
  const lent = entry.flow === undefined ? translations.get(String(id)) : undefined;
  const { flow, language = 'en', today = '2026-01-01', extends: profiles = [] } = { ...entry, ...lent };
  return {
    id: String(id),
    words: text !== undefined && isWordsAlone(text) ? text : undefined,
    flow: flow && wholeFlow(textOf(flow), language),
    language,
    profiles: [profiles].flat(),
    today,
    // Of a prompt, its first rule is the one that must speak.
    report: unique([...(isReport ? rules.slice(0, 1) : []), ...rulesIn(entry.expect_report)]),
    beside: isReport ? rules.slice(1) : [],
    silent: unique([...(expect === 'silent' ? rules : []), ...rulesIn(entry.expect_silent)]),
  };
}

function rulesIn(rows: Rows = []): string[] {
  return rows.flatMap((row) => row.rule ?? Object.keys(row)[0] ?? []);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function textOf(flow: string | object): string {
  return typeof flow === 'string' ? flow : stringify(flow);
}

/** Nodes alone become a flow; a flow without its first line gets it. */
function wholeFlow(text: string, language: string): string {
  if (/^"?ivr"?\s*:/m.test(text)) return text;
  const head = /^language:/m.test(text) || language === 'en' ? 'ivr: 1\n' : `ivr: 1\nlanguage: ${language}\n`;
  return /^nodes:/m.test(text) ? head + text : `${head}nodes:\n${text.replaceAll(/^(?=.)/gm, '  ')}`;
}

/** Stage directions, settings and steps that stand between or for the words of a prompt. */
const NO_WORDS: readonly RegExp[] = [
  />>/,
  /\((?!\d)/,
  // A blank to fill in is spoken by mistake, and begins with a capital: [Company Name].
  /\[(?![A-Z])/,
  /<(?!\/?(?:break|speak|say-as|prosody|p|s|emphasis)\b)/,
  /^(?:text|prompt|menu|retry|profile|no-input|no-match)\b[^.:]{0,24}:/i,
  /\bno-(?:input|match)\b|\b(?:attempts|bound keys?|(?:agent )?script):/i,
  /\b(?:transfer|queue|menu) node\b|\bnothing plays\b|\b(?:retry|error|time-?out) (?:message|prompt)s?\b/i,
  /\b(?:first|second|third|fourth|top)-level menu\b|\b(?:two|three|four|five|six|seven) menus\b/i,
];

/** Whether a text is what callers hear and nothing else. */
export function isWordsAlone(text: string): boolean {
  return !NO_WORDS.some((sign) => sign.test(text));
}

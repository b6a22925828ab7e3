import { Ajv, type ValidateFunction } from 'ajv';
import { yamlOf } from '../../src/convert/flow.ts';
import { formatters } from '../../src/formatters/index.ts';
import { reportSchema } from '../../src/formatters/json/schema.ts';
import { unpacked } from '../../src/importers/genesys/packed.ts';
import { importers } from '../../src/importers/index.ts';
import { format, lintText } from '../../src/index.ts';
import { open } from '../../src/lint/open.ts';
import { faultOf } from '../../src/lint/places.ts';
import type { Run } from '../../src/lint/run.ts';
import { readXml } from '../../src/source/xml/xml.ts';

/*
 * What holds whatever is in a file: nothing fails, nothing goes on for ever, no word of a machine is told to anyone, every
 * place is in the file, and the same file gets the same report.
 */

/** Of the processor, which no other work can make longer. Far above what any case takes: only what hardly ends is longer. */
const MOST_MS = 20_000;

const TODAY = '2026-11-22';

/** What is broken of these promises, in a line; undefined where all are kept. */
export async function broken(path: string, text: string): Promise<string | undefined> {
  const start = process.cpuUsage();
  try {
    const fault = await faultIn(path, text);
    if (fault !== undefined) return fault;
  } catch (error) {
    return `threw: ${error instanceof Error ? error.stack : String(error)}`;
  }
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  return took > MOST_MS ? `took ${Math.round(took)} ms` : undefined;
}

async function faultIn(path: string, text: string): Promise<string | undefined> {
  const run = lintText(text, { path, today: TODAY });
  const crash = run.problems.find(({ kind }) => kind === 'crash' || kind === 'config');
  if (crash) return crash.message;
  const reports = await reportsOf(run);
  return (
    faultInPlaces(run) ??
    faultInNumbers(run) ??
    faultInWords(run, text) ??
    faultInReports(reports, text) ??
    faultInConverted(path, text) ??
    (await differs(reports, lintText(text, { path, today: TODAY })))
  );
}

type Reports = Readonly<Record<string, string>>;

async function reportsOf(run: Run, names = Object.keys(formatters)): Promise<Reports> {
  const told = await Promise.all(names.map(async (name) => [name, await format(run, name)] as const));
  return Object.fromEntries(told);
}

function faultInPlaces({ results }: Run): string | undefined {
  for (const { findings, suppressed = [], flows } of results) {
    for (const { rule, at, related = [], fixes = [] } of [...findings, ...suppressed]) {
      const edits = fixes.flatMap((fix) => fix?.edits ?? []).map(({ span }) => span);
      for (const span of [at, ...related.map((each) => each.at), ...edits]) {
        const fault = faultOf(span);
        if (fault) return `${rule}: ${fault}`;
      }
    }
    for (const { nodes, at } of flows) {
      for (const span of [
        at,
        ...[...nodes.values()].flatMap((node) => [node.at, node.whole, ...(node.pieces ?? [])]),
      ]) {
        const fault = faultOf(span);
        if (fault) return `a step: ${fault}`;
      }
    }
  }
  return undefined;
}

/** What is no number becomes null in JSON, where nobody would see it. */
function faultInNumbers({ results }: Run): string | undefined {
  for (const { figures = [], findings } of results) {
    for (const { metrics, score, paces, prompts } of figures) {
      const fault = unsound([metrics, score, paces, prompts], 'figures');
      if (fault) return fault;
    }
    const saved = findings.find(({ secondsSaved }) => secondsSaved !== undefined && !Number.isFinite(secondsSaved));
    if (saved) return `${saved.rule} saves ${saved.secondsSaved} seconds`;
  }
  return undefined;
}

function unsound(value: unknown, name: string): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${name} is ${value}`;
  if (typeof value !== 'object' || value === null || name.endsWith('.prompt')) return undefined;
  for (const [key, each] of Object.entries(value)) {
    const fault = unsound(each, `${name}.${key}`);
    if (fault) return fault;
  }
  return undefined;
}

/** Words that a program lets slip; names of rules, such as `undefined-target`, begin with one of them. */
const SLIPS: readonly (readonly [word: string, told: RegExp])[] = [
  ['NaN', /\bNaN\b/],
  ['undefined', /\bundefined\b(?!-)/],
  ['Infinity', /\bInfinity\b/],
  ['[object ', /\[object /],
  ['null', /\bnull\b/],
];

/** Words of the file itself may be quoted, in part, and so may those of what was packed in it. */
export function slipIn(told: string, text: string): RegExp | undefined {
  const written = unpacked(text) ?? text;
  return SLIPS.find(([word, slip]) => slip.test(told) && !written.includes(word))?.[1];
}

function faultInWords({ results }: Run, text: string): string | undefined {
  for (const { rule, message, why, suggestion, related = [], subject, id, fixes = [] } of results.flatMap(
    ({ findings }) => findings,
  )) {
    const titles = fixes.map((fix) => fix?.title ?? '');
    const told = [message, why, suggestion, subject, id, ...related.map((each) => each.message), ...titles].join('\n');
    if (slipIn(told, text)) return `${rule} says: ${told}`;
  }
  return undefined;
}

let isReport: ValidateFunction | undefined;

function faultInReports(reports: Reports, text: string): string | undefined {
  isReport ??= new Ajv({ strict: false }).compile(reportSchema);
  for (const [name, report] of Object.entries(reports)) {
    const told = isData(name) ? wordsIn(JSON.parse(report)) : report;
    const slip = slipIn(told, text);
    if (slip) return `${name}: ${told.slice(Math.max(0, told.search(slip) - 80)).slice(0, 160)}`;
  }
  if (!isReport(JSON.parse(reports.json!))) return `json: ${JSON.stringify(isReport.errors?.[0])}`;
  for (const name of ['junit', 'checkstyle']) {
    const { faults } = readXml({ path: name, text: reports[name]! });
    if (faults[0]) return `${name}: ${faults[0].kind}`;
  }
  return faultInJson(JSON.parse(reports.json!), text);
}

const isData = (name: string) => ['json', 'sarif', 'gitlab'].includes(name);

/** All words of a report that is data, but not its names. Pages of rules are ours, and come with SARIF. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return `${value}\n`;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, each]) => (name === 'help' ? '' : wordsIn(each)))
    .join('');
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Told {
  readonly files: readonly {
    readonly findings: readonly { readonly rule: string; readonly start: Place; readonly end: Place }[];
  }[];
}

/** Lines and columns as they are told, in the file as an editor shows it. */
function faultInJson({ files }: Told, text: string): string | undefined {
  // What had to be unpacked first has its places in what it holds.
  if (/^[\w+/=\s]+$/.test(text)) return undefined;
  const lines = text.split(/\r\n|\n|\r/);
  for (const { rule, start, end } of files.flatMap(({ findings }) => findings)) {
    for (const { line, column } of [start, end]) {
      const length = lines[line - 1]?.length ?? -1;
      if (!(line >= 1 && column >= 1 && column <= length + 1)) return `${rule}: told at ${line}:${column}`;
    }
    if (end.line < start.line || (end.line === start.line && end.column < start.column))
      return `${rule}: ends before it begins`;
  }
  return undefined;
}

/** What is written of an export in our own format is read as one. */
function faultInConverted(path: string, text: string): string | undefined {
  const document = open({ path, text }, importers);
  if (!document || document.format === 'ivr') return undefined;
  for (const flow of document.flows) {
    const ours = yamlOf(flow);
    const slip = slipIn(ours, text);
    if (slip) return `converted: ${ours.slice(Math.max(0, ours.search(slip) - 80)).slice(0, 160)}`;
    const again = open({ path: 'converted.ivr.yaml', text: ours }, importers);
    const wrong = again?.problems.find(({ rule }) => rule === 'syntax');
    if (wrong) return `converted: ${wrong.message}`;
    if (again?.flows[0]?.nodes.size === 0) return 'converted: nothing is left';
  }
  return undefined;
}

async function differs(first: Reports, again: Run): Promise<string | undefined> {
  for (const [name, report] of Object.entries(await reportsOf(again, ['json', 'text']))) {
    if (first[name] !== report) return `${name} differs the second time`;
  }
  return undefined;
}

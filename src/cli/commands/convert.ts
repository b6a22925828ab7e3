import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { yamlOf } from '../../convert/flow.ts';
import { many } from '../../formatters/text/count.ts';
import type { Document } from '../../lint/document.ts';
import { open } from '../../lint/open.ts';
import type { CallFlow } from '../../model/flow.ts';
import type { Command } from '../command.ts';
import { findFiles, pathFrom } from '../files.ts';
import { type Read, readSource, readStream } from '../read.ts';
import { withScripts } from '../scripts.ts';
import { UsageError } from '../usage.ts';
import { notice, type World } from '../world.ts';
import { writeReport } from '../write-report.ts';

interface Options {
  readonly output?: string;
  readonly outDir?: string;
  readonly force?: boolean;
  readonly stdinFilename?: string;
}

const convert: Command = {
  summary: "write a platform's export as a phone menu in the format of ivrlint",

  declare(parser) {
    parser
      .argument('<paths...>', 'exports, folders or patterns of them, or - for standard input')
      .option('--output <file>', 'write to this file instead of standard output')
      .option('--out-dir <folder>', 'write each to a file of its own in this folder')
      .option('--force', 'write over files that are there')
      .option('--stdin-filename <path>', 'what to call standard input')
      .addHelpText('after', EXAMPLES);
  },

  async run(parser, world) {
    const options = parser.opts<Options>();
    const { output, outDir } = options;
    if (output !== undefined && outDir !== undefined) throw new UsageError('Use --output or --out-dir, not both.');
    const { documents, failed } = await openAll(parser.args, options, world);
    const flows = documents.flatMap((document) => document.flows.map((flow) => ({ flow, document })));
    for (const document of documents) tellWhatIsLost(document, world);
    if (flows.length > 1 && outDir === undefined) {
      throw new UsageError(`There are ${flows.length} phone menus: --out-dir says where to write them.`);
    }
    if (outDir !== undefined) {
      const names = fileNames(flows.map(({ flow, document }) => nameOf(flow, document)));
      const files = names.map((name) => join(outDir, name));
      for (const file of files) keepWhatIsThere(file, options, world);
      for (const [index, { flow, document }] of flows.entries())
        write(files[index]!, textOf(flow, document, world), world);
      if (flows.length > 0) notice(world, `wrote ${many(flows.length, 'phone menu')} to ${outDir}.`);
    } else if (flows[0]) {
      const { flow, document } = flows[0];
      if (output === undefined) world.stdout.write(textOf(flow, document, world));
      else {
        keepWhatIsThere(output, options, world);
        write(output, textOf(flow, document, world), world);
      }
    }
    return failed || flows.length === 0 ? 2 : 0;
  },
};

export default convert;

const OURS = 'ivr';

async function openAll(args: readonly string[], { stdinFilename = '<stdin>' }: Options, world: World) {
  const { cwd, importers, stdin } = world;
  const paths = args.filter((arg) => arg !== '-');
  const found = await findFiles(paths, cwd, importers);
  const documents: Document[] = [];
  let failed = false;
  const fail = (message: string) => {
    notice(world, message);
    failed = true;
  };
  const take = (read: Read, isNamed: boolean) => {
    if (!read.source) return fail(read.problem.message);
    const { path } = read.source;
    const document = open(read.source, importers);
    if (document?.format === OURS) {
      if (isNamed) fail(`${path} is in the format of ivrlint already.`);
    } else if (document && document.flows.length > 0) documents.push(document);
    else if (document) fail(`No phone menu could be read from ${path}: ivrlint ${path} says why.`);
    else if (isNamed) fail(`${path} is no call flow in a format that ivrlint reads.`);
  };
  for (const { message } of [...found.problems, ...found.empty]) fail(message);
  if (args.includes('-')) take(await readStream(stdin, stdinFilename), true);
  for (const { file, path, isNamed } of found.files) take(readSource(file, path), isNamed);
  if (documents.length === 0 && !failed) fail('There is nothing here to convert.');
  const spoken = await withScripts(documents, cwd);
  return { documents: spoken.filter(({ flows }) => flows.length > 0), failed };
}

function tellWhatIsLost({ source, problems }: Document, world: World): void {
  const wrong = problems.filter(({ severity }) => severity !== 'info');
  if (wrong.length === 0) return;
  const what = many(wrong.length, 'mistake');
  notice(
    world,
    `${source.path} has ${what} in how it is written, and what is wrong is left out: ivrlint ${source.path}`,
  );
}

function textOf(flow: CallFlow, { source, format }: Document, { importers }: World): string {
  const title = importers[format]?.title ?? format;
  return yamlOf(flow, ` Converted by ivrlint from ${source.path} (${title}).\n${WHAT_STAYS}`);
}

const WHAT_STAYS =
  ' What begins with x- is what this format has no word for. While "x-converted-from" stands here, what is not\n' +
  ' written counts as not known: take it out when the rest has been filled in.';

/** As the file is called, or as the flow is where the file has several. */
function nameOf(flow: CallFlow, { source, flows }: Document): string {
  const own = basename(source.path).replace(/\.(?:json|ya?ml|xml|txt)$/i, '');
  const wanted = flows.length > 1 ? flow.name : own;
  return (
    wanted
      .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
      .replaceAll(/^[-.]+|(?<!-)-+$/g, '')
      .slice(0, 80) || 'flow'
  );
}

/** Each once: `main.ivr.yaml`, `main-2.ivr.yaml`. */
function fileNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; used.has(free.toLowerCase()); number++) free = `${name}-${number}`;
    used.add(free.toLowerCase());
    return `${free}.ivr.yaml`;
  });
}

function keepWhatIsThere(file: string, { force }: Options, { cwd }: World): void {
  if (force || !existsSync(resolve(cwd, file))) return;
  throw new UsageError(`${pathFrom(cwd, resolve(cwd, file))} is there already; --force writes over it.`);
}

function write(file: string, text: string, { cwd }: World): void {
  const reason = writeReport(resolve(cwd, file), text);
  if (reason !== undefined) throw new UsageError(`${file} ${reason}.`);
}

const EXAMPLES = `
Examples:
  ivrlint convert export.json                          to standard output
  ivrlint convert export.json --output main.ivr.yaml   to a file
  ivrlint convert exports --out-dir flows              a folder of exports, each to a file`;

import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Option } from 'commander';
import { calibrated, type Scripted, scriptedIn } from '../../analysis/calibration.ts';
import { calibrationAsJson } from '../../formatters/calibrate/json.ts';
import { drawCalibration } from '../../formatters/calibrate/text.ts';
import { looksLikeSsml } from '../../language/spoken/ssml.ts';
import type { Document } from '../../lint/document.ts';
import { open } from '../../lint/open.ts';
import type { Source } from '../../source/source.ts';
import { readYaml } from '../../source/yaml/yaml.ts';
import type { Command } from '../command.ts';
import { findFiles, pathFrom } from '../files.ts';
import { gather } from '../gather.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { languageTag } from '../option-values.ts';
import { readSource } from '../read.ts';
import { secondsOf } from '../recording.ts';
import { UsageError } from '../usage.ts';
import { notice, type World } from '../world.ts';

interface Options extends LookOptions {
  readonly format: 'text' | 'json';
  readonly language: string;
}

const calibrate: Command = {
  summary: 'fit the pace of a voice to recordings whose words are known',

  declare(parser) {
    parser
      .argument('<paths...>', 'call flows whose prompts have both text and audio, or lists of recordings and words')
      .option('--language <tag>', 'in which language the words of a list are', languageTag, 'en')
      .addOption(new Option('--format <name>', 'how to report').choices(['text', 'json']).default('text'))
      .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'))
      .option('--ascii', 'draw with plain letters only')
      .addHelpText('after', EXAMPLES);
  },

  async run(parser, world) {
    const options = parser.opts<Options>();
    const { scripted, unheard } = await scriptedFrom(parser.args, options, world);
    for (const path of unheard) notice(world, `${path} is not there, or is no recording whose length can be told.`);
    if (scripted.length === 0) throw new UsageError(NOTHING);
    const calibrations = calibrated(scripted);
    const look = lookOf(options, world);
    world.stdout.write(
      options.format === 'json' ? calibrationAsJson(calibrations, look) : drawCalibration(calibrations, look),
    );
    return calibrations.some(({ fit }) => fit) ? 0 : 2;
  },
};

export default calibrate;

const NOTHING =
  'No recording with known words was found: it takes prompts with both text and audio, or a list such as "hello.wav: Welcome to Penrose Water."';

interface Found {
  readonly scripted: readonly Scripted[];
  /** Recordings of a list that nobody can time. */
  readonly unheard: readonly string[];
}

async function scriptedFrom(args: readonly string[], { language }: Options, world: World): Promise<Found> {
  const { files, problems, empty } = await findFiles(args, world.cwd, world.importers);
  const [problem] = [...problems, ...empty];
  if (problem) throw new UsageError(problem.message);
  const documents: Document[] = [];
  const scripted: Scripted[] = [];
  const unheard: string[] = [];
  for (const { file, path } of files) {
    const { source, problem: unreadable } = readSource(file, path);
    if (!source) throw new UsageError(unreadable.message);
    const document = open(source, world.importers);
    if (document) documents.push(document);
    else {
      const list = await inList(source, file, language, world);
      scripted.push(...list.scripted);
      unheard.push(...list.unheard);
    }
  }
  const project = await gather(documents, world.importers, { cwd: world.cwd, root: world.cwd, today: undefined });
  return { scripted: [...scripted, ...scriptedIn(project, project.flows)], unheard };
}

/** A list in YAML: the path of each recording, from the folder of the list, and its words. */
async function inList(source: Source, file: string, language: string, { cwd }: World): Promise<Found> {
  const root = readYaml(source).documents[0]?.root;
  const entries = root?.kind === 'map' ? root.entries : [];
  const scripted: Scripted[] = [];
  const unheard: string[] = [];
  for (const { key, value } of entries) {
    const words = value.kind === 'scalar' && typeof value.value === 'string' ? value.text.value : '';
    if (words.trim() === '') continue;
    const recording = resolve(dirname(file), key.text.value);
    const path = pathFrom(cwd, recording);
    const seconds = existsSync(recording) ? await secondsOf(recording) : undefined;
    if (seconds === undefined) unheard.push(path);
    else scripted.push({ path, words, isSsml: looksLikeSsml(words), language, seconds });
  }
  if (scripted.length + unheard.length > 0) return { scripted, unheard };
  throw new UsageError(
    `${source.path} is neither a call flow nor a list of recordings with their words, such as ${join('sounds', 'hello.wav')}: Welcome to Penrose Water.`,
  );
}

const EXAMPLES = `
Examples:
  ivrlint calibrate flows                       the recordings that call flows name beside their text
  ivrlint calibrate --language es words.yaml    those of a list, one a line: hello.wav: Bienvenido.`;

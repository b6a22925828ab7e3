import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { many } from '../../formatters/text/count.ts';
import type { Command } from '../command.ts';
import { CONFIG, nearestConfig } from '../config-files.ts';
import { findFiles, pathFrom } from '../files.ts';
import { configText } from '../init/config-text.ts';
import { SAMPLE } from '../init/sample.ts';
import { UsageError } from '../usage.ts';
import { notice, type World } from '../world.ts';
import { writeReport } from '../write-report.ts';

const FIRST = 'flows/main.ivr.yaml';

const init: Command = {
  summary: 'write a first ivrlint.config.yaml, and a sample menu where there is none',

  declare(parser) {
    parser.addHelpText('after', '\nIt asks nothing, and writes over nothing.');
  },

  async run(_, world) {
    const { cwd, importers, stdout } = world;
    const there = nearestConfig(cwd);
    if (there !== undefined && dirname(there) === cwd) {
      throw new UsageError(`${pathFrom(cwd, there)} has settings already, so nothing was written.`);
    }
    if (there !== undefined) notice(world, `from now on, ${pathFrom(cwd, there)} no longer holds here.`);
    const { files } = await findFiles(['.'], cwd, importers);
    const flows = files.map(({ path }) => path);
    if (flows.length === 0) {
      if (existsSync(join(cwd, FIRST))) throw new UsageError(`${FIRST} is there already, and is no call flow.`);
      write(FIRST, 'ivr-flow', SAMPLE, world);
    }
    write(CONFIG, 'ivrlint-config', configText(flows), world);
    const what = flows.length === 0 ? `a sample menu in ${FIRST}` : `settings for ${many(flows.length, 'phone menu')}`;
    stdout.write(`Wrote ${what}${flows.length === 0 ? ` and ${CONFIG}` : ` in ${CONFIG}`}. Next: npx ivrlint\n`);
    return 0;
  },
};

export default init;

/** Editors are told what may stand there, where ivrlint is installed beside it. */
function write(path: string, schema: string, text: string, { cwd }: World): void {
  const file = join(cwd, path);
  const schemas = join(cwd, 'node_modules', 'ivrlint', 'dist', 'schema');
  const from = relative(dirname(file), join(schemas, `${schema}.schema.json`))
    .split(sep)
    .join('/');
  const head = existsSync(join(cwd, 'node_modules', 'ivrlint')) ? `# yaml-language-server: $schema=${from}\n` : '';
  const reason = writeReport(file, head + text);
  if (reason !== undefined) throw new UsageError(`${path} ${reason}.`);
}

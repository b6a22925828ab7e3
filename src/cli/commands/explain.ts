import { Chalk } from 'chalk';
import { Option } from 'commander';
import type { Command } from '../command.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { readPackageFile } from '../package-file.ts';
import { drawPage } from '../page/page.ts';
import { unknown } from '../settings.ts';

const explain: Command = {
  summary: 'what a rule looks for, why, and what to write instead',

  declare(parser) {
    parser
      .argument('<rule>', 'the name of a rule, as it stands in a report')
      .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'));
  },

  async run(parser, world) {
    const [id = ''] = parser.args;
    if (!Object.hasOwn(world.rules, id)) throw unknown('rule', id, Object.keys(world.rules));
    const look = lookOf(parser.opts<LookOptions>(), world);
    const page = readPackageFile(`rules/${id}/README.md`);
    const paper = { chalk: new Chalk({ level: look.color ? 1 : 0 }), width: Math.min(80, look.width) };
    world.stdout.write(drawPage(page, paper));
    return 0;
  },
};

export default explain;

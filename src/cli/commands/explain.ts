import { Option } from 'commander';
import { ruleNamed } from '../../config/choice.ts';
import { pensFor } from '../../formatters/text/pens.ts';
import type { Rule } from '../../rule.ts';
import type { Command } from '../command.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { readPackageFile } from '../package-file.ts';
import { drawPage } from '../page/page.ts';
import { settingsOf, unknown } from '../settings.ts';

const explain: Command = {
  summary: 'what a rule looks for, why, and what to write instead',

  declare(parser) {
    parser
      .argument('<rule>', 'the name of a rule, as it stands in a report')
      .addOption(new Option('--color <when>', 'use colours').choices(['auto', 'always', 'never']).default('auto'));
  },

  async run(parser, world) {
    const [name = ''] = parser.args;
    // Settings that are wrong are no reason to explain nothing.
    const rules = ruleNamed(name, world.rules) === undefined ? (await settingsOf({}, world)).rules : world.rules;
    const id = ruleNamed(name, rules);
    if (id === undefined) throw unknown('rule', name, Object.keys(rules));
    const look = lookOf(parser.opts<LookOptions>(), world);
    const page = Object.hasOwn(world.rules, id) ? readPackageFile(`rules/${id}/README.md`) : ownPage(id, rules[id]!);
    const paper = { chalk: pensFor(look.color), width: Math.min(80, look.width) };
    world.stdout.write(drawPage(page, paper));
    return 0;
  },
};

export default explain;

/** Of a rule that settings add nobody wrote a page. */
function ownPage(id: string, { summary, category, severity, evidence }: Rule): string {
  const facts = [category, severity, evidence].join(' · ');
  return `# ${id}\n\n${summary}.\n\n${facts}\n\nA rule of your own, from the settings of this folder.\n`;
}

import { rules } from '../../rules/index.ts';
import { projectOf, wordsAlone } from '../../src/analysis/words-alone.ts';
import { configOf } from '../../src/config/choice.ts';
import { choicesOf } from '../../src/config/profile.ts';
import { profiles } from '../../src/config/profiles/index.ts';
import { importers } from '../../src/importers/index.ts';
import { type Checked, type Config, lint } from '../../src/lint/lint.ts';
import { open } from '../../src/lint/open.ts';
import type { LintResult } from '../../src/lint/run.ts';
import type { Item } from './items.ts';

/** What a rule said of an item. */
export interface Said {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
}

/** An item, and all that was said of it; undefined where it could not be read. */
export interface Judged {
  readonly item: Item;
  readonly said: readonly Said[] | undefined;
  /** The rules that may speak here: of words alone, not every rule can judge. */
  readonly speaks: ReadonlySet<string>;
}

/** Lints an item as the program would: a flow as a file, words as `ivrlint prompt` does. */
export function judge(item: Item): Judged {
  const config = configFor(item);
  if (item.flow !== undefined) return judged(item, lintFlow(item.flow, item, config), config);
  if (item.words === undefined) return { item, said: undefined, speaks: new Set() };
  const alone: Config = new Map([...config].filter(([, { rule }]) => rule.alone));
  const words = wordsAlone({ path: '<words>', text: item.words }, item.language);
  const { source, format } = words.flow;
  const document = { source, format, flows: [words.flow], problems: [] };
  return judged(item, lint([document], projectOf(words), alone), alone);
}

/** As settings that extend the item's profiles. A rule that is off by default is on where a label speaks of it. */
function configFor({ profiles: names, report, silent }: Item): Config {
  const chosen = names.map((name) => {
    const profile = profiles[name];
    if (!profile) throw new Error(`There is no profile "${name}".`);
    return choicesOf(profile);
  });
  const labelled = [...report, ...silent].filter((id) => id in rules).map((id) => [id, { options: {} }] as const);
  return configOf(rules, [...chosen, new Map(labelled)]);
}

function lintFlow(text: string, { id, today }: Item, config: Config): Checked<readonly LintResult[]> {
  const document = open({ path: `${id}.ivr.yaml`, text }, importers);
  if (!document) throw new Error(`The flow of ${id} cannot be read.`);
  return lint([document], { flows: document.flows, links: new Map(), recordings: new Map(), today }, config);
}

function judged(item: Item, { results, problems }: Checked<readonly LintResult[]>, config: Config): Judged {
  const [problem] = problems;
  if (problem) throw new Error(problem.message);
  return { item, said: results.flatMap(({ findings }) => findings), speaks: new Set(config.keys()) };
}

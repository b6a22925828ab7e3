import { parse } from 'yaml';
import { importers } from '../importers/index.ts';
import { type Config, lint, setUp } from '../lint/lint.ts';
import { open } from '../lint/open.ts';
import type { Finding } from '../lint/run.ts';
import { suppress } from '../lint/suppressions/suppress.ts';
import type { Project, Recording } from '../model/project.ts';
import type { Options, Rule } from '../rule.ts';
import { applyFixes } from '../source/edit.ts';
import type { Source } from '../source/source.ts';
import { type Detail, drawFindings, withoutMarks } from './draw.ts';
import { flowThatSays, linesOfPrompts } from './prompts.ts';

/**
 * Plays the examples of a page against a rule and returns the page as it should be.
 *
 * The first line of a fenced block says what is in it and what we expect of it:
 *
 *     yaml wrong       a flow, or only its nodes, with findings: carets under it show each one
 *     yaml right       the same without findings
 *     json wrong       what a platform exports, likewise
 *     yaml fixed       what fixing makes of the block before it
 *     prompts wrong    prompts alone, one a line, all said in one menu
 *     prompts right
 *     prompts fixed
 *
 * Options of the rule follow, and `language` for another than English, and `whole` for a file that does not begin as
 * one: `yaml wrong {offers: 2, language: es}`. So do `missing`, a list of files that are not there,
 * `lasts`, the seconds of recordings that are, and `today`.
 *
 * Whoever writes the page back writes the carets, the messages and the fixed blocks. Whether a block is wrong or right is for
 * people to say, so a block that turns out otherwise is an error that no update mends.
 */
export function playExamples(page: string, { id, rule, rules = {}, detail, others = {} }: Playing): string {
  let wrong: Example | undefined;
  return page.replaceAll(BLOCK, (_, info: string, notation: string, expected: string, flags: string, body: string) => {
    const {
      language = 'en',
      whole = false,
      missing = [],
      lasts = {},
      today = TODAY,
      ...options
    } = parse(flags || '{}') as Flags;
    const how: How = {
      notation,
      language,
      whole,
      missing,
      lasts,
      today,
      id,
      rules,
      config: configFor(id, rule, rules, options),
    };
    const fence = (text: string) => `\`\`\`${info}\n${text}\`\`\``;

    if (expected === 'fixed') {
      if (!wrong) throw new Error(`A fixed block stands alone:\n${body}`);
      const fixed = play(fixAll(wrong), how, others);
      if (fixed.body === wrong.body) throw new Error(`Nothing was fixed in:\n${wrong.body}`);
      if (fixed.findings.some(hasFix)) throw new Error(`Fixing once was not enough:\n${fixed.body}`);
      return fence(fixed.body);
    }

    const example = play(withoutMarks(body), how, others);
    const drawn = drawFindings(example, detail);
    if (expected === 'right' && example.findings.length > 0) throw new Error(`Expected no findings:\n${drawn}`);
    if (expected === 'wrong' && example.findings.length === 0) throw new Error(`Expected a finding:\n${body}`);
    for (const { fixes = [] } of example.findings) {
      const bold = fixes.some((fix) => fix && (!rule.fix || (rule.fix === 'suggestion' && fix.kind === 'safe')));
      if (bold) throw new Error(`A fix is bolder than rule.ts says:\n${drawn}`);
    }
    wrong = example;
    return fence(drawn);
  });
}

/** What a page is played against. */
export interface Playing {
  readonly id: string;
  readonly rule: Rule;
  /** All that there are beside it: a rule that is about setting others aside needs them. */
  readonly rules?: Readonly<Record<string, Rule>>;
  readonly detail: Detail;
  /** Ways to play what is no menu, by their names. */
  readonly others?: Readonly<Record<string, (body: string, how: How) => Example>>;
}

export interface Example {
  /** As on the page, without marks. */
  readonly body: string;
  readonly source: Source;
  /** How far the page's text is from the source's: what stands before it, and how each line is indented. */
  readonly head: string;
  readonly indent: number;
  readonly findings: readonly Finding[];
}

type Flags = Options & Partial<Pick<How, 'language' | 'whole' | 'missing' | 'lasts' | 'today'>>;

/** The day on which examples are played that name none. */
export const TODAY = '2026-01-01';
export interface How {
  readonly notation: string;
  readonly language: string;
  /** A whole file, though it does not begin as one. */
  readonly whole: boolean;
  /** Recordings and other files that the example names, and that are not there. */
  readonly missing: readonly string[];
  /** Recordings that are there, with how many seconds each runs. */
  readonly lasts: Readonly<Record<string, number>>;
  readonly today: string;
  /** Of whose findings the examples tell. */
  readonly id: string;
  /** All that may be named. */
  readonly rules: Readonly<Record<string, Rule>>;
  readonly config: Config;
}

/** A block that is played: its first line, what is in it, what is expected, options, and its body. */
export const BLOCK = /^```(([a-z]+) (wrong|right|fixed) ?({.*})?)\n((?:(?!```)[^\n]*\n)*)```$/gm;

function play(body: string, how: How, others: NonNullable<Playing['others']>): Example {
  const { notation, language, whole, config } = how;
  const other = Object.hasOwn(others, notation) ? others[notation] : undefined;
  if (other) return other(body, how);
  if (notation === 'yaml') {
    const isWhole = whole || /^\uFEFF?(?:\{\s*|[ \t]*)"?ivr"?[ \t]*:/m.test(body);
    const head = isWhole ? '' : `ivr: 1\n${language === 'en' ? '' : `language: ${language}\n`}nodes:\n`;
    const text = isWhole ? body : head + body.replaceAll(/^(?=.)/gm, '  ');
    const { source, findings } = lintText(text, how);
    const own = findings.filter((finding) => finding.rule === how.id);
    return { body, source, head, indent: isWhole ? 0 : 2, findings: own };
  }
  if (notation === 'json') {
    const { source, findings } = lintText(body, how, 'example.json');
    return { body, source, head: '', indent: 0, findings: findings.filter((finding) => finding.rule === how.id) };
  }
  if (notation !== 'prompts') throw new Error(`There is no way to play "${notation}": write yaml, json or prompts.`);
  const flow = flowThatSays(linesOfPrompts(body), body, language);
  const [result] = lint(
    [{ source: flow.source, format: 'ivr', flows: [flow], problems: [] }],
    projectOf([flow], how),
    config,
  ).results;
  return { body, source: flow.source, head: '', indent: 0, findings: result!.findings };
}

/** What all the rules of a config find in a menu that is an example. */
export function lintText(text: string, world: World, path = 'example.ivr.yaml') {
  const source = { path, text };
  const document = open(source, importers);
  if (!document) throw new Error(`This is no call flow:\n${text}`);
  const run = lint([document], projectOf(document.flows, world), world.config);
  const crash = run.problems.find(({ kind }) => kind === 'crash');
  if (crash) throw new Error(`${crash.message}\n${text}`);
  const { result } = suppress(run.results[0]!, {
    config: world.config,
    ruleNamed: (name) => (Object.hasOwn(world.rules, name) ? name : undefined),
    names: Object.keys(world.rules),
    locked: new Map(),
    requireReason: false,
    today: world.today,
    isWhole: true,
    failed: new Set(),
    entries: [],
  });
  return { source, findings: result.findings };
}

/** A rule by itself; one that is about what was set aside needs the others, and speaks for itself alone. */
function configFor(id: string, rule: Rule, rules: Readonly<Record<string, Rule>>, options: Options): Config {
  const others = rule.category === 'upkeep' ? Object.entries(rules).filter(([, each]) => !each.off) : [];
  return new Map([...others.map(([name, each]) => [name, setUp(each)] as const), [id, setUp(rule, options)]]);
}

type World = Pick<How, 'config' | 'rules' | 'missing' | 'lasts' | 'today'>;

function projectOf(flows: Project['flows'], { missing, lasts, today }: Omit<World, 'config' | 'rules'>): Project {
  const gone = missing.map((name) => [name, { kind: 'missing' }] as const);
  const there = Object.entries(lasts).map(([name, seconds]) => [name, { kind: 'there', seconds }] as const);
  return { flows, links: new Map(gone), recordings: new Map<string, Recording>([...gone, ...there]), today };
}

function hasFix({ fixes }: Finding): boolean {
  return fixes?.some((fix) => fix !== undefined) === true;
}

function fixAll({ source, findings, head, indent }: Example): string {
  const fixed = applyFixes(
    source,
    findings.flatMap(({ fixes }) => fixes?.find((fix) => fix !== undefined) ?? []),
  );
  const body = fixed.text.slice(head.length);
  return indent > 0 ? body.replaceAll(new RegExp(`^ {${indent}}`, 'gm'), '') : body;
}

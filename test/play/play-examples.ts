import picomatch from 'picomatch';
import { parse } from 'yaml';
import { rules } from '../../rules/index.ts';
import { fitsWith } from '../../src/config/globs.ts';
import { profiles } from '../../src/config/profiles/index.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { unusedInSettings } from '../../src/config/unused.ts';
import { importers } from '../../src/importers/index.ts';
import { readBaseline, staleIn } from '../../src/lint/baseline.ts';
import { type Config, findingOf, inTurn, lint, setUp } from '../../src/lint/lint.ts';
import { open } from '../../src/lint/open.ts';
import type { Finding } from '../../src/lint/run.ts';
import { suppress } from '../../src/lint/suppressions/suppress.ts';
import type { Project, Recording } from '../../src/model/project.ts';
import type { Options, Rule } from '../../src/rule.ts';
import { applyFixes } from '../../src/source/edit.ts';
import type { Source } from '../../src/source/source.ts';
import { type Detail, drawFindings, withoutMarks } from './draw.ts';
import { flowThatSays, linesOfPrompts } from './prompts.ts';
import { soundFlow } from './sound-flow.ts';

/**
 * Plays the examples of a page against a rule and returns the page as it should be.
 *
 * The first line of a fenced block says what is in it and what we expect of it:
 *
 *     yaml wrong       a flow, or only its nodes, with findings: carets under it show each one
 *     yaml right       the same without findings
 *     yaml fixed       what fixing makes of the block before it
 *     prompts wrong    prompts alone, one a line, all said in one menu
 *     prompts right
 *     prompts fixed
 *     settings wrong   settings, of menus in flows/ and flows/old/
 *     settings right
 *     baseline wrong   a baseline of main.ivr.yaml, which has one finding
 *     baseline right
 *
 * Options of the rule follow, and `language` for another than English, and `whole` for a file that does not begin as
 * one: `yaml wrong {offers: 2, language: es}`. So do `missing`, a list of files that are not there,
 * `lasts`, the seconds of recordings that are, and `today`.
 *
 * `npm run update` writes the carets, the messages and the fixed blocks. Whether a block is wrong or right is for
 * people to say, so a block that turns out otherwise is an error that no update mends.
 */
export function playExamples(page: string, id: string, rule: Rule, detail: Detail): string {
  let wrong: Example | undefined;
  return page.replaceAll(
    BLOCK,
    (_, info: string, notation: Notation, expected: string, flags: string, body: string) => {
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
        config: configFor(id, rule, options),
      };
      const fence = (text: string) => `\`\`\`${info}\n${text}\`\`\``;

      if (expected === 'fixed') {
        if (!wrong) throw new Error(`A fixed block stands alone:\n${body}`);
        const fixed = play(fixAll(wrong), how);
        if (fixed.body === wrong.body) throw new Error(`Nothing was fixed in:\n${wrong.body}`);
        if (fixed.findings.some(hasFix)) throw new Error(`Fixing once was not enough:\n${fixed.body}`);
        return fence(fixed.body);
      }

      const example = play(withoutMarks(body), how);
      const drawn = drawFindings(example, detail);
      if (expected === 'right' && example.findings.length > 0) throw new Error(`Expected no findings:\n${drawn}`);
      if (expected === 'wrong' && example.findings.length === 0) throw new Error(`Expected a finding:\n${body}`);
      for (const { fixes = [] } of example.findings) {
        const bold = fixes.some((fix) => fix && (!rule.fix || (rule.fix === 'suggestion' && fix.kind === 'safe')));
        if (bold) throw new Error(`A fix is bolder than rule.ts says:\n${drawn}`);
      }
      wrong = example;
      return fence(drawn);
    },
  );
}

/**
 * The examples of a page that are right, each inside a sound flow and checked by all rules: what they say of it at
 * warning or above. A page must not teach what another rule scolds.
 */
export function scoldedByOthers(page: string, config: Config): string[] {
  return [...page.matchAll(BLOCK)].flatMap(([, , notation, expected, flags, body]) => {
    if (notation !== 'yaml' || (expected !== 'right' && expected !== 'fixed')) return [];
    const { language } = parse(flags || '{}') as { language?: string };
    const text = body!.startsWith('ivr:') ? body! : soundFlow(withoutMarks(body!), language ?? 'en-GB');
    const { findings } = lintText(text, { config, missing: [], lasts: {}, today: TODAY });
    return findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, message, at }) => `${rule}: ${message}\n  at: ${at.source.text.slice(at.start, at.end)}\n${body}`);
  });
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

const TODAY = '2026-01-01';
type Notation = 'yaml' | 'prompts' | 'settings' | 'baseline';

interface How {
  readonly notation: Notation;
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
  readonly config: Config;
}

const BLOCK = /^```((yaml|prompts|settings|baseline) (wrong|right|fixed) ?({.*?})?)\n(.*?)^```$/gms;

const MENUS = ['flows/main.ivr.yaml', 'flows/old/first.ivr.yaml'];

function play(body: string, how: How): Example {
  const { notation, language, whole, config } = how;
  if (notation === 'settings') {
    const source = { path: 'ivrlint.config.yaml', text: body };
    const { layers, problems } = readConfig(source, { rules, profiles });
    if (problems[0]) throw new Error(`${problems[0].message}\n${body}`);
    const holds = ({ files }: { files: readonly string[] }, path: string) => fitsWith(picomatch, files)(path);
    const judged = { layers, isWhole: true, configFor: () => config, holds };
    const [result] = unusedInSettings(judged, { paths: MENUS, isAll: true, outcomes: new Map() });
    return { body, source, head: '', indent: 0, findings: result?.findings ?? [] };
  }
  if (notation === 'yaml') {
    const isWhole = whole || /^\uFEFF?[{"]?\s*"?ivr"?\s*:/m.test(body);
    const head = isWhole ? '' : `ivr: 1\n${language === 'en' ? '' : `language: ${language}\n`}nodes:\n`;
    const text = isWhole ? body : head + body.replaceAll(/^(?=.)/gm, '  ');
    const { source, findings } = lintText(text, how);
    const own = findings.filter((finding) => finding.rule === how.id);
    return { body, source, head, indent: isWhole ? 0 : 2, findings: own };
  }
  if (notation === 'baseline') return playBaseline(body, how);
  const flow = flowThatSays(linesOfPrompts(body), body, language);
  const [result] = lint(
    [{ source: flow.source, format: 'ivr', flows: [flow], problems: [] }],
    projectOf([flow], how),
    config,
  ).results;
  return { body, source: flow.source, head: '', indent: 0, findings: result!.findings };
}

/** The one finding that examples of baselines are about. */
const FILLER = 'no-filler:choices:Your call is important to us.';

function playBaseline(body: string, { id, config }: How): Example {
  const source = { path: '.ivrlint-baseline.json', text: body };
  const baseline = readBaseline(body);
  if ('fault' in baseline) throw new Error(`This ${baseline.fault}:\n${body}`);
  const gone = [...baseline].map(([path, ids]) => {
    return [path, new Set([...ids].filter((each) => path !== 'main.ivr.yaml' || each !== FILLER))] as const;
  });
  const findings = staleIn(source, new Map(gone)).map((problem) => {
    return findingOf(problem, id, config.get(id)!, undefined, source);
  });
  return { body, source, head: '', indent: 0, findings: inTurn(findings) };
}

function lintText(text: string, world: World) {
  const source = { path: 'example.ivr.yaml', text };
  const document = open(source, importers);
  if (!document) throw new Error(`This is no call flow:\n${text}`);
  const run = lint([document], projectOf(document.flows, world), world.config);
  const crash = run.problems.find(({ kind }) => kind === 'crash');
  if (crash) throw new Error(`${crash.message}\n${text}`);
  const { result } = suppress(run.results[0]!, {
    config: world.config,
    ruleNamed: (name) => (Object.hasOwn(rules, name) ? name : undefined),
    names: Object.keys(rules),
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
function configFor(id: string, rule: Rule, options: Options): Config {
  const others = rule.category === 'upkeep' ? Object.entries(rules).filter(([, each]) => !each.off) : [];
  return new Map([...others.map(([name, each]) => [name, setUp(each)] as const), [id, setUp(rule, options)]]);
}

type World = Pick<How, 'config' | 'missing' | 'lasts' | 'today'>;

function projectOf(flows: Project['flows'], { missing, lasts, today }: Omit<World, 'config'>): Project {
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

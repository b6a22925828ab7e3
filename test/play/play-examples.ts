import { parse } from 'yaml';
import { rules } from '../../rules/index.ts';
import { fitting } from '../../src/config/globs.ts';
import { profiles } from '../../src/config/profiles/index.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { unusedInSettings } from '../../src/config/unused.ts';
import { readBaseline, staleIn } from '../../src/lint/baseline.ts';
import { type Config, findingOf, inTurn } from '../../src/lint/lint.ts';
import { type Detail, withoutMarks } from '../../src/play/draw.ts';
import { BLOCK, type Example, type How, lintText, playExamples as play, TODAY } from '../../src/play/play.ts';
import type { Rule } from '../../src/rule.ts';
import { soundFlow } from './sound-flow.ts';

/**
 * Plays a page of ours: as those of anyone's rules, and two more kinds of block:
 *
 *     settings wrong   settings, of menus in flows/ and flows/old/
 *     settings right
 *     baseline wrong   a baseline of main.ivr.yaml, which has one finding
 *     baseline right
 */
export function playExamples(page: string, id: string, rule: Rule, detail: Detail): string {
  return play(page, { id, rule, rules, detail, others: { settings: playSettings, baseline: playBaseline } });
}

const MENUS = ['flows/main.ivr.yaml', 'flows/old/first.ivr.yaml'];

function playSettings(body: string, { config }: How): Example {
  const source = { path: 'ivrlint.config.yaml', text: body };
  const { layers, problems } = readConfig(source, { rules, profiles });
  if (problems[0]) throw new Error(`${problems[0].message}\n${body}`);
  const holds = ({ files }: { files: readonly string[] }, path: string) => fitting(files)(path);
  const judged = { layers, isWhole: true, configFor: () => config, holds };
  const [result] = unusedInSettings(judged, { paths: MENUS, isAll: true, outcomes: new Map() });
  return { body, source, head: '', indent: 0, findings: result?.findings ?? [] };
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

/**
 * The examples of a page that are right, each inside a sound flow and checked by all rules: what they say of it at
 * warning or above. A page must not teach what another rule scolds.
 */
export function scoldedByOthers(page: string, config: Config): string[] {
  return [...page.matchAll(BLOCK)].flatMap(([, , notation, expected, flags, body]) => {
    if (notation !== 'yaml' || (expected !== 'right' && expected !== 'fixed')) return [];
    const { language } = parse(flags || '{}') as { language?: string };
    const text = body!.startsWith('ivr:') ? body! : soundFlow(withoutMarks(body!), language ?? 'en-GB');
    const { findings } = lintText(text, { config, rules, missing: [], lasts: {}, today: TODAY });
    return findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, message, at }) => `${rule}: ${message}\n  at: ${at.source.text.slice(at.start, at.end)}\n${body}`);
  });
}

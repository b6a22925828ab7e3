import type { Tree } from '../source/tree.ts';
import { entryOf, itemsOf, valueIn } from '../source/tree.ts';
import { type Rules, ruleNamed } from './choice.ts';
import type { Layer, SuppressionEntry } from './layer.ts';
import { type Report, reportUnknown } from './report.ts';
import { beginningOf, readDay, readMap, readNames, readTruth, readWords } from './values.ts';

type Read = Pick<Layer, 'requireReason' | 'entries'>;

/** Reads `suppressions`: whether reasons are asked for, and findings set aside by file and node. */
export function readSuppressions(tree: Tree | undefined, rules: Rules, report: Report): Read {
  const map = readMap(tree, 'suppressions', ['require_reason', 'entries'], report);
  if (!map) return { entries: [] };
  return {
    requireReason: readTruth(valueIn(map, 'require_reason'), 'require_reason', report),
    entries: itemsOf(valueIn(map, 'entries')).flatMap((item) => readEntry(item, rules, report) ?? []),
  };
}

const FIELDS = ['file', 'node', 'rule', 'reason', 'until'];

function readEntry(tree: Tree, rules: Rules, report: Report): SuppressionEntry | undefined {
  const map = readMap(tree, 'entries', FIELDS, report);
  if (!map) return undefined;
  const missing = ['file', 'rule'].find((name) => !entryOf(map, name));
  if (missing) {
    report(beginningOf(map), `An entry of "suppressions" names its ${missing}.`, `add ${missing}:`);
    return undefined;
  }
  const words = (name: string, what: string) => {
    const entry = entryOf(map, name);
    return entry && readWords(entry, what, report);
  };
  const until = entryOf(map, 'until');
  const day = until && readDay(until, report);
  const files = readNames(valueIn(map, 'file'), 'file', 'a path or a pattern of files', 'flows/main.json', report);
  const ruleEntry = entryOf(map, 'rule')!;
  const name = readWords(ruleEntry, 'the name of a rule', report);
  const rule = name === undefined ? undefined : ruleNamed(name, rules);
  if (name !== undefined && rule === undefined) {
    reportUnknown({ text: { value: name }, at: ruleEntry.value.at }, 'rule', Object.keys(rules), report);
  }
  if (rule === undefined || files.length === 0 || (until && !day)) return undefined;
  return {
    files: files.map(({ name }) => name),
    rule,
    node: words('node', 'the name of a node'),
    reason: words('reason', 'some words'),
    until: day,
    at: ruleEntry.value.at,
  };
}

import { relative, sep } from 'node:path';
import { findingOf, inTurn } from '../lint/lint.ts';
import type { LintResult } from '../lint/run.ts';
import type { Problem } from '../source/problem.ts';
import type { Settings } from './settings.ts';

/** What settings say of files that there are none of, as findings in the file of settings itself. */
export function unusedInSettings(
  settings: Settings,
  paths: readonly string[],
  folders: readonly string[],
): LintResult[] {
  const own = settings.layers.at(-1);
  const isAll = folders.some((folder) => holds(folder, settings.root));
  if (!own?.source || !isAll) return [];
  const rule = settings.configFor(own.source.path).get('unused-override');
  if (!rule) return [];
  const unused = own.overrides.filter((override) => !paths.some((path) => settings.holds(override, path)));
  const findings = unused.map((override): Problem => {
    const patterns = override.files.map((each) => `"${each}"`).join(' or ');
    return {
      at: override.at,
      message: `No phone menu fits ${patterns}, so these settings hold for nothing.`,
      why: 'Whoever wrote them believes that some menus are checked in another way than they are.',
      suggestion: 'Correct the pattern, which is relative to the folder of this file, or take the override out.',
      subject: override.files.join(', '),
    };
  });
  if (findings.length === 0) return [];
  const { source } = own;
  const found = findings.map((problem) => findingOf(problem, 'unused-override', rule, undefined, source));
  return [{ source, format: undefined, flows: [], findings: inTurn(found) }];
}

/** Whether a folder is another or lies above it. */
function holds(folder: string, other: string): boolean {
  const path = relative(folder, other);
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`));
}

import type { Rules } from '../config/choice.ts';
import type { About } from '../formatters/formatter.ts';
import { readPackageFile } from './package-file.ts';

/** Looks rules up for formats that explain them. A rule of the user's own has no page. */
export function aboutRules(rules: Rules): (id: string) => About | undefined {
  return (id) => {
    const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
    const page = rule && /^[a-z0-9-]+$/.test(id) ? pageOf(id) : undefined;
    return page === undefined ? undefined : { summary: rule!.summary, severity: rule!.severity, page };
  };
}

/** The page of a rule, from its first heading on: what stands above is written from `rule.ts`. */
function pageOf(id: string): string | undefined {
  try {
    const page = readPackageFile(`rules/${id}/README.md`);
    return page.slice(Math.max(0, page.indexOf('\n## ') + 1));
  } catch {
    return undefined;
  }
}

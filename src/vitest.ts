import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playExamples } from './play/play.ts';
import type { Rule } from './rule.ts';

/**
 * Declares a test for each page of each rule in a folder: `FOLDER/<rule>/cases.md` and `README.md`, whose examples are
 * played against the rule of that name. `vitest --update` writes carets, messages and fixed examples, as
 * `ivrlint test-rules FOLDER --update` does.
 *
 * @param folder An absolute path, or one from where vitest runs.
 */
export function testRules(folder: string, rules: Readonly<Record<string, Rule>>): void {
  for (const id of readdirSync(folder).sort()) {
    const pages = ['README.md', 'cases.md'].filter((name) => existsSync(join(folder, id, name)));
    if (pages.length === 0) continue;
    describe(id, () => {
      test.each(pages)('%s tells the truth', async (name) => {
        const rule = Object.hasOwn(rules, id) ? rules[id] : undefined;
        if (!rule) throw new Error(`There is no rule "${id}" among those that are to be tested.`);
        const page = join(folder, id, name);
        const detail = name === 'README.md' ? 'in full' : 'in short';
        const played = playExamples(readFileSync(page, 'utf8'), { id, rule, rules, detail });
        await expect(played).toMatchFileSnapshot(page);
      });
    });
  }
}

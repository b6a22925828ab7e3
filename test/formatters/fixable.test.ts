import { expect, test } from 'vitest';
import { defineRule, type Fix, fixOf, format, lintText } from '../../src/index.ts';

/* A report ends with what the program could write by itself. */

const MENU = 'ivr: 1\nnodes:\n  bye: { type: end, say: Goodbye. }\n';

function offering(...kinds: (Fix['kind'] | undefined)[]) {
  return defineRule({
    summary: 'Say it well',
    category: 'wording',
    severity: 'warning',
    evidence: 'logic',
    *check({ flow }) {
      const at = flow.nodes.get('bye')!.at;
      const fixes = kinds.map((kind) => kind && fixOf(kind, 'words', 'x', [{ span: at, text: 'x' }]));
      yield { at, message: 'Bad.', why: '', suggestion: '', fixes };
    },
  });
}

test.each([
  { offered: [[]], says: undefined },
  { offered: [['safe'], ['safe'], []], says: '2 by --fix' },
  { offered: [['suggestion']], says: '1 by --fix --suggestions' },
  { offered: [['suggestion', 'safe'], ['suggestion'], [undefined]], says: '1 by --fix, 1 more by --fix --suggestions' },
] as const)('$offered: $says', async ({ offered, says }) => {
  const rules = Object.fromEntries(offered.map((kinds, index) => [`r${index}`, offering(...kinds)]));
  const run = lintText(MENU, { rules });
  const own = run.results.map((result) => ({
    ...result,
    findings: result.findings.filter(({ rule }) => rule in rules),
  }));
  const text = (await format({ ...run, results: own })).replaceAll(/\s+/g, ' ');
  const [, said] = /Can be fixed for you: (.*) \(to look first: --dry-run\)\./.exec(text) ?? [];
  expect(said).toBe(says);
});

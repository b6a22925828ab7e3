import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { defineRule } from '../src/rule.ts';
import { testRules } from '../src/vitest.ts';

/* The helper declares tests, so that what is here is what its users write; the page says what must come of it. */

const rule = defineRule({
  summary: 'Have no step called bad',
  category: 'wording',
  severity: 'warning',
  evidence: 'expert',

  *check({ flow }) {
    for (const { id, at } of flow.nodes.values()) {
      if (id === 'bad') yield { at, message: 'A step is bad.', why: 'It is.', suggestion: 'Call it otherwise.' };
    }
  },
});

const folder = mkdtempSync(join(tmpdir(), 'ivrlint-rules-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'no-bad'));
writeFileSync(
  join(folder, 'no-bad/cases.md'),
  '```yaml wrong\nbad:\n#^^^ A step is bad.\n  type: end\n```\n\n```yaml right\ngood:\n  type: end\n```\n',
);

testRules(folder, { 'no-bad': rule });

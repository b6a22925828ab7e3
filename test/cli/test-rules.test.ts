import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './fake-world.ts';

const CONFIG = { 'ivrlint.config.yaml': 'phrases:\n  no-plan: { message: Callers know no plans., words: plan }\n' };

const FLOW = '\nmain:\n  type: message\n  say: This is our PLAN.\n';
const WRONG = `\`\`\`yaml wrong${FLOW}#                  ^^^^ Callers know no plans.\n\`\`\`\n`;
const RIGHT = `\`\`\`yaml right${FLOW.replace('PLAN', 'offer')}\`\`\`\n`;

const CODE = `module.exports = { summary: 'Own', category: 'wording', severity: 'error', evidence: 'expert',
  *check({ flow }) { for (const node of flow.nodes.values()) if (node.id === 'bad') yield { at: node.at, message: 'Bad.' }; } };`;

const cases = (text: string) => ({ ...CONFIG, 'own/no-plan/cases.md': text });

describe('test-rules', () => {
  test('plays the examples of phrases', async () => {
    expect(await run(folderOf(cases(`# no-plan\n\n${WRONG}\n${RIGHT}`)), ['test-rules', 'own'])).toEqual({
      code: 0,
      err: '',
      out: '✔ own/no-plan/cases.md  2 examples\nAll hold.\n',
    });
  });

  test('plays the examples of code, and brings what a rule leaves out', async () => {
    const page = '```yaml wrong\nbad:\n  type: end\n```\n';
    const folder = folderOf({ 'own/no-bad/rule.cjs': CODE, 'own/no-bad/cases.md': page });
    expect((await run(folder, ['test-rules', 'own', '--update'])).code).toBe(0);
    expect(readFileSync(join(folder, 'own/no-bad/cases.md'), 'utf8')).toBe(
      '```yaml wrong\nbad:\n#^^^ Bad.\n  type: end\n```\n',
    );
    expect((await run(folder, ['test-rules', 'own'])).code).toBe(0);
  });

  test.each([
    { page: RIGHT.replace('right', 'wrong'), says: 'Expected a finding:' },
    { page: WRONG.replace('wrong', 'right'), says: 'Expected no findings:' },
    { page: WRONG.replace('^^^^', '^^'), says: 'should be' },
    { page: '```yaml wrong\nx\n```\n', says: 'Expected a finding' },
    { page: '```toml wrong\nx\n```\n', says: 'There is no way to play "toml"' },
  ])('says what does not hold: $says', async ({ page, says }) => {
    const { code, out } = await run(folderOf(cases(page)), ['test-rules', 'own']);
    expect(out).toContain(says);
    expect(out).toMatch(/1 page of 1 does not hold\.\n$/);
    expect(code).toBe(1);
  });

  test.each([
    { files: cases('nothing'), args: ['own'], says: 'There are no examples in own' },
    { files: { 'own/no-such/cases.md': WRONG }, args: ['own'], says: 'There is no rule "no-such"' },
    { files: {}, args: ['own'], says: 'own is no folder.' },
    {
      files: { 'own/x/cases.md': WRONG, 'own/x/rule.cjs': 'throw new Error("oh")' },
      args: ['own'],
      says: 'could not be loaded: oh',
    },
    { files: { 'own/x/cases.md': WRONG, 'own/x/rule.cjs': '' }, args: ['own'], says: 'has no summary' },
  ])('cannot do its job: $says', async ({ files, args, says }) => {
    const { code, err } = await run(folderOf(files), ['test-rules', ...args]);
    expect(err).toContain(says);
    expect(code).toBe(2);
  });
});

import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Keep prompts with a comma out of `{ }` and `[ ]`',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

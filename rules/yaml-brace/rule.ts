import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Put prompts that begin with a sign in quotes',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

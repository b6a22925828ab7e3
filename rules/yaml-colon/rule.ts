import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Put prompts with a colon in quotes',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

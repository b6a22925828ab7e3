import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Write a file that can be read',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

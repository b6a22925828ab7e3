import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Write a flow as the format has it',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Indent with spaces',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

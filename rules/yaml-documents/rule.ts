import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Write one flow in a file',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Write `true` or `false`',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

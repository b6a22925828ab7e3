import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Write `star` for the star key',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Write `hash` for the hash key',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

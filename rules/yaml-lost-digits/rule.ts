import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Put numbers that are rung in quotes',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

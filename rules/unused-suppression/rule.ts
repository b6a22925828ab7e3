import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Take out comments that set nothing aside',
  category: 'upkeep',
  severity: 'warning',
  evidence: 'logic',
  fix: 'safe',
});

import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Write overrides for files that there are',
  category: 'upkeep',
  severity: 'warning',
  evidence: 'logic',
});

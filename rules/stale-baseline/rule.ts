import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Forget findings that have been mended',
  category: 'upkeep',
  severity: 'info',
  evidence: 'logic',
});

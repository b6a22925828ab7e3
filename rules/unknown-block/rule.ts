import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Use the blocks and events that the platform has',
  category: 'platform',
  severity: 'error',
  evidence: 'logic',
});

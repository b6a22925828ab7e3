import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Write each name once',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
});

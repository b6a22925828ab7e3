import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Mend what was set aside until a day that is over',
  category: 'upkeep',
  severity: 'warning',
  evidence: 'logic',
});

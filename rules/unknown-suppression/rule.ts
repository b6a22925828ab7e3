import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Set findings aside in words that ivrlint knows',
  category: 'upkeep',
  severity: 'warning',
  evidence: 'logic',
  fix: 'suggestion',
});

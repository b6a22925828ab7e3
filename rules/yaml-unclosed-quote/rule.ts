import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Close every quote where the words end',
  category: 'wiring',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
});

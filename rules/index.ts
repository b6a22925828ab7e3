// Written by test/indexes.test.ts from what lies beside it: run `npm run update`.
import type { Rule } from '../src/rule.ts';
import optionBeforeKey from './option-before-key/rule.ts';

export const rules: Readonly<Record<string, Rule>> = {
  'option-before-key': optionBeforeKey,
};

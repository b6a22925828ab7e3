import { cutOffProblems } from '../../src/analysis/cut-off-problems.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Lead callers who say and press nothing to someone',
  category: 'person',
  severity: 'error',
  evidence: 'guidance',
  sources: ['W3C COGA', 'Irish public-service toolkit', 'gethuman standard 1.0'],
  fix: 'suggestion',

  check: ({ flow, project }) => cutOffProblems('no input', WORDS, flow, project),
});

const WORDS = {
  callers: 'press nothing',
  leads: 'silence leads',
  counted: 'silences',
  led: 'silence',
  why: 'Whoever cannot press keys, or is still looking for their glasses or a number, loses the call instead of getting help.',
  besides: ', and say beforehand that waiting leads to someone.',
};

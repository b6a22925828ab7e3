import { cutOffProblems } from '../../src/analysis/cut-off-problems.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Lead callers who keep pressing wrong keys to someone',
  category: 'person',
  severity: 'error',
  evidence: 'guidance',
  sources: ['W3C COGA', 'Avaya design guide', 'gethuman standard 1.0'],
  fix: 'suggestion',

  check: ({ flow, project }) => cutOffProblems('no match', WORDS, flow, project),
});

const WORDS = {
  callers: 'get it wrong',
  leads: 'wrong answers lead',
  counted: 'wrong answers',
  led: 'wrong answers',
  why: 'Those who find the menu hardest are the ones who lose the call, and no one learns what they wanted.',
  besides: ': someone there can put it right.',
};

import { reachedIn } from '../../src/analysis/entered.ts';
import { queuesAmong } from '../../src/analysis/waits.ts';
import { lengthInWords } from '../../src/language/words/lengths.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Let nobody wait longer than the law allows',
  category: 'promises',
  severity: 'warning',
  evidence: 'law',
  sources: ['Portuguese decree-law 134/2009', 'Spanish law 10/2025', 'Italian AGCOM 255/24/CONS'],
  off: true,
  options: {
    seconds: { default: 180, min: 1, about: 'the longest expected wait, in seconds' },
  },

  *check({ flow, project, options }) {
    for (const queue of queuesAmong(reachedIn(flow, project), flow)) {
      const { expected, at } = queue.wait;
      if (expected === undefined || expected <= options.seconds) continue;
      yield {
        at: at ?? queue.at,
        message: `Callers in "${queue.id}" are expected to wait ${lengthInWords(expected)}, and ${lengthInWords(options.seconds)} is the limit.`,
        why: 'They are held longer than callers of such a line may be.',
        suggestion: `Answer within ${lengthInWords(options.seconds)} with more people at busy hours, or ring callers back; then change expected: here.`,
        subject: 'wait',
      };
    }
  },
});

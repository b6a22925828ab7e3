import { reachedIn } from '../../src/analysis/entered.ts';
import { isWaitTold, letQueueTell, queuesAmong } from '../../src/analysis/waits.ts';
import { lengthInWords } from '../../src/language/words/lengths.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Tell people who wait how long, or where they stand',
  category: 'promises',
  severity: 'warning',
  evidence: 'experiment',
  sources: ['Munichor and Rafaeli 2007', 'gethuman standard 1.0', 'ACIXD wiki'],
  fix: 'suggestion',
  options: {
    seconds: { default: 30, min: 0, about: 'the shortest expected wait, in seconds, of which callers must be told' },
  },

  *check({ flow, project, options }) {
    if (!flow.tellsAll) return;
    for (const queue of queuesAmong(reachedIn(flow, project), flow)) {
      const { expected, at } = queue.wait;
      if ((expected !== undefined && expected < options.seconds) || isWaitTold(queue, flow)) continue;
      yield {
        at: queue.at,
        message: `Callers who wait in "${queue.id}" ${expected === undefined ? '' : `for ${lengthInWords(expected)} `}are told neither how long it takes nor where they stand.`,
        why: 'Without a sign that the line moves they cannot tell waiting from being forgotten, and many hang up just before their turn.',
        suggestion: 'Let the queue tell the time or the place in the line, with tells: [time, position] under wait.',
        related: at ? [{ at, message: 'this tells nothing' }] : [],
        fixes: [letQueueTell(queue, flow)],
      };
    }
  },
});

import { sentencesHeard } from '../../src/analysis/phrases-heard.ts';
import { shapesHeard } from '../../src/analysis/shapes-heard.ts';
import { deletionOf } from '../../src/analysis/without-sentence.ts';
import { staleNotice } from '../../src/language/lists/stale-notice.ts';
import { changedShapes } from '../../src/language/shapes.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Leave out that options have changed',
  category: 'opening',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['Reedy 2015', 'Bouzid 2008'],
  fix: 'safe',
  words: { lists: [staleNotice, changedShapes], byShape: true },
  reads: Object.keys(staleNotice),
  options: {
    days: { default: 14, min: 0, about: 'how many days ahead the `until` of such a notice may lie' },
  },

  *check({ flow, project, options }) {
    const listed = sentencesHeard(flow, staleNotice);
    for (const found of [...listed, ...shapesHeard(flow, listed, changedShapes)]) {
      if (isLimited(found[0].heard.prompt, project.today, options.days)) continue;
      const [{ heard, start, end }] = found;
      const { at, whole, fixes } = deletionOf(found, 'Delete the notice');
      yield {
        at,
        message: `"${heard.words.slice(start, end).replaceAll(/\s+/g, ' ')}" says neither what has changed nor when.`,
        why: 'Callers who have never rung before wait through it, and those who have rung have learnt not to believe it.',
        suggestion: `Delete ${whole ? 'the sentence' : 'these words'}. After a real change say for two weeks what moved, as in "Repairs have moved to 2".`,
        fixes,
      };
    }
  },
});

/** Whether the notice goes of itself soon enough. */
function isLimited({ until }: Prompt, today: string | undefined, days: number): boolean {
  if (!until) return false;
  const last = Date.parse(until.value);
  if (today === undefined || Number.isNaN(last)) return true;
  const ahead = (last - Date.parse(today)) / 86_400_000;
  return ahead >= 0 && ahead <= days;
}

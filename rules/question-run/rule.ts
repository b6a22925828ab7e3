import { questionRuns, type Run } from '../../src/analysis/question-runs.ts';
import { valueNamed } from '../../src/analysis/questions.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Ask no more than two questions in a row',
  category: 'agenda',
  severity: 'warning',
  evidence: 'expert',
  sources: ['Essay on a police line that asked how it could help'],
  options: {
    most: { default: 2, min: 1, about: 'the most questions that callers may be asked in a row' },
  },

  *check({ flow, options }) {
    for (const run of questionRuns(flow)) {
      if (run.length <= options.most) continue;
      const [first, ...others] = run;
      yield {
        at: first.at,
        message: `Callers are asked ${run.length} questions in a row: ${listed(run)}.`,
        why: 'Each one is a wait and a chance to fail, and all of them come before anybody has helped.',
        suggestion: `Ask for what finds the caller, such as the ${valueNamed(first)}, and let whoever answers ask for the rest.`,
        related: others.map(({ at }, index) => ({ at, message: `question ${index + 2}` })),
        subject: 'questions',
      };
    }
  },
});

function listed(run: Run): string {
  const names = run.map(valueNamed);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

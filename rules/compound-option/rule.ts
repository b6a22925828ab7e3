import { choicesOf } from '../../src/analysis/choices.ts';
import { loadOf, MOST_TASKS, MOST_WORDS } from '../../src/analysis/compound.ts';
import { splitOption } from '../../src/analysis/split-option.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Give each task its own key',
  category: 'choices',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['ACIXD on menu options'],
  fix: 'suggestion',
  reads: ['en'],
  options: {
    tasks: { default: MOST_TASKS, min: 1, about: 'the most tasks that may stand before one key' },
    words: { default: MOST_WORDS, min: 1, about: 'the most words that may name what one key is for' },
  },

  *check({ flow, project, options }) {
    for (const menu of flow.nodes.values()) {
      if (menu.type !== 'menu') continue;
      for (const offer of choicesOf(flow, menu)) {
        const load = loadOf(offer);
        if (!load) continue;
        const isMany = load.tasks.length > options.tasks;
        if (!isMany && load.words <= options.words) continue;
        const name = offer.key === undefined ? 'One option' : `Key ${offer.key}`;
        yield {
          at: offer.text.span(offer.task!.start, offer.task!.end),
          subject: offer.key === undefined ? undefined : `key ${offer.key}`,
          message: isMany
            ? `${name} stands for ${load.tasks.length} tasks: ${load.tasks.map((task) => `"${task}"`).join(', ')}.`
            : `${name} is told in ${load.words} words.`,
          why: 'Callers must keep all of it in mind until they know whether any of it is theirs.',
          suggestion: isMany
            ? 'Give each task its own key; they may all lead to the same people.'
            : `Say it in ${options.words} words or fewer.`,
          fixes: isMany ? [splitOption(offer, load.tasks, menu, { flow, project })] : [],
        };
      }
    }
  },
});

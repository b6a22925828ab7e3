import { perFlow } from '../../src/analysis/per-flow.ts';
import { sentencesHeard } from '../../src/analysis/phrases-heard.ts';
import { staleNotice } from '../../src/language/lists/stale-notice.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import type { Text } from '../../src/source/text.ts';

export default defineRule({
  summary: 'Listen to your own line once a year',
  category: 'promises',
  severity: 'info',
  evidence: 'expert',
  sources: ['Healthwatch Coventry 2021'],
  options: {
    days: { default: 365, min: 1, about: 'after how many days a review is due again' },
    owner: { default: false, about: 'whether every line must name who looks after it' },
  },

  *check({ flow, project, options }) {
    const { reviewed, owner } = flow;
    if (reviewed && !owner) {
      yield {
        at: reviewed.span(),
        message: `This line was reviewed on ${reviewed.value}, and nobody is named who will do it again.`,
        why: "What is everybody's to look after grows stale, and callers hear it first.",
        suggestion: 'Name who looks after the line, with owner.',
        subject: 'owner',
      };
    }
    if (options.owner && !reviewed && !owner && flow.tellsAll) {
      yield {
        at: flow.at,
        message: `Nobody is named who looks after "${flow.name}".`,
        why: "What is everybody's to look after grows stale, and callers hear it first.",
        suggestion: 'Name who looks after the line, with owner.',
        subject: 'owner',
      };
    }
    const today = project.today;
    if (today === undefined) return;
    const age = reviewed && daysBetween(reviewed.value, today);
    if (age !== undefined && age > options.days) {
      yield {
        at: reviewed!.span(),
        message: `This line was last reviewed ${ago(age)}, on ${reviewed!.value}.`,
        why: 'Hours, names and numbers change in a year, and callers are the ones who find out.',
        suggestion: 'Ring it, listen to every menu, and write the day here.',
        subject: 'reviewed',
      };
    }
    for (const { until, prompt } of dated(flow)) {
      const late = daysBetween(until.value, today);
      if (late === undefined || late <= 0 || staleNotices(flow).has(prompt)) continue;
      yield {
        at: until.span(),
        message: `These words were to be said until ${until.value}, and ${late === 1 ? 'a day' : `${late} days`} later they still are.`,
        why: 'Callers hear news that is over, and doubt the rest of what they hear.',
        suggestion: 'Take the prompt out, or give it a new date.',
      };
    }
  },
});

function daysBetween(from: string, to: string): number | undefined {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isFinite(days) ? Math.floor(days) : undefined;
}

/** Prompts that end on a day, each once: words from the defaults are heard in many steps. */
function dated(flow: CallFlow): { readonly until: Text; readonly prompt: Prompt }[] {
  const found = new Map<number, { readonly until: Text; readonly prompt: Prompt }>();
  for (const { prompts } of flow.nodes.values()) {
    for (const prompt of prompts) if (prompt.until) found.set(prompt.at.start, { until: prompt.until, prompt });
  }
  return [...found.values()];
}

/** Notices that the menu has changed, which have a rule of their own. */
const staleNotices = perFlow(
  (flow): ReadonlySet<Prompt> => new Set(sentencesHeard(flow, staleNotice).map(([{ heard }]) => heard.prompt)),
);

/** In the words in which people count back: days for half a year, then months, then years. */
function ago(days: number): string {
  if (days < 183) return `${days} days ago`;
  return days < 730 ? `about ${Math.round(days / 30.4)} months ago` : `over ${Math.floor(days / 365.25)} years ago`;
}

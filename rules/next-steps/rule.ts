import { type Ending, endingsWithWork, WORK } from '../../src/analysis/work-done.ts';
import { deeds, NEXT, whatNext } from '../../src/language/lists/what-next.ts';
import { periodInWords } from '../../src/language/words/lengths.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Say what happens next before a call ends',
  category: 'promises',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['AVIxD wiki', 'a caller whose report was taken'],
  words: {
    lists: [whatNext, deeds],
    about: 'that tell what was done for callers, or what comes of it',
    kinds: { [NEXT.done]: whatNext, [NEXT.logged]: whatNext, [NEXT.next]: whatNext, [NEXT.reference]: whatNext },
    means: NEXT.next,
  },
  reads: ['en'],

  *check({ flow, project }) {
    if (flow.tags.includes('information')) return;
    for (const ending of endingsWithWork(flow, project)) {
      const { node, edge } = ending;
      const open = ending.with.filter(({ progress }) => progress.work >= WORK.read && !progress.saidNext);
      const most = Math.max(0, ...open.map(({ progress }) => progress.work));
      // Of what was only read out, a line that is cut without a goodbye says the same and more.
      if (most === WORK.nothing || (most === WORK.read && edge)) continue;
      const least = Math.min(most, WORK.done);
      const steps = [...new Set(open.flatMap(({ progress, steps }) => (progress.work < least ? [] : steps)))].sort(
        (a, b) => flow.nodes.get(a)!.at.start - flow.nodes.get(b)!.at.start,
      );
      const [first] = steps;
      yield {
        at: placeOf(ending),
        message: `After "${first}" the call ends${node.id === first ? '' : edge ? ` in "${node.id}"` : ` at "${node.id}"`}, and nobody says what happens next.`,
        why:
          most === WORK.read
            ? 'Callers who want to know more, or who missed a word, must ring again and begin from the start.'
            : 'Callers do not know whether anything will come of it, when, or what to do if nothing does; many ring again to ask.',
        suggestion: adviceFor(first!, most, flow),
        related: steps
          .filter((id) => id !== node.id)
          .map((id) => ({ at: flow.nodes.get(id)!.at, message: 'after this' })),
        severity: most === WORK.read ? 'info' : undefined,
      };
    }
  },
});

function placeOf({ node, edge }: Ending) {
  if (edge) return edge.to!.span();
  return node.prompts.find(({ when }) => when === 'say')?.text.span() ?? node.at;
}

function adviceFor(step: string, work: number, flow: CallFlow): string {
  const node = flow.nodes.get(step)!;
  if (node.type === 'voicemail') {
    const within = node.replyWithin ? `within ${periodInWords(node.replyWithin.value)}` : 'by noon tomorrow';
    return `Say who answers the message and by when, such as "One of us will ring you ${within}."`;
  }
  if (work === WORK.read) return 'Offer to hear it again, and a way to someone who can help with it.';
  return 'Say who does what, by when, and what to do if it does not happen: "We\'ll ring you by 6 tonight; if we don\'t, ring us and press 2."';
}

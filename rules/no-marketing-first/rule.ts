import { type Advert, advertLists, advertsFirst } from '../../src/analysis/adverts-first.ts';
import { savedByCutting } from '../../src/analysis/saved.ts';
import { secondsOfStretch, secondsOfWords } from '../../src/analysis/seconds.ts';
import { withoutSentence } from '../../src/analysis/without-sentence.ts';
import { selling } from '../../src/language/lists/selling.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Let callers choose before you advertise',
  category: 'opening',
  severity: 'warning',
  evidence: 'guidance',
  alone: true,
  sources: ['W3C COGA', 'ACIXD', 'study of UK menus'],
  fix: 'suggestion',
  words: { lists: advertLists, byShape: true },
  reads: Object.keys(selling),

  *check({ flow, project }) {
    if (flow.tags.includes('sales')) return;
    for (const advert of advertsFirst(flow)) {
      const { prompt, stretch, words, node } = advert;
      const seconds =
        secondsOfStretch(flow, project, prompt, stretch) ?? secondsOfWords(words, prompt.language, project);
      yield {
        at: prompt.text.span(stretch.start, stretch.end),
        message: `Callers hear an advertisement of about ${Math.max(1, Math.round(seconds))} seconds in "${node.id}" before they have said why they ring.`,
        why: 'They rang about something of their own, and every second of selling is one more that they wait to say what.',
        suggestion:
          'Delete it, or put it behind an option that callers may choose, or at the end, once they have been helped.',
        secondsSaved: savedByCutting(flow, project, prompt, seconds),
        fixes: [deleted(advert)],
      };
    }
  },
});

function deleted({ prompt, stretch }: Advert): Fix | undefined {
  return fixOf('suggestion', 'words', 'Delete the advertisement', [withoutSentence(prompt.text, stretch)]);
}

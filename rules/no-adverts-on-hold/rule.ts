import { type HeardPrompt, heardPrompts } from '../../src/analysis/phrases-heard.ts';
import { adverts } from '../../src/language/lists/adverts.ts';
import { holdAdverts } from '../../src/language/lists/hold-adverts.ts';
import { selling } from '../../src/language/lists/selling.ts';
import type { Stretch } from '../../src/language/offer.ts';
import { type PhraseLists, phrasesIn } from '../../src/language/words/phrases.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Sell nothing to people who wait',
  category: 'promises',
  severity: 'warning',
  evidence: 'law',
  sources: ['Brazilian decree 11.034/2022', 'Portuguese decree-law 134/2009'],
  off: true,
  words: { lists: [holdAdverts] },
  reads: ['en', ...Object.keys(holdAdverts)],

  *check({ flow }) {
    const lists = [selling, adverts, holdAdverts];
    for (const heard of heardPrompts(flow)) {
      const queue = heard.nodes.find(({ type }) => type === 'queue');
      if (!queue) continue;
      for (const { start, end } of advertsIn(heard, lists)) {
        yield {
          at: heard.prompt.text.span(start, end),
          message: `Callers who wait in "${queue.id}" are sold something: "${shortened(heard.words.slice(start, end))}".`,
          why: 'They cannot leave without losing their place, so they are made to listen; some laws forbid it unless they agreed.',
          suggestion: 'Delete it; say instead how long the wait is, or what to have at hand.',
        };
      }
    }
  },
});

/** The sentences that sell, those that follow each other as one; all of it where its author says so. */
function advertsIn({ prompt, words, sentences }: HeardPrompt, lists: readonly PhraseLists[]): Stretch[] {
  if (prompt.purpose === 'marketing') return [{ start: 0, end: words.length }];
  const found: Stretch[] = [];
  for (const { start, end, language } of sentences) {
    const said = words.slice(start, end);
    if (!lists.some((list) => phrasesIn(list, language)(said).length > 0)) continue;
    const last = found.at(-1);
    if (last && words.slice(last.end, start).trim() === '') found.splice(-1, 1, { start: last.start, end });
    else found.push({ start, end });
  }
  return found;
}

function shortened(words: string): string {
  const plain = words.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= 60 ? plain.replace(/[.…]$/, '') : `${plain.slice(0, 57).trimEnd()}…`;
}

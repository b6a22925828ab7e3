import { type PhraseLists, phrasesIn, textsWith } from '../language/words/phrases.ts';
import type { CallFlow } from '../model/flow.ts';
import { perFlow } from './per-flow.ts';
import { type HeardPrompt, type HeardSentence, heardPrompts, type SentenceHeard, type Where } from './phrases-heard.ts';

/** The sentences that only their shape tells: those in which a list of phrases has found nothing; wherever it matters. */
export function shapesHeard(
  flow: CallFlow,
  listed: readonly SentenceHeard[],
  shapes: PhraseLists,
  where?: Where,
): SentenceHeard[] {
  const known = new Set(listed.map(([{ sentence }]) => sentence));
  const languages = sentencesByLanguage(flow);
  const found: SentenceHeard[] = [];
  for (const { language, said, textsWith } of languages) {
    const find = phrasesIn(shapes, language);
    for (const number of textsWith(shapes)) {
      const { heard, sentence } = said[number]!;
      if (known.has(sentence) || where?.(heard) === false) continue;
      const [shape] = find(sentence.words);
      if (shape === undefined) continue;
      const [start, end] = [sentence.start + shape.start, sentence.start + shape.end];
      found.push([{ ...shape, heard, sentence, start, end, at: heard.prompt.text.span(start, end) }]);
    }
  }
  if (languages.length > 1) found.sort(([a], [b]) => a.heard.number - b.heard.number || a.start - b.start);
  return found;
}

interface Said {
  readonly heard: HeardPrompt;
  readonly sentence: HeardSentence;
}

/** The sentences that are said before anyone slips, by their languages. Which may have a shape is asked of all at once. */
const sentencesByLanguage = perFlow((flow) => {
  const byLanguage = new Map<string, Said[]>();
  for (const heard of heardPrompts(flow)) {
    if (heard.prompt.when !== 'say' && heard.prompt.when !== 'option') continue;
    for (const sentence of heard.sentences) {
      const said = byLanguage.get(sentence.language);
      if (said) said.push({ heard, sentence });
      else byLanguage.set(sentence.language, [{ heard, sentence }]);
    }
  }
  return Array.from(byLanguage, ([language, said]) => {
    const words = said.map(({ sentence }) => sentence.words);
    return { language, said, textsWith: textsWith(words, language) };
  });
});

import { type PhraseLists, phrasesIn } from '../language/words/phrases.ts';
import type { CallFlow } from '../model/flow.ts';
import { perFlow } from './per-flow.ts';
import { byLanguage, type HeardPrompt, heardPrompts, type SentenceHeard, type Where } from './phrases-heard.ts';

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
  for (const { language, texts, textsWith } of languages) {
    const find = phrasesIn(shapes, language);
    for (const number of textsWith(shapes)) {
      const { heard, sentence, words } = texts[number]!;
      if (known.has(sentence) || where?.(heard) === false) continue;
      const [shape] = find(words);
      if (shape === undefined) continue;
      const [start, end] = [sentence.start + shape.start, sentence.start + shape.end];
      found.push([{ ...shape, heard, sentence, start, end, at: heard.prompt.text.span(start, end) }]);
    }
  }
  if (languages.length > 1) found.sort(([a], [b]) => a.heard.number - b.heard.number || a.start - b.start);
  return found;
}

/** The sentences that are said before anyone slips, by their languages. Which may have a shape is asked of all at once. */
const sentencesByLanguage = perFlow((flow) => {
  const heard = heardPrompts(flow).filter(({ prompt }) => prompt.when === 'say' || prompt.when === 'option');
  return byLanguage(heard.flatMap(saidIn));
});

const saidIn = (heard: HeardPrompt) =>
  heard.sentences.map((sentence) => ({ language: sentence.language, heard, sentence, words: sentence.words }));

import { type PhraseLists, phrasesIn } from '../language/words/phrases.ts';
import type { CallFlow } from '../model/flow.ts';
import { heardPrompts, type SentenceHeard } from './phrases-heard.ts';

/** The sentences that only their shape tells: those in which a list of phrases has found nothing. */
export function shapesHeard(flow: CallFlow, listed: readonly SentenceHeard[], shapes: PhraseLists): SentenceHeard[] {
  const known = new Set(listed.map(([{ sentence }]) => sentence));
  return heardPrompts(flow).flatMap((heard) => {
    if (heard.prompt.when !== 'say' && heard.prompt.when !== 'option') return [];
    return heard.sentences.flatMap((sentence): SentenceHeard[] => {
      if (known.has(sentence)) return [];
      const [shape] = phrasesIn(shapes, sentence.language)(sentence.words);
      if (shape === undefined) return [];
      const [start, end] = [sentence.start + shape.start, sentence.start + shape.end];
      return [[{ ...shape, heard, sentence, start, end, at: heard.prompt.text.span(start, end) }]];
    });
  });
}

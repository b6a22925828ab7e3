import { advertsFirst } from '../../src/analysis/adverts-first.ts';
import { offersOfPrompt } from '../../src/analysis/offers.ts';
import { type SentenceHeard, sentencesHeard } from '../../src/analysis/phrases-heard.ts';
import { shapesHeard } from '../../src/analysis/shapes-heard.ts';
import { withoutSentence } from '../../src/analysis/without-sentence.ts';
import { greets } from '../../src/language/greetings.ts';
import { filler } from '../../src/language/lists/filler.ts';
import { slogans } from '../../src/language/lists/slogans.ts';
import { boastShapes } from '../../src/language/shapes.ts';
import { taglines } from '../../src/language/taglines.ts';
import { beginsLarge } from '../../src/language/words/letters.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Leave out slogans and praise of yourselves',
  category: 'wording',
  severity: 'info',
  evidence: 'expert',
  alone: true,
  sources: ['Callers in published accounts'],
  fix: 'suggestion',
  words: { lists: [slogans, taglines, boastShapes], byShape: true },
  reads: Object.keys(slogans),

  *check({ flow }) {
    const listed = sentencesHeard(flow, slogans);
    const lines = shapesHeard(flow, listed, taglines);
    const boasts = shapesHeard(flow, [...listed, ...lines], boastShapes);
    for (const found of [...listed, ...lines, ...boasts]) {
      const [{ heard, sentence, start, end, at }] = found;
      if (isTheirs(found, flow) || isToldElsewhere(found, flow)) continue;
      const canGo = saysOnlyThat(found, flow);
      yield {
        at: canGo ? heard.prompt.text.span(sentence.start, sentence.end) : at,
        message: `"${heard.words.slice(start, end).replaceAll(/\s+/g, ' ')}" praises you, and tells callers nothing.`,
        why: 'Callers judge a line by what it does for them, and hear praise as one more delay.',
        suggestion: canGo ? 'Delete the sentence.' : 'Delete these words, and keep what the sentence tells.',
        fixes: [canGo ? deleted(found) : withoutAside(found, flow)],
      };
    }
  },
});

/** Part of the organisation's own name, or of what callers may choose. */
function isTheirs([{ heard, start, end }]: SentenceHeard, flow: CallFlow): boolean {
  const said = heard.words.slice(start, end);
  if (flow.organisation.name?.value.toLowerCase().includes(said.toLowerCase())) return true;
  if (isNameIn(heard.words, start, said)) return true;
  return offersOfPrompt(heard.prompt).some((offer) => offer.start <= start && end <= offer.end);
}

/** "You're through to Putting People First, the charity": written large in the middle of a sentence. */
function isNameIn(words: string, start: number, said: string): boolean {
  const long = said.match(/\p{L}{4,}/gu) ?? [];
  return (
    long.length > 1 &&
    long.every(beginsLarge) &&
    /\b(?:to|reached|called|is|calling|of|from|at|for) $/.test(words.slice(0, start))
  );
}

/** Filler and advertisements have rules of their own. */
function isToldElsewhere([{ heard, sentence }]: SentenceHeard, flow: CallFlow): boolean {
  const said = sentence.words;
  if (phrasesIn(filler, sentence.language)(said).length > 0) return true;
  return advertsFirst(flow).some(
    ({ prompt, stretch }) =>
      prompt.at.start === heard.prompt.at.start && stretch.start < sentence.end && sentence.start < stretch.end,
  );
}

/** Neither a welcome, nor a name, a figure or a key stands beside it. */
function saysOnlyThat([{ heard, sentence }]: SentenceHeard, flow: CallFlow): boolean {
  const said = sentence.words;
  const name = flow.organisation.name?.value;
  return (
    !greets(said) &&
    !/\d|\bI'm\b|\bthis is\b|\bpress\b|\bsay\b|[{}]/i.test(said) &&
    !(name !== undefined && said.includes(name)) &&
    !offersOfPrompt(heard.prompt).some((offer) => offer.start < sentence.end && sentence.start < offer.end)
  );
}

function deleted([{ heard, sentence }]: SentenceHeard) {
  return fixOf('suggestion', 'words', 'Delete the slogan', [withoutSentence(heard.prompt.text, sentence)]);
}

/** "Welcome to Calder Bank, the bank that puts you first." is as good without what follows the comma. */
function withoutAside([{ heard, sentence, start, end }]: SentenceHeard, flow: CallFlow): Fix | undefined {
  const said = sentence.words;
  const [aside] = /(?<=\p{L}), (?:the|an?|your|where|who|with)\b[^,;:.!?]{1,120}[.!]?\s*$/iu.exec(said) ?? [];
  if (aside === undefined || heard.prompt.isSsml) return undefined;
  const from = sentence.start + said.length - aside.length;
  const to = from + aside.replace(/(?<![\s.!])[\s.!]+$/, '').length;
  const name = flow.organisation.name?.value;
  const saysMore = /\d|[{}]|\b(?:press|say|this is)\b/i.test(aside) || (name !== undefined && aside.includes(name));
  const isOffered = offersOfPrompt(heard.prompt).some(
    (offer) => offer.start < sentence.end && sentence.start < offer.end,
  );
  if (start < from || end > to || saysMore || isOffered) return undefined;
  return fixOf('suggestion', 'words', 'Delete the slogan', [heard.prompt.text.replace(from, to, '')]);
}

import { type HeardPrompt, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { stockApology } from '../../src/language/lists/stock-apology.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Say sorry for what went wrong, and what is done about it',
  category: 'wording',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['HDI 2017'],
  words: { lists: [stockApology] },
  reads: ['en'],

  *check({ flow }) {
    const told = new Map<HeardPrompt, boolean>();
    for (const { heard, start, end, at } of phrasesHeard(flow, stockApology)) {
      if (!told.has(heard)) told.set(heard, namesFaultOrRemedy(heard));
      if (told.get(heard)) continue;
      yield {
        at,
        message: `"${heard.words.slice(start, end).replaceAll(/\s+/g, ' ')}" names neither what went wrong nor what is done about it.`,
        why: 'Callers hear a form of words, and that nobody knows what has happened to them.',
        suggestion:
          'Say what happened and what comes now, as in "Sorry, last night\'s storm cut our lines; they should be back by noon", or leave the apology out.',
      };
    }
  },
});

/** A cause or a remedy in the same prompt, other than the stock ones. */
function namesFaultOrRemedy({ words }: HeardPrompt): boolean {
  return CAUSE.test(words) || REMEDY.test(words);
}

const CAUSE =
  /\b(?:because|due to|owing to|caused by(?! (?:this|that|it)\b)|as a result of|following|while (?:we(?! (?:work to|strive|try to|continue to|improve|aim to|endeavou?r))|our|they)|after (?:a|an|the|last|yesterday|this))\b(?! (?:of )?(?:the |an? |our |very |some )?(?:current |present |unusually |exceptionally |extremely |very )?(?:high|heavy|large|unforeseen|unexpected|unavoidable|technical|circumstances|operational|demand|volume|busy|options|message|menu))/i;

const REMEDY =
  /\b(?:we(?:'ll| will| have|'ve| are|'re| can| expect| should)|engineers?|someone|our team|it|they|service|power|water|lines?|trains?|the website)\b[^.!?]{0,60}\b(?:refund|credit|fix(?:ed|ing)?|repair(?:ed|ing|s)?|restor(?:e|ed|ing)|replac(?:e|ed|ing)|put(?:ting)? (?:it|this|that|things) right|compensat(?:e|ion)|ring you|call you back|(?:back|working|open|running) (?:on|by|at|again|before|tomorrow|tonight|this)|expect (?:it|this|that|them|to|power|water|service|the)\b)/i;

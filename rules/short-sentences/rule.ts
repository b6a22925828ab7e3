import { offersOfPrompt } from '../../src/analysis/offers.ts';
import { type HeardPrompt, type HeardSentence, heardPrompts } from '../../src/analysis/phrases-heard.ts';
import { secondsOfWords } from '../../src/analysis/seconds.ts';
import { clausesIn } from '../../src/language/clauses.ts';
import { gradeOf } from '../../src/language/grade.ts';
import type { Stretch } from '../../src/language/offer.ts';
import { beginsWithFigure } from '../../src/language/words/letters.ts';
import { wordsOf } from '../../src/language/words/words.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Say one thing in a sentence',
  category: 'wording',
  severity: 'info',
  evidence: 'guidance',
  alone: true,
  sources: ['Kaiser 2016 on low literacy', 'GOV.UK on sentence length'],
  options: {
    words: { default: 20, min: 5, about: 'how many words a sentence may have; of English only' },
    seconds: { default: 12, min: 3, about: 'how many seconds may be spoken without a pause' },
    grade: {
      default: 0,
      min: 0,
      about: 'the school grade that thirty words or more may take to read, options apart; 0 for any; of English only',
    },
  },

  *check({ flow, project, options }) {
    for (const heard of heardPrompts(flow)) {
      // What the law has written may not be rewritten.
      if (heard.prompt.purpose === 'legal') continue;
      let isToldOf = false;
      // Only where a sentence is long at all is it looked at, and only in what is too long for offers.
      const least = Math.min(options.words * 3, options.seconds * 8);
      if (options.grade === 0 && !heard.sentences.some(({ start, end }) => end - start > least)) continue;
      for (const { start, end, language } of partsIn(heard)) {
        const said = heard.words.slice(start, end);
        const words = /^en\b/i.test(language) ? lengthOf(said) : 0;
        const isLong = words > options.words && !isList(said);
        const seconds = isLong ? 0 : Math.max(...partsOf(said).map((part) => secondsOfWords(part, language, project)));
        if ((!isLong && seconds <= options.seconds) || !tells({ start, end }, heard)) continue;
        isToldOf = true;
        yield {
          at: heard.prompt.text.span(start, end),
          message: isLong
            ? `This sentence has ${words} words, and callers hear it once.`
            : `This sentence runs for about ${Math.round(seconds)} seconds without a pause.`,
          why: 'Callers cannot look back: by its end they have lost how it began.',
          suggestion: isLong
            ? `Make two of it, each with one thing to know, and leave out what callers need not know${firstHalf(said)}.`
            : 'Part it where one would draw breath.',
        };
      }
      if (options.grade > 0 && !isToldOf) yield* tooHard(heard, options.grade);
    }
  },
});

/** Where no sentence is too long by itself, all of them together may be: many long words, or hardly a short sentence. */
function* tooHard(heard: HeardPrompt, most: number): Iterable<Problem> {
  const statements = statementsIn(heard).filter(({ language }) => /^en\b/i.test(language));
  const read = gradeOf(statements.map(({ start, end }) => heard.words.slice(start, end)));
  if (!read || read.grade <= most) return;
  const { grade, words, sentences, longest } = read;
  const reader = grade > LAST_OF_SCHOOL ? 'with a degree' : `of grade ${grade}`;
  const shorter = `shorter words for ${longest.map((word) => `"${word}"`).join(', ')}`;
  yield {
    at: heard.prompt.text.span(statements[0]!.start, statements.at(-1)!.end),
    subject: 'grade',
    message: `These ${words} words take a reader ${reader}, and the settings ask for grade ${most} at most.`,
    why: 'Callers for whom words are hard cannot hear them again, and give up or choose on a guess.',
    suggestion: words / sentences > USUAL_WORDS ? `Make more sentences of it, with ${shorter}.` : `Find ${shorter}.`,
  };
}

const LAST_OF_SCHOOL = 13;

/** Of a sentence, where those of the whole are not to blame. */
const USUAL_WORDS = 12;

/**
 * The sentences that offer nothing, and those parts of the others that tell something: how long an option may be is another
 * rule's business.
 */
function statementsIn(heard: HeardPrompt): readonly Part[] {
  return partsIn(heard).filter((part) => tells(part, heard));
}

type Part = Omit<HeardSentence, 'words'>;

/** What is said as one thing. */
function partsIn(heard: HeardPrompt): readonly Part[] {
  return heard.sentences.flatMap((sentence) => {
    const { language } = sentence;
    return clausesIn(sentence, heard.prompt.text.value).map(({ start, end }) => ({ start, end, language }));
  });
}

/** Whether nothing is offered in a part. */
function tells(part: Stretch, heard: HeardPrompt): boolean {
  return !offersOfPrompt(heard.prompt).some((offer) => offer.start < part.end && part.start < offer.end);
}

/** Words of a sentence; a figure is taken in at once, and so is what is filled in while the call runs. */
function lengthOf(said: string): number {
  return wordsOf(said.replaceAll(/\{[^{}]*\}/g, ' ')).filter(({ value }) => !beginsWithFigure(value)).length;
}

/** What is heard without a pause. */
function partsOf(said: string): readonly string[] {
  return said.split(/[,.;:!?()…–—](?=\s|$)|\n|<[^<>]*>|\s-\s/);
}

/** "Bring your passport, a photograph, your rent book, and proof of where you live": each part is taken in by itself. */
function isList(said: string): boolean {
  const parts = said.split(/,\s|\s(?:and|or)\s/).map((part) => wordsOf(part).length);
  return parts.length > 3 && Math.max(...parts.slice(1)) <= MOST_IN_A_LIST && parts[0]! <= MOST_BEFORE_A_LIST;
}

const MOST_IN_A_LIST = 5;
const MOST_BEFORE_A_LIST = 12;

/** Where it could end. */
function firstHalf(said: string): string {
  const joint = [...said.matchAll(/,? (?:and|but|so|because|which|who|while|although|as|since|if|unless)\b/g)].find(
    ({ index }) => index > said.length / 4 && index < (said.length * 3) / 4,
  );
  if (!joint) return '';
  const [before] = wordsOf(said.slice(0, joint.index)).slice(-1);
  const [after] = wordsOf(joint[0]);
  return before && after ? `: it could end after "${before.value}", before "${after.value}"` : '';
}

import { explainedLetters } from '../../src/analysis/explained.ts';
import { type HeardPhrase, heardPrompts, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { isEveryday, shortForms } from '../../src/language/acronyms.ts';
import { severalReadings } from '../../src/language/lists/acronyms.ts';
import { jargon } from '../../src/language/lists/jargon.ts';
import { beginsLarge } from '../../src/language/words/letters.ts';
import { type PhraseLists, phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Span } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Use the words that callers use',
  category: 'wording',
  severity: 'warning',
  evidence: 'guidance',
  alone: true,
  sources: ['W3C COGA', 'ATIS accessibility checklist', 'GOV.UK style guide'],
  fix: 'suggestion',
  words: { lists: [jargon, shortForms], each: 'the word that callers use' },
  reads: Object.keys(jargon),

  *check({ flow }) {
    const inHouse = phrasesHeard(flow, jargon);
    let end = 0;
    for (const [index, phrase] of inHouse.entries()) {
      const { heard, means } = phrase;
      const before = inHouse[index - 1];
      const goesOn = before?.heard === heard && phrase.start <= end + 1;
      end = phrase.end;
      const word = heard.words.slice(phrase.start, end).replaceAll(/\s+/g, ' ');
      if (goesOn || !isForCallers(means, flow) || explainedLetters(flow).has(word)) continue;
      yield {
        at: phrase.at,
        message: `"${word}" is a word of the people who work there.`,
        why: 'Callers who do not use the word cannot tell whether it is what they want.',
        suggestion: suggestionFor(word, means),
        fixes: readingsOf(word) ? [] : [plainly(phrase, word)].filter((fix) => fix !== undefined),
      };
    }
    if (flow.callers === 'trained') return;
    const told = new Set(inHouse.map(({ at }) => at.start));
    for (const { acronym, first, others } of acronymsIn(flow, shortForms)) {
      if (told.has(first.start)) continue;
      yield {
        at: first,
        message: `Nobody says what "${acronym}" stands for.`,
        why: 'Callers who do not know the letters cannot tell whether they are what they want.',
        suggestion: adviceFor(acronym),
        related: others.map((at) => ({ at, message: 'and here' })),
      };
    }
  },
});

/** What people who ring every day still need not know: how the line calls its own people and parts. */
const OF_THE_LINE_ITSELF: ReadonlySet<string> = new Set([
  'person',
  'one of us',
  'team',
  'this line',
  'queue',
  'keys',
  'direct number',
  'place in the queue',
  'finding the right person',
  'the number that you are ringing from',
]);

function isForCallers(means: string, { callers }: CallFlow): boolean {
  return callers !== 'trained' || OF_THE_LINE_ITSELF.has(means);
}

/** Where a list of plain words has none for a thing that each organisation has of its own. */
const TO_BE_NAMED = 'what callers come for';

function suggestionFor(word: string, means: string): string {
  if (means === '') return 'Leave it out.';
  if (means === TO_BE_NAMED) return 'Name what callers come for.';
  const readings = readingsOf(word);
  if (readings) return whichOf(word, readings);
  if (/^\p{Lu}{2,}s?$/u.test(word)) return `Say in words what it is: "${means}", if it is that.`;
  return `Say "${means}", or whatever your callers call it.`;
}

/** One short form may be a fine to one organisation and a group of surgeries to another: only its author knows which. */
function readingsOf(word: string): readonly string[] | undefined {
  const letters = word.toUpperCase().replace(/(?<=[A-Z]{3})S$/, '');
  return Object.hasOwn(severalReadings, letters) ? severalReadings[letters] : undefined;
}

function whichOf(word: string, readings: readonly string[]): string {
  return `"${word}" may be ${readings.map((reading) => `"${reading}"`).join(' or ')}: say in words which you mean.`;
}

function adviceFor(acronym: string): string {
  const readings = readingsOf(acronym);
  return readings ? whichOf(acronym, readings) : `Say what "${acronym}" does for callers, in words.`;
}

/** A phrase that has only the one form can be changed for its plain word as it stands. */
function plainly({ heard, phrase, start, end, means }: HeardPhrase, word: string) {
  if (means === '' || means === TO_BE_NAMED || /[~*_#{]/.test(phrase) || /^\p{Lu}{2,}$/u.test(word)) return undefined;
  const plain = beginsLarge(word) ? means[0]!.toUpperCase() + means.slice(1) : means;
  return fixOf('suggestion', 'words', 'Say it plainly', [heard.prompt.text.replace(start, end, plain)]);
}

/** The short forms that are heard and nowhere explained, each once. */
function acronymsIn(
  flow: CallFlow,
  lists: PhraseLists,
): { readonly acronym: string; readonly first: Span; readonly others: Span[] }[] {
  const found = new Map<string, { acronym: string; first: Span; others: Span[] }>();
  for (const { prompt, words, sentences } of heardPrompts(flow)) {
    for (const { start, end, language } of sentences) {
      const said = words.slice(start, end);
      for (const { means: acronym, ...stretch } of phrasesIn(lists, language)(said)) {
        if (explainedLetters(flow).has(acronym) || isEveryday(acronym, language, flow.organisation.country?.value))
          continue;
        const at = prompt.text.span(start + stretch.start, start + stretch.end);
        const known = found.get(acronym);
        if (known) known.others.push(at);
        else found.set(acronym, { acronym, first: at, others: [] });
      }
    }
  }
  return [...found.values()];
}

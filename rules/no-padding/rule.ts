import { advertsByPlace } from '../../src/analysis/adverts-first.ts';
import { choicesOf } from '../../src/analysis/choices.ts';
import { offersOf, offersOfPrompt } from '../../src/analysis/offers.ts';
import { type HeardPhrase, phrasesHeard, sentencesHeard } from '../../src/analysis/phrases-heard.ts';
import { shortened } from '../../src/analysis/shortened.ts';
import { deletionOf } from '../../src/analysis/without-sentence.ts';
import { filler } from '../../src/language/lists/filler.ts';
import { ceremony, formalWishes, longLeads, obvious, wishes } from '../../src/language/lists/padding.ts';
import { staleNotice } from '../../src/language/lists/stale-notice.ts';
import { type PhraseLists, phrasesIn } from '../../src/language/words/phrases.ts';
import { wordsOf } from '../../src/language/words/words.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Say it in the fewest words that are polite',
  category: 'wording',
  severity: 'info',
  evidence: 'expert',
  alone: true,
  sources: ['Bouzid 2008', 'A prompt speaker’s list of lines that nobody needs', 'Carmen Martínez 2020'],
  fix: 'safe',
  words: {
    lists: [ceremony, longLeads, formalWishes, wishes, obvious],
    each: 'the shorter words, or "" to leave it out',
  },
  reads: Object.keys(obvious),
  options: {
    wishes: { default: 3, min: 1, about: 'how many options of a prompt must begin with a wish to be reported' },
  },

  *check({ flow, options }) {
    const elsewhere = [filler, staleNotice];
    for (const phrase of phrasesHeard(flow, longLeads)) if (leadsAnOffer(phrase)) yield* said(phrase, flow, elsewhere);
    for (const phrase of phrasesHeard(flow, ceremony)) yield* said(phrase, flow, elsewhere);
    for (const phrase of phrasesHeard(flow, formalWishes)) {
      if (leadsAnOffer(phrase) && isFormal(phrase)) yield* said(phrase, flow, elsewhere);
    }
    yield* wished(flow, options.wishes, wishes);
    yield* known(flow, obvious, elsewhere);
    yield* endedByKey(flow);
  },
});

function* said(phrase: HeardPhrase, flow: CallFlow, elsewhere: readonly PhraseLists[]): Iterable<Problem> {
  if (isToldElsewhere(phrase, flow, elsewhere)) return;
  const { at, means } = phrase;
  const { clause, edit } = shortened(phrase, means);
  const words = inOneLine(phrase);
  yield {
    at,
    message:
      means === ''
        ? `"${words}" only puts off what is said after it.`
        : `"${words}" takes ${wordsOf(words).length} words to say "${means}".`,
    why: 'Callers wait through the rest before they know whether it concerns them.',
    suggestion: `Say "${clause}".`,
    fixes: [fixOf(kindFor(phrase), 'words', 'Say it in fewer words', [edit])],
  };
}

/** A wish before one option is natural; before each it is all that callers hear. */
function* wished(flow: CallFlow, least: number, lists: PhraseLists): Iterable<Problem> {
  const byPrompt = new Map<unknown, HeardPhrase[]>();
  for (const phrase of phrasesHeard(flow, lists)) {
    if (!leadsAnOffer(phrase) || isFormal(phrase)) continue;
    const known = byPrompt.get(phrase.heard);
    if (known) known.push(phrase);
    else byPrompt.set(phrase.heard, [phrase]);
  }
  for (const [first, ...others] of byPrompt.values()) {
    if (!first || others.length + 1 < least) continue;
    const edits = [first, ...others].map((phrase) => shortened(phrase, 'to').edit);
    yield {
      at: first.at,
      message: `${others.length === 0 ? 'An option begins' : `${others.length + 1} options begin`} with "${inOneLine(first).toLowerCase()}" or the like, where "to" would do.`,
      why: 'Callers hear the same words before each option, and wait for the one that tells them apart.',
      suggestion: `Say "${shortened(first, 'to').clause}"${others.length === 0 ? '' : ', and the others in the same way'}.`,
      related: others.map(({ at }) => ({ at, message: 'and this one' })),
      fixes: [fixOf(kindFor(first), 'words', 'Begin with "to"', edits)],
    };
  }
}

/** What every grown-up caller knows. */
function* known(flow: CallFlow, lists: PhraseLists, elsewhere: readonly PhraseLists[]): Iterable<Problem> {
  for (const found of sentencesHeard(flow, lists)) {
    const [phrase] = found;
    const { heard, sentence } = phrase;
    if (
      heard.prompt.when === 'no input' ||
      heard.prompt.when === 'no match' ||
      isToldElsewhere(phrase, flow, elsewhere)
    )
      continue;
    // "Hang up, or press 1 to go on" is a choice.
    if (
      /\b(?:or|otherwise)\b/i.test(heard.words.slice(phrase.end, sentence.end)) &&
      /hang|disconnect|receiver/i.test(inOneLine(phrase))
    )
      continue;
    const { at, whole, fixes } = deletionOf(found, 'Delete what everybody knows');
    const { clause, edit } = shortened(phrase, '');
    yield {
      at,
      message: `"${inOneLine(phrase)}" tells callers what they know.`,
      why: 'Grown-up callers are told how a phone works, and wait for what they do not know.',
      suggestion: whole ? 'Delete the sentence.' : `Say "${clause}".`,
      fixes: whole ? fixes : [fixOf(kindFor(phrase), 'words', 'Delete what everybody knows', [edit])],
    };
  }
}

/** A key to hang up, among choices: everybody has one on the phone. */
function* endedByKey(flow: CallFlow): Iterable<Problem> {
  for (const menu of flow.nodes.values()) {
    if (menu.type !== 'menu' || choicesOf(flow, menu).length < 2) continue;
    for (const offer of offersOf(flow, menu)) {
      if (offer.by !== 'key' || !/^en\b/i.test(offer.language) || !isEnding(offer.words)) continue;
      yield {
        at: offer.at,
        subject: `key ${offer.key}`,
        message: `"${offer.words}" is offered on a key, and every caller can hang up.`,
        why: 'Callers hear one choice more that they have anyway.',
        suggestion: 'Leave it out.',
      };
    }
  }
}

function isEnding(words: string): boolean {
  const said = words.toLowerCase();
  if (said === 'hang up' || said === 'hanging up') return true;
  return (
    said.endsWith(' call') && /^(?:to )?(?:end|finish|terminate|disconnect|close) (?:this|the|your) call$/.test(said)
  );
}

/** Not "if you'd like to", as people say it. */
function isFormal(phrase: HeardPhrase): boolean {
  const words = inOneLine(phrase);
  return !/['’]/.test(words) && phrasesIn(formalWishes, 'en')(words).length > 0;
}

function leadsAnOffer({ heard, sentence, start, end }: HeardPhrase): boolean {
  return (
    heard.prompt.when === 'option' ||
    offersOfPrompt(heard.prompt).some((offer) =>
      // A task under so many words may not be read as one, and then only its key is.
      offer.order === 'key only'
        ? end <= offer.start && offer.start < sentence.end
        : offer.start <= end && end <= offer.end && start >= offer.start - 80,
    )
  );
}

/** Filler, stale notices and advertisements have rules of their own. */
function isToldElsewhere({ heard, sentence }: HeardPhrase, flow: CallFlow, lists: readonly PhraseLists[]): boolean {
  const words = sentence.words;
  if (lists.some((list) => phrasesIn(list, sentence.language)(words).length > 0)) return true;
  const adverts = advertsByPlace(flow).get(heard.prompt.at.start) ?? [];
  return adverts.some(({ stretch }) => stretch.start < sentence.end && sentence.start < stretch.end);
}

/** A recording goes on saying what it says, so its script is not ours to change unasked. */
function kindFor({ heard }: HeardPhrase): 'safe' | 'suggestion' {
  return heard.prompt.audio ? 'suggestion' : 'safe';
}

function inOneLine({ heard, start, end }: HeardPhrase): string {
  return heard.words.slice(start, end).replaceAll(/\s+/g, ' ');
}

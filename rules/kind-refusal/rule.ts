import { type HeardPhrase, type HeardPrompt, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { closedNow } from '../../src/language/lists/closed.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { insteads, REFUSAL, refusals } from '../../src/language/lists/refusals.ts';
import { type PhraseLists, phrasesIn } from '../../src/language/words/phrases.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Say what callers can do where you say no',
  category: 'wording',
  severity: 'info',
  evidence: 'expert',
  alone: true,
  sources: ['Healthwatch Wiltshire 2023', 'Healthwatch Coventry 2021'],
  words: {
    lists: [refusals, insteads],
    kinds: {
      [REFUSAL.cannot]: refusals,
      [REFUSAL.must]: refusals,
      [REFUSAL.hurry]: refusals,
      [REFUSAL.blame]: refusals,
      'says what they can do': insteads,
    },
    means: REFUSAL.cannot,
  },
  reads: Object.keys(refusals),

  *check({ flow }) {
    const elsewhere = [hazards, closedNow];
    for (const phrases of byPrompt(phrasesHeard(flow, refusals, isNoReprompt)).values()) {
      const unkind = phrases.filter((phrase) => isUnkind(phrase, phrases, elsewhere));
      const [first, ...others] = unkind;
      if (!first) continue;
      const { means } = first;
      yield {
        at: first.at,
        message: `"${inOneLine(first)}" ${MESSAGES[means]}`,
        why: WHYS[means]!,
        suggestion: SUGGESTIONS[means]!,
        related: others.map(({ at }) => ({ at, message: 'and this' })),
      };
    }
  },
});

/** What follows a slip is asked anew, and need not say what else there is. */
const isNoReprompt = ({ prompt: { when } }: HeardPrompt) => when !== 'no input' && when !== 'no match';

const MESSAGES: Readonly<Record<string, string>> = {
  [REFUSAL.cannot]: 'says what callers cannot have, and nothing beside it says what they can.',
  [REFUSAL.must]: 'says what callers may not do, and nothing beside it says what they can.',
  [REFUSAL.hurry]: 'hurries callers.',
  [REFUSAL.blame]: 'blames callers for what only a few of them have done.',
};

const WHYS: Readonly<Record<string, string>> = {
  [REFUSAL.cannot]: 'They still need what they rang for, and feel that they are a nuisance.',
  [REFUSAL.must]: 'They still need what they rang for, and feel that they are a nuisance.',
  [REFUSAL.hurry]: 'Whoever is worried, slow of speech or unsure tells it badly, or does not ring when they should.',
  [REFUSAL.blame]: 'Everybody who rings for good reason is told that they may not have one.',
};

const SUGGESTIONS: Readonly<Record<string, string>> = {
  [REFUSAL.cannot]: 'Say what they can do instead, and how: "To ask for it by post, press 2."',
  [REFUSAL.must]: 'Say what they can do, and where: "To book a visit, press 1. Results are ready after two."',
  [REFUSAL.hurry]: 'Leave it out. If calls must be short, ask shorter questions.',
  [REFUSAL.blame]: 'Say what each option is for, and put whoever chose another one through.',
};

/** To hurry and to blame is never kind; a refusal is, with another way beside it. */
function isUnkind(
  { heard, sentence, means }: HeardPhrase,
  all: readonly HeardPhrase[],
  elsewhere: readonly PhraseLists[],
): boolean {
  if (means === REFUSAL.hurry || means === REFUSAL.blame) return true;
  const said = sentence.words;
  // Danger has its own rules, and so has a line that is closed.
  if (elsewhere.some((list) => phrasesIn(list, sentence.language)(said).length > 0)) return false;
  return !sentencesBeside(heard, sentence.start, all).some(
    (words) => phrasesIn(insteads, sentence.language)(words).length > 0,
  );
}

/** The rest of its sentence, and those before and after it that are no refusals themselves. */
function sentencesBeside({ sentences, words }: HeardPrompt, start: number, all: readonly HeardPhrase[]): string[] {
  const refuses = new Set(all.map(({ sentence }) => sentence.start));
  const at = sentences.findIndex((sentence) => sentence.start === start);
  let [from, to] = [at - 1, at + 1];
  while (refuses.has(sentences[from]?.start ?? -1)) from--;
  while (refuses.has(sentences[to]?.start ?? -1)) to++;
  const own = sentences[at]!;
  const phrases = all.filter(({ sentence }) => sentence.start === start);
  const rest = words.slice(phrases.at(-1)!.end, own.end);
  return [
    words.slice(own.start, phrases[0]!.start),
    rest,
    ...[sentences[from], sentences[to]].flatMap((sentence) => (sentence ? [sentence.words] : [])),
  ];
}

function byPrompt(phrases: readonly HeardPhrase[]): ReadonlyMap<HeardPrompt, readonly HeardPhrase[]> {
  const groups = new Map<HeardPrompt, HeardPhrase[]>();
  for (const phrase of phrases) {
    const group = groups.get(phrase.heard);
    if (group) group.push(phrase);
    else groups.set(phrase.heard, [phrase]);
  }
  return groups;
}

function inOneLine({ heard, start, end }: HeardPhrase): string {
  return heard.words.slice(start, end).replaceAll(/\s+/g, ' ');
}

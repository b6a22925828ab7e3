import { menusOf } from '../../src/analysis/graph.ts';
import { type MenuOffer, offersOf } from '../../src/analysis/offers.ts';
import { heardAt } from '../../src/analysis/phrases-heard.ts';
import { type SaidTwice, saidTwiceIn } from '../../src/language/said-twice.ts';
import { beginsLarge } from '../../src/language/words/letters.ts';
import { tokensOf } from '../../src/language/words/tokens.ts';
import { wordSet } from '../../src/language/words/word-set.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Say words that callers may say once, not twice',
  category: 'choices',
  severity: 'info',
  evidence: 'expert',
  alone: true,
  sources: ['ACIXD'],
  fix: 'suggestion',
  reads: ['en'],
  options: {
    offers: { default: 2, min: 1, about: 'how many options must say their words twice to be reported' },
  },

  *check({ flow, options }) {
    for (const menu of menusOf(flow)) {
      const all = offersOf(flow, menu);
      const twice = all.filter(saysItTwice);
      const [first, ...others] = twice;
      if (!first || twice.length < options.offers) {
        yield* inOtherForms(menu, flow, options.offers);
        continue;
      }
      const line = `You can say ${inRow(twice.map(({ phrase }) => phrase!))}`;
      const hasKeys = all.some(({ by, start }) => by === 'key' && twice.some((offer) => offer.start === start));
      yield {
        at: first.at,
        message:
          twice.length === 1
            ? `An option of "${menu.id}" names its words twice: "${wordsOf(first)}".`
            : `${twice.length} options of "${menu.id}" name their words twice: "${wordsOf(first)}".`,
        why: 'Callers hear every word a second time before they may say it once.',
        suggestion: hasKeys ? `Say "${line}", with each key after its word.` : `Say "${line}."`,
        related: others.map(({ at }) => ({ at, message: 'and this one' })),
        fixes: hasKeys ? [] : [asOneSentence(twice, line)],
      };
    }
  },
});

/** "Say renew to renew, cancel to cancel": no offer is read out of the second of these, and their words are plain. */
function* inOtherForms(menu: Menu, flow: CallFlow, least: number): Iterable<Problem> {
  for (const { prompt, words } of heardAt(flow, menu)) {
    if (prompt.when !== 'say' || !/^en\b/i.test(prompt.language)) continue;
    const [first, ...others] = saidTwiceIn(words);
    if (!first || others.length + 1 < least) continue;
    const spanOf = ({ start, end }: SaidTwice) => prompt.text.span(start, end);
    yield {
      at: spanOf(first),
      message: `${others.length === 0 ? 'An option' : `${others.length + 1} options`} of "${menu.id}" name${others.length === 0 ? 's its' : ' their'} words twice: "${words.slice(first.start, first.end).replaceAll(/\s+/g, ' ')}".`,
      why: 'Callers hear every word a second time before they may say it once.',
      suggestion: `Say "You can say ${inRow([first, ...others].map(({ said }) => said))}."`,
      related: others.map((other) => ({ at: spanOf(other), message: 'and this one' })),
    };
  }
}

/** "For payments, say payments": the task has no word that the phrase has not. */
function saysItTwice({ by, phrase, words, language, order }: MenuOffer): boolean {
  if (by !== 'phrase' || phrase === undefined || order === 'key only' || !/^en\b/i.test(language)) return false;
  const task = contentOf(words);
  return task !== '' && task === contentOf(phrase);
}

const SMALL = wordSet('a an the your our my to for please . make get talk speak about regarding hear ask reach');

function contentOf(words: string): string {
  const all = tokensOf(words, 'en').map(({ value }) => value);
  return all.filter((value) => !SMALL.has(value)).join(' ');
}

function wordsOf({ text, start, end }: MenuOffer): string {
  return text.value.slice(start, end).replaceAll(/\s+/g, ' ');
}

/** One sentence in place of them all, where they stand together, as whole sentences, and nothing else is told between them. */
function asOneSentence(offers: readonly MenuOffer[], line: string) {
  const [first] = offers;
  const last = offers.at(-1)!;
  const { value } = first!.text;
  const apart = offers.some(
    (offer, index) =>
      index > 0 && !/^[\s.,;]*(?:\b(?:or|and)\b[\s,]*)?$/i.test(value.slice(offers[index - 1]!.end, offer.start)),
  );
  const isWhole = beginsLarge(value.slice(first!.start)) && /^\s*(?:[.!]|$)/.test(value.slice(last.end));
  const areInOne = offers.every(({ prompt }) => prompt === first!.prompt && !prompt.isSsml);
  if (apart || !isWhole || !areInOne || offers.length < 2) return undefined;
  return fixOf('suggestion', 'words', 'Say each word once', [first!.text.replace(first!.start, last.end, line)]);
}

function inRow(words: readonly string[]): string {
  return words.length < 3 ? words.join(' or ') : `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`;
}

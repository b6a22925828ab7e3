import { cutOffsAfter } from '../../src/analysis/cut-offs.ts';
import { promptsHeardAt, spokenWords } from '../../src/analysis/offers.ts';
import { askersOf, mustBeFetched } from '../../src/analysis/questions.ts';
import { slipOf, timesAsked } from '../../src/analysis/slips.ts';
import { EMPTY_IN_A_REPROMPT } from '../../src/language/lists/empty-in-a-reprompt.ts';
import { readingOf } from '../../src/language/words/tokens.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Collect, Menu } from '../../src/model/node.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Let each re-prompt help more than what was said before',
  category: 'input',
  severity: 'warning',
  evidence: 'law',
  sources: ['US 36 CFR 1194.23', 'ACIXD', 'W3C COGA', 'Angel error recovery'],

  *check({ flow, project }) {
    const told = new Set<number>();
    for (const asker of askersOf(flow)) {
      for (const { prompt, message } of uselessReprompts(flow, asker)) {
        if (told.has(prompt.at.start)) continue;
        told.add(prompt.at.start);
        yield {
          at: prompt.at,
          message,
          why: 'Whoever could not answer the first time hears nothing that would help them the next time.',
          suggestion: adviceFor(asker),
          subject: `${prompt.when === 'no input' ? 'no_input' : 'no_match'} ${prompt.attempt ?? 1}`,
        };
      }
    }
    for (const { asker, edge } of cutOffsAfter('no input', flow, project)) {
      if (timesAsked(edge) > 1) continue;
      yield {
        at: edge.to?.span() ?? asker.attemptsAt ?? asker.at,
        message: `The first silence in "${asker.id}" ends the call, with no second chance.`,
        why: 'Whoever is slow to find a key, or their glasses, is cut off before they know that the time is short.',
        suggestion: `Ask at least once more, with ${termsOf(flow).askAgain}.`,
        subject: 'second chance',
      };
    }
  },
});

interface Useless {
  readonly prompt: Prompt;
  readonly message: string;
}

function uselessReprompts(flow: CallFlow, asker: Menu | Collect): Useless[] {
  return (['no input', 'no match'] as const).flatMap((slip): Useless[] => {
    const reprompts = asker.prompts.filter(({ when }) => when === slip);
    const edge = slipOf(asker, slip);
    const times = edge ? timesAsked(edge) - 1 : 0;
    const repeated = repeatedIn(reprompts.slice(0, times));
    if (repeated) {
      const { prompt, before } = repeated;
      return [
        { prompt, message: `After slip ${prompt.attempt} callers hear the same as after slip ${before.attempt}.` },
      ];
    }
    const [only, ...more] = reprompts;
    if (!only || more.length > 0 || times < 2 || !saysNoMore(flow, asker, only)) return [];
    return [
      {
        prompt: only,
        message: `This is heard ${times === 2 ? 'twice' : `${times} times`} in "${asker.id}", and says no more than the first words did.`,
      },
    ];
  });
}

/** The first re-prompt that was heard before, word for word or as the same recording. */
function repeatedIn(reprompts: readonly Prompt[]): { prompt: Prompt; before: Prompt } | undefined {
  const heard = new Map<string, Prompt>();
  for (const prompt of reprompts) {
    const words = prompt.unread ? (prompt.audio?.value ?? '') : wordsOf(prompt).join(' ');
    const before = heard.get(words);
    if (before && words !== '') return { prompt, before };
    heard.set(words, prompt);
  }
  return undefined;
}

/** Whether a re-prompt has no word that was not in what callers heard first, but for "sorry" and "try again". */
function saysNoMore(flow: CallFlow, asker: Menu | Collect, reprompt: Prompt): boolean {
  const first =
    asker.type === 'menu' ? promptsHeardAt(flow, asker) : asker.prompts.filter(({ when }) => when === 'say');
  if (reprompt.unread || first.length === 0 || first.some(({ unread }) => unread)) return false;
  const empty = EMPTY_IN_A_REPROMPT[reprompt.language.slice(0, 2).toLowerCase()];
  const more = wordsOf(reprompt).filter((word) => !empty?.has(word));
  if (more.length === 0) return true;
  const known = new Set(first.flatMap(wordsOf));
  return more.every((word) => known.has(word));
}

function wordsOf(prompt: Prompt): string[] {
  // Read under the same name by the lists of phrases, and so read once.
  const { tokens } = readingOf(spokenWords(prompt), prompt.language.slice(0, 2));
  return tokens.map(({ value }) => value).filter((value) => value !== '.');
}

function adviceFor(asker: Menu | Collect): string {
  if (asker.type === 'menu')
    return 'Let a second one offer a way out: "If you\'d rather talk to someone, just stay on the line."';
  return mustBeFetched(asker)
    ? 'Let a second one say where it is found: "It\'s at the top of your letter. If you don\'t have it, just wait."'
    : 'Let a second one give an example, or a way on without it: "If you\'d rather tell someone, just wait."';
}

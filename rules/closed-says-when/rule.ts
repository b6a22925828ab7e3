import { spokenWords } from '../../src/analysis/offers.ts';
import { openingWords } from '../../src/analysis/opening-words.ts';
import { type Closed, closings } from '../../src/analysis/when-closed.ts';
import { reopening } from '../../src/language/lists/closed.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import { sentencesOf } from '../../src/language/words/sentences.ts';
import type { Node } from '../../src/model/node.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Say when you open again',
  category: 'person',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['a guide to after-hours messages', 'gethuman standard 1.0'],
  fix: 'suggestion',
  words: { lists: [reopening], about: 'that say when you open again' },
  reads: ['en'],

  *check({ flow, project }) {
    for (const closed of closings(flow, project)) {
      // Most say when, and then nobody asks where they say that it is closed.
      if (!/^en\b/i.test(flow.language) || closed.heard.some(mayTell) || !isFoundClosed(closed)) continue;
      const { said, first, hours } = closed;
      const when = hours && openingWords(hours);
      yield {
        at: said ? said.prompt.text.span(said.start, said.end) : closed.at,
        message: said
          ? `"${spokenWords(said.prompt).slice(said.start, said.end).replaceAll(/\s+/g, ' ')}" does not tell callers when you open again.`
          : `Callers who ring out of hours are not told ${first ? `in "${first.id}" ` : hours ? `after "${hours.id}" ` : ''}when you open again.`,
        why: 'They can only guess, and ring again too early, or when the next queue is longest.',
        suggestion: `Say the day and the time: "${when ?? 'We open again at 9 in the morning on Monday.'}"`,
        fixes: [sayWhen(closed, when)],
      };
    }
  },
});

/** They hear that it is closed, or nobody takes their call: not where someone on duty simply answers. */
function isFoundClosed(closed: Closed): boolean {
  const { first, canAct, stops } = closed;
  return first === undefined || !canAct || stops.some(isMailbox) || closed.said !== undefined;
}

function isMailbox({ type }: Node): boolean {
  return type === 'voicemail';
}

function mayTell(prompt: Prompt): boolean {
  if (prompt.unread || !/^en\b/i.test(prompt.language)) return true;
  const words = spokenWords(prompt);
  return (
    phrasesIn(reopening, prompt.language)(words).length > 0 ||
    /\{[^{}|]{0,80}(?:open|hours|time|day|when|until)[^{}|]{0,80}[|}]/i.test(words)
  );
}

/** Says it after the sentence that tells callers it is closed. */
function sayWhen({ said }: Closed, when: string | undefined): Fix | undefined {
  if (!said || when === undefined || said.prompt.isSsml) return undefined;
  const { text } = said.prompt;
  const sentence = sentencesOf(text.value).find(({ start, end }) => start <= said.start && said.start < end);
  if (!sentence || !/[.!?]$/.test(text.value.slice(sentence.start, sentence.end))) return undefined;
  return fixOf('suggestion', 'words', 'Say when you open', [text.replace(sentence.end, sentence.end, ` ${when}`)]);
}

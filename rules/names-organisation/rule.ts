import { standsAlone } from '../../src/analysis/alone.ts';
import { isEnteredFromElsewhere } from '../../src/analysis/entered.ts';
import { withWords } from '../../src/analysis/new-words.ts';
import { offersOfPrompt, spokenWords } from '../../src/analysis/offers.ts';
import { openingOf } from '../../src/analysis/opening.ts';
import { greets } from '../../src/language/greetings.ts';
import { namesSomeone, withinSentence } from '../../src/language/names.ts';
import { sentencesOf } from '../../src/language/words/sentences.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Say who has answered before you ask anything',
  category: 'opening',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['IBM voice guide', 'ACIXD wiki'],
  fix: 'suggestion',
  reads: ['en'],

  *check({ flow, project }) {
    const { nodes, menus, leadsOut } = openingOf(flow);
    if (menus.length === 0 || leadsOut || isEnteredFromElsewhere(flow, project)) return;
    const heard = nodes.flatMap((node) => firstWordsOf(node).map((prompt) => ({ node, prompt })));
    const [first] = heard;
    if (!first || !heard.every(({ prompt }) => isRead(prompt))) return;
    // Words alone may be said anywhere in a call, unless they welcome.
    if (standsAlone(flow) && !greets(spokenWords(first.prompt))) return;
    const name = flow.organisation.name?.value;
    if (heard.some(({ prompt }) => namesSomeone(wordsBeforeChoice(prompt), name))) return;
    if (name && heard.some(({ prompt }) => spokenWords(prompt).toLowerCase().includes(name.toLowerCase()))) return;
    const greeting = first.prompt.when === 'say' && wordsBeforeChoice(first.prompt).trim() !== '';
    const sentence = sentencesOf(first.prompt.text.value)[0];
    yield {
      at: greeting ? first.prompt.text.span(sentence?.start, sentence?.end) : first.node.at,
      message: `Callers are asked to choose in "${menus[0]!.id}" before anyone has said whom they have reached.`,
      why: 'Whoever dialled a wrong number, or was put through, listens to the whole menu to find out where they are.',
      suggestion: `Begin with the name, as callers know it${name === undefined ? ', such as' : ':'} "${openingWith(name ?? 'Penrose Water', first.prompt)}"`,
      fixes: [name === undefined ? undefined : beginWithName(name, first, greeting, flow)],
    };
  },
});

function firstWordsOf({ prompts }: Node): readonly Prompt[] {
  return prompts.filter(({ when }) => when === 'say' || when === 'option');
}

function isRead({ unread, language }: Prompt): boolean {
  return !unread && /^en\b/i.test(language);
}

/** Who answers is to be said before the first option, not by it. */
function wordsBeforeChoice(prompt: Prompt): string {
  const words = spokenWords(prompt);
  const choice = offersOfPrompt(prompt).find(({ anyTime }) => !anyTime);
  return words.slice(0, choice?.start ?? words.length);
}

function beginWithName(
  name: string,
  { node, prompt }: { readonly node: Node; readonly prompt: Prompt },
  greeting: boolean,
  flow: CallFlow,
): Fix | undefined {
  const title = 'Begin with the name';
  if (prompt.when === 'say') {
    if (prompt.isSsml) return undefined;
    const greeted = greetedIn(prompt);
    const edit = greeted
      ? prompt.text.replace(greeted.at, greeted.at, `${greeted.before}${withinSentence(name)}`)
      : prompt.text.replace(0, 0, `${name}. `);
    return fixOf('suggestion', 'words', title, [edit]);
  }
  if (greeting || node.type !== 'menu') return undefined;
  return fixOf('suggestion', 'words', title, [withWords(node, flow, name)]);
}

function openingWith(name: string, prompt: Prompt): string {
  const greeted = prompt.when === 'say' ? greetedIn(prompt) : undefined;
  if (!greeted) return `${name}.`;
  return `${prompt.text.value.slice(0, greeted.at).trimStart()}${greeted.before}${withinSentence(name)}.`;
}

/** Where the first sentence wants a name: "Welcome.", "Thank you for calling." */
function greetedIn({ text: { value } }: Prompt): { readonly at: number; readonly before: string } | undefined {
  const [greeting, welcome] =
    /^\s*(?:hello,? (?:and )?)?(?:(welcome)|thank(?:s| you) for (?:calling|ringing|phoning))(?=[.!])/i.exec(value) ??
    [];
  return greeting === undefined ? undefined : { at: greeting.length, before: welcome ? ' to ' : ' ' };
}

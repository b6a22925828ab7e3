import { reachedIn } from '../../src/analysis/entered.ts';
import { sentenceFor } from '../../src/analysis/new-offers.ts';
import { offerOfPerson } from '../../src/analysis/new-options.ts';
import { withSentence } from '../../src/analysis/new-words.ts';
import { offersOf } from '../../src/analysis/offers.ts';
import { leadsToSomeone } from '../../src/analysis/persons.ts';
import { wordsOfQuestion } from '../../src/analysis/questions.ts';
import { isIn, rewritten, withLine } from '../../src/analysis/settings.ts';
import { askingWhy } from '../../src/language/lists/reasons.ts';
import { phrases } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Collect, Menu, Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { type Edit, type Fix, fixOf } from '../../src/source/edit.ts';
import { withProperties } from '../../src/source/room.ts';

export default defineRule({
  summary: 'Let callers answer with keys as well as by voice',
  category: 'person',
  severity: 'warning',
  evidence: 'expert',
  fix: 'suggestion',
  sources: ['gethuman standard 1.0', 'US DOJ letter on accessible menus'],

  *check({ flow, project }) {
    for (const id of reachedIn(flow, project)) {
      const node = flow.nodes.get(id)!;
      if (!isSpokenOnly(node) || hasKeys(node, flow, project)) continue;
      yield {
        at: node.at,
        message: `"${id}" can only be answered by speaking.`,
        why: 'On a noisy street, with a stammer or an accent, or where others can hear, callers are not understood and have no other way.',
        suggestion:
          node.type === 'menu'
            ? `Give each option a key as well and ${termsOf(flow).keysToo}; or lead 0 to a person, and say so.`
            : node.kind === 'speech'
              ? 'Offer the commonest reasons by key as well: a menu after the first silence, or 0 for a person, and say so.'
              : `Take digits too: ${termsOf(flow).keysToo}.`,
        fixes: [
          node.type === 'menu' ? keysToo(node, flow) : node.kind === 'speech' ? undefined : digitsToo(node, flow),
        ],
      };
    }
  },
});

/** What is asked can be keyed in: a choice, digits, a date, an amount, why they ring. A name or a story cannot. */
function isSpokenOnly(node: Node): node is Menu | Collect {
  if (node.type === 'menu') return node.input === 'speech';
  if (node.type !== 'collect' || node.input === 'both') return false;
  return node.kind === 'speech' ? node.usedFor === 'routing' && asksWhy(node) : node.input === 'speech';
}

/** "Tell me in a few words why you're calling": what a menu could offer by keys. */
function asksWhy(question: Collect): boolean {
  return wordsOfQuestion(question).some(
    ({ text, language }) => /^en\b/i.test(language) && phrases(askingWhy)(text.value).length > 0,
  );
}

/** A key of its own, or one that holds everywhere and leads to someone. */
function hasKeys(node: Node, flow: CallFlow, project: Project): boolean {
  return node.edges.some((edge) => edge.on.kind === 'key' && (!edge.inherited || leadsToSomeone(edge, flow, project)));
}

/** More options than this are too many to be told by keys. */
const MOST_KEYS = 7;

/** A key for each thing that callers may say, and a sentence for each key. */
function keysToo(menu: Menu, flow: CallFlow): Fix | undefined {
  const { options } = menu;
  const isPlain = options.every(
    ({ key, prompt, phrases, language }) =>
      key === undefined && !prompt && phrases.length > 0 && language === undefined,
  );
  const isTold = offersOf(flow, menu).some(({ by, task }) => by === 'phrase' && task !== undefined);
  if (
    !isPlain ||
    isTold ||
    options.length > MOST_KEYS ||
    menu.prompts.some(({ language }) => language !== flow.language)
  )
    return undefined;
  const edits = options.map((option, index) => {
    const key = index + 1;
    const say = sentenceFor({ ...option, key: String(key) }, flow);
    return say === undefined ? undefined : withProperties(option.room, { key, say }, 'top');
  });
  const person = offerOfPerson({ ...menu, input: 'both' }, flow);
  return fixOf('suggestion', 'routing', `Give each option a key as well${person ? ', and put a person on 0' : ''}`, [
    bothWays(menu, flow),
    ...edits,
    ...(person ? [person] : []),
  ]);
}

function digitsToo(question: Collect, flow: CallFlow): Fix | undefined {
  const last = wordsOfQuestion(question).at(-1);
  const isTold = !last || !/^en\b/i.test(last.language);
  return fixOf('suggestion', 'settings', 'Take digits as well as speech', [
    ...setting(question, flow),
    ...(isTold ? [] : [withSentence(last, `Or you can key it in${isOpen(question) ? ', then press hash' : ''}.`)]),
  ]);
}

/** Digits of any number need an end, as speech does not. */
function isOpen({ endKey, kind, length }: Collect): boolean {
  return endKey === undefined && kind !== 'date' && (length === undefined || length.min < length.max);
}

function setting(question: Collect, flow: CallFlow): (Edit | undefined)[] {
  if (!isOpen(question)) return [bothWays(question, flow)];
  if (isIn(question, question.inputAt)) return [bothWays(question, flow), withLine(flow, question, 'end_key', 'hash')];
  return [flow.format === 'ivr' ? withProperties(question.room, { input: 'both', end_key: 'hash' }) : undefined];
}

function bothWays(node: Menu | Collect, flow: CallFlow): Edit | undefined {
  return isIn(node, node.inputAt) ? rewritten(flow, node.inputAt, 'both') : withLine(flow, node, 'input', 'both');
}

import { askedInWords } from '../../src/analysis/asked-in-words.ts';
import { waysInto } from '../../src/analysis/graph.ts';
import { spokenWords } from '../../src/analysis/offers.ts';
import { dataAsked, questionsOf, valueNamed, wordsOfQuestion } from '../../src/analysis/questions.ts';
import { ASKING, asking } from '../../src/language/lists/asking.ts';
import { DATA } from '../../src/language/lists/data.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Collect, Node } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Say why you ask, or how to go on without it',
  category: 'agenda',
  severity: 'info',
  evidence: 'expert',
  alone: true,
  sources: ['Essay on a police line that asked how it could help'],
  words: {
    lists: [asking],
    about: 'that say why a question is asked, or how to go on without an answer',
    kinds: { [ASKING.reason]: asking, [ASKING.wayOn]: asking },
    means: ASKING.reason,
  },
  reads: Object.keys(asking),

  *check({ flow }) {
    if (flow.callers === 'trained') return;
    const asked = questionsOf(flow).filter(isPersonal);
    const told = new Set<string>();
    for (const question of asked) {
      if (!isRead(question) || explains(question, flow) || followsAnother(question, asked, flow)) continue;
      const name = valueNamed(question);
      told.add(question.id);
      yield {
        at: wordsOfQuestion(question)[0]!.at,
        message: `"${question.id}" asks for the ${name} without saying what it is for, or what to do without it.`,
        why: WHY,
        suggestion: ADVICE,
        subject: 'reason',
      };
    }
    yield* unexplainedInWords(flow, told);
  },
});

/** The same where no question takes it, as in a prompt by itself; not in what leads to a question of which it was told. */
function* unexplainedInWords(flow: CallFlow, questions: ReadonlySet<string>): Iterable<Problem> {
  const told = new Set<unknown>();
  for (const { heard, means, start, end, at } of askedInWords(flow)) {
    if (!PERSONAL.has(means) || told.has(heard) || phrasesIn(asking, heard.prompt.language)(heard.words).length > 0)
      continue;
    told.add(heard);
    if (heard.nodes.length > 0 && heard.nodes.every((node) => leadsTo(node, questions))) continue;
    yield {
      at,
      message: `Callers are asked for ${heard.words.slice(start, end)}, and not told what it is for, or what to do without it.`,
      why: WHY,
      suggestion: ADVICE,
      subject: 'reason',
    };
  }
}

function leadsTo({ edges }: Node, questions: ReadonlySet<string>): boolean {
  return edges.some(({ on, target }) => on.kind === 'next' && target.kind === 'node' && questions.has(target.id));
}

const WHY =
  'Callers are asked who they are by a machine that does not say why, and those who have forgotten it are stuck.';
const ADVICE =
  'Begin with the reason, as "So that I can find your records, …", and end with "If you don\'t have it, just wait."';

const PERSONAL: ReadonlySet<string> = new Set([DATA.identity, DATA.contact, DATA.account]);

function isPersonal(question: Collect): boolean {
  return [...dataAsked(question)].some((kind) => PERSONAL.has(kind));
}

/** Whether all that is said can be read, and in a language that we read. */
function isRead({ prompts }: Collect): boolean {
  const said = prompts.filter(({ when }) => when === 'say');
  return said.length > 0 && prompts.every(({ unread, language }) => unread === undefined && /^en\b/i.test(language));
}

/** A reason, or a way on, in the question, in what is said after a slip, or in the words that only lead to it. */
function explains(question: Collect, flow: CallFlow): boolean {
  return [question, ...before(question, flow)].some(({ prompts }) =>
    prompts.some(
      (prompt) => prompt.unread !== undefined || phrasesIn(asking, prompt.language)(spokenWords(prompt)).length > 0,
    ),
  );
}

/** The question or the message from which alone callers come, and so on: what it explained holds for what follows. */
function before(question: Collect, flow: CallFlow): readonly Node[] {
  const found: Node[] = [];
  for (let at: Node = question; found.length < 5; ) {
    const from: ReadonlySet<string> = new Set(
      (waysInto(flow).get(at.id) ?? []).map((edge) => edge.from).filter((id) => id !== at.id),
    );
    const [only]: readonly string[] = [...from];
    const node: Node | undefined = only === undefined || from.size > 1 ? undefined : flow.nodes.get(only);
    if ((node?.type !== 'message' && node?.type !== 'collect') || found.includes(node)) break;
    found.push(node);
    at = node;
  }
  return found;
}

/** One finding for questions in a row: the first should have said it for all. */
function followsAnother(question: Collect, asked: readonly Collect[], flow: CallFlow): boolean {
  return before(question, flow).some((node) => node.type === 'collect' && asked.includes(node));
}

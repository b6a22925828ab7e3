import { isEnteredFromElsewhere } from '../../src/analysis/entered.ts';
import { type Greeting, leaderGreetings } from '../../src/analysis/leaders.ts';
import { withPromptBefore } from '../../src/analysis/new-words.ts';
import { openingOf } from '../../src/analysis/opening.ts';
import { savedByCutting } from '../../src/analysis/saved.ts';
import { secondsOfStretch, secondsOfWords } from '../../src/analysis/seconds.ts';
import { slogans } from '../../src/language/lists/slogans.ts';
import { withinSentence } from '../../src/language/names.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import { sentencesOf } from '../../src/language/words/sentences.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu, Node } from '../../src/model/node.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';
import { withProperty } from '../../src/source/room.ts';

export default defineRule({
  summary: 'Let whoever leads you welcome callers, briefly',
  category: 'opening',
  severity: 'info',
  evidence: 'expert',
  sources: ['Healthwatch Wiltshire 2023', 'callers of a police line'],
  fix: 'suggestion',
  reads: ['en'],
  options: {
    seconds: { default: 8, min: 1, about: 'how many seconds the welcome of a leader may take' },
  },

  *check({ flow, project, options }) {
    const opening = openingOf(flow);
    const isPublic = flow.callers !== 'trained' && !flow.tags.includes('information');
    if (!isPublic || opening.menus.length === 0 || isEnteredFromElsewhere(flow, project)) return;
    const welcome = welcomeFor(flow);
    const [greeting] = leaderGreetings(flow);
    if (greeting) {
      const { node, prompt, words } = greeting;
      const at = prompt.text.span(0, words.trimEnd().length || undefined);
      const seconds =
        secondsOfStretch(flow, project, prompt, { start: 0, end: words.length }) ??
        secondsOfWords(words, prompt.language, project);
      if (seconds > options.seconds && !boasts(greeting)) {
        yield {
          at,
          severity: 'warning',
          message: `The welcome of your leader takes about ${Math.round(seconds)} seconds.`,
          why: 'Callers wait for their choice, and what was meant as a courtesy becomes a speech.',
          suggestion: welcome ? `Stop after the name and the role: "${welcome}"` : 'Stop after the name and the role.',
          secondsSaved: savedByCutting(
            flow,
            project,
            prompt,
            seconds - secondsOfWords(welcome ?? SHORT, 'en', project),
          ),
        };
      }
      if (isHeardAgain(node, flow)) {
        yield {
          at,
          severity: 'warning',
          message: `Callers hear the welcome of your leader again whenever they come back to "${node.id}".`,
          why: 'What was a courtesy the first time is a delay the second.',
          suggestion: `Give the welcome a message of its own that leads to "${node.id}".`,
        };
      }
      return;
    }
    if (opening.leadsOut || opening.menus.some(isForEmergencies)) return;
    const first = firstHeard(opening.nodes);
    if (!first || !opening.nodes.every(isRead)) return;
    const sentence = sentencesOf(first.prompt.text.value)[0];
    yield {
      at: first.prompt.text.span(sentence?.start, sentence?.end),
      message: 'No one who leads you welcomes callers in their own voice.',
      why: 'The first voice tells callers how much they matter; one that answers for the whole says so without a word about it.',
      suggestion: `Begin with one short sentence in that voice: ${welcome ? `"${welcome}"` : '"Hello, this is", the name and the role.'}`,
      fixes: [welcomeFirst(first.node, first.prompt, flow)],
    };
  },
});

/** Of praise, `no-slogan` tells; of its seconds, `time-to-first-option`. */
function boasts({ prompt, words }: Greeting): boolean {
  return phrasesIn(slogans, prompt.language)(words).length > 0;
}

/** What a short welcome is like, to tell how long one takes. */
const SHORT = 'Hello, this is Ana Reed, chief executive of Penrose Water.';

function firstHeard(nodes: readonly Node[]) {
  for (const node of nodes) {
    const prompt = node.prompts.find(({ when }) => when === 'say' || when === 'option');
    if (prompt) return { node, prompt };
  }
  return undefined;
}

/** Where what cannot wait is the first thing offered, nobody is to wait for a welcome. */
function isForEmergencies({ options }: Menu): boolean {
  return options[0]?.tags.includes('emergency') === true;
}

function isRead({ prompts }: Node): boolean {
  return prompts.every(({ unread, language }) => !unread && /^en\b/i.test(language));
}

/** Whether some way leads back to where the welcome is said. */
function isHeardAgain(node: Node, flow: CallFlow): boolean {
  const seen = new Set(node.edges.flatMap(({ target }) => (target.kind === 'node' ? [target.id] : [])));
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    if (id === node.id) return true;
    for (const { target } of flow.nodes.get(id)?.edges ?? []) {
      if (target.kind === 'node') seen.add(target.id);
      if (target.kind === 'back' && node.type === 'menu' && leadsTo(id, node)) return true;
    }
  }
  return false;
}

function leadsTo(id: string, { edges }: Node): boolean {
  return edges.some(({ target }) => target.kind === 'node' && target.id === id);
}

function welcomeFor({ organisation }: CallFlow): string | undefined {
  const who = organisation.leader?.name?.value;
  if (who === undefined) return undefined;
  const role = organisation.leader?.role?.value;
  const name = organisation.name && withinSentence(organisation.name.value);
  if (role === undefined) return name ? `Hello, this is ${who}, who runs ${name}.` : `Hello, this is ${who}.`;
  return `Hello, this is ${who}, ${role}${name ? ` of ${name}` : ''}.`;
}

/** The welcome as a prompt of its own before the first words, where we know who leads. */
function welcomeFirst(node: Node, prompt: Prompt, flow: CallFlow): Fix | undefined {
  const text = welcomeFor(flow);
  // In a step that callers come back to, it would greet them again.
  if (text === undefined || isHeardAgain(node, flow)) return undefined;
  const welcome = { voice: 'leader', text };
  const edit =
    prompt.when === 'say'
      ? withPromptBefore(prompt, node, flow, welcome)
      : flow.format === 'ivr'
        ? withProperty(node.room, 'say', welcome, 'top')
        : undefined;
  return fixOf('suggestion', 'words', 'Begin with a welcome', [edit]);
}

import { entryNodes } from '../../src/analysis/graph.ts';
import { heardPrompts } from '../../src/analysis/phrases-heard.ts';
import { recordingNotice } from '../../src/language/lists/recording.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Tell callers that they are recorded, before they are',
  category: 'opening',
  severity: 'info',
  evidence: 'law',
  sources: ['California Penal Code 632', 'state laws in the US'],
  reads: Object.keys(recordingNotice),

  *check({ flow }) {
    const untold = reachedUntold(flow);
    const legs = [...untold].map((id) => flow.nodes.get(id)!).filter((node) => isRecorded(node, flow) && !tells(node));
    const [first, ...others] = legs;
    if (first) {
      yield {
        at: first.at,
        subject: 'recorded',
        message: `Calls are recorded in "${first.id}", and callers can get there without being told.`,
        why: 'They say things that they might not have said, and in some places recording them unasked is against the law.',
        suggestion: 'Say it once, before the first choice: "We record calls."',
        related: others.slice(0, MOST_NAMED).map(({ at }) => ({ at, message: 'and here' })),
      };
      return;
    }
    const late = flow.recorded ? lateNotice(flow, untold) : undefined;
    if (!late) return;
    yield {
      at: late.prompt.at,
      subject: 'recorded',
      message: `Every call is recorded, and callers hear of it only after their choice in "${late.menu.id}".`,
      why: 'What they have said or keyed by then is on the recording already.',
      suggestion: 'Say it before the first choice.',
    };
  },
});

const MOST_NAMED = 5;

function isRecorded(node: Node, flow: CallFlow): boolean {
  if (node.type !== 'queue' && node.type !== 'transfer') return false;
  return flow.recorded || node.recorded;
}

/** The steps that callers can reach before they were told, those in which they are told themselves among them. */
function reachedUntold(flow: CallFlow): ReadonlySet<string> {
  const seen = new Set(entryNodes(flow));
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    const node = flow.nodes.get(id)!;
    if (tells(node)) continue;
    for (const { target } of node.edges) if (target.kind === 'node' && flow.nodes.has(target.id)) seen.add(target.id);
  }
  return seen;
}

/** Whether callers are told in a step, or may be: in words that nobody here can read, or in another system. */
function tells({ type, prompts }: Node): boolean {
  if (type === 'unknown' || type === 'flow') return true;
  return prompts.some((prompt) => prompt.when !== 'no input' && prompt.when !== 'no match' && mayTell(prompt));
}

function mayTell(prompt: Prompt): boolean {
  if (prompt.unread || prompt.purpose === 'recording') return true;
  const tag = prompt.language.slice(0, 2).toLowerCase();
  if (!Object.hasOwn(recordingNotice, tag)) return true;
  return phrasesIn(recordingNotice, prompt.language)(prompt.text.value).length > 0;
}

/** The first notice behind a menu, where none stands before it or in it. */
function lateNotice(flow: CallFlow, untold: ReadonlySet<string>) {
  const menu = [...untold].map((id) => flow.nodes.get(id)!).find(({ type }) => type === 'menu');
  if (!menu || tells(menu)) return undefined;
  const sure = heardPrompts(flow).find(
    ({ prompt, nodes }) =>
      nodes.some(({ id }) => untold.has(id) && id !== menu.id) &&
      (prompt.purpose === 'recording' || phrasesIn(recordingNotice, prompt.language)(prompt.text.value).length > 0),
  );
  return sure && { prompt: sure.prompt, menu };
}

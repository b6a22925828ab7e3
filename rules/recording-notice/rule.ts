import { entryNodes } from '../../src/analysis/graph.ts';
import { phrasesOffered } from '../../src/analysis/offered-phrases.ts';
import { offersOf } from '../../src/analysis/offers.ts';
import { heardPrompts, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { recordingNotice } from '../../src/language/lists/recording.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node, Option } from '../../src/model/node.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Tell callers that they are recorded, before they are',
  category: 'opening',
  severity: 'info',
  evidence: 'law',
  sources: ['California Penal Code 632', 'state laws in the US'],
  words: { lists: [recordingNotice], about: 'that tell callers of a recording' },
  reads: Object.keys(recordingNotice),

  *check({ flow }) {
    if (!flow.recorded && ![...flow.nodes.values()].some((node) => isRecorded(node, flow))) return;
    const untold = reachedUntold(flow);
    const legs = [...untold].map((id) => flow.nodes.get(id)!).filter((node) => isRecorded(node, flow) && !tells(node));
    const [first, ...others] = legs;
    if (first) {
      yield {
        at: first.at,
        subject: 'recorded',
        message: `Calls are recorded in "${first.id}", and callers can get there without being told.`,
        why: 'They say things that they might not have said, and in some places recording them unasked is against the law.',
        suggestion: `Say it once, ${whereToSay(flow)}${inTheirWords(first, flow)}.`,
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
      suggestion: `Say it ${whereToSay(flow)}.`,
    };
  },
});

const MOST_NAMED = 5;

/** What cannot wait comes before everything that the law asks for. */
function whereToSay(flow: CallFlow): string {
  const isUrgent =
    phrasesHeard(flow, hazards).length > 0 ||
    [...flow.nodes.values()].some((node) => node.type === 'menu' && node.options.some(isForDanger));
  return isUrgent ? 'after what cannot wait, and before the other choices' : 'before the first choice';
}

/** The notice as it could be said, in the language that is heard there. */
function inTheirWords({ prompts }: Node, flow: CallFlow): string {
  const tag = (prompts[0]?.language ?? flow.language).slice(0, 2).toLowerCase();
  const words = Object.hasOwn(NOTICES, tag) ? NOTICES[tag] : undefined;
  return words === undefined ? '' : `: "${words}"`;
}

const NOTICES: Readonly<Record<string, string>> = {
  en: 'We record calls',
  es: 'Grabamos las llamadas',
  fr: 'Nous enregistrons les appels',
  de: 'Wir zeichnen Gespräche auf',
  pt: 'Gravamos as chamadas',
};

function isForDanger({ tags }: Option): boolean {
  return tags.includes('emergency');
}

/** The keys of a menu that are for what cannot wait: nobody should be held up there. */
function urgentKeys(node: Node, flow: CallFlow): ReadonlySet<string> {
  if (node.type !== 'menu') return new Set();
  const spoken = offersOf(flow, node).filter((offer) => phrasesOffered(hazards, offer, offer.goalSaid).length > 0);
  const tagged = node.options.filter(isForDanger);
  return new Set([...spoken, ...tagged].flatMap(({ key }) => key ?? []));
}

function isRecorded(node: Node, flow: CallFlow): boolean {
  if (node.type !== 'queue' && node.type !== 'transfer') return false;
  return flow.recorded || node.recorded;
}

/** The steps that callers can reach before they were told, and not because of danger; those in which they are told themselves among them. */
function reachedUntold(flow: CallFlow): ReadonlySet<string> {
  const seen = new Set(entryNodes(flow));
  // A set grows while it is walked, and so serves as the queue.
  for (const id of seen) {
    const node = flow.nodes.get(id)!;
    if (tells(node)) continue;
    const urgent = urgentKeys(node, flow);
    for (const { on, target } of node.edges) {
      if (on.kind === 'key' && urgent.has(on.key)) continue;
      if (target.kind === 'node' && flow.nodes.has(target.id)) seen.add(target.id);
    }
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

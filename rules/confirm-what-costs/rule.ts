import { gatheredAhead } from '../../src/analysis/ahead.ts';
import { standsAlone } from '../../src/analysis/alone.ts';
import { costOf, reachedUnconfirmed } from '../../src/analysis/costly.ts';
import { isEnteredFromElsewhere } from '../../src/analysis/entered.ts';
import { waysInto } from '../../src/analysis/graph.ts';
import { perFlow } from '../../src/analysis/per-flow.ts';
import { type HeardPhrase, type HeardPrompt, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { cheap } from '../../src/language/lists/cheap.ts';
import { CHECK, COSTLY, checks, costly } from '../../src/language/lists/costly.ts';
import { phrases } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu, Node, Option } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Confirm what costs, and nothing else',
  category: 'input',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['ACIXD', 'Avaya interactive response guide', 'Kortum 2008'],
  words: {
    lists: [costly, checks],
    about: 'that do what cannot be taken back, or ask to confirm it',
    kinds: {
      [COSTLY.payment]: costly,
      [COSTLY.cancel]: costly,
      [CHECK.sure]: checks,
      [CHECK.chosen]: checks,
    },
  },
  reads: ['en'],

  *check({ flow, project }) {
    if (flow.tellsAll && !isEnteredFromElsewhere(flow, project)) yield* doneUnasked(flow);
    yield* confirmedInVain(flow);
  },
});

function* doneUnasked(flow: CallFlow): Iterable<Problem> {
  for (const node of flow.nodes.values()) {
    const cost = costOf(node);
    if (!cost || comesAfterCost(node, flow) || !reachedUnconfirmed(flow).has(node.id)) continue;
    const way = reachedUnconfirmed(flow).get(node.id);
    const what = node.type === 'action' ? ` ("${node.does.value}")` : '';
    yield {
      at: node.at,
      message: `"${node.id}"${what} is a ${cost} that callers are not asked to confirm.`,
      why: 'One key pressed by mistake, and what callers never meant is done before they can stop it.',
      suggestion: `Before "${node.id}", say what will happen, and ask: "To go ahead, press 1. To leave things as they are, press 2."`,
      related: way?.boundAt ? [{ at: way.boundAt, message: 'from here, at once' }] : [],
      subject: cost,
    };
  }
}

/** A message that tells of what an action has just done is no second thing to confirm. */
function comesAfterCost(node: Node, flow: CallFlow): boolean {
  if (node.type !== 'message') return false;
  return (waysInto(flow).get(node.id) ?? []).some(({ from }) => flow.nodes.get(from)?.type !== 'menu');
}

function* confirmedInVain(flow: CallFlow): Iterable<Problem> {
  for (const found of phrasesHeard(flow, checks, mayRepeatAChoice)) {
    const [node] = found.heard.nodes;
    if (!node || !repeatsAChoice(found) || comesFromSpeech(node, flow)) continue;
    if (standsAlone(flow) ? !isCheap(found) : costAhead(flow).get(node.id)) continue;
    yield inVain(found.at, `"${node.id}" makes callers confirm what they have only just chosen.`, node.id);
  }
  for (const node of flow.nodes.values()) {
    if (node.type !== 'menu' || node.input !== 'keys') continue;
    for (const option of node.options) {
      if (!isConfirmedInVain(option, flow)) continue;
      yield inVain(
        option.at,
        `Callers must confirm option ${option.number} of "${node.id}", though it costs them nothing.`,
        `option ${option.number}`,
      );
    }
  }
}

const costAhead = perFlow((flow) =>
  gatheredAhead(
    flow,
    () => true,
    (node) => (costOf(node) || !isKnown(node) ? 1 : 0),
  ),
);

function inVain(at: Problem['at'], message: string, subject: string): Problem {
  return {
    at,
    severity: 'info',
    message,
    why: 'Everybody answers one question more, for the few who pressed a wrong key and could simply go back.',
    suggestion: 'Take the confirmation out, and offer a key that goes back instead.',
    subject: `confirmation ${subject}`,
  };
}

/** "You chose opening hours. If that is right, press 1": words that repeat a choice, in a step that offers a key. */
function repeatsAChoice({ means, heard, start, end }: HeardPhrase): boolean {
  return means === CHECK.chosen && start < end && AGREES.test(heard.words.slice(end));
}

/** A value that is read back was keyed or spoken, and a price is what a confirmation is for. */
function mayRepeatAChoice({ prompt, nodes, words }: HeardPrompt): boolean {
  if (nodes[0]?.type !== 'menu' || prompt.when !== 'say' || !AGREES.test(words)) return false;
  return !/[{£$€]|\b(?:pay|cancel|delete|close)\b/i.test(words);
}

const AGREES = /\b(?:correct|right|confirm|yes|ok)\b/i;

/** Where nobody knows what comes of a choice: something that is only heard, or asked. */
function isCheap({ heard, sentence, start }: HeardPhrase): boolean {
  return phrases(cheap)(heard.words.slice(start, sentence.end)).length > 0;
}

/** What was spoken may have been misheard. */
function comesFromSpeech(node: Node, flow: CallFlow): boolean {
  return (waysInto(flow).get(node.id) ?? []).some(({ from }) => {
    const before: Node | undefined = flow.nodes.get(from);
    return (before?.type === 'menu' || before?.type === 'collect') && before.input !== 'keys';
  });
}

function isConfirmedInVain({ confirm, tags, target }: Option, flow: CallFlow): boolean {
  if (!confirm || tags.some((tag) => tag === 'payment' || tag === 'cancel' || tag === 'emergency')) return false;
  return target?.kind === 'node' && !costAhead(flow).get(target.id);
}

function isKnown(node: Node | Menu): boolean {
  return node.type !== 'unknown' && node.type !== 'flow';
}

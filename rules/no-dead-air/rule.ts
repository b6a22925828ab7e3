import { reachable, waysInto } from '../../src/analysis/graph.ts';
import { withWords } from '../../src/analysis/new-words.ts';
import { oneMoment } from '../../src/language/lists/moment.ts';
import { sayingsIn } from '../../src/language/lists/sayings.ts';
import { lengthInWords } from '../../src/language/words/lengths.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Action, Node } from '../../src/model/node.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Let callers hear something while the machine works',
  category: 'input',
  severity: 'info',
  evidence: 'expert',
  sources: ['Avaya', 'IVRsworld'],
  fix: 'suggestion',
  words: { lists: [oneMoment], about: 'that ask callers to wait a moment' },
  reads: Object.keys(oneMoment),
  options: {
    seconds: { default: 3, min: 0, about: 'how many seconds the machine may work without a sound' },
    told_seconds: { default: 10, min: 0, about: 'how many, where callers were asked to wait a moment' },
  },

  *check({ flow, options }) {
    for (const id of reachable(flow)) {
      const node = flow.nodes.get(id)!;
      if (node.type !== 'action' || node.lasts === undefined || node.lasts <= options.seconds) continue;
      // Words of its own are heard while it works; how often they come, no file says.
      if (node.prompts.length > 0) continue;
      const told = isToldToWait(node, flow);
      if (told === undefined || (told && node.lasts <= options.told_seconds)) continue;
      yield {
        at: node.at,
        subject: 'silence',
        message: `Callers hear nothing for ${lengthInWords(node.lasts)} in "${id}"${told ? ', once they were asked to wait' : ''}.`,
        why: 'After a few seconds of silence they think that they were cut off, press keys or hang up.',
        suggestion: told
          ? 'Let them hear something every 7 to 10 seconds: a sound, or "I\'m still looking."'
          : 'Tell them before it begins, as in "One moment, please.", and play a sound if it takes over 10 seconds.',
        fixes: [told ? undefined : oneMomentFirst(node, flow)],
      };
    }
  },
});

/** Whether every way there tells callers to wait; undefined where nobody can know. */
function isToldToWait(node: Action, flow: CallFlow): boolean | undefined {
  const before = (waysInto(flow).get(node.id) ?? []).map(({ from }) => flow.nodes.get(from)!);
  const heard = before.map((each) => tellsToWait(each, flow));
  if (heard.includes(undefined)) return undefined;
  return heard.length > 0 && heard.every((each) => each === true);
}

function tellsToWait(node: Node, flow: CallFlow): boolean | undefined {
  if (node.type === 'unknown' || node.type === 'flow') return undefined;
  const last = node.prompts.filter(({ when }) => when === 'say' || when === 'confirm').at(-1);
  if (last) return says(last);
  // Where nothing is said, what came before it is the last that callers heard.
  if (node.type !== 'branch' && node.type !== 'hours') return false;
  const [only, ...others] = waysInto(flow).get(node.id) ?? [];
  const before = only && others.length === 0 ? flow.nodes.get(only.from) : undefined;
  return before?.type === 'message' && before.prompts[0] ? says(before.prompts.at(-1)!) : false;
}

function says(prompt: Prompt): boolean | undefined {
  if (prompt.unread || !Object.hasOwn(oneMoment, prompt.language.slice(0, 2).toLowerCase())) return undefined;
  return prompt.purpose === 'wait' || phrasesIn(oneMoment, prompt.language)(prompt.text.value).length > 0;
}

function oneMomentFirst(node: Action, flow: CallFlow): Fix | undefined {
  const words = sayingsIn(flow.language)?.oneMoment;
  return words ? fixOf('suggestion', 'words', 'Say that it takes a moment', [withWords(node, flow, words)]) : undefined;
}

import { endingsFrom, SOMEONE } from '../../src/analysis/endings.ts';
import { type HeardPhrase, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { straightTo } from '../../src/analysis/straight.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { AWAY, sendingAway } from '../../src/language/lists/sending-away.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { defineRule } from '../../src/rule.ts';

export default defineRule({
  summary: 'Put callers through instead of sending them away',
  category: 'person',
  severity: 'warning',
  evidence: 'guidance',
  alone: true,
  sources: ['W3C COGA', 'Portuguese decree 134/2009', 'survey of callers'],
  reads: Object.keys(sendingAway),

  *check({ flow, project }) {
    if (flow.tags.includes('information')) return;
    const seen = new Set<object>();
    for (const phrase of phrasesHeard(flow, sendingAway)) {
      const { heard, sentence, at, start, end, means } = phrase;
      if (seen.has(sentence) || isDanger(phrase) || isChoice(phrase)) continue;
      if (isSomeoneElse(phrase, flow) || isPutThrough(phrase, flow)) continue;
      seen.add(sentence);
      const hasPerson = heard.nodes.some(({ id }) => (endingsFrom(flow, project).get(id)! & SOMEONE) !== 0);
      yield {
        at,
        message: `"${heard.words.slice(start, end).replaceAll(/\s+/g, ' ')}" ${doing(means)}.`,
        why: 'They have dialled, listened and chosen, and are told to begin again somewhere else, where nobody knows of it.',
        suggestion:
          means === AWAY.write || means === AWAY.text
            ? 'Take it down in this call, or put them through to someone who can; offer to write as a choice.'
            : `Put them through with a step of type transfer${hasPerson ? '' : ' to that number'}, and say so first.`,
      };
    }
  },
});

function doing(means: string): string {
  switch (means) {
    case AWAY.again:
      return 'ends the call, for callers to begin it again';
    case AWAY.write:
      return 'sends callers away to write';
    case AWAY.text:
      return 'sends callers away to write a text';
    default:
      return 'sends callers away to ring another number';
  }
}

/** "If you smell gas, hang up and ring 0800 111 999": who comes to help is reached fastest on a line of their own. */
function isDanger({ heard, sentence }: HeardPhrase): boolean {
  return phrasesIn(hazards, heard.prompt.language)(heard.words.slice(sentence.start, sentence.end)).length > 0;
}

/** Words of an option, or "or write to us": a choice, and the rest of the menu stands. */
function isChoice({ heard, start, sentence }: HeardPhrase): boolean {
  if (heard.prompt.when === 'option') return true;
  // "In the app, or by calling 0300": one is as far away as the other.
  if (/^(?:only )?by\b/i.test(heard.words.slice(start))) return false;
  return /\b(?:or|also|alternatively|if you(?:'d| would)? (?:rather|prefer))\b[^.!?]{0,60}$/i.test(
    heard.words.slice(sentence.start, start),
  );
}

/** A name between the verb and the number, which is not ours: another organisation, to which we can put nobody through. */
function isSomeoneElse({ heard, start, end, means }: HeardPhrase, flow: CallFlow): boolean {
  if (means !== AWAY.ring) return false;
  const words = heard.words.slice(start, end);
  const own = flow.organisation.name?.value.toLowerCase() ?? '';
  const names = [...words.slice(1).matchAll(/\b\p{Lu}[\p{L}'’]+/gu)].map(([name]) => name.toLowerCase());
  return names.length > 0 && !names.some((name) => own.includes(name));
}

/** The number is told besides, and the call goes on to a person. */
function isPutThrough({ heard }: HeardPhrase, flow: CallFlow): boolean {
  return heard.nodes.every((node) => {
    if (node.type === 'queue' || node.type === 'transfer' || node.type === 'callback') return true;
    return node.type === 'message' && node.edges.some((edge) => (straightTo(edge, flow) & SOMEONE) !== 0);
  });
}

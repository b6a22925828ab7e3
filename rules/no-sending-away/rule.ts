import { endingsFrom, SOMEONE } from '../../src/analysis/endings.ts';
import { type HeardPhrase, type HeardPrompt, phrasesHeard } from '../../src/analysis/phrases-heard.ts';
import { endsTheCall, straightTo } from '../../src/analysis/straight.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { sayingsIn } from '../../src/language/lists/sayings.ts';
import { AWAY, sendingAway } from '../../src/language/lists/sending-away.ts';
import { digitRunsIn } from '../../src/language/numbers/digit-runs.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { type Edit, type Fix, fixOf, respelt } from '../../src/source/edit.ts';
import type { Span } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Put callers through instead of sending them away',
  category: 'person',
  severity: 'warning',
  evidence: 'guidance',
  fix: 'suggestion',
  alone: true,
  sources: ['W3C COGA', 'Portuguese decree 134/2009', 'survey of callers'],
  words: {
    lists: [sendingAway],
    kinds: {
      [AWAY.ring]: sendingAway,
      [AWAY.again]: sendingAway,
      [AWAY.write]: sendingAway,
      [AWAY.text]: sendingAway,
    },
    means: AWAY.ring,
  },
  reads: Object.keys(sendingAway),

  *check({ flow, project }) {
    if (flow.tags.includes('information')) return;
    const seen = new Set<object>();
    for (const phrase of phrasesHeard(flow, sendingAway, leavesCallersAlone)) {
      const { heard, sentence, at, start, end, means } = phrase;
      if (seen.has(sentence) || isDanger(phrase) || isChoice(phrase)) continue;
      if (isSomeoneElse(phrase, flow) || isPutThrough(phrase, flow) || isShortNumber(phrase)) continue;
      seen.add(sentence);
      const hasPerson = heard.nodes.some(({ id }) => (endingsFrom(flow, project).get(id)! & SOMEONE) !== 0);
      yield {
        at,
        message: `"${heard.words.slice(start, end).replaceAll(/\s+/g, ' ')}" ${doing(means)}.`,
        why: 'They have dialled, listened and chosen, and are told to begin again somewhere else, where nobody knows of it.',
        suggestion:
          means === AWAY.write || means === AWAY.text
            ? 'Take it down in this call, or put them through to someone who can; offer to write as a choice.'
            : `Put them through with ${termsOf(flow).transfer}${hasPerson ? '' : ' to that number'}, and say so first.`,
        fixes: [putThrough(phrase, flow, project)],
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
  return phrasesIn(hazards, heard.prompt.language)(sentence.words).length > 0;
}

/** Words of an option are a choice, and in a queue or a call back the number is told besides. */
function leavesCallersAlone({ prompt, nodes }: HeardPrompt): boolean {
  return prompt.when !== 'option' && !nodes.every(isOnTheWay);
}

const isOnTheWay = ({ type }: Node) => type === 'queue' || type === 'transfer' || type === 'callback';

/** "Or write to us": a choice, and the rest of the menu stands. */
function isChoice({ heard, start, sentence }: HeardPhrase): boolean {
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
  if (/\bour\b/i.test(words)) return false;
  const own = flow.organisation.name?.value.toLowerCase() ?? '';
  const names = [...words.slice(1).matchAll(/\b\p{Lu}[\p{L}'’]+/gu)].map(([name]) => name.toLowerCase());
  return names.length > 0 && !names.some((name) => own.includes(name));
}

/** "Your report is in, and its number is 8, 0, 3." */
function isShortNumber({ heard, sentence, start, end }: HeardPhrase): boolean {
  if (!/\bnumber is\b/i.test(heard.words.slice(start, end))) return false;
  return heard.words.slice(start, sentence.end).replaceAll(/\D/g, '').length < 5;
}

/** The number is told besides, and the call goes on to a person. */
function isPutThrough({ heard }: HeardPhrase, flow: CallFlow): boolean {
  return heard.nodes.every(
    (node) =>
      isOnTheWay(node) ||
      (node.type === 'message' && node.edges.some((edge) => (straightTo(edge, flow) & SOMEONE) !== 0)),
  );
}

/** The message becomes a transfer to the number that it gives, where the call would have ended after it. */
function putThrough({ heard, sentence, means }: HeardPhrase, flow: CallFlow, project: Project): Fix | undefined {
  const [node, ...others] = heard.nodes;
  const { prompt, words } = heard;
  const [number, ...more] = digitRunsIn(sentence.words);
  if (means !== AWAY.ring || node?.type !== 'message' || others.length > 0 || flow.format !== 'ivr') return undefined;
  const isPlain = node.prompts.length === 1 && !prompt.audio && !prompt.isSsml && /^en\b/i.test(sentence.language);
  if (!number || more.length > 0 || !isPlain || words.slice(sentence.end).trim() !== '') return undefined;
  const [edge, ...ways] = node.edges;
  if (!node.typeAt || !edge?.to || ways.length > 0 || !endsTheCall(edge, flow, project)) return undefined;
  const dialled = words.slice(sentence.start + number.start, sentence.start + number.end);
  return fixOf('suggestion', 'routing', `Put callers through to ${dialled}`, [
    respelt(node.typeAt, 'transfer'),
    prompt.text.replace(sentence.start, sentence.end, sayingsIn('en')!.puttingThrough),
    inPlaceOfNext(edge.to.span(), dialled),
  ]);
}

function inPlaceOfNext({ source, start, end }: Span, number: string): Edit | undefined {
  const name = /(["']?)next\1[ \t]*:[ \t]*(["']?)$/.exec(source.text.slice(Math.max(0, start - 20), start));
  if (!name) return undefined;
  const [written, quote = '', around = ''] = name;
  const span = { source, start: start - written.length, end: end + around.length };
  return { span, text: `${quote}number${quote}: ${JSON.stringify(number)}` };
}

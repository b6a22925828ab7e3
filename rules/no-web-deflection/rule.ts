import { advertsByPlace } from '../../src/analysis/adverts-first.ts';
import { standsAlone } from '../../src/analysis/alone.ts';
import { unhelpedAt } from '../../src/analysis/before-help.ts';
import { reachedByDay } from '../../src/analysis/closed.ts';
import { waysInto } from '../../src/analysis/graph.ts';
import { messagesBefore, offersOf } from '../../src/analysis/offers.ts';
import {
  type HeardPhrase,
  type HeardPrompt,
  type SentenceHeard,
  sentencesHeard,
} from '../../src/analysis/phrases-heard.ts';
import { shapesHeard } from '../../src/analysis/shapes-heard.ts';
import { endsTheCall } from '../../src/analysis/straight.ts';
import { withoutSentences } from '../../src/analysis/without-sentence.ts';
import { refusals } from '../../src/language/lists/refusals.ts';
import { webDeflection } from '../../src/language/lists/web.ts';
import { webShapes } from '../../src/language/shapes.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu, Node } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Span } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Help people who rang instead of sending them to a website',
  category: 'opening',
  severity: 'warning',
  evidence: 'expert',
  alone: true,
  sources: ['ACIXD', 'Moneypenny survey', 'gethuman draft standard'],
  fix: 'suggestion',
  words: { lists: [webDeflection, webShapes], byShape: true },
  reads: Object.keys(webDeflection),

  *check({ flow, project }) {
    if (flow.tags.includes('information')) return;
    const told = new Set<Node>();
    const mayMatter = (heard: HeardPrompt) => mayDeflect(heard, flow);
    const listed = sentencesHeard(flow, webDeflection, mayMatter);
    const all = [...listed, ...shapesHeard(flow, listed, webShapes, mayMatter)];
    for (const found of all) {
      const [{ heard, sentence, start, end }] = found;
      const kind = whereHeard(found, flow, project);
      const node = heard.nodes[0];
      if (!kind || !node || told.has(node)) continue;
      told.add(node);
      const at = heard.prompt.text.span(sentence.start, sentence.end);
      const whole = sentence.words.replaceAll(/\s+/g, ' ');
      const words =
        whole.length > 90 ? heard.words.slice(start, end).replaceAll(/\s+/g, ' ') : whole.replace(/[.!]$/, '');
      if (kind === 'first') {
        yield {
          at,
          message: `"${words}" points callers to the web before they have said why they ring.`,
          why: 'Most of them have been there, or cannot use it; that is why they rang, and now they wait longer.',
          suggestion: 'Delete the sentence; say it to people who wait, once, or to those whose task it really answers.',
          fixes: [deleted(found, all, flow, project)],
        };
      } else {
        yield {
          at,
          message: `"${words}" is all that callers get in "${node.id}", and then the call ends.`,
          why: 'They rang to be helped, and leave with an address that many of them have come from or cannot use.',
          suggestion:
            'Help in this call, or put them through to someone who can; then name the website as another way.',
        };
      }
    }
  },
});

/** Without the sentence, and without those like it in the same words. */
function deleted([{ heard }]: SentenceHeard, all: readonly SentenceHeard[], flow: CallFlow, project: Project) {
  const alike = all.filter((each) => each[0].heard === heard && whereHeard(each, flow, project) === 'first');
  const sentences = alike.map(([{ sentence }]) => sentence);
  const title = sentences.length === 1 ? 'Delete the sentence' : `Delete ${sentences.length} sentences`;
  const edits = withoutSentences(heard.prompt.text, sentences);
  return edits && fixOf('suggestion', 'words', title, edits);
}

/** Words before a choice, or at the end of a call; not of those who slipped, found you closed or are waiting. */
function mayDeflect({ prompt: { when, purpose }, nodes }: HeardPrompt, flow: CallFlow): boolean {
  if (when !== 'say' && when !== 'option') return false;
  if (purpose === 'closed' || purpose === 'hours' || purpose === 'wait' || purpose === 'legal') return false;
  if (standsAlone(flow) || nodes.some((node) => isBeforeAChoice(node, flow))) return true;
  return nodes.every(({ type }) => type === 'end' || type === 'message');
}

/** Before callers can say why they ring, or as their only answer; undefined where it is neither. */
function whereHeard(found: SentenceHeard, flow: CallFlow, project: Project): 'first' | 'only' | undefined {
  const [{ heard, sentence }] = found;
  const { prompt } = heard;
  if (WHILE_WAITING.test(heard.words)) return undefined;
  const at = prompt.text.span(sentence.start, sentence.end);
  const isFirst = heard.nodes.some((node) => isBeforeAChoice(node, flow));
  if (isFirst)
    return found.some((phrase) => isOffered(phrase, flow)) || followsAnAdvert(prompt, at, flow) ? undefined : 'first';
  const words = sentence.words;
  const isAll = standsAlone(flow) && isAllThatIsSaid(found) && !/\b(?:also|alternatively|or)\b/i.test(words);
  if (BESIDES.test(words) && !isAll) return undefined;
  if (isAll || (standsAlone(flow) && INSTEAD.test(words))) return 'first';
  return heard.nodes.every((node) => isTheEnd(node, flow, project) && !wasAskedFor(node, flow)) ? 'only' : undefined;
}

/** People who wait have help on its way. */
const WHILE_WAITING = /\b(?:while|as) you(?:'re|’re| are)? (?:wait|waiting|hold|holding)\b/i;

/** Whether nothing but a greeting, thanks and a farewell stands beside it: then the web is the answer. */
function isAllThatIsSaid([{ heard }]: SentenceHeard): boolean {
  return heard.sentences.every(({ start, end, language }) => {
    const said = heard.words.slice(start, end);
    return (
      phrasesIn(webDeflection, language)(said).length > 0 ||
      phrasesIn(webShapes, language)(said).length > 0 ||
      phrasesIn(refusals, language)(said).length > 0 ||
      (SMALL_TALK.test(said) && said.length < 90)
    );
  });
}

const SMALL_TALK = /^(?:thank|thanks|hello|hi\b|welcome|good|you(?:'ve|’ve| have) reached|sorry|bye|have a|this is)/i;

/** Words that hold the web against the call, which nobody would say of it as an answer. */
const INSTEAD =
  /\b(?:faster|quicker|easier|sooner|simpler|instead|most (?:questions|answers|enquiries|queries|things|callers|people|customers)|before (?:you )?(?:call|ring|phon)(?:ing)?|save (?:yourself )?(?:time|a call|the wait)|skip the|no need to (?:call|ring|wait))\b/i;

function isBeforeAChoice(node: Node, flow: CallFlow): boolean {
  const isAsked = node.type === 'message' || node.type === 'menu' || node.type === 'collect';
  if (!isAsked || !reachedByDay(flow).has(node.id) || unhelpedAt(flow).get(node.id)?.hasSaidWhy !== false) return false;
  return node.type !== 'message' || node.edges.some(({ target }) => target.kind === 'node');
}

/** Words that add another way, and do not stand for the answer. */
const BESIDES =
  /\b(?:also|alternatively|or|as well|more about|for more|further|copy of|if you(?:'d| would)? (?:rather|prefer))\b/i;

/** Whether it belongs to something that callers may choose, or asks which trouble they have. */
function isOffered({ heard, at }: HeardPhrase, flow: CallFlow): boolean {
  return menusThatSpeak(heard.nodes, flow).some((menu) =>
    offersOf(flow, menu).some(
      (offer) => offer.at.start <= at.start && at.start < offer.at.end && isOfTask(offer.at, at),
    ),
  );
}

function isOfTask(offer: Span, at: Span): boolean {
  return at.source === offer.source;
}

function menusThatSpeak(nodes: readonly Node[], flow: CallFlow): Menu[] {
  return nodes.flatMap((node) => {
    if (node.type === 'menu') return [node];
    return node.edges.flatMap(({ target }) => {
      const to = target.kind === 'node' ? flow.nodes.get(target.id) : undefined;
      return to?.type === 'menu' && messagesBefore(flow, to).includes(node) ? [to] : [];
    });
  });
}

/** An advertisement goes on in the sentence after it: "Apply on our website today." */
function followsAnAdvert({ at: place }: Prompt, at: Span, flow: CallFlow): boolean {
  return (advertsByPlace(flow).get(place.start) ?? []).some(({ prompt, stretch }) => {
    const advert = prompt.text.span(stretch.start, stretch.end);
    const between = at.source.text.slice(advert.end, at.start);
    return (advert.start <= at.start && at.start < advert.end) || (advert.end <= at.start && between.trim() === '');
  });
}

/** Whether the call ends with these words, and nothing was looked up for the caller. */
function isTheEnd(node: Node, flow: CallFlow, project: Project): boolean {
  if (node.prompts.some(({ unread, text }) => unread || /\{[^{}]+\}/.test(text.value))) return false;
  if (!reachedByDay(flow).has(node.id)) return false;
  const into = waysInto(flow).get(node.id) ?? [];
  if (!flow.tellsAll || into.some(({ on }) => on.kind !== 'key' && on.kind !== 'phrase')) return false;
  if (node.type === 'end') return true;
  if (node.type !== 'message') return false;
  return node.edges.every((edge) => endsTheCall(edge, flow, project));
}

/** Callers who chose to hear of the website, or have trouble with it. */
function wasAskedFor(node: Node, flow: CallFlow): boolean {
  return (waysInto(flow).get(node.id) ?? []).some((edge) => {
    const menu = flow.nodes.get(edge.from);
    if (menu?.type !== 'menu') return false;
    const option = menu.options.find(({ number }) => number === edge.option);
    const offers = offersOf(flow, menu).filter((offer) => edge.on.kind === 'key' && offer.key === edge.on.key);
    const words = [
      ...offers.map((offer) => offer.words),
      option?.label?.value,
      ...(option?.phrases ?? []).map(({ value }) => value),
    ];
    return /\b(?:web|website|site|online|app|internet|portal|address|log ?in|opening (?:times|hours)|hours)\b/i.test(
      words.join(' '),
    );
  });
}

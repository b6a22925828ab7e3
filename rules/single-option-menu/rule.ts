import { standsAlone } from '../../src/analysis/alone.ts';
import { waysInto } from '../../src/analysis/graph.ts';
import { type MenuOffer, offersOf } from '../../src/analysis/offers.ts';
import { goingOn, goingOnByKey } from '../../src/language/lists/going-on.ts';
import { phrases } from '../../src/language/words/phrases.ts';
import { sentencesOf } from '../../src/language/words/sentences.ts';
import type { Edge } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import { withoutLines } from '../../src/source/room.ts';

export default defineRule({
  summary: 'Ask for a key only where there is a choice',
  category: 'choices',
  severity: 'warning',
  evidence: 'logic',
  alone: true,
  fix: 'suggestion',
  reads: ['en'],

  *check({ flow }) {
    for (const menu of flow.nodes.values()) {
      if (menu.type !== 'menu') continue;
      const offers = offersOf(flow, menu);
      const way = onlyWayOn(menu);
      // "To begin, press star": the one thing said, on whatever key.
      const [first] = offers;
      const alone = offers.length === 1 && (menu.options.length < 2 || first?.by === 'any key') ? first : undefined;
      const isOnward = alone !== undefined && goesOn(alone);
      const offer = way || (menu.options.length > 0 && !isOnward) ? offerOf(way, offers) : alone;
      if (!offer || menu.prompts.some(({ unread }) => unread) || offers.some(({ by }) => by === 'waiting')) continue;
      if (!isPointless(offer, way, menu) || WANTED.test(offer.text.value)) continue;
      const to = standsAlone(flow) ? undefined : way && wayOnIn(way);
      // "If you are a patient of ours, press 1 to continue": what it says would be lost.
      const isForSome = /^\s*(?:if|when|once|should)\b/i.test(sentenceAround(offer));
      yield {
        at: offer.at,
        subject: 'options',
        message: `"${menu.id}" leaves callers nothing to choose: all that they can do is go on.`,
        why: 'Callers must listen and press a key to come to where they would have come anyway.',
        suggestion: `Go straight on${to === undefined ? '' : ` to "${to}"`}${isForSome ? ', and say there whom it is for' : ''}.`,
        fixes: [to === undefined || isForSome ? undefined : straightOn(to, menu, flow)],
      };
    }
  },
});

/** The one key or phrase of a menu's own, apart from those to hear it again or go back; undefined where there are more, or none. */
function onlyWayOn({ edges, options }: Menu): Edge | undefined {
  const ways = edges.filter(({ on, inherited }) => (on.kind === 'key' || on.kind === 'phrase') && !inherited);
  const onward = ways.filter(
    ({ target }) =>
      target.kind !== 'back' &&
      target.kind !== 'hang up' &&
      !(target.kind === 'node' && target.as !== 'name' && target.as !== 'near'),
  );
  const [way] = onward;
  const isAlone = way && onward.every(({ option }) => option === way.option) && options.length <= ways.length;
  // 0, star and hash do what they do everywhere; and another language is a choice against the one that is heard.
  const option = way && options.find(({ number }) => number === way.option);
  if (!isAlone || option?.language !== undefined || option?.key === 'extension') return undefined;
  return way.on.kind === 'key' && ['0', 'star', 'hash'].includes(way.on.key) ? undefined : way;
}

function offerOf(way: Edge | undefined, offers: readonly MenuOffer[]): MenuOffer | undefined {
  return way && offers.find(({ by, key }) => by === 'any key' || (way.on.kind === 'key' && key === way.on.key));
}

/** "Press 1 to continue"; or any key, where those who press nothing come to the same place. */
function isPointless(offer: MenuOffer, way: Edge | undefined, { edges }: Menu): boolean {
  if (!/^en\b/i.test(offer.language)) return false;
  if (goesOn(offer)) return true;
  const silence = edges.find(({ on }) => on.kind === 'no input');
  const to = way && wayOnIn(way);
  return to !== undefined && silence !== undefined && wayOnIn(silence) === to && !isSupposed(offer);
}

function goesOn(offer: MenuOffer): boolean {
  const sentence = sentenceAround(offer);
  const isLast = phrases(goingOn)(sentence).some(({ end }) => sentence.length - end <= 40);
  return isLast || phrases(goingOnByKey)(sentence).length > 0;
}

function sentenceAround({ text: { value }, start, end }: MenuOffer): string {
  const from =
    Math.max(value.lastIndexOf('.', start), value.lastIndexOf('?', start), value.lastIndexOf('!', start)) + 1;
  const rest = /^[^.!?\n]{0,60}/.exec(value.slice(end))![0];
  return value.slice(from, end) + rest;
}

function isSupposed({ text: { value }, goal }: MenuOffer): boolean {
  return goal !== undefined && /^(?:if|when|once|should)\b/i.test(value.slice(goal.start, goal.end));
}

/** A consent, a pause in which callers find something, and the choice to hang up are worth a key. */
const WANTED =
  /\b(?:agree|accept|consent|confirm|authori[sz]e|permission|terms|acknowledge|understand|ready|prepared|finished|found|to hand|in hand|in front of you|have (?:a |your )?(?:pen|pencil|paper|card|bill|letter|number)|write (?:this|it|that) down|take (?:this|it) down|stay on the line|hold|wait|(?:can|may) (?:just |simply |now )?hang up)\b/i;

function wayOnIn({ target }: Edge): string | undefined {
  return target.kind === 'node' ? target.id : undefined;
}

/** Leads every way into the menu past it, and takes it out, where it says nothing but to press the key. */
function straightOn(to: string, menu: Menu, flow: CallFlow) {
  if (flow.format !== 'ivr') return undefined;
  const said = menu.prompts.filter(({ when }) => when === 'say' || when === 'option');
  const saysMore = said.length !== 1 || sentencesOf(said[0]!.text.value).length > 1;
  // What follows silence and what follows wrong keys may be written once.
  const written = new Map(
    (waysInto(flow).get(menu.id) ?? [])
      .filter(({ from }) => from !== menu.id)
      .map((edge) => [edge.to?.span().start, edge.to]),
  );
  const named = [...flow.entries, ...flow.journeys, ...flow.defaults.keys].map(({ target }) => target);
  const isNamed = named.some((target) => target.kind === 'node' && target.id === menu.id);
  if (saysMore || isNamed || written.size === 0 || flow.defaults.personNode === menu.id) return undefined;
  const edits = [...written.values()].map((name) =>
    name?.value === menu.id ? name.replace(0, name.value.length, to) : undefined,
  );
  const title = `Go straight on to "${to}", and take "${menu.id}" out`;
  return fixOf('suggestion', 'routing', title, [...edits, withoutLines(menu.whole)]);
}

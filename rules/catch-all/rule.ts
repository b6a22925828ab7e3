import { choicesOf, isTradeOf } from '../../src/analysis/choices.ts';
import { isConfirmation } from '../../src/analysis/depth.ts';
import { ENDING, endingsFrom, endingsOf, SOMEONE } from '../../src/analysis/endings.ts';
import { firstMenus } from '../../src/analysis/graph.ts';
import { nextKey, offerAtEnd } from '../../src/analysis/new-options.ts';
import { type MenuOffer, offersIn, offersOf } from '../../src/analysis/offers.ts';
import { whoeverHelps } from '../../src/analysis/whom.ts';
import { isCatchAll, isVague, namesATask, offersSomeone } from '../../src/language/labels.ts';
import { catchAll } from '../../src/language/lists/labels.ts';
import { beginsLikeName } from '../../src/language/words/letters.ts';
import { wordSet } from '../../src/language/words/word-set.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Have a way for everything else',
  category: 'choices',
  severity: 'warning',
  evidence: 'expert',
  sources: ['Vonage survey', 'Clutch survey'],
  fix: 'suggestion',
  words: { lists: [catchAll], about: 'that stand for all that is left' },
  reads: ['en'],

  *check({ flow, project }) {
    if (flow.callers === 'trained' || flow.tags.includes('information')) return;
    for (const menu of firstMenus(flow).map((first) => pastPause(first, flow))) {
      if (hasZero(menu) || !isOfTasks(menu, flow) || hasWayForTheRest(menu, flow, project)) continue;
      const tasks = choicesOf(flow, menu).map(({ words }) => `"${words}"`);
      yield {
        at: menu.at,
        subject: 'catch-all',
        message: `"${menu.id}" has nothing for callers who come for none of ${tasks.join(', ')}.`,
        why: 'Callers whose reason is not named choose the wrong option, or hang up.',
        suggestion: canBePutThrough(flow)
          ? `Add an option at the end: "For anything else, press ${nextKey(menu, flow) ?? 0}."`
          : 'Add an option at the end that leads to a person: "For anything else, press …"',
        fixes: [added(menu, flow)],
      };
    }
  },
});

/** Behind "to continue, press 1" the first choice is still to come. */
function pastPause(menu: Menu, flow: CallFlow): Menu {
  const [only, ...others] = menu.options;
  const next = only?.target?.kind === 'node' ? flow.nodes.get(only.target.id) : undefined;
  return others.length === 0 && next?.type === 'menu' ? next : menu;
}

/** Two or more things to come for, all of them heard, and in English; not languages, yes or no, or who it is that rings. */
function isOfTasks(menu: Menu, flow: CallFlow): boolean {
  if (isConfirmation(menu) || menu.options.length === 0) return false;
  if (menu.prompts.some(({ unread, when }) => unread && (when === 'say' || when === 'option'))) return false;
  const choices = choicesOf(flow, menu);
  const isEnglish = choices.every(({ language, words }) => /^en\b/i.test(language) && words !== '');
  return (
    choices.length > 1 &&
    isEnglish &&
    !choices.every(isWhoRings) &&
    !offersOf(flow, menu).some(({ by }) => by === 'phrase' && choices.length > 5)
  );
}

/** "If you are a tenant", "patients": a menu that only sorts people has a place for each. */
function isWhoRings({ words, goalSaid, task, text }: MenuOffer): boolean {
  return isIf(goalSaid.trim()) || sorts(words) || isName(words, text.value.slice(0, task?.start));
}

/** "Leeds", "Doctor Alvarez". A capital tells nothing at the beginning of a sentence, where words for tasks have one too. */
function isName(words: string, before: string): boolean {
  if (!beginsLikeName(words)) return false;
  const opens = /(?:^|[.!?:\n])\s{0,9}$/.test(before);
  return !opens || /^(?:The )?\p{Lu}\S{1,40} \p{Lu}/u.test(words) || !namesATask(words);
}

/** "If you are a tenant". */
const isIf = (goal: string): boolean =>
  goal.slice(0, 3).toLowerCase() === 'if ' &&
  /^if (?:you are|you're|you would like to (?:become|join)|this is|it is|it's|you (?:have|live|own|rent))\b/i.test(
    goal,
  );

/** "Existing patients", "for the trade": who it is that rings, in a word, and what stands before it. */
function sorts(words: string): boolean {
  const said = words.toLowerCase();
  if (said === 'become one' || said === 'you are not') return true;
  const each = said.split(/\s+/);
  return CALLERS.has(each.at(-1)!) && each.slice(0, -1).every((word) => BEFORE_CALLERS.has(word));
}

const BEFORE_CALLERS = wordSet(`
  for a an the our your all new existing current returning prospective registered private business commercial residential
  personal domestic home corporate trade
`);

const CALLERS = wordSet(`
  customer customers client clients patient patients member members provider providers tenant tenants landlord landlords
  leaseholder leaseholders homeowner homeowners home homes house contractor contractors supplier suppliers business businesses
  residential commercial personal individual individuals student students parent parents staff employer employers employee
  employees agent agents buyer buyers seller sellers visitor visitors pharmacy pharmacies doctor doctors hospital hospitals
  professional professionals driver drivers passenger passengers trade retail public adult adults children english spanish french
  welsh cymraeg hindi
`);

/** 0 is an operator's key, whether or not anyone speaks of it. */
function hasZero({ edges }: Menu): boolean {
  return edges.some(({ on }) => on.kind === 'key' && on.key === '0');
}

/** 0 by word of mouth, staying on the line, or words for what is left or for a person that lead to one, or nobody knows where. */
function hasWayForTheRest(menu: Menu, flow: CallFlow, project: Project): boolean {
  const later = menu.prompts.filter(({ when }) => when === 'no input' || when === 'no match');
  const offers = [...offersOf(flow, menu), ...offersIn(later)];
  if (offers.some(({ by, key }) => by === 'waiting' || key === '0')) return true;
  if (later.some(({ unread }) => unread) || takesMessages(menu, flow, project)) return true;
  return offers.some((offer) => isForTheRest(offer, offers) && reachesSomeone(offer, menu, flow, project));
}

/** A message, or a number to ring back, can be left about anything. */
function takesMessages({ edges }: Menu, flow: CallFlow, project: Project): boolean {
  const endings = endingsFrom(flow, project, 'silent');
  return edges.some(
    (edge) => edge.on.kind === 'key' && (endingsOf(edge, endings, flow) & (ENDING.callback | ENDING.voicemail)) !== 0,
  );
}

function isForTheRest(offer: MenuOffer, offers: readonly MenuOffer[]): boolean {
  const { words, goal, goalSaid } = offer;
  if (words === '' || !goal || isTradeOf(offer, offers)) return false;
  return isCatchAll(goalSaid) || isVague(words) || offersSomeone(words);
}

function reachesSomeone({ key }: MenuOffer, menu: Menu, flow: CallFlow, project: Project): boolean {
  const edge = menu.edges.find(({ on }) => on.kind === 'key' && on.key === key);
  // Spoken and bound to nothing: that is what is wrong then.
  if (!edge) return true;
  return (endingsOf(edge, endingsFrom(flow, project, 'able'), flow) & (SOMEONE | ENDING.unknown)) !== 0;
}

function canBePutThrough({ defaults }: CallFlow): boolean {
  return defaults.personNode !== undefined;
}

/** An option at the end, on the next key. */
function added(menu: Menu, flow: CallFlow): Fix | undefined {
  const key = nextKey(menu, flow);
  const to = whoeverHelps(flow);
  if (key === undefined || to === undefined) return undefined;
  return fixOf('suggestion', 'routing', 'Offer a way to a person for everything else', [
    offerAtEnd(menu, flow, [{ key, say: 'anythingElse', to }]),
  ]);
}

import { standsAlone } from '../../src/analysis/alone.ts';
import { wayOf } from '../../src/analysis/bound.ts';
import { comesBack } from '../../src/analysis/comes-back.ts';
import { keyToPerson } from '../../src/analysis/default-keys.ts';
import { ENDING, endingsFrom, endingsOf, SOMEONE } from '../../src/analysis/endings.ts';
import { entryNodes, menusOf, waysInto } from '../../src/analysis/graph.ts';
import { announcingPerson } from '../../src/analysis/new-words.ts';
import { offersIn, offersOf } from '../../src/analysis/offers.ts';
import { leadsToSomeone } from '../../src/analysis/persons.ts';
import { brokenAnyTime } from '../../src/analysis/promises/any-time.ts';
import { missedPersons } from '../../src/analysis/promises/person.ts';
import { wrongKeyLeadsOn } from '../../src/analysis/slips.ts';
import { straightTo } from '../../src/analysis/straight.ts';
import { whoeverHelps } from '../../src/analysis/whom.ts';
import { isCatchAll, offersSomeone, speaksOfAPerson } from '../../src/language/labels.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { Edge, Key } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { fixOf } from '../../src/source/edit.ts';
import type { Span } from '../../src/source/source.ts';

export default defineRule({
  summary: 'Keep 0 for a person, in every menu',
  category: 'person',
  severity: 'warning',
  evidence: 'guidance',
  alone: true,
  sources: ['W3C COGA', 'ETSI ETR 096', 'gethuman standard 1.0'],
  fix: 'suggestion',
  options: {
    key: {
      default: 'usual',
      oneOf: ['usual', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'star', 'hash'],
      about: 'the key that must lead to a person; usual is 0, and 9 where the flow is in Hindi or in Indian English',
    },
  },

  *check({ flow, project, options }) {
    const key = options.key === 'usual' ? usualKey(flow.language) : options.key;
    const elsewhere = menusToldElsewhere(key, flow, project);
    const [first, ...others] = menusOf(flow).flatMap((menu) => {
      if (elsewhere.has(menu)) return [];
      const edge = wayOf(key, menu);
      return isMissed(menu, key, edge, flow, project) ? [{ menu, edge }] : [];
    });
    if (!first) return;
    const helps = [first, ...others].some(({ edge }) => !edge || edge.inherited);
    const orphan = [first, ...others].map(({ edge }) => edge && onlyReachedBy(edge, flow)).find(Boolean);
    const fix =
      helps && orphan === undefined
        ? fixOf('suggestion', 'routing', `Lead ${key} to a person`, [keyToPerson(key, flow), ...announcingPerson(flow)])
        : undefined;
    yield {
      at: placeOf(first.menu, first.edge),
      message: `In "${first.menu.id}" ${whatItDoes(key, first.edge)}${others.length > 0 ? `, and in ${others.length} more ${others.length === 1 ? 'menu' : 'menus'} it leads to no person either` : ''}.`,
      why: `Whoever is lost in a menu presses ${key}. It is the one key that people try without being told.`,
      suggestion:
        helps && !standsAlone(flow)
          ? `${termsOf(flow).personEverywhere(key, whoeverHelps(flow) ?? 'person')}${orphan === undefined ? '' : `; then lead something else to "${orphan}", or take it out`}.`
          : standsAlone(flow)
            ? `Offer the person on ${key}, and what is on it now on another key.`
            : `Lead ${key} to a person here, and give what is on it now another key.`,
      related: others
        .filter(({ edge }) => !edge?.inherited || edge.boundAt !== first.edge?.boundAt)
        .map(({ menu, edge }) => ({ at: placeOf(menu, edge), message: `in "${menu.id}" ${whatItDoes(key, edge)}` })),
      fixes: [fix],
      subject: `key ${key}`,
    };
  },
});

/** Indian callers press 9 for help. */
function usualKey(language: string): Key {
  const [tongue, region] = language.toLowerCase().split('-');
  return tongue === 'hi' || (tongue === 'en' && region === 'in') ? '9' : '0';
}

function isMissed(menu: Menu, key: Key, edge: Edge | undefined, flow: CallFlow, project: Project): boolean {
  if (menu.input === 'speech') return false;
  // One that is spoken and does nothing is told of as such.
  if (!edge && offersOf(flow, menu).some((offer) => offer.key === key)) return false;
  if (edge && isForElse(key, edge, menu, flow)) return true;
  // Where no way at all leads to a person, that is what has to be said.
  if ((endingsFrom(flow, project).get(menu.id)! & SOMEONE) === 0) return false;
  // A wrong key that leads on is as good as any.
  if (!edge) return !waitsForSomeone(menu, flow, project) && !wrongKeyLeadsOn(flow, project, menu);
  if (comesBack(edge, menu, flow)) return true;
  const silently = endingsFrom(flow, project, 'silent');
  return !leadsToSomeone(edge, flow, project) && (endingsOf(edge, silently, flow) & ENDING.unknown) === 0;
}

/** Whether the words offer something else on the key, and a person on another one; where it leads, nobody can tell. */
function isForElse(key: Key, edge: Edge, menu: Menu, flow: CallFlow): boolean {
  if ((straightTo(edge, flow) & ENDING.unknown) === 0) return false;
  const offers = offersOf(flow, menu);
  const own = offers.find((offer) => offer.key === key);
  if (!own?.task || !/^en\b/i.test(own.language) || isHelp(own.words)) return false;
  if (ENDS_THE_CALL.test(own.words)) return true;
  return offers.some((offer) => offer.by === 'key' && offer.key !== key && offersSomeone(offer.words));
}

const ENDS_THE_CALL =
  /^(?:please )?(?:end|finish|exit|leave|quit|disconnect|hang up)(?: on)?(?: (?:this|the|your) (?:call|line|menu|system))?$/i;

function isHelp(words: string): boolean {
  return (
    offersSomeone(words) ||
    speaksOfAPerson(words) ||
    isCatchAll(words) ||
    phrasesIn(hazards, 'en')(words).length > 0 ||
    /\b(?:help|assistance|support|emergenc|english|spanish|more options)/i.test(words)
  );
}

/** Where the key promises what it does not do, another rule says so. */
function menusToldElsewhere(key: Key, flow: CallFlow, project: Project): ReadonlySet<Menu> {
  const anyTime = brokenAnyTime(flow, project).find((broken) => broken.key === key);
  const missed = missedPersons(flow, project).filter((each) => each.key === key);
  return new Set([...(anyTime?.menus ?? []), ...missed].map(({ menu }) => menu));
}

/** Whether silence leads to someone and the words say so, as far as they can be read. */
function waitsForSomeone(menu: Menu, flow: CallFlow, project: Project): boolean {
  const silence = menu.edges.find(({ on }) => on.kind === 'no input');
  if (!silence || !leadsToSomeone(silence, flow, project)) return false;
  if (menu.prompts.some(({ unread }) => unread)) return true;
  const again = offersIn(menu.prompts.filter(({ when }) => when === 'no input'));
  return [...offersOf(flow, menu), ...again].some(({ by }) => by === 'waiting');
}

/** What callers could not reach any more if a key that holds everywhere led elsewhere: whether it may go is not ours to say. */
function onlyReachedBy({ target, to, inherited }: Edge, flow: CallFlow): string | undefined {
  if (!inherited || target.kind !== 'node' || target.as !== 'name') return undefined;
  if (entryNodes(flow).includes(target.id)) return undefined;
  const start = to?.span().start;
  const ways = waysInto(flow).get(target.id) ?? [];
  return ways.every((way) => way.from === target.id || way.to?.span().start === start) ? target.id : undefined;
}

function placeOf(menu: Menu, edge: Edge | undefined): Span {
  return edge?.boundAt ?? menu.at;
}

function whatItDoes(key: Key, edge: Edge | undefined): string {
  if (!edge) return `${key} does nothing`;
  return edge.to
    ? `${key} leads to "${edge.to.value}", and not to a person`
    : `${key} is for something else than a person`;
}

import { wayOf } from '../../src/analysis/bound.ts';
import { ENDING, endingsFrom, SOMEONE } from '../../src/analysis/endings.ts';
import { offerOfPerson } from '../../src/analysis/new-options.ts';
import { offersOf } from '../../src/analysis/offers.ts';
import { heardInOpening, openingOf } from '../../src/analysis/opening.ts';
import { offersPerson } from '../../src/analysis/person-offers.ts';
import { leadsToSomeone } from '../../src/analysis/persons.ts';
import { people } from '../../src/language/lists/people.ts';
import { phrasesIn } from '../../src/language/words/phrases.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import type { Menu } from '../../src/model/node.ts';
import type { Project } from '../../src/model/project.ts';
import type { Prompt } from '../../src/model/prompt.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';

export default defineRule({
  summary: 'Tell callers early that they can speak to a person',
  category: 'person',
  severity: 'info',
  evidence: 'contested',
  sources: ['W3C COGA', 'Florida Statutes 110.1082', 'against: ACIXD wiki'],
  fix: 'suggestion',
  words: { lists: [people], about: 'that stand for a person' },
  reads: ['en'],

  *check({ flow, project }) {
    const opening = openingOf(flow);
    const [menu] = opening.menus;
    if (!menu || opening.leadsOut || opening.menus.some((each) => !hasPerson(each, flow, project))) return;
    const heard = heardInOpening(opening);
    if (heard.length === 0 || !heard.every(isRead)) return;
    if (opening.menus.some((each) => offersSomeone(each, flow, project)) || heard.some(speaksOfPeople)) return;
    yield {
      at: menu.at,
      message: `By the end of "${menu.id}" nobody has said that there is a person to speak to${unsaid(menu, flow, project)}.`,
      why: 'Callers who doubt that they will ever reach anyone press keys at random, or give up before the right choice is heard.',
      suggestion: adviceFor(menu, flow, project),
      fixes: [sayIt(menu, flow, project)],
    };
  },
});

/** Where there is nobody, that is what has to be said first. */
function hasPerson({ id }: Menu, flow: CallFlow, project: Project): boolean {
  return (endingsFrom(flow, project).get(id)! & (SOMEONE | ENDING.unknown)) > 0;
}

function isRead({ unread, language }: Prompt): boolean {
  return !unread && /^en\b/i.test(language);
}

function speaksOfPeople({ text, language }: Prompt): boolean {
  return phrasesIn(people, language)(text.value).length > 0;
}

function offersSomeone(menu: Menu, flow: CallFlow, project: Project): boolean {
  const silence = menu.edges.find(({ on }) => on.kind === 'no input');
  const waitsForSomeone = silence !== undefined && leadsToSomeone(silence, flow, project);
  const zero = wayOf('0', menu);
  const zeroHelps = zero !== undefined && leadsToSomeone(zero, flow, project);
  return offersOf(flow, menu).some((offer) => {
    if (offer.by === 'waiting') return waitsForSomeone;
    // "The desk, 0": where people are on 0 and 0 is spoken, its name tells those who know the house.
    return offersPerson(offer) || (offer.key === '0' && zeroHelps);
  });
}

function unsaid(menu: Menu, flow: CallFlow, project: Project): string {
  const zero = wayOf('0', menu);
  return zero && leadsToSomeone(zero, flow, project) ? ', though 0 leads to one' : '';
}

function adviceFor(menu: Menu, flow: CallFlow, project: Project): string {
  const isFree = !menu.options.some(({ key }) => key === '0') || unsaid(menu, flow, project) !== '';
  return isFree
    ? 'Say it at the end of this menu: "Or, to speak to someone, press 0."'
    : 'Say which key leads to someone, and keep 0 for it.';
}

/** A new option on 0; or, where 0 leads to a person already, its words after those of the menu. */
function sayIt(menu: Menu, flow: CallFlow, project: Project): Fix | undefined {
  const title = 'Tell callers about the person';
  const own = menu.options.find(({ key }) => key === '0');
  if (!own) return fixOf('suggestion', 'routing', title, [offerOfPerson(menu, flow)]);
  const last = menu.prompts.findLast(({ when }) => when === 'say');
  if (own.prompt || !last || last.isSsml || unsaid(menu, flow, project) === '') return undefined;
  const end = last.text.value.length;
  return fixOf('suggestion', 'words', title, [last.text.replace(end, end, ' Or, to speak to someone, press 0.')]);
}

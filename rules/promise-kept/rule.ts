import { keyToPerson } from '../../src/analysis/default-keys.ts';
import { announcingPerson } from '../../src/analysis/new-words.ts';
import { type BrokenAnyTime, brokenAnyTime } from '../../src/analysis/promises/any-time.ts';
import type { BrokenPromise } from '../../src/analysis/promises/broken.ts';
import { type MissedPerson, missedPersons } from '../../src/analysis/promises/person.ts';
import { brokenWords } from '../../src/analysis/promises/said.ts';
import { brokenWaiting } from '../../src/analysis/promises/waiting.ts';
import { whoeverHelps } from '../../src/analysis/whom.ts';
import { personOffers } from '../../src/language/lists/person-offers.ts';
import { PROMISED, promises } from '../../src/language/lists/promises.ts';
import type { Edge, Key } from '../../src/model/edge.ts';
import type { CallFlow } from '../../src/model/flow.ts';
import { termsOf } from '../../src/model/terms.ts';
import { defineRule } from '../../src/rule.ts';
import { type Fix, fixOf } from '../../src/source/edit.ts';
import type { Problem } from '../../src/source/problem.ts';

export default defineRule({
  summary: 'Promise only what the menu does',
  category: 'promises',
  severity: 'error',
  evidence: 'logic',
  fix: 'suggestion',
  words: {
    lists: [promises, personOffers],
    kinds: {
      [PROMISED.transfer]: promises,
      [PROMISED.message]: promises,
      [PROMISED.callback]: promises,
      [PROMISED.person]: personOffers,
    },
  },
  reads: ['en'],

  *check({ flow, project }) {
    for (const broken of brokenAnyTime(flow, project)) yield notAtAnyTime(broken, flow);
    for (const missed of missedPersons(flow, project)) yield noPerson(missed);
    for (const broken of brokenWaiting(flow, project)) yield problemOf(broken, flow);
    for (const broken of brokenWords(flow, project)) yield problemOf(broken, flow);
  },
});

function notAtAnyTime({ key, offers, menus, toPerson }: BrokenAnyTime, flow: CallFlow): Problem {
  const [first, ...others] = offers;
  const [{ menu, edge }] = menus as [BrokenAnyTime['menus'][number]];
  const further = menus.length > 1 ? ` and ${menus.length - 1} more` : '';
  return {
    at: first.at,
    message: edge
      ? `${named(key)} is promised at any time, and in "${menu.id}"${further} it leads to no person.`
      : `${named(key)} is promised at any time, and does nothing in "${menu.id}"${further}.`,
    why: 'Callers remember the promise for when they need it, and find then that it was not true.',
    suggestion: toPerson
      ? `${termsOf(flow).personEverywhere(key, whoeverHelps(flow) ?? 'person')}; or leave out "at any time".`
      : `${termsOf(flow).bindEverywhere(key)}; or leave out "at any time".`,
    related: [
      ...menus.map((each) => ({
        at: each.edge?.boundAt ?? each.menu.at,
        message: each.edge ? `here it leads to "${each.edge.to?.value}"` : 'here it does nothing',
      })),
      ...others.map(({ at }) => ({ at, message: 'promised here too' })),
    ],
    subject: `key ${key}`,
    fixes: [toPerson ? keepPromise(key, menus, flow) : undefined],
  };
}

/** Once for all menus, where none of them has something else on the key. */
function keepPromise(key: Key, menus: BrokenAnyTime['menus'], flow: CallFlow): Fix | undefined {
  if (menus.some(({ edge }) => edge && !edge.inherited)) return undefined;
  const edits = [keyToPerson(key, flow), ...announcingPerson(flow)];
  return fixOf('suggestion', 'routing', `Lead ${key} to a person in every menu`, edits);
}

function noPerson({ key, offer, edge }: MissedPerson): Problem {
  return {
    at: offer.at,
    message: `This says that someone answers, and key ${key} ${leadsTo(edge)}, where no person does.`,
    why: 'Callers chose this because they wanted to speak to someone, and learn that they were not told the truth.',
    suggestion: `Lead ${key} to a person, or say what it leads to.`,
    related: edge.boundAt ? [{ at: edge.boundAt, message: `key ${key} ${leadsTo(edge)}` }] : [],
    subject: `key ${key}`,
  };
}

function problemOf({ kind, at, words, node, edge, key }: BrokenPromise, flow: CallFlow): Problem {
  const said = `"${words.replaceAll(/\s+/g, ' ').trim()}"`;
  const subject = key === undefined ? undefined : `key ${key}`;
  switch (kind) {
    case 'waiting':
      return {
        at,
        message: `Callers in "${node}" who do as told, ${said}, find nobody: silence ${edge ? leadsTo(edge) : 'ends the call'}.`,
        why: 'They trusted the words, waited, and were left with nothing.',
        suggestion: `Lead silence in "${node}" to a person with ${termsOf(flow).after['no input']}, or leave the words out.`,
        related: edge?.to ? [{ at: edge.to.span(), message: 'silence leads here' }] : [],
      };
    case 'message':
      return {
        at,
        message: `${said} speaks of leaving a message, and no mailbox follows.`,
        why: 'Callers say what they need to a line that keeps nothing, and wait for an answer that cannot come.',
        suggestion: 'Lead on to a voicemail, or leave the words out.',
        subject,
      };
    case 'callback':
      return {
        at,
        message: `${said} promises to ring callers back, and nothing on the way arranges it.`,
        why: 'Nobody learns that they called. They wait by the phone for a call that will not come.',
        suggestion: 'Lead on to a callback, or leave the words out.',
        subject,
      };
    default:
      return {
        at,
        message: `This says that the call is put through, and no way from "${node}" leads to anyone.`,
        why: 'Callers wait for a voice that will not come.',
        suggestion: 'Lead on to a transfer or a queue, or leave the words out.',
      };
  }
}

function leadsTo({ to, target }: Edge): string {
  if (target.kind === 'hang up') return 'ends the call';
  return `leads to "${to?.value}"`;
}

/** As it begins a sentence: `0`, `Star`. */
function named(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

import { isVague } from '../language/labels.ts';
import { sayingsIn, withKeyNamed } from '../language/lists/sayings.ts';
import { sentencesOf } from '../language/words/sentences.ts';
import { wordSet } from '../language/words/word-set.ts';
import type { CallFlow } from '../model/flow.ts';
import type { Menu, Option } from '../model/node.ts';
import type { Edit } from '../source/edit.ts';
import { withProperty } from '../source/room.ts';
import { isGlobal } from './global-keys.ts';
import { type MenuOffer, offersOf } from './offers.ts';

/** "For new connections, press 3.", in the author's own words; undefined where there are none that callers would understand. */
export function sentenceFor(option: Option, flow: CallFlow): string | undefined {
  const task = taskOf(option, flow);
  const sayings = sayingsIn(flow.language);
  if (task === undefined || !sayings || option.key === undefined) return undefined;
  const [before, after] = sayings.option;
  const opening = /^en\b/i.test(flow.language) && VERB.test(task) ? 'To ' : before;
  return withKeyNamed(`${opening}${task}${after}`, option.key, sayings);
}

/** What callers may say for it, who answers there, or the name of the step that it leads to. */
function taskOf({ phrases, target, to }: Option, { nodes, language }: CallFlow): string | undefined {
  const said = phrases[0]?.value.trim();
  if (said !== undefined && isVague(said)) return undefined;
  if (said) return said.replaceAll(/\bmy\b/gi, 'your');
  const node = target?.kind === 'node' && target.as === 'name' ? nodes.get(target.id) : undefined;
  if ((node?.type === 'queue' || node?.type === 'transfer') && node.team) return withoutPeople(node.team.value);
  const name = node?.id ?? (target?.kind === 'missing' ? to?.value : undefined);
  // Names of steps are English more often than not, and nobody says which they are.
  if (name === undefined || !/^en\b/i.test(language)) return undefined;
  const words = name.split(/[_\s-]+/);
  return words.every((word) => /^\p{Ll}{3,}$/u.test(word) && !TECHNICAL.has(word)) && !isVague(words.join(' '))
    ? words.join(' ')
    : undefined;
}

/** "Billing" for "billing team". */
function withoutPeople(team: string): string | undefined {
  const task = team.replace(/ (?:team|desk|department|queue|staff)$/i, '');
  return /\p{L}{3}/u.test(task) && !/\d/.test(task) && !isVague(task) ? task : undefined;
}

/** Words of those who draw menus, and those that say nothing to whoever rings. */
const TECHNICAL = wordSet(`
  queue menu submenu desk node step main option options message msg transfer flow end start voicemail mailbox vm callback
  collect action branch check lookup hours open closed prompt play ask say general other others misc one two three
  four five first second third next back repeat person agent agents operator team dept info ext test default
`);

/** A verb that "to" can stand before, as the words after it show, or that is nothing else. */
const VERB =
  /^(?:pay|report|book|change|cancel|speak|talk|ask|give|make|get|find|check|buy|order|track|renew|register|apply|join|hear|send|update|request|tell|arrange|claim|complain|move)(?: (?:an?|the|my|your|our|to|about|for|with|us|someone|on)\b|ing$)|^(?:pay|buy|join|renew|complain|speak|talk|cancel|arrange)\b/i;

/**
 * The edits that speak of options, each where its key comes in the order that callers hear: as words of its own where other
 * options have some, else in the words that speak of them. Undefined where one of them cannot be said so.
 */
export function spokenOf(options: readonly Option[], menu: Menu, flow: CallFlow): readonly Edit[] | undefined {
  const sentences = options.map((option) => sentenceFor(option, flow));
  // What is on a code is known to those who are told it.
  const hasCodes = options.some(({ key }) => key !== undefined && key.length > 1);
  if (hasCodes || sentences.includes(undefined) || menu.prompts.some(({ language }) => language !== flow.language))
    return undefined;
  const heard = offersOf(flow, menu).filter((offer) => offer.by === 'key' && !isGlobal(offer, menu));
  const bySelf = heard.length === 0 || heard.some(({ option }) => option !== undefined);
  const edits = bySelf
    ? options.map((option, index) =>
        isInOrder(option, heard) ? withProperty(option.room, 'say', sentences[index]!, 'top') : undefined,
      )
    : inWords(options, sentences as string[], heard);
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}

/** Whether its key comes where callers who count along would look for it. */
function isInOrder({ key, number }: Option, heard: readonly MenuOffer[]): boolean {
  const before = heard.findLast((offer) => offer.option === undefined || offer.option < number);
  const after = heard.find((offer) => offer.option !== undefined && offer.option > number);
  return (!before || Number(before.key) < Number(key)) && (!after || Number(key) < Number(after.key));
}

function inWords(options: readonly Option[], sentences: readonly string[], heard: readonly MenuOffer[]) {
  const added = new Map<MenuOffer, string[]>();
  for (const [index, { key }] of options.entries()) {
    const before = heard.findLast((offer) => Number(offer.key) < Number(key)) ?? heard.at(-1)!;
    added.set(before, [...(added.get(before) ?? []), sentences[index]!]);
  }
  return [...added].map(([offer, words]) => after(offer, words.join(' ')));
}

/** After the sentence in which an option is offered. */
function after({ text, end, prompt }: MenuOffer, words: string): Edit | undefined {
  const sentence = sentencesOf(text.value).find((each) => each.start < end && end <= each.end);
  if (!sentence || prompt.isSsml) return undefined;
  const stop = /[.!?…][\s"'”’)]*$/.test(text.value.slice(sentence.start, sentence.end)) ? '' : '.';
  const place = sentence.start + text.value.slice(sentence.start, sentence.end).trimEnd().length;
  return text.replace(place, place, `${stop} ${words}`);
}

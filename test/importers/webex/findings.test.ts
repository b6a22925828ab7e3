import { expect, test } from 'vitest';
import { lintText } from '../../../src/index.ts';
import { box, hangsUp, menu, queue, says, webex } from './webex.ts';

/** What is found of these rules, each with its step and the words at its place. */
function found(text: string, ...rules: readonly string[]): string[] {
  const { results, problems } = lintText(text, { path: 'line.json' });
  expect(problems).toEqual([]);
  return results
    .flatMap(({ findings }) => findings)
    .filter(({ rule }) => rules.includes(rule))
    .map(({ rule, node, at }) => `${rule} ${node ?? ''}: ${text.slice(at.start, at.end)}`);
}

const MUSIC = box('Music', 'play-music', { default: 'Comfort' }, { prompt: 'hold.wav' });
const COMFORT = says('Comfort', 'Thank you for waiting. Your call is very important to us.', 'Music');

test('a key that is offered and leads nowhere is told at its very words', () => {
  const main = menu('Main', 'For bookings, press 1. For "gold" guests, press 3.', { 1: 'Desk', timeout: 'Desk' });
  expect(found(webex([main, queue('Desk')]), 'announced-key-unbound')).toEqual([
    'announced-key-unbound Main: For \\"gold\\" guests, press 3',
  ]);
});

test('silence that goes round for ever is told, and what goes round in a queue is not', () => {
  const main = menu('Main', 'For bookings, press 1.', { 1: 'Desk', timeout: 'Again', invalid: 'Desk' });
  const text = webex([
    main,
    says('Again', 'Are you still there?', 'Main'),
    queue('Desk', { default: 'Music' }),
    MUSIC,
    COMFORT,
  ]);
  expect(found(text, 'endless-loop')).toHaveLength(1);
});

test('empty words are told of where callers wait', () => {
  const text = webex([queue('Desk', { default: 'Music' }), MUSIC, COMFORT]);
  expect(found(text, 'no-filler')).toEqual(['no-filler Desk: Your call is very important to us.']);
});

test('words that are heard before the queue as well are told of where they stand', () => {
  const main = menu('Main', 'For bookings, press 1.', { 1: 'Desk', timeout: 'Comfort', invalid: 'Desk' });
  const text = webex([main, queue('Desk', { default: 'Music' }), MUSIC, COMFORT]);
  expect(found(text, 'no-filler')).toEqual(['no-filler Comfort: Your call is very important to us.']);
});

test('nothing is said of what leads to other flows', () => {
  const main = menu('Main', 'For bookings, press 1. For anything else, press 2.', { 1: 'Away', 2: 'Bot' });
  const away = box('Away', 'hand-off', {}, { handOffFlow: { handOffTo: 'f-9', isEntryPoint: false } });
  const bot = box('Bot', 'ivr-virtualassistantvoice', { ENDED: 'Bye', ESCALATE: 'Bye' });
  expect(
    found(webex([main, away, bot, hangsUp('Bye')]), 'dead-end', 'undefined-target', 'reach-a-person', 'endless-loop'),
  ).toEqual([]);
});

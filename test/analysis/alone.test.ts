import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { projectOf, wordsAlone } from '../../src/analysis/words-alone.ts';
import { lint, setUp } from '../../src/lint/lint.ts';

/*
 * What rules say of words that stand in no flow. Where these are said and where keys lead nobody knows, so that a rule may only
 * speak where the words themselves tell.
 */

const config = new Map(
  Object.entries(rules)
    .filter(([, rule]) => rule.alone && !rule.off)
    .map(([id, rule]) => [id, setUp(rule)]),
);

function saidOf(text: string): readonly string[] {
  const words = wordsAlone({ path: '<words>', text }, 'en-GB');
  const { source, format } = words.flow;
  const document = { source, format, flows: [words.flow], problems: [] };
  return lint([document], projectOf(words), config).results[0]!.findings.map(({ rule }) => rule);
}

describe.each([
  {
    rule: 'time-to-first-option',
    speaks: [
      'Thank you for calling Larch Dental, who have looked after smiles for sixty years. We have three branches, each with free parking, and our hygienists have won a prize in each of the last four years. To book, press 1.',
      'Welcome to Larch Dental. We are in Mill Street, behind the church and opposite the library. We open from eight to five on weekdays, and from nine until noon on Saturday.',
    ],
    silent: [
      'Welcome to Larch Dental. To book, press 1.',
      'Thank you for calling Larch Dental. We are closed now, and open again at eight tomorrow morning. If you are in pain, the number of the dentist on call is on our door and in the window of the library.',
      "You've reached Anna Reed at Larch Dental. I'm at the surgery in Mill Street today and will not hear the phone ring. Please leave your name and number, and I'll ring you back before six this evening.",
      'Your booking is for Tuesday the fourth at ten in the morning with Doctor Reed, in the branch by the river, and you can park behind the house if you come by car or by motorcycle.',
    ],
  },
  {
    rule: 'emergency-first',
    speaks: [
      'Calder Gas. Our office has moved to Mill Street, and our shop is open on Sundays until the end of May. To pay, press 1. If you can smell gas, press 2.',
    ],
    silent: ['Calder Gas. If you can smell gas, press 1. To pay, press 2.'],
  },
  {
    rule: 'names-organisation',
    speaks: ['Hello and welcome. To book, press 1. To cancel, press 2.'],
    silent: ['To book, press 1. To cancel, press 2.', 'Welcome to Larch Dental. To book, press 1. To cancel, press 2.'],
  },
  {
    rule: 'single-option-menu',
    speaks: ['Thanks for ringing. To continue, press 1.'],
    silent: ['To agree to the terms, press 1.', 'When you have a pen ready, press 1.'],
  },
  {
    rule: 'zero-for-a-person',
    speaks: ['For opening hours, press 0. To talk to one of us, press 4.'],
    silent: [
      'For opening hours, press 1. To talk to one of us, press 0.',
      'For an emergency, press 0. To talk to one of us, press 4.',
      'For opening hours, press 0. For tickets, press 4.',
    ],
  },
  {
    rule: 'closed-has-a-route',
    speaks: ["Sorry, we're closed. Please try again another day. Goodbye."],
    silent: [
      "Sorry, we're closed.",
      "We're closed. Leave a message after the tone, and we'll ring you by nine tomorrow.",
    ],
  },
  {
    rule: 'closed-says-when',
    speaks: ['Our office is closed. Goodbye.'],
    silent: ['Our office is closed. We open again at eight on Monday. Goodbye.'],
  },
  {
    rule: 'no-web-deflection',
    speaks: ['Calder Water. You can pay faster on our website. For repairs, press 1. For rent, press 2.'],
    silent: ['If you have trouble with our website, press 1. For anything else, press 2.'],
  },
  {
    rule: 'no-marketing-first',
    speaks: [
      'Calder Bank. Did you know that our new card earns double points? For balances, press 1. For cards, press 2.',
    ],
    silent: ['Calder Bank. For balances, press 1. To hear of our new card, press 2.'],
  },
  {
    rule: 'confirm-what-costs',
    speaks: ['You chose opening hours. If that is right, press 1. If not, press 2.'],
    silent: ['You chose to cancel your policy. If that is right, press 1. If not, press 2.'],
  },
  {
    rule: 'secret-masked',
    speaks: ['Thank you. Your card is 4111 1111 1111 1111. To change it, press 1.'],
    silent: ['Thank you. Your card ends in 1111. To change it, press 1.'],
  },
  {
    rule: 'machine-disclosed',
    speaks: ["Hi, I'm Sam! How can I help you today?"],
    silent: [
      "I'm an automated assistant for Penrose Vets. Tell me what you need, or press 0 for a person.",
      "I'm Amara Cole, your chief constable. How can we help?",
      'How can we help you today?',
    ],
  },
  {
    rule: 'survey-after-help',
    speaks: ['Please rate our service from 1 to 5 before we connect you.'],
    silent: ['Thank you. After this call, we will ask you how we did.'],
  },
  {
    rule: 'no-hollow-goodbye',
    speaks: ['We did not hear from you. Goodbye, and have a nice day.'],
    silent: ['Your booking is made. Goodbye, and have a nice day.'],
  },
  {
    rule: 'distinct-labels',
    speaks: ['To report a fault, press 1. If something is not working, press 2. To upgrade, press 3.'],
    silent: ['If you have an account, press 1. If you do not have an account, press 2.'],
  },
  {
    rule: 'no-letter-entry',
    speaks: ['Please key in the letters and digits of your reference.'],
    silent: ['Please key in the eight digits of your reference.'],
  },
  {
    rule: 'compound-option',
    speaks: ['For the letter that we sent you in the last week about your next reading of the meter, press 1.'],
    silent: ['If the reason for your call today is that you would like to have a chimney swept, press 3.'],
  },
])('$rule, of words alone', ({ rule, speaks, silent }) => {
  test.each(speaks)('speaks: %s', (text) => {
    expect(saidOf(text)).toContain(rule);
  });
  test.each(silent)('is silent: %s', (text) => {
    expect(saidOf(text)).not.toContain(rule);
  });
});

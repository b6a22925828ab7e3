import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { adverts } from '../../src/language/lists/adverts.ts';
import { blame } from '../../src/language/lists/blame.ts';
import { cheer } from '../../src/language/lists/cheer.ts';
import { closedNow } from '../../src/language/lists/closed.ts';
import { filler } from '../../src/language/lists/filler.ts';
import { hazards } from '../../src/language/lists/hazards.ts';
import { highVolume } from '../../src/language/lists/high-volume.ts';
import { hollowGoodbye } from '../../src/language/lists/hollow-goodbye.ts';
import { moreOptions } from '../../src/language/lists/labels.ts';
import { letters } from '../../src/language/lists/letters.ts';
import { ceremony, longLeads, obvious } from '../../src/language/lists/padding.ts';
import { refusals } from '../../src/language/lists/refusals.ts';
import { selling } from '../../src/language/lists/selling.ts';
import { sendingAway } from '../../src/language/lists/sending-away.ts';
import { slogans } from '../../src/language/lists/slogans.ts';
import { staleNotice } from '../../src/language/lists/stale-notice.ts';
import { stockApology } from '../../src/language/lists/stock-apology.ts';
import { vaguePromise } from '../../src/language/lists/vague-promise.ts';
import { waiting } from '../../src/language/lists/waiting.ts';
import { webDeflection } from '../../src/language/lists/web.ts';
import { type PhraseLists, phrasesIn } from '../../src/language/words/phrases.ts';
import { tokensOf } from '../../src/language/words/tokens.ts';
import { root } from '../parts.ts';

/*
 * Sentences that say what a list is about in other words: no three words in a row of them stand in the list as it is written.
 * A list that only knows its own sentences would meet none of them.
 */
const rules: readonly {
  readonly rule: string;
  readonly files: readonly string[];
  readonly lists: readonly PhraseLists[];
  readonly met: readonly string[];
}[] = [
  {
    rule: 'no-filler',
    files: ['filler'],
    lists: [filler],
    met: [
      'Rest assured that you matter greatly to our firm.',
      'Each of our guests means the world to us.',
      'Our customers come first, always.',
      'We treat every query as precious.',
      'Nothing matters more to us than hearing from you.',
    ],
  },
  {
    rule: 'no-slogan',
    files: ['slogans'],
    lists: [slogans],
    met: [
      'For forty years the name that families trust.',
      'We never stop improving for you.',
      'Quality runs through everything we touch.',
      'Honesty is in our DNA.',
      'Simply the finest in boilers.',
    ],
  },
  {
    rule: 'no-stale-notice',
    files: ['stale-notice', 'anew'],
    lists: [staleNotice],
    met: [
      'Things have moved around in this menu lately.',
      'Kindly hear every choice before you press anything.',
      'Pay careful heed to the selections that follow.',
      'Several keys now do something else.',
      'We recently rearranged how this line works.',
    ],
  },
  {
    rule: 'no-blame',
    files: ['blame'],
    lists: [blame],
    met: [
      'Your answer makes no sense.',
      'You gave no answer.',
      'Bad entry.',
      'You keep pressing keys that do nothing.',
      'That is an illegal choice.',
    ],
  },
  {
    rule: 'real-apology',
    files: ['stock-apology'],
    lists: [stockApology],
    met: [
      'Forgive us for the nuisance.',
      'We deeply regret whatever bother this brings.',
      'Please excuse any upset.',
      'Pardon the disruption.',
      'Accept our regrets for the hassle.',
    ],
  },
  {
    rule: 'no-vague-promise',
    files: ['vague-promise'],
    lists: [vaguePromise],
    met: [
      'Somebody will pick up any moment now.',
      'An adviser joins you momentarily.',
      'One of our people will ring you before long.',
      'We aim to reply without delay.',
      'Your turn will come soon.',
    ],
  },
  {
    rule: 'no-hollow-goodbye',
    files: ['hollow-goodbye'],
    lists: [hollowGoodbye],
    met: [
      'Keep smiling.',
      'May your weekend turn out bright.',
      'Wishing you a pleasant evening.',
      'We hope you have enjoyed calling us.',
      'Have yourself a lovely weekend.',
    ],
  },
  {
    rule: 'high-volume-claim',
    files: ['high-volume'],
    lists: [highVolume],
    met: [
      'It is exceptionally busy here.',
      'More of you than usual want to talk to us.',
      'We are seeing a surge in calls.',
      'We have never had so many calls.',
      'Call numbers are well above normal.',
    ],
  },
  {
    rule: 'no-web-deflection',
    files: ['web'],
    lists: [webDeflection],
    met: [
      'Why not look it up on our site?',
      'Our app does this in seconds.',
      'Log in and sort it yourself on our site.',
      'For faster help, head over to our web pages.',
      'Everything you need is at calder dot example.',
    ],
  },
  {
    rule: 'no-marketing-first',
    files: ['adverts', 'selling'],
    lists: [adverts, selling],
    met: [
      'Ask us how to halve your energy costs.',
      'Treat someone special to our spa.',
      'Switch your mortgage and save hundreds.',
      'Upgrade to gold cover for a pound a week.',
      'Fancy a holiday in the sun? Our brochure is out.',
    ],
  },
  {
    rule: 'no-sending-away',
    files: ['sending-away'],
    lists: [sendingAway],
    met: [
      'You need the other office; their number is 0300 555 0122.',
      'Ring back on 0300 555 0100 for that.',
      'Please redial and pick another option.',
      'That is dealt with on another number.',
      'You must put your complaint in writing.',
    ],
  },
  {
    rule: 'kind-refusal',
    files: ['refusals'],
    lists: [refusals],
    met: [
      'No one here can help with parking.',
      'It is against our rules to give names.',
      'You will not get an appointment today.',
      'Kindly stop chasing your order.',
      'Our clerks refuse to deal with rude callers.',
    ],
  },
  {
    rule: 'mood-met',
    files: ['cheer'],
    lists: [cheer],
    met: [
      'What a gorgeous morning to give us a ring!',
      'Yippee, you got through!',
      'Hope your week is going brilliantly.',
      'Big smiles from all of us here.',
      'Sending you sunshine.',
    ],
  },
  {
    rule: 'no-static-wait',
    files: ['waiting'],
    lists: [waiting],
    met: [
      'Expect a queue lasting half an hour.',
      'Holding times currently run to about nine minutes: waits are ten minutes.',
      'A twenty minute delay.',
      'Most calls are picked up inside sixty seconds.',
      'It may be fifteen minutes before anyone can answer.',
    ],
  },
  {
    rule: 'no-letter-entry',
    files: ['letters'],
    lists: [letters],
    met: [
      'Type your name with these buttons.',
      'Punch in your number plate.',
      'Key all ten characters of the code, letters and digits alike.',
      'For a letter, push its key twice: letters first, please.',
      'Spell out your street by pressing the buttons.',
    ],
  },
  {
    rule: 'no-padding',
    files: ['padding'],
    lists: [ceremony, longLeads, obvious],
    met: [
      'Should the purpose of your call be to pay a bill, press 1.',
      'Replace the handset once you have finished.',
      'Key it in on the number pad of your handset.',
      'Now pick one of these choices.',
      'If the thing you want is to complain, press 2.',
    ],
  },
  {
    rule: 'emergency-first',
    files: ['hazards'],
    lists: [hazards],
    met: [
      'If your baby seems to be choking, press 3.',
      'Should an elderly passenger have collapsed aboard, press 4.',
      'Smelling something like burning? Press 2.',
      'For wires brought down by the storm or sparking, press 5.',
      'If a neighbour has been badly hurt, press 1.',
    ],
  },
  {
    rule: 'no-more-options',
    files: ['labels'],
    lists: [moreOptions],
    met: [
      'the remaining choices',
      'listen to further topics',
      'another page with prompts',
      'our next set of departments',
      'carry on through our menu',
    ],
  },
  {
    rule: 'closed-says-when',
    files: ['closed'],
    lists: [closedNow],
    met: [
      'Regrettably the museum is shut.',
      'Tonight our switchboard has closed.',
      'Sadly, the nurses have all gone home.',
      'I am afraid the depot: reception is not staffed.',
      'This is outside of normal working hours.',
    ],
  },
];

describe.each(rules)('$rule', ({ lists, met, files }) => {
  const written = files.map((file) => readFileSync(`${root}src/language/lists/${file}.ts`, 'utf8').toLowerCase());

  test.each(met)('meets: %s', (sentence) => {
    expect(lists.some((list) => phrasesIn(list, 'en-GB')(sentence).length > 0)).toBe(true);
  });

  test.each(met)('has not written three words in a row of: %s', (sentence) => {
    const words = tokensOf(sentence, 'en').map(({ value }) => value);
    const runs = words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
    expect(runs.filter((run) => written.some((list) => list.includes(run)))).toEqual([]);
  });
});

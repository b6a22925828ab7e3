import type { PhraseList } from '../words/phrases.ts';

/** That callers cannot have what they rang for, or that something did not work. */
export const turnedAway: PhraseList = {
  language: 'en',
  sets: `
    us = we|office|offices|line|lines|desk|desks|surgery|clinic|branch|branches|team|teams|department|departments|agent|agents|adviser|advisers|operator|operators|colleagues|staff|everyone|mailbox|number|service
    now = {all|now|currently|both|}
    shut = closed|shut|busy|unavailable|full
    nobody = nobody|no one
  `,
  phrases: `
    <us> {are|is} <now> <now> <now> {<shut>|not available|not set up|not in service}
    {is|are} <now> <now> <now> <shut>
    {can not|unable to|not able to|could not} {take|help|connect|put|process|find|complete|answer|offer|transfer|reach|book}
    {can|could} not be {found|taken|completed|processed|reached|answered|transferred|put through|booked|made|changed|accepted|located|matched}
    no longer {available|offered|in service}
    {is|are|was|were} {not|no longer} {available|recognised|found|open|in use|possible|on our list|valid|accepted}
    {call|ring|phone|try} {us|} {again|} {back|} {back|again|later|another time|tomorrow}
    mailbox has not been
    there is <nobody>
    {<nobody>|none of {us|our _}} {is|are} {here|available|free}
    {<nobody>|none of us} can
    there {are|is} no {one|appointments|tables|rooms|seats|agents|staff|slots}
    {do|did|does} not {match|exist|have {any|a|that}}
    having {trouble|problems|difficulty|difficulties}
    {went wrong|has failed|have failed|was declined|been declined}
    {sold out|fully booked|out of order}
    technical {problem|problems|difficulty|difficulties|fault|faults|issue|issues}
  `,
  unless: `
    {case|account|claim|ticket|matter|request} {is|are} <now> <now> <now> <shut>
    it is {busy|full}
  `,
};

/** That nothing was heard of them. */
export const unheard: PhraseList = {
  language: 'en',
  phrases:
    'did not {hear|get|receive|catch|understand} {from|a|any|your|what|} {you|answer|anything|reply|response|choice|key}',
};

import type { PhraseLists } from '../words/phrases.ts';

/** What the last words before the line is cut do for the caller: the meanings in `closing`. */
export const CLOSING = {
  farewell: 'says goodbye',
  reason: 'says why the call cannot go on',
  next: 'says what happens now',
  hangUp: 'tells that the caller may hang up',
} as const;

/** Words after which the end of a call comes as no surprise. */
export const closing: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      us = us|me|one of us|the office|the team|this number|this line
      will = will|shall|are going to|is going to|are about to|is about to
      open = open|opens|reopen|reopens|are open|is open|are open again
    `,
    phrases: `
      = ${CLOSING.farewell}
      {goodbye|good bye|bye|bye bye|farewell|cheerio|cheers|ta ta}
      {thank you|thanks}
      {take care|take good care|look after yourself|see you|speak soon|all the best|best wishes|good luck|get well|safe {travels|journey}|stay safe|drive safely}
      good {day|evening|night|afternoon|morning}
      {have|enjoy|wish} {you|} {a|your|the|an} *4 {day|evening|night|afternoon|morning|week|weekend|trip|journey|stay|flight|meal}
      look forward to
      {that is|this is} {all|the end|everything}
      {this|the|your} call {<will>|has|is now|now} {now|} {end|ends|ended|over|finish|finished|complete|be ended|be disconnected}
      {end|ending|ends|disconnect|disconnecting} {this|the|your} call
      = ${CLOSING.hangUp}
      {hang up|hanging up|put the phone down|replace your handset|replace the handset|ring off}
      = ${CLOSING.reason}
      {closed|shut}
      {we|office|offices|lines|line|desk|surgery|team} {now|only|} <open>
      {outside|after|out of} {our|} {opening|office|business|working|normal|} hours
      {busy|engaged|unavailable|not available|no longer|out of service|not in service|not in use|suspended|cancelled}
      {sorry|apologise|apologies|regret|unfortunately}
      {cannot|can not|could not|unable|not able|not possible|has not been|have not been|did not|do not|does not|was not|were not}
      {call|ring|phone|try|come} {<us>|} {back|again|later|tomorrow|another time}
      {try|call|ring|phone} {us|} {again|} {later|tomorrow|another time|at another time|in the morning}
      = ${CLOSING.next}
      {hold|stay|remain} on the line
      {we|i|someone|somebody|an officer|an engineer|a nurse|a doctor|our team|the team|one of us} {will|shall} _
      you {will|shall|should} {hear|receive|get|be {called|rung|contacted|sent|emailed|texted|transferred|connected}|find}
      {on its way|on their way|in the post|in the mail}
      {if|should} {anything|something} {changes|else}
    `,
  },
};

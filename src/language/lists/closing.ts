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
    sets: {
      us: 'us|me|one of us|the office|the team|this number|this line',
      will: 'will|shall|are going to|is going to|are about to|is about to',
      open: 'open|opens|reopen|reopens|are open|is open|are open again',
    },
    phrases: {
      '{goodbye|good bye|bye|bye bye|farewell|cheerio|cheers|ta ta}': CLOSING.farewell,
      '{thank you|thanks}': CLOSING.farewell,
      '{take care|take good care|look after yourself|see you|speak soon|all the best|best wishes|good luck|get well|safe {travels|journey}|stay safe|drive safely}':
        CLOSING.farewell,
      'good {day|evening|night|afternoon|morning}': CLOSING.farewell,
      '{have|enjoy|wish} {you|} {a|your|the|an} *4 {day|evening|night|afternoon|morning|week|weekend|trip|journey|stay|flight|meal}':
        CLOSING.farewell,
      'look forward to': CLOSING.farewell,
      '{that is|this is} {all|the end|everything}': CLOSING.farewell,
      '{this|the|your} call {<will>|has|is now|now} {now|} {end|ends|ended|over|finish|finished|complete|be ended|be disconnected}':
        CLOSING.farewell,
      '{end|ending|ends|disconnect|disconnecting} {this|the|your} call': CLOSING.farewell,
      '{hang up|hanging up|put the phone down|replace your handset|replace the handset|ring off}': CLOSING.hangUp,
      '{closed|shut}': CLOSING.reason,
      '{we|office|offices|lines|line|desk|surgery|team} {now|only|} <open>': CLOSING.reason,
      '{outside|after|out of} {our|} {opening|office|business|working|normal|} hours': CLOSING.reason,
      '{busy|engaged|unavailable|not available|no longer|out of service|not in service|not in use|suspended|cancelled}':
        CLOSING.reason,
      '{sorry|apologise|apologies|regret|unfortunately}': CLOSING.reason,
      '{cannot|can not|could not|unable|not able|not possible|has not been|have not been|did not|do not|does not|was not|were not}':
        CLOSING.reason,
      '{call|ring|phone|try|come} {<us>|} {back|again|later|tomorrow|another time}': CLOSING.reason,
      '{try|call|ring|phone} {us|} {again|} {later|tomorrow|another time|at another time|in the morning}':
        CLOSING.reason,
      '{hold|stay|remain} on the line': CLOSING.next,
      '{we|i|someone|somebody|an officer|an engineer|a nurse|a doctor|our team|the team|one of us} {will|shall} _':
        CLOSING.next,
      'you {will|shall|should} {hear|receive|get|be {called|rung|contacted|sent|emailed|texted|transferred|connected}|find}':
        CLOSING.next,
      '{on its way|on their way|in the post|in the mail}': CLOSING.next,
      '{if|should} {anything|something} {changes|else}': CLOSING.next,
    },
  },
};

import type { PhraseLists } from '../words/phrases.ts';

/** What the words at the end of a call tell of a caller's business: the meanings in `whatNext`. */
export const NEXT = {
  /** Something was done for the caller. */
  done: 'something is done',
  /** A report, a request or an order was taken down. */
  logged: 'a request is logged',
  /** What happens now, or what the caller can do. */
  next: 'what happens next',
  /** A number, a receipt, or another way to come back to it. */
  reference: 'a way back',
} as const;

export const whatNext: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      is = is|are|has been|have been|was|were|has now been|have now been|is now|are now|has|have
      log = received|reported|recorded|logged|registered|noted|submitted|raised|filed|lodged|opened|passed on|sent off|taken down
      do = renewed|booked|cancelled|canceled|changed|updated|taken|made|sent|ordered|placed|accepted|set up|activated|blocked|stopped|saved|confirmed|arranged|moved|extended|added|removed|processed|paid|credited|refunded|reset|unlocked|switched|issued|done|rescheduled|deleted
      case = report|request|complaint|claim|application|order|booking|reading|case|ticket|inquiry|message|details|outage|fault|appointment|reservation|payment|registration|form|feedback|vote|answers|answer
      kept = reading|readings|vote|votes|answer|answers|choice|choices|preference|preferences|setting|settings|rating|score|greeting|pin|password|number|address|name|birthday
      day = tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next {week|month|year|working day|time}|this {morning|afternoon|evening|week|month}
    `,
    phrases: `
      // What is only kept, and nobody has to see to.
      = ${NEXT.done}
      {your|the|that|this|all|both} {_|} {_|} <kept> {is|are|has been|have been|was|has now been|is now|have now been} {successfully|now|} <log>
      we have {now|} {successfully|} <log> {your|the|that|this} {_|} {_|} <kept>
      {thank you|thanks} for {submitting|registering|letting us know|telling us} {your|the} {_|} {_|} <kept>
      = ${NEXT.logged}
      {your|the|that|this|an|all|both|it|they} {_|} {_|} {is|are|has been|have been|was|has now been|is now|have now been} {successfully|now|} <log>
      we have {now|} {successfully|} <log> {your|the|it|that|this}
      we have {now|} {got|had|taken} {your|the|that|this} {_|} {_|} <case>
      {your|the|that|this} {_|} {_|} <case> {is|are} {now|} {in|through|with us|with {our|the} _|safely in|on file|on record}
      {your|the|that|this} <case> {of|about|on|for|from|against|to} *6 {is|has been|was|has now been|is now} {successfully|now|} {<log>|<do>}
      {thank you|thanks} for {reporting|registering|submitting|letting us know|telling us|your {report|application|order|complaint}}
      = ${NEXT.done}
      {your|the|that|this|all|both|it|they} {_|} {_|} <is> {successfully|now|} <do>
      we have {now|} {successfully|} <do> {your|the|it|that|this|a|an}
      = ${NEXT.next}
      {will|shall|going to|due to|scheduled|expected|is due|are due|hope to|aim to|expect to|plan to} _
      {if|when|once|unless|should|until} {you|anything|something|we|it|they|nothing|that|this|your|the} _
      {call|ring|phone} {us|back|again|this number|the|on|#}
      {keep|bring|check|collect|return|take|pick up|look out for|look for|expect|allow|wait|make a note|write down|send|show} {an|a|the|your|this|that|it|us|for|up|#|at|any}
      you {can|may|need|must|should|do not|have to|have until|are now|get|receive|hear|qualify}
      nothing {more|else|further}
      {comes|come|follows|leaves|opens|begin|due|goes|is paid|are paid|is taken} {on|in|by|at|from|to|out|with|next|every}
      no {further|more|other} _
      that is {all|everything|it}
      {on its way|on their way|on the way|in the post|in the mail}
      {stay|remain|hold} {on the line|on|for}
      {press|say|dial} _
      <day>
      {within|in|by|before|from|until|after|for} {the|a|an|about|at least|up to|} {next|} {#|one|two|three|four|five|six|seven|ten|fourteen|twenty|thirty} {_|}
      {about|up to|takes|take|#|two|three|five|ten} {#|two|three|four|five|seven|ten|a|few|working|to|or} {second~|minute~|hour~|day~|working|week~|month|months}
      {#|two|three|four|five|seven|ten} {hour~|day~|working|week~|months}
      {arrive|arrives|reach|reaches|ready|starts|begins|is sent|are sent|is posted|are posted|is mailed|are mailed|rings|answers}
      {we|i|someone|one of us} {ring|call|answer|reply|read|come|send|text|write} {you|to|it|every|each|them}
      = ${NEXT.reference}
      {reference|ticket|case|claim|order|booking|confirmation|incident|job|report|request|tracking|registration|receipt} {number|code|id|reference|numbers}
      reference
      {under|as|with} {number|job|case|file|the number|ticket|claim|report|request} {number|} {#|_}
      {your|this|the|its|whose} {_|} number is
      {text|email|send|post|mail|sent|texted|emailed|posted|mailed} {you|} {it|a|an|the|your|this|that|} {_|} {text|email|message|letter|confirmation|receipt|reference|number|link|details|copy}
      {text|email|letter|receipt|confirmation} {is|will|confirms|confirming|has|to}
      {call|ring|phone} {us|back|this number|again} *8
      {ask|asking} {for|about} {it|this|your}
      {quote|quoting}
    `,
    unless: `
      you {can|may|should|must} {now|simply|} {hang up|end the call|put the phone down}
      {this|your|the} call {will|may|is} *6
      {will|may} {now|} {end|be disconnected|be recorded|hang up}
      thank you for {calling|ringing|using|choosing|banking|phoning|contacting|your call} *3
      thanks for {calling|ringing|using|choosing|your call} *3
      have a {_|} {day|evening|weekend}
      wait {for|after} the {tone|beep}
      after the {tone|beep|signal|pips}
    `,
  },
};

/** What an action does, by its first words: something that stays done, or a request that is taken down. */
export const deeds: PhraseLists = {
  en: {
    language: 'en',
    sets: 'thing = ticket|case|report|request|claim|complaint|order|booking|application|incident|job|appointment|fault|outage|reservation|registration|visit',
    phrases: `
      {log~|logs|record~|register~|file~|create~|make~|makes|raise~|open~|book~|order~|submit~|takes down|store~|save~|report~|enter~} {a|an|the|that|their|its|} {_|} {_|} <thing> = ${NEXT.logged}
      {saves|save|stores|store|keeps|keep|sends|send|sending|makes|make|cancels|cancel|renews|renew|books|book|orders|order|records|record|registers|register|changes|change|updates|update|pays|pay|charges|charge|reports|report|creates|create|raises|raise|submits|submit|requests|request|removes|remove|stops|stop|blocks|block|activates|activate|resets|reset|extends|extend|moves|move|refunds|refund|issues|issue|posts|post|mails|mail|prints|print|arranges|arrange|schedules|schedule|takes a payment|takes the payment|takes payment|adds a|adds the|deletes|freezes|unlocks|transfers} = ${NEXT.done}
    `,
    unless: `
      {looks|look|finds|find|reads|checks|check|gets|fetches|retrieves|lists|loads|counts|works out|calculates|verifies|identifies|matches|compares|decides|adds up|searches|tells|plays|opens} *12
      {record~|log~} {the|this|that|a} {call|choice|outcome|visit to|caller~ choice|language}
      {saves|save|stores|store|keeps|keep} {the|} {caller|call|language|choice|outcome} *3
      {moves|transfers|sends|changes} {the|} {caller|call|language} *4
    `,
  },
};

import type { PhraseLists } from '../words/phrases.ts';

/** What callers are told to do instead of being helped: the meanings in `sendingAway`. */
export const AWAY = {
  ring: 'ring another number',
  again: 'hang up and ring again',
  write: 'write',
  text: 'send a text',
} as const;

/**
 * Words that send callers to another number, or to pen and paper. Emergency services are none of ours to put anyone through
 * to, and a choice that is offered sends nobody away.
 */
export const sendingAway: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      n = {#|zero|oh|plus} {#|} {#|} {#|} {#|}
      call = call|calling|ring|ringing|phone|phoning|telephone|telephoning|dial|dialling|dialing|contact|contacting|speak to|speaking to|try|reach|ask for|get in touch with|get hold of
      must = please|you must|you need to|you will need to|you will have to|you should|you have to|kindly|simply|instead|then|only by|only be _ by|by|and|to|may|can|need to|must|have to
      ours = our|the
      place = team|desk|office|department|line|branch|unit|section|person|helpline|help desk|helpdesk|hotline|centre|head office|switchboard|shop|store|depot|staff|people
    `,
    phrases: `
      = ${AWAY.again}
      {hang up|put the phone down|end this call|ring off} {and|, and|then} {please|} {<call>|try|redial} {back|again|us {back|again}|the|our|#|_ again|_ back|this number again}
      = ${AWAY.ring}
      {hang up|put the phone down|end this call} {and|, and|then|and then} {please|} {ring|call|dial|phone} {it|them|that|that {number|line|office}|there}
      = ${AWAY.again}
      {hang up|put the phone down|end this call} {and|} {then|} {please|} redial
      = ${AWAY.ring}
      <must> <call> {us|them|him|her|<ours> *4|} {on|at} <n>
      <must> {call|ring|phone|telephone|dial} {the|} {number|} <n>
      <call> {us|them|<ours> *4} {on|at} <n>
      {dial|call|ring|phone|telephone} <n>
      {you need|you want|the number {you need|for that|for this} is|the {right|correct|best|proper} number {for *4|} is|the number for *4 is} <n>
      {you|they} {want|need|require|are after} is <n>
      <must> {call|ring|phone|telephone|contact} them {directly|direct|instead|yourself}
      {this|that|it} is not the {right|correct} {number|line|place|office|department} for *6
      you have {rung|called|reached|dialled|come through to|phoned} the wrong {number|line|office|department|place|team}
      {reached|contacted|rung|telephoned|phoned|called|available} {on|at|by calling|by ringing} <n>
      {by|only by} {calling|ringing|phoning|telephoning|dialling} <n>
      please <call> <ours> {_|} {_|} <place>
      <must> <call> {the|our|another|a different|that|their} {other|separate|direct|new|dedicated|correct|right} {line|number|phone number|telephone number}
      <must> <call> *5 {on|at|using} {the|our|another|a different|that|their} {other|separate|direct|dedicated|correct|right} {line|number}
      <must> <call> {another|a different} {number|line|department|office|branch}
      {their|its|his|her|whose} {direct|} number is <n>
      {that|this|it|those|these|which} {is|are} {dealt with|handled|answered|taken|done|available|looked after} {on|at|by|through} {another|a different|the other|our other|a separate} {number|line|office|department|branch}
      you need {the other|another|a different|our other} {number|line|office|department|team|branch|desk}
      {ring|call|phone} {back|again} {on|at|using} <n>
      = ${AWAY.again}
      {call|ring|phone|try} {back|again} {tomorrow|later|on _|another day|next week} and {choose|press|dial|select|pick} *4
      {please|kindly|must|should|need to|have to|simply|just} {call|ring|phone} {back|again} {and|then|and then} {choose|press|dial|select|pick} *4
      {please|kindly|simply|just} redial {and|to} *4
      = ${AWAY.write}
      {please|kindly|must|should|need to|have to|simply|just} {send|drop} us {an e mail|an email|a letter|a fax|a note}
      = ${AWAY.ring}
      {please|kindly|must|should|need to|have to|simply|just} {call|ring|phone|contact} our {_|} {branch|office|shop|store} in _
      = ${AWAY.again}
      {end|finish} this call and {try|call|ring|dial} *4
      = ${AWAY.write}
      <must> {write|writing} {to|in to} {us|our|the|_ _|_}
      <must> {write|writing} {in|us a letter}
      {please|must|should|need to|have to|only|can only} {be {made|sent|submitted|requested|received|accepted}|} *2 {in writing|by post|by fax|by letter|by mail}
      {please|must|should|need to|have to} {send|put} *4 {in writing|by post|by fax|by letter|to po box|to box #}
      {please|must|should|need to|have to} fax {us|your|the|it|them|a|all|to|_}
      = ${AWAY.text}
      {please|must|should|need to|have to} {text|send a text|send us a text} *4 {to|on} #
      = ${AWAY.write}
      {send|write|post|mail|fax|email} {a|an|your} {_|} {letter|fax|email|e mail|form|claim|complaint|appeal|request|notice} to {the|our|_} *4
      = ${AWAY.ring}
      {please|must|should|need to|have to|simply|just|then} <call> your {_|} {branch|office|dealer|agent|store|depot|centre|rep|representative|officer|adviser} *4
      = ${AWAY.write}
      {put|make|send|submit|place} {{that|this|it|everything|them}|{your|any|the|all|a} {_|} {request|requests|complaint|complaints|question|questions|query|appeal|claim|application}} {in|by|as|on} {an|a|} {email|e mail|letter|writing|post|fax|form} *4
      to {complain|appeal|apply|cancel|object|claim|ask|order|join|leave|register|protest|dispute *3|query *3|challenge *3} {please|} write to *2
      = ${AWAY.text}
      text {the word|the letters|} _ to #
      {please|must|should|need to|have to} {text us|send us a text|send a text message} *4
    `,
    unless: `
      {we|will|they|i|can|he|she} {send|write|post|mail|fax|email} *8
      {send|write|post|mail|fax|email} {a|an|your} {_|} _ to {you|your|him|her|them|us by pressing}
      {dial|call|ring|phone|telephone|on|to} {999|911|112|111|101|000|108|100|102|105|116|118|119|988|113|110|115|117|988|nine nine nine|nine one one|one one two|one one one}
      {emergency|danger|dangerous|hurt|breathing|chest pain|life threatening|unsafe|fire|suicid~|crime|bleeding|unconscious} *12 <call> *8
      <call> *8 {emergency|danger|police|ambulance|fire brigade|fire service|coastguard|samaritans}
      {if you are cut off|if we are cut off|if {anything|something} changes|if you change your mind|if you need *3 again|if you {have|need} {anything|something} else|for next time|next time|in future|another time|if you would {rather|prefer}|you can also|you may also|or you can|alternatively} *12
      <call> us {back|again} *4
      <call> {us|this number} {again|back|if}
      {press|dial|key|choose|select} {#|the|one|two|three|four|five|six|seven|eight|nine|zero} *2 to <call> *8
      {to|for} <call> *8 press
      dial {the|an|your|that|this|their|it|#} {extension|code|number you|pin}
      dial # {for|to}
      {dial|call|ring|phone} {0|1|2|3|4|5|6|7|8|9} {if|when|about|with|in case|whenever|should|and you|where}
      {can|could|may|will} not {call|ring|reach} *6
      {call|ring} you *4
      {to|for} {text|fax} {messages|alerts|updates|relay}
      <call> {your|their|his|her} {_|} {doctor|gp|surgery|pharmacist|pharmacy|bank|insurer|insurance company|employer|landlord|supplier|provider|council|school|vet|dentist|solicitor|lawyer|midwife|consultant|manager|carer|family|parents|neighbour|accountant|embassy|card issuer|airline|travel agent|broker} *6
    `,
  },
};

import type { PhraseLists } from '../words/phrases.ts';

/** What a flow has to do for the words to be true: the meanings in `promises`. */
export const PROMISED = {
  zero: '0 works here and later',
  anyTime: 'a key works here and later',
  waiting: 'waiting leads on',
  message: 'a message can be left',
  callback: 'someone rings back',
  transfer: 'the call is put through',
  person: 'a person answers',
  repeat: 'the words are heard again',
} as const;

/** Phrases that promise what the flow has to do. */
export const promises: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      press = press|pressing|dial|hit|push|select|choose|tap|touch|enter|key|key in|use
      anytime = at any {time|point|moment|stage}|any time|anytime|at all times|whenever you {like|wish|want|need}|at every step|from any menu|anywhere in this call|during this {call|message|menu}|throughout this call
      hold = stay on|remain on|hold|wait on|hang on|keep holding on|stay with us on
      put = put|putting|connect|connecting|transfer|transferring|pass|passing|direct|directing|route|routing|switch|redirect|redirecting|send|hand|handing|bring|move
      we = we|i|someone|somebody|one of us|one of our {_|} {team|advisers|advisors|agents|staff|people|colleagues|representatives}|a member of {our|the|} {_|} {team|staff}|an {adviser|advisor|agent|operator}|a {colleague|person|representative|nurse|doctor|consultant|specialist}|our {_|} team|the {_|} team|the next available _
      will = will|shall|can|are going to|is going to|would|aim to|try to|promise to|should
      person = someone|somebody|us|one of us|one of our {_|} _|a {real|live|} {person|human}|an {adviser|advisor|agent|operator|officer|expert|assistant|engineer|associate|executive}|a {member of {our|the|} {_|} {staff|team}|representative|receptionist|colleague|consultant|specialist|nurse|doctor|pharmacist|technician|customer {_|} {representative|adviser|advisor|agent|assistant|associate}|service {representative|adviser|advisor|agent}|sales {representative|adviser|advisor|agent|person}}|the {operator|receptionist|switchboard|front desk|next available _|team|{_|} team|duty _}|our {_|} {team|staff|operator|receptionist|advisers|advisors|agents|switchboard|reception|front desk|desk}|reception|a real person|people
    `,
    phrases: `
      = ${PROMISED.zero}
      <press> {the|} {0|zero|oh|nought} {key|button|} *2 <anytime>
      <anytime> {,|} *4 <press> {the|} {0|zero|oh|nought}
      <anytime> just <press> {0|zero}
      zero {works|will work|is} *3 {<anytime>|everywhere|in every menu}
      = ${PROMISED.anyTime}
      <press> {the|} {#|star|hash|pound|one|two|three|four|five|six|seven|eight|nine|asterisk|number #} {key|button|} *2 <anytime>
      <anytime> *4 <press> {the|} {#|star|hash|pound|one|two|three|four|five|six|seven|eight|nine}
      = ${PROMISED.waiting}
      <hold> {the|this|your|} line
      {stay|remain|hold|keep} {on|with us|holding|connected|there}
      {please|simply|just|or|otherwise} {hold|wait}
      {please|simply|just|or|otherwise} {hold|wait} {and|while|for|to be|until|here}
      {wait|hold} {for|to speak|to be {connected|put}|and {you|we|someone|your}} {_|}
      {hang on|do nothing|do not hang up|do not press anything|say nothing|without pressing {a|any} key}
      = ${PROMISED.message}
      {leave|record|leaving} {us|} {a|your|an|} {short|brief|detailed|quick|voice|clear|private|confidential|longer|} {message|messages|voicemail|voice mail|voice message}
      {leave|record|give} {us|} your {full|} {name|number|details|contact details|contact number|phone number|telephone number|callback number|call back number} {and|after|with|so|,|at|when|clearly|now}
      {after|at|following} the {tone|beep|bleep|signal|pips}
      {speak|talk|start speaking|say what you need|start recording} after the {tone|beep|bleep}
      = ${PROMISED.callback}
      <we> <will> {call|ring|phone|contact|telephone} you {back|again|tomorrow|today|within|by|before|on|as soon as|when|in|the next|this|later|shortly}
      <we> <will> {get|be|come} {back|} {to|in touch with|in contact with} you
      <we> <will> {be in touch|return your call|respond to your message|reply to your message}
      {call|ring|phone} you back
      {have|for us to have} us {call|ring|phone} you {back|when}
      {request|arrange|book|ask for|get|choose} {a|your} {call back|callback|return call|ring back}
      {keep|save|hold|lose} your {place|spot|position} in {the|our} {queue|line}
      = ${PROMISED.transfer}
      {will|shall|let me|let us|now|am|are|please wait while we|while we|while i|to|be} {now|just|} <put> {you|your call|callers} {now|straight|directly|on|} {through|over|to|on|across|with|now|.}
      <put> {you|your call} {now|straight|directly|} {through|over|to|across|now}
      {you|your call} {will|is|are|is being|will now|are being|are about to|are now} {be|being|now being|now|} {put|connected|transferred|passed|directed|routed|switched|redirected|sent|forwarded|handed} {through|over|to|on|across|directly|straight|now|}
      {transferring|connecting} {you|your call|now|to}
      let {me|us} {just|now|} <put> {you|your call}
      one moment while {i|we}
      {over to|straight through to|straight to} {<person>|our {_|} team|the {_|} team}
      = ${PROMISED.person}
      {to|speak|talk|chat|speaking|talking|connect|connected|transferred|put through} {to|with} <person>
      {speak|talk|chat|speaking|talking} {to|with|directly to|directly with} <person>
      {reach|reaching|get|get hold of|ask for|get through to|be connected to|connect with|connect to} <person>
      {for|press 0 for} {a {real|live|} {person|human}|an {operator|adviser|advisor|agent|assistant}|a {representative|receptionist|colleague|consultant}|the {operator|receptionist|switchboard|front desk}|one of us|reception|someone}
      <we> {<will>|is here to|are here to|is on hand to|are on hand to} {answer|help|assist|take your call|pick up|deal with|talk|speak|be with you|see to|look after|put it right|sort}
      your call will be {answered|taken|dealt with|attended to|handled} {by|in|shortly|soon|as soon|when|within}
      the person who answers
      = ${PROMISED.repeat}
      {to|and} {hear|listen to} {this|these|the|that|your|our|it|them} {message|menu|options|choices|list|information|} {again|once more|one more time}
      repeat {this|these|the|that} {message|menu|options|choices|list|information}
    `,
    unless: `
      hold {the|your} {phone|handset|card|key|button|device|baby|receipt|door|camera|reader|order|mail|post|account|policy}
      {hold|stop} {your|my} {mail|post|deliveries}
      put {a|your|my} {_|} {hold|stop|account} 
      {transfer|transferring|send|sending|move|moving|pass|connect|connecting|switch|switching} {money|funds|a balance|your balance|balances|my|a pension|your pension|your number|your broadband|a prescription|your prescription|ownership|a car|your policy|your account|a new|gas|electricity|water|supply|to us from|to paperless|to a smart|tariff~|supplier~}
      {left|leave} {a message|your details|your number} {with|on our website|for a neighbour}
      if you {have left|left} a message
      {hear|play|check|delete|retrieve|listen to} *2 {message|messages|voicemail}
      wait for {the|a} {light|green light|results|engineer|delivery|letter}
      while {you wait|we wait}
      {leave|record} your name {on|at} {the list|reception}
    `,
  },
};

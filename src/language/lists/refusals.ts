import type { PhraseLists } from '../words/phrases.ts';

/** What a phrase of refusal does. */
export const REFUSAL = {
  cannot: 'says what cannot be had',
  must: 'says what callers may not do',
  hurry: 'hurries',
  blame: 'blames',
} as const;

/** Words that turn callers away, forbid or hurry them. */
export const refusals: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      body = library|council|hospital|clinic|bank|court|school|college|university|company|department|embassy|consulate|museum|surgery|practice|pharmacy|shop|store|hotel|airline|agency|ministry|station|board|society|charity|trust|counter|warehouse|depot|garage|judge|doctor|doctors|nurses|nurse|clerk|officers|teachers|drivers|centre|office|commission|registry|bureau|branch|branches|ombudsman|insurer|box office|box offices
      we = we|our team|our staff|reception|the office|the team|our advisers|our agents|our clerks|staff|this line|this office|this desk|this number|this department|the receptionists|our receptionists|the receptionist
      not = {will|would|may|might} not be {able|allowed|permitted|in a position} to|{am|are|is} not going to|{can|could|do|does|will|shall|may} {not|no longer|never|under no circumstances}|{are|is} {unable|not able|no longer able|not allowed|not permitted|not prepared|not authorised|not in a position} to|{are|is} never able to|refuse~ to
      do = help|assist|answer|take|accept|give|offer|discuss|deal|provide|issue|process|book|see|refund|replace|advise|comment|handle|respond|reply|return|ring|call|arrange|make|repair|exchange|change|confirm|release|tell|speak|talk|transfer|put|guarantee|consider|entertain|support|cover|look|do|make|sell|stock|run|cash|post|deliver|allow|permit|carry|serve|treat|fix|lend|hire|honour|waive|extend|admit|prescribe|collect|teach|correspond|negotiate|ship|chase|act|intervene|investigate|insure|quote|disclose|supply|fill|install|remove|clear|mend|work on|come out|visit|have time
      call = call|ring|phone|telephone|contact|ask|come|attend|visit|turn up|arrive|chase|e mail|bother|disturb|trouble|press|select|choose|use|expect|request|bring|apply|complain|write|reply|try|redial|queue
    `,
    phrases: `
      = ${REFUSAL.cannot}
      <we> {also|simply|just|currently|sadly|unfortunately|regrettably|at present|at this time|} <not> {normally|usually|} <do>
      {the|our|this|most|all our} {_|} <body> {also|simply|currently|sadly|unfortunately|} <not> {normally|usually|} {<do>|lend|let|serve|admit|hold}
      no {_|} {appointments|refunds|exceptions|exchanges|results|visits|tickets|places|tables|rooms|slots|bookings|information|staff|advisers} {is|are} {currently|now|} {available|possible|allowed|accepted|left|given|to be had}
      {it is not|there is no} {possible|way} {to|for us to} *4
      {no|not any} {appointments|refunds|exceptions|exchanges|results|visits|tickets|information} {will|can} {be|not be} {given|made|offered|booked|granted|discussed|issued|available|provided}
      {appointments|refunds|results|visits|tickets|information|prescriptions|payments|requests|orders|complaints|enquiries} {will|can|may} {not|no longer|never} be {given|made|offered|booked|granted|discussed|issued|taken|accepted|provided|dealt with|considered|processed} *3
      _ {will|can|may|shall} {not|no longer|never} {ever|normally|} be {processed|accepted|considered|entertained|dealt with|answered|returned|honoured|refunded|exchanged|replaced|discussed|reissued|waived|looked at|read|taken|reviewed|reconsidered|extended}
      {that|this|it} is {not something {we|that we|this}|not possible {on|here|by|at}|not our {job|department|concern|problem}}
      {under no circumstances|at no time|on no account|never} {will|can|may|shall|do|does|are|is|should} {we|our _|the _|any|_} *3
      {it is|that is|this is} not {our|the|this} {_|} {policy|practice|responsibility|place|line|role|remit|procedure} {to|for|of|.} *3
      {no exceptions|without exception}
      <we> {no longer|never} <do>
      _ {is|are} never {ever|} {given|made|refunded|accepted|allowed|permitted|offered|issued|exchanged|granted|possible|taken} *3
      _ are not {given|refunded|accepted|allowed|permitted|offered|issued|exchanged|granted|taken} *3
      _ {will|may|shall} be {turned away|refused|rejected|ignored|disregarded|disconnected|sent away|sent back|barred|thrown out|returned unopened|discarded}
      no {cash|cheques|cards|refunds|exchanges|returns|walk ins|appointments|visitors|callers|messages|requests|deliveries|extensions|bookings|changes|transfers} {.|without|will be|are taken|are given|are accepted|after|before|on|by|or _|and no _}
      there are no {more|_|} {appointments|slots|tickets|places|visits} {left|available|today|remaining|to be had|this week} *3
      {we are|the team is|our staff are|reception is} too busy to *4
      {no one|nobody} {here|in this office|on this line} {can|is able to|is allowed to|will|deals} *4
      {this|our|the} {_|} {line|number|office|service|desk|department} is not {for|here|meant|intended} *3
      {it is|this is|that is} against {our|the} {rules|policy|policies} *3
      we never {discuss|give|take|accept|refund|comment|deal|reveal} *4
      = ${REFUSAL.must}
      {please|kindly} stop {calling|ringing|chasing|asking|contacting|phoning|bothering} *3
      = ${REFUSAL.cannot}
      {you|callers} will not {get|be given|receive|be offered|be seen|be helped|be refunded} *4
      there is nothing {we|that we|anyone|more we|else we} can do
      = ${REFUSAL.must}
      do not {call|ring|phone|telephone|contact|ask|come|attend|visit|turn up|arrive|chase|bother|disturb|trouble|expect|request|bring|complain|redial}
      do not {use|press|select|choose|try} {this|that|these|the} {line|number|option|options|service|queue|key|department} *2
      {you|callers|patients|customers|visitors|tenants|residents|students|parents|members|claimants|people} {must not|may not|should not|are not to|are not allowed to|are not permitted to|are forbidden to|are asked not to|cannot} {<call>|speak|talk|see|meet|book|pay|leave|send|register|change|cancel|alter|amend|transfer|swap|bring|have a|have an|have the|collect|return|exchange}
      {under no circumstances|at no time} *3 <call>
      {refrain|desist} from {calling|ringing|asking|contacting|chasing|visiting|coming|phoning|using|requesting}
      {avoid|stop} {calling|ringing|asking|contacting|chasing|phoning} {us|this|the|our|reception|for|about|to}
      only {call|ring|phone|contact|press|use|choose|select} {us|this|this line|this number|this option|one|two|three|four|five|#|again|back|} {if|when|where} {it is|you are|your call is|your need is|} {absolutely|really|strictly|truly|genuinely|completely}
      do not {call|ring|phone|contact us|try} {again|back}
      do not leave {more than|a message|messages|any message|repeated|several|further|another|your name|your number|details}
      do not {hold|wait|queue|stay on the line|stay on} {if|unless|for|.}
      {this|that|the} {line|number|option|service|queue|desk|key} {must not|should not|may not|cannot|can not|is not to|is never to} be {used|called|rung|pressed|chosen} *3
      = ${REFUSAL.hurry}
      be {brief|quick|concise|as brief as|as quick as|succinct}
      make it {quick|brief|short|snappy}
      keep {your|it|the|this} {call|message|conversation|query|question|inquiry|} {short|brief|concise|to a minimum|as short as|as brief as|under}
      limit {your|the|this} {call|message|conversation|query|question|inquiry}
      {other people|others|other callers|other customers|other patients|people behind you} are {also|still|} waiting
      {waste|wasting|wastes} {our|the|everyone's|their|other people's|staff|valuable} {_|} {time|resources}
      time wast~
      think {twice|hard|carefully|again} {before|about whether|if|whether} {you|calling|ringing|phoning|you really}
      {as quickly|as fast|as briefly} as {you can|possible} {state|say|tell|give|explain|enter}
      {state|say|tell|give|explain|describe} *5 {as quickly|as fast|as briefly} as
      hurry {up|your|and}
      = ${REFUSAL.blame}
      {abuse|misuse|abusing|misusing|abused|misused} {of|the|this|these|our|your|other} *3 {option~|line~|service|system|priority|number|queue~|key~|choice~}
      {anyone|anybody|callers|patients|people|those|customers} {who|found|caught} {choose|chooses|press|presses|select|selects|use|uses|misusing|using|choosing|pressing} *6 will
    `,
    unless: `
      {if|when|whenever|where|whether|should|unless|because|in case|even if|though} {you|we|the _|our _|our|they|reception|staff|this line} *5 {cannot|not|no longer|unable} *3
      {if|have|has|with|had|received|say|need|needs|made} no {cash|cheques|cards|refunds|exchanges|returns|walk ins|appointments|visitors|callers|messages|requests|deliveries|extensions|bookings|changes|transfers} {_|.}
      {will|can|may|shall} {not|no longer|never} {ever|normally|} be _ {until|unless|without|before|by mistake|again|twice|if|during|while} *6
      {no one|nobody} {from *3|at *3|here|} {will|would|should} *2 {ask|ring|call|tell|charge|see|hear|share} *4
      will not {get|be given|receive} {a|an|any|another|the} {bill|charge|fine|fee|invoice|penalty|reminder|call|letter} *2
      // For the caller's own good.
      do not {call|ring|phone|contact|try|come|visit|attend|ask|use} *6 {fire|gas|flood|danger|dangerous|lift|lifts|boiler|inside|building|while driving|at the wheel}
      {we|staff|our staff|our team|our advisers} {do not|will never|never|would never|will not ever|do not ever} {ask|call|ring|contact|phone|request|tell} *3 {you|for|your|to} *5 {pin|password|passcode|card|bank|security|code|details|number|money|transfer|remote|computer|access}
      {we|i} {do not|will not|never} {charge|share|sell|keep|store|record|pass|ask}
      <we> {do not|does not|will not} {make|take} {you|any|a} {charge|money|payment}
      do not {ring|call|expect|request} {off|a charge}
      {can|could} not {help but|see|hear|tell|find|make} {you|but|it|out|that|_}
      do not expect {you|any charge|to pay}
      {we|i} {do not|will not|never} {make|have|do} {you|anything|that|so|this|it} *4
      {we|i} {can|could|do} not {make out|do anything|do that|do this} {what|.}
      do not try to {move|lift|fix|repair|open|force|start}
      do not bring {the|your|any} {car|food|drink|pets|valuables|liquids}
      be quick and easy
      {will be|should be|it is|this is|to be} quick
      ask you to be {brief|quick}ness
    `,
  },
};

/** What callers can do instead, as it stands beside a refusal. */
export const insteads: PhraseLists = {
  en: {
    language: 'en',
    phrases: `
      instead
      so {that|} *4 {will|can|may} _
      {but|however|though} {we|you|i|they|your|our|there|she|he|someone|one of us|it} *6
      {you|callers|patients|customers|they|anyone} {can|may|could|might} {still|also|} _
      {we|i|they|someone|one of us|our team|the team|a nurse|an adviser} {can|will|could|are able to} {still|also|always|gladly|happily|} {_|} {help|ring|call|put|tell|send|give|offer|see|text|e mail|write|find|take|be|make|book|arrange|look|get|do|pass|let|connect|transfer|talk|speak}
      {press|dial|say|stay on|hold on|hold the line|leave a message|leave your|leave us}
      {call|ring|phone|contact|speak to|talk to|ask|visit|go to|see|text|write to|e mail|try|use} {your|our|the|a|an|us|them|it|on|#|online|instead|after|at|between|from|zero|111|999|911} *2
      {from|after|before|until|till|between|at|by} {#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow}
      {is|are|them|it|these|results|tickets|appointments|they} {sent|posted|texted|available|open|here|given|sold|made|booked} {to|by|on|at|from|in|online|through} *3
      {unless|except|other than|apart from} *6
      {let us|let me}
      {someone|somebody|another team|the right team|your doctor|your own|a colleague|our colleagues} {who|will|can|in|at|there}
      {to|for} *8 {press|dial|say}
      hang up and {dial|call|ring}
    `,
    unless: `
      {call|ring|contact} us {again|back}
      {can|will|could|may|do|does|are|is} {not|never} *3
    `,
  },
};

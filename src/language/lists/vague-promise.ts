import type { PhraseLists } from '../words/phrases.ts';

/** What is promised without a time: the meanings in `vaguePromise`. */
export const VAGUE = {
  /** Something will be done, and the words for when are none. */
  soon: 'no time at all',
  /** Somebody comes or rings on a day, at no hour. */
  day: 'a day without an hour',
} as const;

/** Promises whose words for when are none, or name a day and no hour. */
export const vaguePromise: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      vague = shortly|soon|at {the|your|our|their|his|her} {earliest|soonest|first|next|nearest} {possible|available|} {opportunity|chance|moment|convenience|time}|very soon|momentarily|presently|promptly|speedily|swiftly|quickly|in due course|in due time|in good time|before {too |}long|in {a|just a|} {moment|minute|second|while|bit}|in a few {moments|minutes|seconds|days|hours}|in a {little|short} while|in a short {time|while}|in the near future|in the coming {days|weeks|hours}|as soon as {possible|we can|they can|he can|she can|i can|practicable|practical|is possible|is practicable|feasible|it is possible|reasonably possible|humanly possible|we are able|they are able|one becomes available|time allows|time permits}|{as|so} {quickly|fast|promptly|swiftly|rapidly|speedily|quick} as {possible|we can|they can|we are able|he can|she can|humanly possible}|in {no|next to no} time {at all|}|in a timely {manner|fashion|way}|right away|as fast as {possible|we can}|as early as possible|at the {earliest|first|next} {_|} {opportunity|convenience|possibility}|at our earliest {_|} {opportunity|convenience}|at {his|her|their|your} earliest {opportunity|convenience}|when {we|they|he|she} {can|get {a moment|the chance|a chance|to it|time|round to it}|has {a {moment|minute|chance}|the {time|chance}|time}|is able|are able|are free|have time|have the time|have a moment|find {the|} time}|when {time|work|demand} {allows|permits}|{when|once|as soon as} {one|someone|somebody|one of us|an {adviser|agent|engineer|operator}|{an|a} _} {is {free|available}|becomes {free|available}|comes free}|when {someone|somebody|one of us} {can|has time}|some time {soon|later|in the future}|sometime soon|without {undue|unnecessary|further|} delay|within a {reasonable|short} {time|period|while}|within a {reasonable|short} {period of time|amount of time}|within a few {days|hours|minutes|weeks}|over the coming {days|weeks}|before you know it|any day now|any time now|just as soon as *4|in the not too distant future|eventually|a s a p|asap|at the earliest|in the {next few|next couple of|following few} {days|weeks|hours|minutes}|{in|within|over} {the next|} {a couple of|several|a number of|some|the next few|a few|the next couple of} {days|weeks|hours|minutes|moments}|{when|once|as soon as|after|whenever} {they|he|she|we|someone|somebody|one of us|one|{the|an|a|our|your} {_|} <staff>} {is|are|gets|get|has|have|comes|come|returns|return|finishes} {back|free|available|finished|a {chance|moment|minute}|time|done|to it|round to it|their}|with {the least possible|minimum|minimal|as little} delay *3|in the fullness of time|when {it is|its} your turn|when {convenient|it is convenient}|later on|at a later {date|time|stage}|another time|in time|at some {point|time|stage|moment}|one of these days|{as|with} {a|the} {matter of|} {priority|urgency}|{as|with} {the|our} {utmost|highest|greatest} {priority|urgency|speed}|with all {possible|due} {speed|haste}|as soon as {one|someone|somebody|it|an _|a _} {can be|is|becomes} {found|free|available|sent|spared|possible}|{over|in|during|within} the {coming|next few} {days|weeks|hours}|sooner or later|some day
      staff = adviser|advisor|agent|nurse|doctor|engineer|officer|clerk|ranger|team|manager|operator|representative|driver|technician|colleague|consultant|plumber|specialist|vet|dentist|solicitor|caseworker|case worker|tutor|warden|receptionist|pharmacist|surveyor|inspector|secretary|member of *3|crew|counsellor|midwife|lawyer|mechanic|fitter|guide|steward|owner
      will = will|shall|is going to|are going to|can|could|may|would|aim to|aims to|try to|tries to|hope to|hopes to|intend to|endeavour to|endeavours to|strive to|promise to|should|do our best to|does his best to|does her best to
      adv = then|now|also|try to|aim to|endeavour to|do our best to|do their best to|do our utmost to|seek to|hope to|always|certainly|gladly
      do = be with you|be right with you|with you|answer|answered|take|taken|reach|call|called|ring|rung|phone|phoned|telephone|contact|contacted|get|come back|be in touch|reply|respond|return|returned|calling|ringing|hearing|contacting|writing|sending|replying|answering|getting back|coming back|deal|dealt|look|looked|process|processed|send|sent|dispatch|dispatched|actioned|action|connect|connected|put you|put through|transferred|assist|assisted|help|helped|attend|attended|see|review|reviewed|investigate|investigated|handle|handled|pick up|speak|talk|come|visit|arrive|be there|fix|fixed|restore|restored|repair|repaired|resolve|resolved|refund|refunded|pay|paid|credited|consider|considered|email|emailed|text|texted|write|update|updated|let you know|notify|notified|follow up|correct|corrected|deliver|delivered|post|posted|mail|mailed|address|addressed|sort|sorted|be out|be round|served|serve|tended|informed|inform|advised|issue|issued|on its way|hear
      who = we|i|someone|somebody|one of us|a member of *4|our team|the team|our staff|an {adviser|advisor|agent|operator|engineer|officer|expert|assistant|associate|administrator}|a {representative|colleague|nurse|doctor|technician|consultant|specialist|manager|person|plumber|driver|surveyor}|your {call|message|request|query|inquiry|order|complaint|report|letter|application|claim|refund|case|feedback}|the {engineer|driver|nurse|doctor|officer|surveyor|plumber|technician|manager|next available _|next _ _}
      comes = visit|come|pop round|pop in|drop by|drop in|come over|swing by|turn up|stop by|come round|come out|call|call round|call back|call you|call you back|ring|ring you|ring you back|phone|phone you|phone you back|telephone you|be with you|be there|be round|attend|get back to you|be in touch|contact you|be in contact|get in touch|return your call|see you|deliver it|collect it|speak to you|speak with you|do it
      day = monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays
    `,
    phrases: `
      = ${VAGUE.soon}
      <will> {<adv>|} <do> *6 <vague>
      <will> {<adv>|} {be|} {being|} <do> *6 <vague>
      <will> <vague> {be|} <do>
      will be <vague> {with you|answered|dealt with}
      <who> will {try|attempt|endeavour|do _ best|see if they can} {to|and} {ring|call|phone|contact|reach|get back|return|reply|respond} *2
      will be {right|straight} {with|over to|back to} you
      <vague> <who> <will> {<adv>|} {be|} <do>
      {<who>|they} {is|are} {being|} {answered|answering|coming|calling|ringing|dealing|returning|dealt with|processed|attended to|handled} *4 <vague>
      {<who>|they} {responds|answers|replies|respond|answer|reply|rings|calls|comes} {to|back|you|all|every|each|}  *5 <vague>
      {get|getting|got|come|coming} back to you {all|} *2 <vague>
      {call|ring|phone|contact} you {back|} <vague>
      {be|are} {in {touch|contact}|with you} *3 <vague>
      {expect|await|receive|have|get|look forward to} {to hear|a call|a reply|a response|an answer|an email|a letter|a text|our call|our reply|our answer|contact|our response} *6 <vague>
      {you|you will} {hear|get an answer|get a reply|receive _ _} {from _ |from our _ |from one of us |back |}*2 <vague>
      {a|our|your} {swift|speedy|prompt|quick|rapid|fast|timely} {reply|response|answer|call back|callback|resolution}
      <will> {<adv>|} {be|} <do> *6 {any {moment|minute|second} {now|}|at any {moment|minute|time now}}
      <who> {joins|reaches|is joining|is on|will join} {you|the line|your call|their way} *1 {<vague>|any {moment|minute|second} {now|}}
      {it|this} {should|will|may|might} not {take|be} {too|very|that|much} long~
      <will> {<adv>|} be back to you *2 when {we|they|someone} {can|are able|is able|get}
      {your|his|her|the} turn {will come|comes} *1 <vague>
      = ${VAGUE.day}
      <will> {<adv>|} <comes> {to|and see|} {you|} {on|this|next|sometime|some time|at some point|at some time} {on|} {the|} {morning |}{next |following |coming |}<day>
      <will> {<adv>|} <comes> {tomorrow|one day {this|next} week|{some time|sometime} {this|next} week|{this|next} week|during the week}
      {expect|you will have|book you in for} {a visit|a call|an engineer|our call|our engineer|the engineer|our visit} {on|this|next|} {<day>|tomorrow|next week|this week}
    `,
    unless: `
      {if|when|once|should|unless} you *8 <vague>
      you {can|could|may|should|must|will need to|will have to|need to|ought to|might|would like to|want to|wish to} *8 <vague>
      how {soon|quickly|fast} *4
      {tell|let} us *6 <vague>
      {to|and} {speak|talk} to {someone|us|an _|a _} *3 <vague>
      {open~|close~|closing|reopen~|end~|expire~|start~|begin~|launch~} *3 <vague>
      <vague> {after|before} {#|_ o'clock|nine|ten|noon|midday}
      as soon as {possible after|you}
      {see|speak|talk} {to|with} you soon
      get well soon
      {speak|talk|chat} soon
      {be|been} as {quick|quickly}
      {can|could|may} not *8 <vague>
      {to|how to|for|about|whether|if|what|which} {get|send|pay|call|see|help} *2 <vague>
      {not|never} *3 {soon|quickly|in time}
      {bins|bin|lorry|van|collection|refuse|waste|rubbish|payment|parcel|letter} {will|is|are} {be|} {collected|emptied|visit|come|call|picked up|due|out|taken|sent|posted} *4 <day>
    `,
  },
  es: {
    language: 'es',
    phrases: `
      = ${VAGUE.soon}
      {le|lo|la|te|nos|se} {atenderemos|atendera|atenderan|llamaremos|llamara|llamaran|contactaremos|pondremos|responderemos|contestaremos|atendemos} *6 {en breve|lo antes posible|cuanto antes|a la mayor brevedad|en la mayor brevedad|pronto|en unos momentos|en unos instantes|en un momento|a la brevedad|tan pronto como {sea posible|podamos}}
      {en breve|lo antes posible|cuanto antes|a la mayor brevedad|en unos instantes|en un momento} {le|lo|la|sera|un|uno|una|nos|nuestro} *4 {atenderemos|atendera|atenderan|llamaremos|llamara|llamaran|atendido|atendida|contactaremos|respondera|contestara|pondremos}
      {sera|seran} {atendido|atendida|respondida|contestada} *4 {en breve|lo antes posible|pronto|en unos momentos|en unos instantes|a la mayor brevedad}
    `,
  },
  fr: {
    language: 'fr',
    phrases: `
      = ${VAGUE.soon}
      {vous rappellerons|vous rappellera|vous repondrons|vous repondra|vous recontacterons|vous recontactera|vous contacterons|sera traite|sera traitee|allons vous repondre|va vous repondre|allons prendre|prendra votre appel|vous rappelons|sera avec vous|serons avec vous} *6 {des que possible|dans les plus brefs delais|dans les meilleurs delais|au plus vite|le plus tot possible|sous peu|prochainement|dans quelques instants|dans un instant|rapidement|bientot}
      {des que possible|dans les plus brefs delais|au plus vite|sous peu|dans quelques instants|dans un instant} {nous|un|une|votre|notre} *4 {rappellerons|rappellera|repondrons|repondra|contacterons|contactera|appel|traite|traitee}
    `,
  },
  de: {
    language: 'de',
    phrases: `
      = ${VAGUE.soon}
      {wir|ich|jemand|kollege|kollegin|mitarbeiter|mitarbeiterin|anruf|anliegen|ihnen|sie|sich} *6 {so bald wie moglich|sobald wie moglich|so schnell wie moglich|schnellstmoglich|baldmoglichst|in kurze|demnachst|umgehend|zeitnah|bald|gleich|in wenigen augenblicken|im nachsten augenblick} *3 {zuruck|zuruckrufen|bei ihnen|melden|beantwortet|bearbeitet|beantworten|bearbeiten|entgegen|verbunden|fur sie da|da|antworten|entgegennehmen|kummern}
      {rufen|melden|antworten} *4 {so bald wie moglich|so schnell wie moglich|schnellstmoglich|baldmoglichst|in kurze|umgehend|zeitnah}
    `,
    unless: 'bitte *8 {so bald wie moglich|so schnell wie moglich|umgehend|bald}',
  },
  pt: {
    language: 'pt',
    phrases: `
      = ${VAGUE.soon}
      {entraremos em contato|entraremos em contacto|retornaremos|ligaremos|sera atendido|sera atendida|atenderemos|responderemos|entrara em contato|entrara em contacto|ira atende lo|contataremos|contactaremos} *6 {em breve|o mais breve possivel|assim que possivel|logo que possivel|o mais rapido possivel|o quanto antes|brevemente|em instantes|em alguns instantes|dentro de momentos|logo}
      {em breve|em instantes|em alguns instantes|dentro de momentos|assim que possivel|logo que possivel} {voce|um|uma|nos|sera|o|a|nosso} *4 {atendido|atendida|atenderemos|atender|entraremos|retornaremos|ligaremos|ligara|atendera|atende lo}
    `,
  },
};

/** Words for when that one can hold somebody to. */
export const bound: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      n = #|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|forty five|fifty|sixty|ninety|a|an|half a|half an|the|the next|the same
      hour = {#|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve}
      day = monday|tuesday|wednesday|thursday|friday|saturday|sunday
    `,
    phrases: `
      {within|in|under|inside|less than|no more than|at most|up to|about|around|over} {the|} {next|} <n> {second~|minute~|hour~|day~|week~|month|months|working|business|week~}
      {within|in} _ {second~|minute~|hour~|day~|working|business|week~}
      {by|before|until|from|between|at|after|around|about|no later than} {about|} <hour>
      {by|before|until|no later than|not later than} {the end|close|noon|midday|lunchtime|midnight|tonight|tomorrow|this evening|<day>|next|christmas}
      {by|before|at|until} {_|} {noon|midday|midnight|lunchtime|tea time}
      <hour> {o'clock|am|pm|a m|p m|in the {morning|afternoon|evening}|tonight|tomorrow}
      {tomorrow|<day>|that|the same|next} {morning|afternoon|evening}
      {in the|on the|during the} {morning|afternoon|evening}
      {the|} next {working|business|} {day|morning|afternoon}
      {the|} same {working|} {day|morning|afternoon}
      {later|earlier|you|it|you back|back|you again|be there|done|out} {today|tonight|this {morning|afternoon|evening}}
      end of {the|today|this|next|tomorrow|business|play|_}
      at the latest
      # {second~|minute~|hour~|day~|week~|working}
      {the|your} time {you|that you|we} {choose|chose|agreed|booked|asked}
    `,
    unless: `
      {open|opens|opened|lines are open|we are open|hours are|between the hours of} *12
      in a {minute|second}
    `,
  },
};

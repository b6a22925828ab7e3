import type { PhraseLists } from '../words/phrases.ts';

/** What stands before a task and adds nothing to it, each with the short form that says as much: in offers only. */
export const longLeads: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      those = those|customers|clients|members|patients|residents|students|tenants|drivers|people|passengers|parents|guests|policyholders|policy holders|account holders|visitors|applicants|citizens
      calling = calling|ringing|phoning|telephoning|contacting us|getting in touch|calling us|ringing us|phoning us
      called = called|rung|phoned|telephoned|contacted us|called us|rung us
      want = want|wish|would like|need|would love|are looking|are hoping|are trying|intend|plan
      about = about|regarding|concerning|in relation to|in connection with|with regard to|with regards to|in regard to|with reference to|with respect to|relating to|on the subject of|in respect of
      reason = reason|purpose|object|point|aim|nature
      matter = inquiry|inquiries|query|queries|question|questions|matter|matters|issue|issues|call|calls|request|requests
      tell = information|details|recorded information|a message|a recorded message|a recording|an announcement|some information|further information|more information|general information
    `,
    phrases: `
      should {the|your} <reason> {of|for|behind} {your|this|the} {call|ringing|calling|inquiry} {today|} be {that you <want>|} to = to
      {for|if you are} {those|those of you|callers|anybody|anyone|a caller|one of those} who {is|are} <calling> {us|} {today|} {because {they|you|he|she} <want>|} to = to
      {in case|should} you {are|be} <calling> {today|} {with a <matter>|} <about> = for
      {in case|should} you {are|be} <calling> {today|} {because you <want>|} to = to
      if {the|your} <reason> {that|why|for which|} you {are <calling>|rang|called|phoned|have <called>} {us|today|} is {that you <want>|because you <want>|} to = to
      to {get|request|find} {some|more|further|} {information|details} {regarding|concerning|relating to|in relation to|pertaining to|in respect of} = for
      if it is {a <matter>|something|anything} {<about>|to do with} = for
      if {what|the thing|all} you {want|need|require|are after|are looking for|would like|wish} {to do|} is to = to
      if {what|the thing|all} you {want|need|require|are after|are looking for|would like|wish} is = for
      if {the|your} <reason> {of|for|behind} {your|this|the|you} {call|calling|ringing|inquiry|query|phone call|telephone call} {today|} is {that|because|} {you|} {<want>|} to = to
      if {the|your} <reason> {of|for|behind} {your|this|the|you} {call|calling|ringing|inquiry|query|phone call|telephone call} {today|} {is|concerns|relates to} {<about>|} = for
      if you are <calling> {us|} {today|this {morning|afternoon|evening}|now|} {because|as|since} you <want> to = to
      if you are <calling> {us|} {today|this {morning|afternoon|evening}|now|} {so as|in order|} to = to
      if you are <calling> {us|} {today|this {morning|afternoon|evening}|now|} {with a <matter>|} <about> = for
      if you have <called> {us|} {today|this {morning|afternoon|evening}|now|} {because you <want>|in order|} to = to
      if you have <called> {us|} {today|this {morning|afternoon|evening}|now|} {with a <matter>|} <about> = for
      if {your|this|the} {call|phone call|telephone call|inquiry} {today|} {is|concerns|relates to} {<about>|to do with|related to} = for
      if {your|this|the} {call|phone call|telephone call} {today|} {concerns|relates to|pertains to} = for
      {for|if you are} {any|all|those|the|one of those|} {callers|those of you|<those>|anybody|anyone|a caller} {who|that|wishing|wanting} {<want>|wishes|wants|} to = to
      for {all|any|general|} {<matter>|information} {relating to|regarding|concerning|related to|in relation to|with regard to|with regards to|with reference to|pertaining to|in connection with|in respect of} = for
      to {listen to|hear} <tell> {on|about|regarding|concerning|relating to|in relation to|in connection with} = to hear about
      to {obtain|receive|access} <tell> {on|about|regarding|concerning|relating to|in relation to|in connection with} = for
      if you {require|would like to {receive|obtain|request|access}} {further|more|some|any|additional|} information {on|about|regarding|concerning|relating to} = for
      if you {require|are in need of} {further|more|some|any|additional|} {assistance|help|support} {with|regarding|concerning|in relation to} = for help with
      if you {find {yourself|that you are}|happen to be|should be} {in need of|in want of|needing|wanting|looking for} = for
      {for|if you are} {those|those of you|callers|customers|anybody|anyone} {who|that} {is|are} {interested in|looking for|in need of|after} = for
      {should|if} {it|this} {be|is} {the case|so} that you are <calling> {us|} {today|} {with a <matter>|} <about> = for
      in the event that you {<want>|} to = to
      {if|should} {what|the matter|the thing} {that|} you are <calling> {us|} {about|for} is = for
      about {a|an|any|some} <matter> {relating to|related to|regarding|concerning|to do with|in relation to|connected with|in connection with|pertaining to} = about
      if you are {a|an|one of our|somebody|someone} {_|} {customer|client|member|caller|patient|tenant|resident|passenger|student|parent|person|} who {is {looking|hoping|trying|wanting}|wants|wishes|needs|would like} to = to
      {should|if} you {require|need|want|be in need of} {any|some|further|more|additional} {_|} {help|assistance|support|advice|guidance} {whatsoever|at all|} {with|about|regarding|concerning|on|in} = for help with
      if you {happen|chance} to be <calling> {us|} {today|} {because you <want>|in order|} to = to
      if you {happen|chance} to be <calling> {us|} {today|} {with a <matter>|} <about> = for
      {if|where|should} {it is|it be|it so happens|it happens|it should happen|it is the case|it be the case} that you {<want>|} to = to
      if {today|this time} you {are|find yourself} {<calling> {us|} {because you <want>|in order|}|in need of|needing} to = to
      in order to = to
      for the purpose~ of = for
    `,
    // Where or for whom someone rings may well be what the choice is about.
    unless: `
      // What nobody would say shortly to a person either.
      if you are <calling> *4 {death|bereavement|funeral|died|dying|loss of|stillbirth|miscarriage|abuse|assault|suicide}
      if {your|this|the} call *4 {death|bereavement|funeral|died|dying|loss of|stillbirth|miscarriage|abuse|assault|suicide}
      if you are <calling> {about|regarding|concerning} {a|an|the} {call|letter|message|text} {you|that|from|we}
    `,
  },
};

/** The same, said in full: nobody talks so, and it is heard as ceremony even once. */
export const formalWishes: PhraseLists = {
  en: {
    language: 'en',
    phrases: `
      = to
      if you {would {like|wish|prefer|love}|wish|desire} to
      should you {wish|want|require|like|desire} to
    `,
  },
};

/** Wishes before a task: natural once, and a drone where each option begins with one. */
export const wishes: PhraseLists = {
  en: {
    language: 'en',
    phrases: `
      = to
      if you {would {like|prefer|love|wish}|like|want|wish|need|require|are looking|prefer} to
      should you {wish|want|need|require|like} to
      if it is {that|} you {want|need} to
    `,
  },
};

/** Politeness upon politeness, and ceremony before what is to be said; with the short form, empty where none is needed. */
export const ceremony: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      would = would|could|will|can|might
      tell = inform|advise|notify|tell|remind
    `,
    phrases: `
      = please
      <would> you {please {kindly|be so kind as to|be kind enough to}|kindly|be so kind as to|be kind enough to}
      please <would> you {kindly|be so kind as to|be kind enough to}
      please {kindly|be so kind as to|be kind enough to|be so good as to|be good enough to}
      kindly please
      =
      {please|kindly} {be aware|take note|take heed} that
      = to
      {please|kindly} note that {in order to|should you {wish|want|need} to|if you wish to}
      = press
      you {also|now|} {have|are given} the {option|choice|opportunity|possibility} {to press|of pressing}
      = please
      you will {now|next|shortly|then} be {asked|invited|prompted|requested} to
      please {go ahead|proceed} {and|to}
      {at this {time|point|stage|moment}|at the present time|at this point in time} please {go ahead and|proceed to|now|}
      you {may|can|should} now {go ahead|proceed} {and|to}
      =
      for {your|our} {own|} {information|reference}
      = please
      {if|provided} you {would|could} be {so kind as|kind enough} to
      we {would|do|should|} {most|very|} {kindly|politely|respectfully} {ask|request|beg} {that|} you {to|}
      we {would|should} be {most|very|so|extremely|} grateful if you {would|could} {please|kindly|}
      we would {really|greatly|very much|} appreciate it if you {would|could} {please|kindly|}
      you are {kindly|politely|respectfully} {asked|requested|invited} to
      we would {ask|request} that you {please|kindly}
      {might|may|can|could} we {please|kindly|} {ask|request} {that|} you {to|} {please|kindly|}
      we {would|should} be {most|very|so|extremely|much|} obliged if you {would|could} {please|kindly|}
      = about
      {regarding|about|concerning|on} the {matter|subject|issue|topic|question} of
      = please
      please do not hesitate to
      =
      {please|kindly|} be {advised|informed} that
      you are {hereby|} {advised|informed} that
      {we|this is|i} {would like|want|wish} to <tell> {you|all {callers|customers}|callers|customers} that
      {this message is|this is} to <tell> {you|all {callers|customers}|callers|customers} that
      {it should be|we would ask you to|please do|kindly} {noted|note} that
      = thank you
      {we|i} would like to {take this opportunity to|} thank you
      = welcome to
      {we|i} would like to {take this opportunity to|} welcome you to
      = thank you
      may {we|i} take this opportunity to thank you
    `,
  },
};

/** What every grown-up caller knows, or is about to hear anyway. */
export const obvious: PhraseLists = {
  en: {
    language: 'en',
    sets: `
      ended = hang up|disconnect|replace {your|the} {receiver|handset}|put {down the|the|down your} {phone|receiver} {down|}|end {the|your|this} call|ring off
      pad = keypad|key pad|keys|buttons|number pad|dial pad|number keys
      phone = phone|telephone|handset|mobile|touch tone phone|touch tone telephone|touchtone phone|touchtone telephone|device
      these = the following|these|the options {below|that follow}|our|the
      option = option|options|choice|choices|menu options|selection|selections|menu|list
    `,
    phrases: `
      {when|once|after|as soon as|if} {you have|you are|your call is|your call has|this call is|the call is} {finished|done|completed|complete|concluded|ended|over|through} *5 <ended>
      {when|once|after} {your call|the call|this call} {ends|finishes|is finished} *3 <ended>
      to {end|finish|conclude|complete|terminate} {this|the|your} call {please|simply|just|you {can|may|need only|just}|} {simply|just|} <ended>
      <ended> {when|once|after|as soon as} you {have|are} {finished|done|completed|ready|through|heard|got|had} *6
      {simply|just|now} put the phone down {when|once|after} *4
      {at|by|on reaching} the end of {your|this|the} {call|message|conversation} *3 <ended>
      to hang up {please|simply|just|} {replace|put}
      {end|ending|finish|conclude} {this|the|your} call by {hanging up|{replacing|putting down|putting} {the|your} {phone|receiver|handset}}
      {using|with|by using|by pressing|use|via} the <pad> {of|on|from} your <phone>
      {using|use|with|on|via|from} your {touch tone|touchtone|telephone|phone} {telephone|phone|} <pad>
      on the <pad> of your <phone>
      you {may|can} now <ended> {your phone|the phone|} .
      listen to {the|our|these} {following|} {choices|options|list of options} {that you will be given|that follow|which follow|below|which you will be given|you will be given}
      {press|use|push|touch|tap|find} {the|a|any|one of the} {<pad>|key|button|number|numbers} on your <phone> {_|} {_|} {to|that|which|corresponding|matching|for} *4
      {please|kindly|now|} {select|choose|pick} {from|} {one {of|from}|an option from|any of} {the following|these|the options {below|that follow}} {<option>|}
      {please|kindly|now|} {select|choose} from {the following|these|our list of} {<option>|}
      {please|kindly|now|} {make|enter} {your|a} {selection|choice} from {the following|these|the options} {<option>|}
      {please|kindly|now|} {select|choose|press} {the|an|whichever|one of the} {option|number|choice|key|options} {below|} {that|which} {best|most closely|best of all} {describes|fits|suits|matches|reflects|corresponds to|meets} *6
      {in {just|} {a|one} {moment|second|minute}|in a few moments|shortly} you will {hear|be given|be offered|be read|be presented with} {a|the|our} {list|number|choice|set|series|menu} of {options|choices}
      {list|number|choice|set|series|menu} of {options|choices} {from|out of} which {you {can|may|could|should} {choose|select|pick}|to {choose|select|pick}}
      the following {options|choices|menu options} are {now|} available {to you|}
      you {will now hear|now have|will be offered|will now be given|are now going to hear} {a|the|our} {list|number|choice|set|series} of {options|choices}
    `,
    unless: `
      {or|and} {say|speak} *6 {using|with|on|via|use} {the|your} *5
      {using|with|on|via|use} {the|your} *5 or {say|speak|voice}
      {say|speak} *6 or {key|enter|use|type} *8
      {before|do not|never|please do not} <ended>
    `,
  },
};
